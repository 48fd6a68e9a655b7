"""DescribeContext of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.context_source import ContextSource
    from ..shapes.user_context import UserContext


@frozen(kw_only=True, repr=False, eq=False)
class DescribeContextResponse(Response):
    """The response of `DescribeContext`, with `context_name`, `context_arn`,
    `source`, `context_type`, `description`, `properties`, `creation_time`,
    `created_by` and others.
    """

    context_name: str | None = None
    """The name of the context."""

    context_arn: str | None = None
    """The Amazon Resource Name (ARN) of the context."""

    source: ContextSource | None = None
    """The source of the context."""

    context_type: str | None = None
    """The type of the context."""

    description: str | None = None
    """The description of the context."""

    properties: Mapping[str, str] | None = None
    """A list of the context's properties."""

    creation_time: datetime | None = None
    """When the context was created."""

    created_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    last_modified_time: datetime | None = None
    """When the context was last modified."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    lineage_group_arn: str | None = None
    """The Amazon Resource Name (ARN) of the lineage group."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeContextRequest(Request[DescribeContextResponse]):
    """Describes a context."""

    __operation__: ClassVar = "DescribeContext"
    __response__: ClassVar = DescribeContextResponse

    context_name: str
    """The name of the context to describe."""
