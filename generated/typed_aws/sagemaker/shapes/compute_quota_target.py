"""ComputeQuotaTarget of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ComputeQuotaTarget(Structure):
    """The target entity to allocate compute resources to."""

    team_name: str
    """Name of the team to allocate compute resources to."""

    fair_share_weight: int | None = None
    """Assigned entity fair-share weight. Idle compute will be shared across entities
    based on these assigned weights. This weight is only used when `FairShare` is
    enabled.

    A weight of 0 is the lowest priority and 100 is the highest. Weight 0 is the
    default.
    """
