"""DescribeAction of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.action_status import action_status_or_none

if TYPE_CHECKING:
    from ..shapes.action_source import ActionSource
    from ..shapes.action_status import ActionStatus
    from ..shapes.metadata_properties import MetadataProperties
    from ..shapes.user_context import UserContext


@frozen(kw_only=True, repr=False, eq=False)
class DescribeActionResponse(Response):
    """The response of `DescribeAction`, with `action_name`, `action_arn`, `source`,
    `action_type`, `description`, `status`, `properties`, `creation_time` and
    others.
    """

    action_name: str | None = None
    """The name of the action."""

    action_arn: str | None = None
    """The Amazon Resource Name (ARN) of the action."""

    source: ActionSource | None = None
    """The source of the action."""

    action_type: str | None = None
    """The type of the action."""

    description: str | None = None
    """The description of the action."""

    status: ActionStatus | None = field(default=None, converter=action_status_or_none)
    """The status of the action."""

    properties: Mapping[str, str] | None = None
    """A list of the action's properties."""

    creation_time: datetime | None = None
    """When the action was created."""

    created_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    last_modified_time: datetime | None = None
    """When the action was last modified."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    metadata_properties: MetadataProperties | None = None
    """Metadata properties of the tracking entity, trial, or trial component."""

    lineage_group_arn: str | None = None
    """The Amazon Resource Name (ARN) of the lineage group."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeActionRequest(Request[DescribeActionResponse]):
    """Describes an action."""

    __operation__: ClassVar = "DescribeAction"
    __response__: ClassVar = DescribeActionResponse

    action_name: str
    """The name of the action to describe."""
