"""DeploymentConfig of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.auto_rollback_config import AutoRollbackConfig


class CapacitySizeType(OpenEnum):
    INSTANCE_COUNT = "INSTANCE_COUNT"
    CAPACITY_PERCENT = "CAPACITY_PERCENT"


CapacitySizeTypeLike: TypeAlias = (
    CapacitySizeType | Literal["INSTANCE_COUNT", "CAPACITY_PERCENT"]
)


class TrafficRoutingConfigType(OpenEnum):
    ALL_AT_ONCE = "ALL_AT_ONCE"
    CANARY = "CANARY"
    LINEAR = "LINEAR"


TrafficRoutingConfigTypeLike: TypeAlias = (
    TrafficRoutingConfigType | Literal["ALL_AT_ONCE", "CANARY", "LINEAR"]
)


@frozen(kw_only=True, repr=False, eq=False)
class BlueGreenUpdatePolicy(Structure):
    """Update policy for a blue/green deployment. If this update policy is specified,
    SageMaker creates a new fleet during the deployment while maintaining the old
    fleet. SageMaker flips traffic to the new fleet according to the specified
    traffic routing configuration. Only one update policy should be used in the
    deployment configuration. If no update policy is specified, SageMaker uses a
    blue/green deployment strategy with all at once traffic shifting by default.
    """

    traffic_routing_configuration: TrafficRoutingConfig
    termination_wait_in_seconds: int | None = None
    maximum_execution_timeout_in_seconds: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class CapacitySize(Structure):
    """Specifies the type and size of the endpoint capacity to activate for a
    blue/green deployment, a rolling deployment, or a rollback strategy. You can
    specify your batches as either instance count or the overall percentage or
    your fleet.

    For a rollback strategy, if you don't specify the fields in this object, or if
    you set the `Value` to 100%, then SageMaker uses a blue/green rollback
    strategy and rolls all traffic back to the blue fleet.
    """

    type: CapacitySizeType = field(converter=as_enum(CapacitySizeType))
    value: int


@frozen(kw_only=True, repr=False, eq=False)
class DeploymentConfig(Structure):
    """The deployment configuration for an endpoint, which contains the desired
    deployment strategy and rollback configurations.
    """

    blue_green_update_policy: BlueGreenUpdatePolicy | None = None
    rolling_update_policy: RollingUpdatePolicy | None = None
    auto_rollback_configuration: AutoRollbackConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class RollingUpdatePolicy(Structure):
    """Specifies a rolling deployment strategy for updating a SageMaker endpoint."""

    maximum_batch_size: CapacitySize
    wait_interval_in_seconds: int
    maximum_execution_timeout_in_seconds: int | None = None
    rollback_maximum_batch_size: CapacitySize | None = None


@frozen(kw_only=True, repr=False, eq=False)
class TrafficRoutingConfig(Structure):
    """Defines the traffic routing strategy during an endpoint deployment to shift
    traffic from the old fleet to the new fleet.
    """

    type: TrafficRoutingConfigType = field(converter=as_enum(TrafficRoutingConfigType))
    wait_interval_in_seconds: int
    canary_size: CapacitySize | None = None
    linear_step_size: CapacitySize | None = None
