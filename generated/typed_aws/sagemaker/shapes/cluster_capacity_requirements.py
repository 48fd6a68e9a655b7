"""ClusterCapacityRequirements of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ClusterCapacityRequirements(Structure):
    """Defines the instance capacity requirements for an instance group, including
    configurations for both Spot and On-Demand capacity types.
    """

    spot: ClusterSpotOptions | None = None
    on_demand: ClusterOnDemandOptions | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ClusterOnDemandOptions(Structure):
    """Configuration options specific to On-Demand instances."""


@frozen(kw_only=True, repr=False, eq=False)
class ClusterSpotOptions(Structure):
    """Configuration options specific to Spot instances."""
