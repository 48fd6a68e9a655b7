"""DescribeComputeQuota of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.activation_state import activation_state_or_none
from ..shapes.scheduler_resource_status import scheduler_resource_status_or_none

if TYPE_CHECKING:
    from ..shapes.activation_state import ActivationState
    from ..shapes.compute_quota_config import ComputeQuotaConfig
    from ..shapes.compute_quota_target import ComputeQuotaTarget
    from ..shapes.scheduler_resource_status import SchedulerResourceStatus
    from ..shapes.user_context import UserContext


@frozen(kw_only=True, repr=False, eq=False)
class DescribeComputeQuotaResponse(Response):
    """The response of `DescribeComputeQuota`, with `compute_quota_arn`,
    `compute_quota_id`, `name`, `description`, `compute_quota_version`, `status`,
    `failure_reason`, `cluster_arn` and others.
    """

    compute_quota_arn: str | None = None
    """ARN of the compute allocation definition."""

    compute_quota_id: str | None = None
    """ID of the compute allocation definition."""

    name: str | None = None
    """Name of the compute allocation definition."""

    description: str | None = None
    """Description of the compute allocation definition."""

    compute_quota_version: int | None = None
    """Version of the compute allocation definition."""

    status: SchedulerResourceStatus | None = field(
        default=None, converter=scheduler_resource_status_or_none
    )
    """Status of the compute allocation definition."""

    failure_reason: str | None = None
    """Failure reason of the compute allocation definition."""

    cluster_arn: str | None = None
    """ARN of the cluster."""

    compute_quota_config: ComputeQuotaConfig | None = None
    """Configuration of the compute allocation definition. This includes the resource
    sharing option, and the setting to preempt low priority tasks.
    """

    compute_quota_target: ComputeQuotaTarget | None = None
    """The target entity to allocate compute resources to."""

    activation_state: ActivationState | None = field(
        default=None, converter=activation_state_or_none
    )
    """The state of the compute allocation being described. Use to enable or disable
    compute allocation.

    Default is `Enabled`.
    """

    creation_time: datetime | None = None
    """Creation time of the compute allocation configuration."""

    created_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    last_modified_time: datetime | None = None
    """Last modified time of the compute allocation configuration."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeComputeQuotaRequest(Request[DescribeComputeQuotaResponse]):
    """Description of the compute allocation definition."""

    __operation__: ClassVar = "DescribeComputeQuota"
    __response__: ClassVar = DescribeComputeQuotaResponse

    compute_quota_id: str
    """ID of the compute allocation definition."""

    compute_quota_version: int | None = None
    """Version of the compute allocation definition."""
