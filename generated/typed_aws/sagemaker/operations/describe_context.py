"""DescribeContext of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.context_source import ContextSource
    from ..shapes.user_context import UserContext


@frozen(kw_only=True)
class DescribeContextResponse(Response):
    """The response of `DescribeContext`, with `context_name`, `context_arn`,
    `source`, `context_type`, `description`, `properties`, `creation_time`,
    `created_by` and others.
    """

    context_name: str | None = field(default=None, metadata=wire("ContextName"))
    """The name of the context."""

    context_arn: str | None = field(default=None, metadata=wire("ContextArn"))
    """The Amazon Resource Name (ARN) of the context."""

    source: ContextSource | None = field(default=None, metadata=wire("Source"))
    """The source of the context."""

    context_type: str | None = field(default=None, metadata=wire("ContextType"))
    """The type of the context."""

    description: str | None = field(default=None, metadata=wire("Description"))
    """The description of the context."""

    properties: Mapping[str, str] | None = field(
        default=None, metadata=wire("Properties")
    )
    """A list of the context's properties."""

    creation_time: datetime | None = field(default=None, metadata=wire("CreationTime"))
    """When the context was created."""

    created_by: UserContext | None = field(default=None, metadata=wire("CreatedBy"))
    """Information about the user who created or modified a SageMaker resource."""

    last_modified_time: datetime | None = field(
        default=None, metadata=wire("LastModifiedTime")
    )
    """When the context was last modified."""

    last_modified_by: UserContext | None = field(
        default=None, metadata=wire("LastModifiedBy")
    )
    """Information about the user who created or modified a SageMaker resource."""

    lineage_group_arn: str | None = field(
        default=None, metadata=wire("LineageGroupArn")
    )
    """The Amazon Resource Name (ARN) of the lineage group."""


@frozen(kw_only=True)
class DescribeContextRequest(Request[DescribeContextResponse]):
    """Describes a context."""

    __operation__: ClassVar = "DescribeContext"
    __response__: ClassVar = DescribeContextResponse

    context_name: str = field(metadata=wire("ContextName"))
    """The name of the context to describe."""
