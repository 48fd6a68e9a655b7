"""ClusterInstanceGroupSpecification of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, list_of, or_none
from ..._runtime.shapes import Structure
from ..shapes.cluster_instance_type import ClusterInstanceType
from ..shapes.cluster_interface_type import ClusterInterfaceType
from ..shapes.cluster_patching_strategy import ClusterPatchingStrategy
from ..shapes.cluster_slurm_node_type import ClusterSlurmNodeType
from ..shapes.deep_health_check_type import DeepHealthCheckType

if TYPE_CHECKING:
    from ..shapes.cluster_capacity_requirements import ClusterCapacityRequirements
    from ..shapes.cluster_drain_policy import ClusterDrainPolicy
    from ..shapes.cluster_instance_storage_config import ClusterInstanceStorageConfig
    from ..shapes.cluster_kubernetes_taint import ClusterKubernetesTaint
    from ..shapes.cluster_life_cycle_config import ClusterLifeCycleConfig
    from ..shapes.deployment_configuration import DeploymentConfiguration
    from ..shapes.scheduled_update_config import ScheduledUpdateConfig
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True, repr=False, eq=False)
class ClusterAutoPatchConfig(Structure):
    """The configuration for automatic patching of the instance group. When
    configured, the system automatically applies security patch AMI updates to the
    instance group.
    """

    patching_strategy: ClusterPatchingStrategy = field(
        converter=as_enum(ClusterPatchingStrategy)
    )
    patch_schedule: ClusterPatchSchedule | None = None
    deployment_config: DeploymentConfiguration | None = None
    idle_wait_window_in_seconds: int | None = None
    drain_policy: ClusterDrainPolicy | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ClusterInstanceGroupSpecification(Structure):
    """The specifications of an instance group that you need to define."""

    instance_count: int
    min_instance_count: int | None = None
    instance_group_name: str
    instance_type: ClusterInstanceType | None = field(
        default=None, converter=or_none(ClusterInstanceType)
    )
    instance_requirements: ClusterInstanceRequirements | None = None
    life_cycle_config: ClusterLifeCycleConfig | None = None
    execution_role: str
    threads_per_core: int | None = None
    instance_storage_configs: Sequence[ClusterInstanceStorageConfig] = ABSENT
    on_start_deep_health_checks: Sequence[DeepHealthCheckType] = field(
        default=ABSENT, converter=or_none(list_of(DeepHealthCheckType))
    )
    training_plan_arn: str | None = None
    override_vpc_config: VpcConfig | None = None
    scheduled_update_config: ScheduledUpdateConfig | None = None
    image_id: str | None = None
    auto_patch_config: ClusterAutoPatchConfig | None = None
    image_release_version: str | None = None
    kubernetes_config: ClusterKubernetesConfig | None = None
    slurm_config: ClusterSlurmConfig | None = None
    capacity_requirements: ClusterCapacityRequirements | None = None
    network_interface: ClusterNetworkInterface | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ClusterInstanceRequirements(Structure):
    """The instance requirements for a flexible instance group. Use this to specify
    multiple instance types that the instance group can use. The order of instance
    types in the list determines the priority for instance provisioning.
    """

    instance_types: Sequence[ClusterInstanceType] = field(
        converter=list_of(ClusterInstanceType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ClusterKubernetesConfig(Structure):
    """Kubernetes configuration that specifies labels and taints to be applied to
    cluster nodes in an instance group.
    """

    labels: Mapping[str, str] = ABSENT
    taints: Sequence[ClusterKubernetesTaint] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ClusterNetworkInterface(Structure):
    """The network interface configuration for a Amazon SageMaker HyperPod cluster
    instance group.
    """

    interface_type: ClusterInterfaceType | None = field(
        default=None, converter=or_none(ClusterInterfaceType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ClusterPatchSchedule(Structure):
    """The schedule configuration for automatic patching."""

    next_patch_date: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ClusterSlurmConfig(Structure):
    """The Slurm configuration for an instance group in a SageMaker HyperPod cluster."""

    node_type: ClusterSlurmNodeType = field(converter=as_enum(ClusterSlurmNodeType))
    partition_names: Sequence[str] = ABSENT
