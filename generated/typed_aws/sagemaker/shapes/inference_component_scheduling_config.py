"""InferenceComponentSchedulingConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure


class AvailabilityZoneBalanceEnforcementMode(OpenEnum):
    PERMISSIVE = "PERMISSIVE"


AvailabilityZoneBalanceEnforcementModeLike: TypeAlias = (
    AvailabilityZoneBalanceEnforcementMode | Literal["PERMISSIVE"]
)


def as_availability_zone_balance_enforcement_mode(
    value: AvailabilityZoneBalanceEnforcementModeLike, /
) -> AvailabilityZoneBalanceEnforcementMode:
    return converted(AvailabilityZoneBalanceEnforcementMode, value)


class InferenceComponentPlacementStrategy(OpenEnum):
    SPREAD = "SPREAD"
    BINPACK = "BINPACK"


InferenceComponentPlacementStrategyLike: TypeAlias = (
    InferenceComponentPlacementStrategy | Literal["SPREAD", "BINPACK"]
)


def as_inference_component_placement_strategy(
    value: InferenceComponentPlacementStrategyLike, /
) -> InferenceComponentPlacementStrategy:
    return converted(InferenceComponentPlacementStrategy, value)


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentAvailabilityZoneBalance(Structure):
    """Configuration for balancing inference component copies across Availability
    Zones.
    """

    enforcement_mode: AvailabilityZoneBalanceEnforcementMode = field(
        converter=as_availability_zone_balance_enforcement_mode
    )
    max_imbalance: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentSchedulingConfig(Structure):
    """The scheduling configuration that determines how inference component copies
    are placed across available instances when copies are added or removed.
    """

    placement_strategy: InferenceComponentPlacementStrategy = field(
        converter=as_inference_component_placement_strategy
    )
    availability_zone_balance: InferenceComponentAvailabilityZoneBalance | None = None
