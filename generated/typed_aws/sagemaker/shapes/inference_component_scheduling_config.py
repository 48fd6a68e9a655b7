"""InferenceComponentSchedulingConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure


class AvailabilityZoneBalanceEnforcementMode(OpenEnum):
    PERMISSIVE = "PERMISSIVE"


AvailabilityZoneBalanceEnforcementModeLike: TypeAlias = (
    AvailabilityZoneBalanceEnforcementMode | Literal["PERMISSIVE"]
)


class InferenceComponentPlacementStrategy(OpenEnum):
    SPREAD = "SPREAD"
    BINPACK = "BINPACK"


InferenceComponentPlacementStrategyLike: TypeAlias = (
    InferenceComponentPlacementStrategy | Literal["SPREAD", "BINPACK"]
)


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentAvailabilityZoneBalance(Structure):
    """Configuration for balancing inference component copies across Availability
    Zones.
    """

    enforcement_mode: AvailabilityZoneBalanceEnforcementMode = field(
        converter=as_enum(AvailabilityZoneBalanceEnforcementMode)
    )
    max_imbalance: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentSchedulingConfig(Structure):
    """The scheduling configuration that determines how inference component copies
    are placed across available instances when copies are added or removed.
    """

    placement_strategy: InferenceComponentPlacementStrategy = field(
        converter=as_enum(InferenceComponentPlacementStrategy)
    )
    availability_zone_balance: InferenceComponentAvailabilityZoneBalance | None = None
