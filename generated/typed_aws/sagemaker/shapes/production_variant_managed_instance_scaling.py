"""ProductionVariantManagedInstanceScaling of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.shapes import Structure


class ManagedInstanceScalingScaleInStrategy(OpenEnum):
    IDLE_RELEASE = "IDLE_RELEASE"
    CONSOLIDATION = "CONSOLIDATION"


ManagedInstanceScalingScaleInStrategyLike: TypeAlias = (
    ManagedInstanceScalingScaleInStrategy | Literal["IDLE_RELEASE", "CONSOLIDATION"]
)


class ManagedInstanceScalingStatus(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


ManagedInstanceScalingStatusLike: TypeAlias = (
    ManagedInstanceScalingStatus | Literal["ENABLED", "DISABLED"]
)


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariantManagedInstanceScaling(Structure):
    """Settings that control the range in the number of instances that the endpoint
    provisions as it scales up or down to accommodate traffic.
    """

    status: ManagedInstanceScalingStatus | None = field(
        default=None, converter=or_none(ManagedInstanceScalingStatus)
    )
    min_instance_count: int | None = None
    max_instance_count: int | None = None
    scale_in_policy: ProductionVariantManagedInstanceScalingScaleInPolicy | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariantManagedInstanceScalingScaleInPolicy(Structure):
    """Configures the scale-in behavior for managed instance scaling."""

    strategy: ManagedInstanceScalingScaleInStrategy = field(
        converter=as_enum(ManagedInstanceScalingScaleInStrategy)
    )
    maximum_step_size: int | None = None
    cooldown_in_minutes: int | None = None
