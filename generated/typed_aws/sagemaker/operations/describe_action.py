"""DescribeAction of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response
from ..shapes.action_status import ActionStatus

if TYPE_CHECKING:
    from ..shapes.action_source import ActionSource
    from ..shapes.metadata_properties import MetadataProperties
    from ..shapes.user_context import UserContext


@frozen(kw_only=True, repr=False, eq=False)
class DescribeActionResponse(Response):
    """The response of `DescribeAction`, with `action_name`, `action_arn`, `source`,
    `action_type`, `description`, `status`, `properties`, `creation_time` and
    others.
    """

    action_name: str | None = None
    action_arn: str | None = None
    source: ActionSource | None = None
    action_type: str | None = None
    description: str | None = None
    status: ActionStatus | None = field(default=None, converter=or_none(ActionStatus))
    properties: Mapping[str, str] = ABSENT
    creation_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None
    metadata_properties: MetadataProperties | None = None
    lineage_group_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeActionRequest(Request[DescribeActionResponse]):
    """Describes an action."""

    __operation__: ClassVar = "DescribeAction"
    __response__: ClassVar = DescribeActionResponse

    action_name: str
