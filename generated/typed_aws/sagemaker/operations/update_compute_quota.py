"""UpdateComputeQuota of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response
from ..shapes.activation_state import ActivationState

if TYPE_CHECKING:
    from ..shapes.compute_quota_config import ComputeQuotaConfig
    from ..shapes.compute_quota_target import ComputeQuotaTarget


@frozen(kw_only=True, repr=False, eq=False)
class UpdateComputeQuotaResponse(Response):
    """The response of `UpdateComputeQuota`, with `compute_quota_arn` and
    `compute_quota_version`.
    """

    compute_quota_arn: str = ABSENT
    compute_quota_version: int = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdateComputeQuotaRequest(Request[UpdateComputeQuotaResponse]):
    """Update the compute allocation definition."""

    __operation__: ClassVar = "UpdateComputeQuota"
    __response__: ClassVar = UpdateComputeQuotaResponse

    compute_quota_id: str
    target_version: int
    compute_quota_config: ComputeQuotaConfig | None = None
    compute_quota_target: ComputeQuotaTarget | None = None
    activation_state: ActivationState | None = field(
        default=None, converter=or_none(ActivationState)
    )
    description: str | None = None
