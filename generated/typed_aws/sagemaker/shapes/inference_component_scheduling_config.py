"""InferenceComponentSchedulingConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure


class AvailabilityZoneBalanceEnforcementMode(OpenEnum):
    PERMISSIVE = "PERMISSIVE"


AvailabilityZoneBalanceEnforcementModeLike: TypeAlias = (
    AvailabilityZoneBalanceEnforcementMode | Literal["PERMISSIVE",]
)


def as_availability_zone_balance_enforcement_mode(
    value: AvailabilityZoneBalanceEnforcementModeLike, /
) -> AvailabilityZoneBalanceEnforcementMode:
    return converted(AvailabilityZoneBalanceEnforcementMode, value)


class InferenceComponentPlacementStrategy(OpenEnum):
    SPREAD = "SPREAD"
    BINPACK = "BINPACK"


InferenceComponentPlacementStrategyLike: TypeAlias = (
    InferenceComponentPlacementStrategy
    | Literal[
        "SPREAD",
        "BINPACK",
    ]
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
    """Determines how strictly the Availability Zone balance constraint is enforced.

    - **PERMISSIVE:** The endpoint attempts to balance copies across Availability
      Zones but proceeds with scheduling even if balance can't be achieved due to
      available capacity or instance distribution across Availability Zones.
    """

    max_imbalance: int | None = None
    """The maximum allowed difference in the number of inference component copies
    between any two Availability Zones. This parameter applies only when the
    endpoint has instances across two or more Availability Zones. A copy placement
    is allowed if it reduces imbalance or the resulting imbalance is within this
    value.

    Default value: `0`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentSchedulingConfig(Structure):
    """The scheduling configuration that determines how inference component copies
    are placed across available instances when copies are added or removed.
    """

    placement_strategy: InferenceComponentPlacementStrategy = field(
        converter=as_inference_component_placement_strategy
    )
    """The strategy for placing inference component copies across available
    instances. If you also set `AvailabilityZoneBalance`, this strategy applies to
    placement within each Availability Zone.

    - **SPREAD:** Distributes copies evenly across available instances for better
      resilience.
    - **BINPACK:** Packs copies onto fewer instances to optimize resource
      utilization.
    """

    availability_zone_balance: InferenceComponentAvailabilityZoneBalance | None = None
    """Configuration for balancing inference component copies across Availability
    Zones.
    """
