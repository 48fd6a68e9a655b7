"""DeploymentConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.auto_rollback_config import AutoRollbackConfig


class CapacitySizeType(OpenEnum):
    INSTANCE_COUNT = "INSTANCE_COUNT"
    CAPACITY_PERCENT = "CAPACITY_PERCENT"


CapacitySizeTypeLike: TypeAlias = (
    CapacitySizeType
    | Literal[
        "INSTANCE_COUNT",
        "CAPACITY_PERCENT",
    ]
)


def as_capacity_size_type(value: CapacitySizeTypeLike, /) -> CapacitySizeType:
    return converted(CapacitySizeType, value)


class TrafficRoutingConfigType(OpenEnum):
    ALL_AT_ONCE = "ALL_AT_ONCE"
    CANARY = "CANARY"
    LINEAR = "LINEAR"


TrafficRoutingConfigTypeLike: TypeAlias = (
    TrafficRoutingConfigType
    | Literal[
        "ALL_AT_ONCE",
        "CANARY",
        "LINEAR",
    ]
)


def as_traffic_routing_config_type(
    value: TrafficRoutingConfigTypeLike, /
) -> TrafficRoutingConfigType:
    return converted(TrafficRoutingConfigType, value)


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
    """Defines the traffic routing strategy to shift traffic from the old fleet to
    the new fleet during an endpoint deployment.
    """

    termination_wait_in_seconds: int | None = None
    """Additional waiting time in seconds after the completion of an endpoint
    deployment before terminating the old endpoint fleet. Default is 0.
    """

    maximum_execution_timeout_in_seconds: int | None = None
    """Maximum execution timeout for the deployment. Note that the timeout value
    should be larger than the total waiting time specified in
    `TerminationWaitInSeconds` and `WaitIntervalInSeconds`.
    """


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

    type: CapacitySizeType = field(converter=as_capacity_size_type)
    """Specifies the endpoint capacity type.

    - `INSTANCE_COUNT`: The endpoint activates based on the number of instances.
    - `CAPACITY_PERCENT`: The endpoint activates based on the specified percentage
      of capacity.
    """

    value: int
    """Defines the capacity size, either as a number of instances or a capacity
    percentage.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DeploymentConfig(Structure):
    """The deployment configuration for an endpoint, which contains the desired
    deployment strategy and rollback configurations.
    """

    blue_green_update_policy: BlueGreenUpdatePolicy | None = None
    """Update policy for a blue/green deployment. If this update policy is specified,
    SageMaker creates a new fleet during the deployment while maintaining the old
    fleet. SageMaker flips traffic to the new fleet according to the specified
    traffic routing configuration. Only one update policy should be used in the
    deployment configuration. If no update policy is specified, SageMaker uses a
    blue/green deployment strategy with all at once traffic shifting by default.
    """

    rolling_update_policy: RollingUpdatePolicy | None = None
    """Specifies a rolling deployment strategy for updating a SageMaker endpoint."""

    auto_rollback_configuration: AutoRollbackConfig | None = None
    """Automatic rollback configuration for handling endpoint deployment failures and
    recovery.
    """


@frozen(kw_only=True, repr=False, eq=False)
class RollingUpdatePolicy(Structure):
    """Specifies a rolling deployment strategy for updating a SageMaker endpoint."""

    maximum_batch_size: CapacitySize
    """Batch size for each rolling step to provision capacity and turn on traffic on
    the new endpoint fleet, and terminate capacity on the old endpoint fleet.
    Value must be between 5% to 50% of the variant's total instance count.
    """

    wait_interval_in_seconds: int
    """The length of the baking period, during which SageMaker monitors alarms for
    each batch on the new fleet.
    """

    maximum_execution_timeout_in_seconds: int | None = None
    """The time limit for the total deployment. Exceeding this limit causes a
    timeout.
    """

    rollback_maximum_batch_size: CapacitySize | None = None
    """Batch size for rollback to the old endpoint fleet. Each rolling step to
    provision capacity and turn on traffic on the old endpoint fleet, and
    terminate capacity on the new endpoint fleet. If this field is absent, the
    default value will be set to 100% of total capacity which means to bring up
    the whole capacity of the old fleet at once during rollback.
    """


@frozen(kw_only=True, repr=False, eq=False)
class TrafficRoutingConfig(Structure):
    """Defines the traffic routing strategy during an endpoint deployment to shift
    traffic from the old fleet to the new fleet.
    """

    type: TrafficRoutingConfigType = field(converter=as_traffic_routing_config_type)
    """Traffic routing strategy type.

    - `ALL_AT_ONCE`: Endpoint traffic shifts to the new fleet in a single step.
    - `CANARY`: Endpoint traffic shifts to the new fleet in two steps. The first
      step is the canary, which is a small portion of the traffic. The second step
      is the remainder of the traffic.
    - `LINEAR`: Endpoint traffic shifts to the new fleet in n steps of a
      configurable size.
    """

    wait_interval_in_seconds: int
    """The waiting time (in seconds) between incremental steps to turn on traffic on
    the new endpoint fleet.
    """

    canary_size: CapacitySize | None = None
    """Batch size for the first step to turn on traffic on the new endpoint fleet.
    `Value` must be less than or equal to 50% of the variant's total instance
    count.
    """

    linear_step_size: CapacitySize | None = None
    """Batch size for each step to turn on traffic on the new endpoint fleet. `Value`
    must be 10-50% of the variant's total instance count.
    """
