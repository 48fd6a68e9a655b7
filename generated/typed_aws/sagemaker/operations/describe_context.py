"""DescribeContext of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
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
    context_arn: str | None = None
    source: ContextSource | None = None
    context_type: str | None = None
    description: str | None = None
    properties: Mapping[str, str] = ABSENT
    creation_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None
    lineage_group_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeContextRequest(Request[DescribeContextResponse]):
    """Describes a context."""

    __operation__: ClassVar = "DescribeContext"
    __response__: ClassVar = DescribeContextResponse

    context_name: str
