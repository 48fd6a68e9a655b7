"""DeploymentConfiguration of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum
from ..._runtime.shapes import wire


class NodeUnavailabilityType(OpenEnum):
    INSTANCE_COUNT = "INSTANCE_COUNT"
    CAPACITY_PERCENTAGE = "CAPACITY_PERCENTAGE"


NodeUnavailabilityTypeLike: TypeAlias = (
    NodeUnavailabilityType
    | Literal[
        "INSTANCE_COUNT",
        "CAPACITY_PERCENTAGE",
    ]
)


def as_node_unavailability_type(
    value: NodeUnavailabilityTypeLike, /
) -> NodeUnavailabilityType:
    return NodeUnavailabilityType(value)


@frozen(kw_only=True)
class AlarmDetails:
    """The details of the alarm to monitor during the AMI update."""

    alarm_name: str = field(metadata=wire("AlarmName"))
    """The name of the alarm."""


@frozen(kw_only=True)
class CapacitySizeConfig:
    """The configuration of the size measurements of the AMI update. Using this
    configuration, you can specify whether SageMaker should update your instance
    group by an amount or percentage of instances.
    """

    type: NodeUnavailabilityType = field(
        converter=as_node_unavailability_type, metadata=wire("Type")
    )
    """Specifies whether SageMaker should process the update by amount or percentage
    of instances.
    """

    value: int = field(metadata=wire("Value"))
    """Specifies the amount or percentage of instances SageMaker updates at a time."""


@frozen(kw_only=True)
class DeploymentConfiguration:
    """The configuration to use when updating the AMI versions."""

    rolling_update_policy: RollingDeploymentPolicy | None = field(
        default=None, metadata=wire("RollingUpdatePolicy")
    )
    """The policy that SageMaker uses when updating the AMI versions of the cluster."""

    wait_interval_in_seconds: int | None = field(
        default=None, metadata=wire("WaitIntervalInSeconds")
    )
    """The duration in seconds that SageMaker waits before updating more instances in
    the cluster.
    """

    auto_rollback_configuration: Sequence[AlarmDetails] | None = field(
        default=None, metadata=wire("AutoRollbackConfiguration")
    )
    """An array that contains the alarms that SageMaker monitors to know whether to
    roll back the AMI update.
    """


@frozen(kw_only=True)
class RollingDeploymentPolicy:
    """The configurations that SageMaker uses when updating the AMI versions."""

    maximum_batch_size: CapacitySizeConfig = field(metadata=wire("MaximumBatchSize"))
    """The maximum amount of instances in the cluster that SageMaker can update at a
    time.
    """

    rollback_maximum_batch_size: CapacitySizeConfig | None = field(
        default=None, metadata=wire("RollbackMaximumBatchSize")
    )
    """The maximum amount of instances in the cluster that SageMaker can roll back at
    a time.
    """
