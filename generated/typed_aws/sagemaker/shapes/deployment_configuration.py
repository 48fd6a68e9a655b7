"""DeploymentConfiguration of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure


class NodeUnavailabilityType(OpenEnum):
    INSTANCE_COUNT = "INSTANCE_COUNT"
    CAPACITY_PERCENTAGE = "CAPACITY_PERCENTAGE"


NodeUnavailabilityTypeLike: TypeAlias = (
    NodeUnavailabilityType | Literal["INSTANCE_COUNT", "CAPACITY_PERCENTAGE"]
)


@frozen(kw_only=True, repr=False, eq=False)
class AlarmDetails(Structure):
    """The details of the alarm to monitor during the AMI update."""

    alarm_name: str


@frozen(kw_only=True, repr=False, eq=False)
class CapacitySizeConfig(Structure):
    """The configuration of the size measurements of the AMI update. Using this
    configuration, you can specify whether SageMaker should update your instance
    group by an amount or percentage of instances.
    """

    type: NodeUnavailabilityType = field(converter=as_enum(NodeUnavailabilityType))
    value: int


@frozen(kw_only=True, repr=False, eq=False)
class DeploymentConfiguration(Structure):
    """The configuration to use when updating the AMI versions."""

    rolling_update_policy: RollingDeploymentPolicy | None = None
    wait_interval_in_seconds: int | None = None
    auto_rollback_configuration: Sequence[AlarmDetails] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class RollingDeploymentPolicy(Structure):
    """The configurations that SageMaker uses when updating the AMI versions."""

    maximum_batch_size: CapacitySizeConfig
    rollback_maximum_batch_size: CapacitySizeConfig | None = None
