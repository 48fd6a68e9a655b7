"""CreateComputeQuota of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Request, Response
from ..shapes.activation_state import ActivationState

if TYPE_CHECKING:
    from ..shapes.compute_quota_config import ComputeQuotaConfig
    from ..shapes.compute_quota_target import ComputeQuotaTarget
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateComputeQuotaResponse(Response):
    """The response of `CreateComputeQuota`, with `compute_quota_arn` and
    `compute_quota_id`.
    """

    compute_quota_arn: str = ABSENT
    compute_quota_id: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreateComputeQuotaRequest(Request[CreateComputeQuotaResponse]):
    """Create compute allocation definition. This defines how compute is allocated,
    shared, and borrowed for specified entities. Specifically, how to lend and
    borrow idle compute and assign a fair-share weight to the specified entities.
    """

    __operation__: ClassVar = "CreateComputeQuota"
    __response__: ClassVar = CreateComputeQuotaResponse

    name: str
    description: str | None = None
    cluster_arn: str
    compute_quota_config: ComputeQuotaConfig
    compute_quota_target: ComputeQuotaTarget
    activation_state: ActivationState | None = field(
        default=None, converter=or_none(ActivationState)
    )
    tags: Sequence[Tag] | None = None
