"""DescribeComputeQuota of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest
from ..shapes.activation_state import ActivationState
from ..shapes.scheduler_resource_status import SchedulerResourceStatus

if TYPE_CHECKING:
    from ..shapes.compute_quota_config import ComputeQuotaConfig
    from ..shapes.compute_quota_target import ComputeQuotaTarget
    from ..shapes.user_context import UserContext


@frozen(kw_only=True, repr=False, eq=False)
class DescribeComputeQuotaResponse(Response):
    """The response of `DescribeComputeQuota`, with `compute_quota_arn`,
    `compute_quota_id`, `name`, `description`, `compute_quota_version`, `status`,
    `failure_reason`, `cluster_arn` and others.
    """

    compute_quota_arn: str = ABSENT
    compute_quota_id: str = ABSENT
    name: str = ABSENT
    description: str | None = None
    compute_quota_version: int = ABSENT
    status: SchedulerResourceStatus = field(
        default=ABSENT, converter=as_enum(SchedulerResourceStatus)
    )
    failure_reason: str | None = None
    cluster_arn: str | None = None
    compute_quota_config: ComputeQuotaConfig | None = None
    compute_quota_target: ComputeQuotaTarget = ABSENT
    activation_state: ActivationState | None = field(
        default=None, converter=or_none(ActivationState)
    )
    creation_time: datetime = ABSENT
    created_by: UserContext | None = None
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeComputeQuotaRequest(StatusOrGoneRequest[DescribeComputeQuotaResponse]):
    """Description of the compute allocation definition."""

    __operation__: ClassVar = "DescribeComputeQuota"
    __response__: ClassVar = DescribeComputeQuotaResponse
    __status__: ClassVar = "status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "SchedulerResourceStatus"
    __states__: ClassVar = {
        "passing": ("Creating", "Updating"),
        "leaving": ("Deleting",),
        "resting": ("Created", "Updated"),
        "failed": (
            "CreateFailed",
            "CreateRollbackFailed",
            "UpdateFailed",
            "UpdateRollbackFailed",
        ),
        "deleted": ("Deleted",),
        "undeleted": ("DeleteFailed", "DeleteRollbackFailed"),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    compute_quota_id: str
    compute_quota_version: int | None = None
