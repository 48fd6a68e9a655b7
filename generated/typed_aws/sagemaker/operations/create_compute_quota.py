"""CreateComputeQuota of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.activation_state import activation_state_or_none

if TYPE_CHECKING:
    from ..shapes.activation_state import ActivationState
    from ..shapes.compute_quota_config import ComputeQuotaConfig
    from ..shapes.compute_quota_target import ComputeQuotaTarget
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreateComputeQuotaResponse(Response):
    """The response of `CreateComputeQuota`, with `compute_quota_arn` and
    `compute_quota_id`.
    """

    compute_quota_arn: str | None = None
    """ARN of the compute allocation definition."""

    compute_quota_id: str | None = None
    """ID of the compute allocation definition."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateComputeQuotaRequest(Request[CreateComputeQuotaResponse]):
    """Create compute allocation definition. This defines how compute is allocated,
    shared, and borrowed for specified entities. Specifically, how to lend and
    borrow idle compute and assign a fair-share weight to the specified entities.
    """

    __operation__: ClassVar = "CreateComputeQuota"
    __response__: ClassVar = CreateComputeQuotaResponse

    name: str
    """The name of the compute allocation definition. The name must be unique within
    the SageMaker AI HyperPod cluster specified by `ClusterArn`. You can use the
    same name in other clusters within a Region or across Regions.
    """

    description: str | None = None
    """Description of the compute allocation definition."""

    cluster_arn: str
    """ARN of the cluster."""

    compute_quota_config: ComputeQuotaConfig
    """Configuration of the compute allocation definition. This includes the resource
    sharing option, and the setting to preempt low priority tasks.
    """

    compute_quota_target: ComputeQuotaTarget
    """The target entity to allocate compute resources to."""

    activation_state: ActivationState | None = field(
        default=None, converter=activation_state_or_none
    )
    """The state of the compute allocation being described. Use to enable or disable
    compute allocation.

    Default is `Enabled`.
    """

    tags: Sequence[Tag] | None = None
    """Tags of the compute allocation definition."""
