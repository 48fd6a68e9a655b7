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
    lineage_group_arn: str | None = None
    display_name: str | None = None
    description: str | None = None
    creation_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None


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
