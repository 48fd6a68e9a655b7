"""DescribeLineageGroup of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.user_context import UserContext


@frozen(kw_only=True, repr=False, eq=False)
class DescribeLineageGroupResponse(Response):
    """The response of `DescribeLineageGroup`, with `lineage_group_name`,
    `lineage_group_arn`, `display_name`, `description`, `creation_time`,
    `created_by`, `last_modified_time` and `last_modified_by`.
    """

    lineage_group_name: str | None = None
    """The name of the lineage group."""

    lineage_group_arn: str | None = None
    """The Amazon Resource Name (ARN) of the lineage group."""

    display_name: str | None = None
    """The display name of the lineage group."""

    description: str | None = None
    """The description of the lineage group."""

    creation_time: datetime | None = None
    """The creation time of lineage group."""

    created_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    last_modified_time: datetime | None = None
    """The last modified time of the lineage group."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeLineageGroupRequest(Request[DescribeLineageGroupResponse]):
    """Provides a list of properties for the requested lineage group. For more
    information, see [Cross-Account Lineage
    Tracking](https://docs.aws.amazon.com/sagemaker/latest/dg/xaccount-lineage-tracking.html)
    in the *Amazon SageMaker Developer Guide*.
    """

    __operation__: ClassVar = "DescribeLineageGroup"
    __response__: ClassVar = DescribeLineageGroupResponse

    lineage_group_name: str
    """The name of the lineage group."""
