"""DescribeModelPackageGroup of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Response, StatusRequest
from ..shapes.model_package_group_status import ModelPackageGroupStatus

if TYPE_CHECKING:
    from ..shapes.managed_configuration import ManagedConfiguration
    from ..shapes.user_context import UserContext


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelPackageGroupResponse(Response):
    """The response of `DescribeModelPackageGroup`, with `model_package_group_name`,
    `model_package_group_arn`, `model_package_group_description`, `creation_time`,
    `created_by`, `model_package_group_status` and `managed_configuration`.
    """

    model_package_group_name: str = ABSENT
    model_package_group_arn: str = ABSENT
    model_package_group_description: str | None = None
    creation_time: datetime = ABSENT
    created_by: UserContext = ABSENT
    model_package_group_status: ModelPackageGroupStatus = field(
        default=ABSENT, converter=as_enum(ModelPackageGroupStatus)
    )
    managed_configuration: ManagedConfiguration | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeModelPackageGroupRequest(
    StatusRequest[DescribeModelPackageGroupResponse]
):
    """Gets a description for the specified model group."""

    __operation__: ClassVar = "DescribeModelPackageGroup"
    __response__: ClassVar = DescribeModelPackageGroupResponse
    __status__: ClassVar = "model_package_group_status"
    __enum__: ClassVar = "ModelPackageGroupStatus"
    __states__: ClassVar = {
        "passing": ("Pending", "InProgress"),
        "leaving": ("Deleting",),
        "ended": ("Completed",),
        "failed": ("Failed",),
        "undeleted": ("DeleteFailed",),
    }

    model_package_group_name: str
