"""ComputeQuotaTarget of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ComputeQuotaTarget(Structure):
    """The target entity to allocate compute resources to."""

    team_name: str
    fair_share_weight: int | None = None
