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
    ManagedInstanceScalingScaleInStrategy
    | Literal[
        "IDLE_RELEASE",
        "CONSOLIDATION",
    ]
)


def as_managed_instance_scaling_scale_in_strategy(
    value: ManagedInstanceScalingScaleInStrategyLike, /
) -> ManagedInstanceScalingScaleInStrategy:
    return converted(ManagedInstanceScalingScaleInStrategy, value)


class ManagedInstanceScalingStatus(OpenEnum):
    ENABLED = "ENABLED"
    DISABLED = "DISABLED"


ManagedInstanceScalingStatusLike: TypeAlias = (
    ManagedInstanceScalingStatus
    | Literal[
        "ENABLED",
        "DISABLED",
    ]
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
    """Indicates whether managed instance scaling is enabled."""

    min_instance_count: int | None = None
    """The minimum number of instances that the endpoint must retain when it scales
    down to accommodate a decrease in traffic.
    """

    max_instance_count: int | None = None
    """The maximum number of instances that the endpoint can provision when it scales
    up to accommodate an increase in traffic.
    """

    scale_in_policy: ProductionVariantManagedInstanceScalingScaleInPolicy | None = None
    """Configures the scale-in behavior for managed instance scaling."""


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariantManagedInstanceScalingScaleInPolicy(Structure):
    """Configures the scale-in behavior for managed instance scaling."""

    strategy: ManagedInstanceScalingScaleInStrategy = field(
        converter=as_managed_instance_scaling_scale_in_strategy
    )
    """The strategy for scaling in instances.

    - **IDLE_RELEASE:** Releases instances that have no hosted inference component
      copies.
    - **CONSOLIDATION:** Consolidates inference component copies onto fewer
      instances to release more instances. Consolidation honors the scheduling
      configuration of each inference component. For example, if an inference
      component specifies Availability Zone balance, consolidation only proceeds
      when the resulting distribution does not increase the imbalance.
    """

    maximum_step_size: int | None = None
    """The maximum number of instances that the endpoint can terminate at a time
    during a consolidation scale-in operation.

    Default value: `1`.
    """

    cooldown_in_minutes: int | None = None
    """The cooldown period, in minutes, after the last endpoint operation before the
    endpoint evaluates consolidation scale-in opportunities.

    Default value: `20`.
    """
