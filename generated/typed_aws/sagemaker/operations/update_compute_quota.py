"""UpdateComputeQuota of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.activation_state import activation_state_or_none

if TYPE_CHECKING:
    from ..shapes.activation_state import ActivationState
    from ..shapes.compute_quota_config import ComputeQuotaConfig
    from ..shapes.compute_quota_target import ComputeQuotaTarget


@frozen(kw_only=True, repr=False, eq=False)
class UpdateComputeQuotaResponse(Response):
    """The response of `UpdateComputeQuota`, with `compute_quota_arn` and
    `compute_quota_version`.
    """

    compute_quota_arn: str | None = None
    """ARN of the compute allocation definition."""

    compute_quota_version: int | None = None
    """Version of the compute allocation definition."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateComputeQuotaRequest(Request[UpdateComputeQuotaResponse]):
    """Update the compute allocation definition."""

    __operation__: ClassVar = "UpdateComputeQuota"
    __response__: ClassVar = UpdateComputeQuotaResponse

    compute_quota_id: str
    """ID of the compute allocation definition."""

    target_version: int
    """Target version."""

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

    description: str | None = None
    """Description of the compute allocation definition."""
