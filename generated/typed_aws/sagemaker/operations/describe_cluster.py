"""DescribeCluster of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum, list_of, or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest, Structure, wire
from ..shapes.cluster_auto_scaler_type import ClusterAutoScalerType
from ..shapes.cluster_auto_scaling_mode import ClusterAutoScalingMode
from ..shapes.cluster_fsx_lustre_deletion_policy import ClusterFSxLustreDeletionPolicy
from ..shapes.cluster_image_version_status import ClusterImageVersionStatus
from ..shapes.cluster_instance_type import ClusterInstanceType
from ..shapes.cluster_node_provisioning_mode import ClusterNodeProvisioningMode
from ..shapes.cluster_node_recovery import ClusterNodeRecovery
from ..shapes.cluster_patching_strategy import ClusterPatchingStrategy
from ..shapes.cluster_slurm_node_type import ClusterSlurmNodeType
from ..shapes.cluster_status import ClusterStatus
from ..shapes.deep_health_check_type import DeepHealthCheckType

if TYPE_CHECKING:
    from ..shapes.cluster_capacity_requirements import ClusterCapacityRequirements
    from ..shapes.cluster_drain_policy import ClusterDrainPolicy
    from ..shapes.cluster_instance_storage_config import ClusterInstanceStorageConfig
    from ..shapes.cluster_kubernetes_taint import ClusterKubernetesTaint
    from ..shapes.cluster_life_cycle_config import ClusterLifeCycleConfig
    from ..shapes.cluster_network_interface_details import (
        ClusterNetworkInterfaceDetails,
    )
    from ..shapes.cluster_orchestrator import ClusterOrchestrator
    from ..shapes.cluster_tiered_storage_config import ClusterTieredStorageConfig
    from ..shapes.deployment_configuration import DeploymentConfiguration
    from ..shapes.fsx_lustre_config import FSxLustreConfig
    from ..shapes.scheduled_update_config import ScheduledUpdateConfig
    from ..shapes.vpc_config import VpcConfig


class ActiveClusterOperationName(OpenEnum):
    SCALING = "Scaling"


ActiveClusterOperationNameLike: TypeAlias = (
    ActiveClusterOperationName | Literal["Scaling"]
)


class ClusterAutoScalingStatus(OpenEnum):
    IN_SERVICE = "InService"
    FAILED = "Failed"
    CREATING = "Creating"
    DELETING = "Deleting"


ClusterAutoScalingStatusLike: TypeAlias = (
    ClusterAutoScalingStatus | Literal["InService", "Failed", "Creating", "Deleting"]
)


class InstanceGroupStatus(OpenEnum):
    IN_SERVICE = "InService"
    CREATING = "Creating"
    UPDATING = "Updating"
    FAILED = "Failed"
    DEGRADED = "Degraded"
    SYSTEM_UPDATING = "SystemUpdating"
    DELETING = "Deleting"


InstanceGroupStatusLike: TypeAlias = (
    InstanceGroupStatus
    | Literal[
        "InService",
        "Creating",
        "Updating",
        "Failed",
        "Degraded",
        "SystemUpdating",
        "Deleting",
    ]
)


class SoftwareUpdateStatus(OpenEnum):
    PENDING = "Pending"
    IN_PROGRESS = "InProgress"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    ROLLBACK_IN_PROGRESS = "RollbackInProgress"
    ROLLBACK_COMPLETE = "RollbackComplete"


SoftwareUpdateStatusLike: TypeAlias = (
    SoftwareUpdateStatus
    | Literal[
        "Pending",
        "InProgress",
        "Succeeded",
        "Failed",
        "RollbackInProgress",
        "RollbackComplete",
    ]
)


@frozen(kw_only=True, repr=False, eq=False)
class ClusterAutoPatchConfigDetails(Structure):
    """The auto-patching configuration details for the instance group, including the
    patching strategy and schedule.
    """

    patching_strategy: ClusterPatchingStrategy | None = field(
        default=None, converter=or_none(ClusterPatchingStrategy)
    )
    current_patch_schedule: ClusterPatchScheduleDetails | None = None
    desired_patch_schedule: ClusterPatchScheduleDetails | None = None
    deployment_config: DeploymentConfiguration | None = None
    idle_wait_window_in_seconds: int | None = None
    drain_policy: ClusterDrainPolicy | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ClusterAutoScalingConfigOutput(Structure):
    """The autoscaling configuration and status information for a HyperPod cluster."""

    mode: ClusterAutoScalingMode = field(
        default=ABSENT, converter=as_enum(ClusterAutoScalingMode)
    )
    auto_scaler_type: ClusterAutoScalerType | None = field(
        default=None, converter=or_none(ClusterAutoScalerType)
    )
    status: ClusterAutoScalingStatus = field(
        default=ABSENT, converter=as_enum(ClusterAutoScalingStatus)
    )
    failure_message: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ClusterInstanceGroupDetails(Structure):
    """Details of an instance group in a SageMaker HyperPod cluster."""

    current_count: int | None = None
    target_count: int | None = None
    min_count: int | None = None
    instance_group_name: str | None = None
    instance_type: ClusterInstanceType | None = field(
        default=None, converter=or_none(ClusterInstanceType)
    )
    instance_requirements: ClusterInstanceRequirementDetails | None = None
    instance_type_details: Sequence[ClusterInstanceTypeDetail] = ABSENT
    life_cycle_config: ClusterLifeCycleConfig | None = None
    execution_role: str | None = None
    threads_per_core: int | None = None
    instance_storage_configs: Sequence[ClusterInstanceStorageConfig] = ABSENT
    on_start_deep_health_checks: Sequence[DeepHealthCheckType] = field(
        default=ABSENT, converter=list_of(DeepHealthCheckType)
    )
    status: InstanceGroupStatus | None = field(
        default=None, converter=or_none(InstanceGroupStatus)
    )
    training_plan_arn: str | None = None
    training_plan_status: str | None = None
    override_vpc_config: VpcConfig | None = None
    scheduled_update_config: ScheduledUpdateConfig | None = None
    auto_patch_config: ClusterAutoPatchConfigDetails | None = None
    current_image_id: str | None = None
    desired_image_id: str | None = None
    current_image_release_version: str | None = None
    desired_image_release_version: str | None = None
    image_version_status: ClusterImageVersionStatus | None = field(
        default=None, converter=or_none(ClusterImageVersionStatus)
    )
    active_operations: Mapping[ActiveClusterOperationName | str, int] = ABSENT
    kubernetes_config: ClusterKubernetesConfigDetails | None = None
    capacity_requirements: ClusterCapacityRequirements | None = None
    target_state_count: int | None = None
    software_update_status: SoftwareUpdateStatus | None = field(
        default=None, converter=or_none(SoftwareUpdateStatus)
    )
    active_software_update_config: DeploymentConfiguration | None = None
    slurm_config: ClusterSlurmConfigDetails | None = None
    network_interface: ClusterNetworkInterfaceDetails | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ClusterInstanceRequirementDetails(Structure):
    """The instance requirement details for a flexible instance group, including the
    current and desired instance types.
    """

    current_instance_types: Sequence[ClusterInstanceType] = field(
        default=ABSENT, converter=list_of(ClusterInstanceType)
    )
    desired_instance_types: Sequence[ClusterInstanceType] = field(
        default=ABSENT, converter=list_of(ClusterInstanceType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ClusterInstanceTypeDetail(Structure):
    """Details about a specific instance type within a flexible instance group,
    including the count and configuration.
    """

    instance_type: ClusterInstanceType | None = field(
        default=None, converter=or_none(ClusterInstanceType)
    )
    current_count: int | None = None
    threads_per_core: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ClusterKubernetesConfigDetails(Structure):
    """Detailed Kubernetes configuration showing both the current and desired state
    of labels and taints for cluster nodes.
    """

    current_labels: Mapping[str, str] = ABSENT
    desired_labels: Mapping[str, str] = ABSENT
    current_taints: Sequence[ClusterKubernetesTaint] = ABSENT
    desired_taints: Sequence[ClusterKubernetesTaint] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ClusterPatchScheduleDetails(Structure):
    """The schedule details for automatic patching, including the next scheduled
    patch date.
    """

    next_patch_date: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ClusterRestrictedInstanceGroupDetails(Structure):
    """The instance group details of the restricted instance group (RIG)."""

    current_count: int | None = None
    target_count: int | None = None
    instance_group_name: str | None = None
    instance_type: ClusterInstanceType | None = field(
        default=None, converter=or_none(ClusterInstanceType)
    )
    execution_role: str | None = None
    threads_per_core: int | None = None
    instance_storage_configs: Sequence[ClusterInstanceStorageConfig] = ABSENT
    on_start_deep_health_checks: Sequence[DeepHealthCheckType] = field(
        default=ABSENT, converter=list_of(DeepHealthCheckType)
    )
    status: InstanceGroupStatus | None = field(
        default=None, converter=or_none(InstanceGroupStatus)
    )
    training_plan_arn: str | None = None
    training_plan_status: str | None = None
    override_vpc_config: VpcConfig | None = None
    scheduled_update_config: ScheduledUpdateConfig | None = None
    environment_config: EnvironmentConfigDetails | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ClusterRestrictedInstanceGroupsConfigOutput(Structure):
    """The output configuration for the restricted instance groups (RIG) in the
    SageMaker HyperPod cluster.
    """

    shared_environment_config: ClusterSharedEnvironmentConfigDetails = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ClusterSharedEnvironmentConfigDetails(Structure):
    """The shared environment configuration details for the restricted instance
    groups (RIG).
    """

    current_fsx_lustre_config: FSxLustreConfig | None = field(
        default=None, metadata=wire("CurrentFSxLustreConfig")
    )
    desired_fsx_lustre_config: FSxLustreConfig | None = field(
        default=None, metadata=wire("DesiredFSxLustreConfig")
    )
    current_fsx_lustre_deletion_policy: ClusterFSxLustreDeletionPolicy | None = field(
        default=None,
        converter=or_none(ClusterFSxLustreDeletionPolicy),
        metadata=wire("CurrentFSxLustreDeletionPolicy"),
    )
    desired_fsx_lustre_deletion_policy: ClusterFSxLustreDeletionPolicy | None = field(
        default=None,
        converter=or_none(ClusterFSxLustreDeletionPolicy),
        metadata=wire("DesiredFSxLustreDeletionPolicy"),
    )


@frozen(kw_only=True, repr=False, eq=False)
class ClusterSlurmConfigDetails(Structure):
    """The Slurm configuration details for an instance group in a SageMaker HyperPod
    cluster.
    """

    node_type: ClusterSlurmNodeType = field(
        default=ABSENT, converter=as_enum(ClusterSlurmNodeType)
    )
    partition_names: Sequence[str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class EnvironmentConfigDetails(Structure):
    """The configuration details for the restricted instance groups (RIG)
    environment.
    """

    fsx_lustre_config: FSxLustreConfig | None = field(
        default=None, metadata=wire("FSxLustreConfig")
    )
    s3_output_path: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterResponse(Response):
    """The response of `DescribeCluster`, with `cluster_arn`, `cluster_name`,
    `cluster_status`, `creation_time`, `failure_message`, `instance_groups`,
    `restricted_instance_groups`, `restricted_instance_groups_config` and others.
    """

    cluster_arn: str = ABSENT
    cluster_name: str | None = None
    cluster_status: ClusterStatus = field(
        default=ABSENT, converter=as_enum(ClusterStatus)
    )
    creation_time: datetime | None = None
    failure_message: str | None = None
    instance_groups: Sequence[ClusterInstanceGroupDetails] = ABSENT
    restricted_instance_groups: Sequence[ClusterRestrictedInstanceGroupDetails] = ABSENT
    restricted_instance_groups_config: (
        ClusterRestrictedInstanceGroupsConfigOutput | None
    ) = None
    vpc_config: VpcConfig | None = None
    orchestrator: ClusterOrchestrator | None = None
    tiered_storage_config: ClusterTieredStorageConfig | None = None
    node_recovery: ClusterNodeRecovery | None = field(
        default=None, converter=or_none(ClusterNodeRecovery)
    )
    node_provisioning_mode: ClusterNodeProvisioningMode | None = field(
        default=None, converter=or_none(ClusterNodeProvisioningMode)
    )
    cluster_role: str | None = None
    auto_scaling: ClusterAutoScalingConfigOutput | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterRequest(StatusOrGoneRequest[DescribeClusterResponse]):
    """Retrieves information of a SageMaker HyperPod cluster."""

    __operation__: ClassVar = "DescribeCluster"
    __response__: ClassVar = DescribeClusterResponse
    __status__: ClassVar = "cluster_status"
    __reason__: ClassVar = "failure_message"
    __enum__: ClassVar = "ClusterStatus"
    __states__: ClassVar = {
        "passing": ("Creating", "RollingBack", "SystemUpdating", "Updating"),
        "leaving": ("Deleting",),
        "resting": ("InService",),
        "failed": ("Failed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    cluster_name: str
