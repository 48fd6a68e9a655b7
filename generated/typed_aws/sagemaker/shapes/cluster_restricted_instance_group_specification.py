"""ClusterRestrictedInstanceGroupSpecification of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, list_of, or_none
from ..._runtime.shapes import Structure, wire
from ..shapes.cluster_instance_type import ClusterInstanceType
from ..shapes.deep_health_check_type import DeepHealthCheckType

if TYPE_CHECKING:
    from ..shapes.cluster_instance_storage_config import ClusterInstanceStorageConfig
    from ..shapes.fsx_lustre_config import FSxLustreConfig
    from ..shapes.scheduled_update_config import ScheduledUpdateConfig
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True, repr=False, eq=False)
class ClusterRestrictedInstanceGroupSpecification(Structure):
    """The specifications of a restricted instance group that you need to define."""

    instance_count: int
    instance_group_name: str
    instance_type: ClusterInstanceType = field(converter=as_enum(ClusterInstanceType))
    execution_role: str
    threads_per_core: int | None = None
    instance_storage_configs: Sequence[ClusterInstanceStorageConfig] = ABSENT
    on_start_deep_health_checks: Sequence[DeepHealthCheckType] = field(
        default=ABSENT, converter=or_none(list_of(DeepHealthCheckType))
    )
    training_plan_arn: str | None = None
    override_vpc_config: VpcConfig | None = None
    scheduled_update_config: ScheduledUpdateConfig | None = None
    environment_config: EnvironmentConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class EnvironmentConfig(Structure):
    """The configuration for the restricted instance groups (RIG) environment."""

    fsx_lustre_config: FSxLustreConfig | None = field(
        default=None, metadata=wire("FSxLustreConfig")
    )
