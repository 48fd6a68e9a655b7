"""ClusterCapacityRequirements of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class ClusterCapacityRequirements:
    """Defines the instance capacity requirements for an instance group, including
    configurations for both Spot and On-Demand capacity types.
    """

    spot: ClusterSpotOptions | None = field(default=None, metadata=wire("Spot"))
    """Configuration options specific to Spot instances."""

    on_demand: ClusterOnDemandOptions | None = field(
        default=None, metadata=wire("OnDemand")
    )
    """Configuration options specific to On-Demand instances."""


@frozen(kw_only=True)
class ClusterOnDemandOptions:
    """Configuration options specific to On-Demand instances."""


@frozen(kw_only=True)
class ClusterSpotOptions:
    """Configuration options specific to Spot instances."""
