"""ProductionVariantManagedInstanceScaling of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure


class ManagedInstanceScalingScaleInStrategy(OpenEnum):
    IDLE_RELEASE = "IDLE_RELEASE"
    CONSOLIDATION = "CONSOLIDATION"


ManagedInstanceScalingScaleInStrategyLike: TypeAlias = (
    ManagedInstanceScalingScaleInStrategy | Literal["IDLE_RELEASE", "CONSOLIDATION"]
)


def as_managed_instance_scaling_scale_in_strategy(
    value: ManagedInstanceScalingScaleInStrategyLike, /
) -> ManagedInstanceScalingScaleInStrategy:
    return converted(ManagedInstanceScalingScaleInStrategy, value)


class ManagedInstanceScalingStatus(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


ManagedInstanceScalingStatusLike: TypeAlias = (
    ManagedInstanceScalingStatus | Literal["ENABLED", "DISABLED"]
)


def managed_instance_scaling_status_or_none(
    value: ManagedInstanceScalingStatusLike | None, /
) -> ManagedInstanceScalingStatus | None:
    return None if value is None else converted(ManagedInstanceScalingStatus, value)


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariantManagedInstanceScaling(Structure):
    """Settings that control the range in the number of instances that the endpoint
    provisions as it scales up or down to accommodate traffic.
    """

    status: ManagedInstanceScalingStatus | None = field(
        default=None, converter=managed_instance_scaling_status_or_none
    )
    min_instance_count: int | None = None
    max_instance_count: int | None = None
    scale_in_policy: ProductionVariantManagedInstanceScalingScaleInPolicy | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariantManagedInstanceScalingScaleInPolicy(Structure):
    """Configures the scale-in behavior for managed instance scaling."""

    strategy: ManagedInstanceScalingScaleInStrategy = field(
        converter=as_managed_instance_scaling_scale_in_strategy
    )
    maximum_step_size: int | None = None
    cooldown_in_minutes: int | None = None
