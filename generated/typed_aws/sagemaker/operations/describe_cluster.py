"""DescribeCluster of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Request, Response, Structure, wire
from ..shapes.cluster_auto_scaler_type import cluster_auto_scaler_type_or_none
from ..shapes.cluster_auto_scaling_mode import cluster_auto_scaling_mode_or_none
from ..shapes.cluster_fsx_lustre_deletion_policy import (
    cluster_fsx_lustre_deletion_policy_or_none,
)
from ..shapes.cluster_image_version_status import cluster_image_version_status_or_none
from ..shapes.cluster_instance_type import (
    cluster_instance_type_list_or_none,
    cluster_instance_type_or_none,
)
from ..shapes.cluster_node_provisioning_mode import (
    cluster_node_provisioning_mode_or_none,
)
from ..shapes.cluster_node_recovery import cluster_node_recovery_or_none
from ..shapes.cluster_patching_strategy import cluster_patching_strategy_or_none
from ..shapes.cluster_slurm_node_type import cluster_slurm_node_type_or_none
from ..shapes.cluster_status import cluster_status_or_none
from ..shapes.deep_health_check_type import deep_health_check_type_list_or_none

if TYPE_CHECKING:
    from ..shapes.cluster_auto_scaler_type import ClusterAutoScalerType
    from ..shapes.cluster_auto_scaling_mode import ClusterAutoScalingMode
    from ..shapes.cluster_capacity_requirements import ClusterCapacityRequirements
    from ..shapes.cluster_drain_policy import ClusterDrainPolicy
    from ..shapes.cluster_fsx_lustre_deletion_policy import (
        ClusterFSxLustreDeletionPolicy,
    )
    from ..shapes.cluster_image_version_status import ClusterImageVersionStatus
    from ..shapes.cluster_instance_storage_config import ClusterInstanceStorageConfig
    from ..shapes.cluster_instance_type import ClusterInstanceType
    from ..shapes.cluster_kubernetes_taint import ClusterKubernetesTaint
    from ..shapes.cluster_life_cycle_config import ClusterLifeCycleConfig
    from ..shapes.cluster_network_interface_details import (
        ClusterNetworkInterfaceDetails,
    )
    from ..shapes.cluster_node_provisioning_mode import ClusterNodeProvisioningMode
    from ..shapes.cluster_node_recovery import ClusterNodeRecovery
    from ..shapes.cluster_orchestrator import ClusterOrchestrator
    from ..shapes.cluster_patching_strategy import ClusterPatchingStrategy
    from ..shapes.cluster_slurm_node_type import ClusterSlurmNodeType
    from ..shapes.cluster_status import ClusterStatus
    from ..shapes.cluster_tiered_storage_config import ClusterTieredStorageConfig
    from ..shapes.deep_health_check_type import DeepHealthCheckType
    from ..shapes.deployment_configuration import DeploymentConfiguration
    from ..shapes.fsx_lustre_config import FSxLustreConfig
    from ..shapes.scheduled_update_config import ScheduledUpdateConfig
    from ..shapes.vpc_config import VpcConfig


class ActiveClusterOperationName(OpenEnum):
    SCALING = "Scaling"


ActiveClusterOperationNameLike: TypeAlias = (
    ActiveClusterOperationName | Literal["Scaling",]
)


class ClusterAutoScalingStatus(OpenEnum):
    IN_SERVICE = "InService"
    FAILED = "Failed"
    CREATING = "Creating"
    DELETING = "Deleting"


ClusterAutoScalingStatusLike: TypeAlias = (
    ClusterAutoScalingStatus
    | Literal[
        "InService",
        "Failed",
        "Creating",
        "Deleting",
    ]
)


def cluster_auto_scaling_status_or_none(
    value: ClusterAutoScalingStatusLike | None, /
) -> ClusterAutoScalingStatus | None:
    return None if value is None else converted(ClusterAutoScalingStatus, value)


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


def instance_group_status_or_none(
    value: InstanceGroupStatusLike | None, /
) -> InstanceGroupStatus | None:
    return None if value is None else converted(InstanceGroupStatus, value)


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


def software_update_status_or_none(
    value: SoftwareUpdateStatusLike | None, /
) -> SoftwareUpdateStatus | None:
    return None if value is None else converted(SoftwareUpdateStatus, value)


@frozen(kw_only=True, repr=False, eq=False)
class ClusterAutoPatchConfigDetails(Structure):
    """The auto-patching configuration details for the instance group, including the
    patching strategy and schedule.
    """

    patching_strategy: ClusterPatchingStrategy | None = field(
        default=None, converter=cluster_patching_strategy_or_none
    )
    """The strategy used for applying patches to instances in the group.

    - `WhenIdle`: Cordons all instances and patches each instance as it becomes
      idle (no running jobs). Each instance is uncordoned immediately after
      patching and becomes available for new jobs. If instances do not become
      idle, they remain on the previous AMI version. You can then use
      UpdateClusterSoftware with the desired ImageReleaseVersion to manually
      update the remaining instances.
    - `WhenAllIdle`: Cordons all instances and waits for all to become idle before
      patching. All instances are uncordoned after patching completes. If not all
      instances become idle, no patching occurs and all instances remain on the
      previous AMI version.
    - `DrainFirst`: Designed for workloads that never become idle, such as
      inference. Cordons instances, evicts the running pods, and then patches each
      instance in batches. Each instance is uncordoned after patching. Use
      `DrainPolicy` to control how long to wait for pods to drain and what happens
      if the drain times out. Requires `MaximumBatchSize` in `DeploymentConfig`.
      Available only for clusters that use Amazon EKS as the orchestrator.
    """

    current_patch_schedule: ClusterPatchScheduleDetails | None = None
    """The currently active patch schedule that the system will execute."""

    desired_patch_schedule: ClusterPatchScheduleDetails | None = None
    """The requested patch schedule. Differs from CurrentPatchSchedule when a
    reschedule request is pending.
    """

    deployment_config: DeploymentConfiguration | None = None
    """The deployment configuration for rolling patch updates."""

    idle_wait_window_in_seconds: int | None = None
    """The maximum time, in seconds, that automatic patching waits for instances to
    become idle after a scheduled patch starts. Automatic patching uncordons
    instances that don't become idle within this window, and they remain on the
    previous AMI version. The default is 86400 (24 hours).
    """

    drain_policy: ClusterDrainPolicy | None = None
    """The policy that controls how pods are evicted from an instance before it is
    patched. Applies only when `PatchingStrategy` is `DrainFirst`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ClusterAutoScalingConfigOutput(Structure):
    """The autoscaling configuration and status information for a HyperPod cluster."""

    mode: ClusterAutoScalingMode | None = field(
        default=None, converter=cluster_auto_scaling_mode_or_none
    )
    """Describes whether autoscaling is enabled or disabled for the cluster."""

    auto_scaler_type: ClusterAutoScalerType | None = field(
        default=None, converter=cluster_auto_scaler_type_or_none
    )
    """The type of autoscaler configured for the cluster."""

    status: ClusterAutoScalingStatus | None = field(
        default=None, converter=cluster_auto_scaling_status_or_none
    )
    """The current status of the autoscaling configuration. Valid values are
    `InService`, `Failed`, `Creating`, and `Deleting`.
    """

    failure_message: str | None = None
    """If the autoscaling status is `Failed`, this field contains a message
    describing the failure.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ClusterInstanceGroupDetails(Structure):
    """Details of an instance group in a SageMaker HyperPod cluster."""

    current_count: int | None = None
    """The number of instances that are currently in the instance group of a
    SageMaker HyperPod cluster.
    """

    target_count: int | None = None
    """The number of instances you specified to add to the instance group of a
    SageMaker HyperPod cluster.
    """

    min_count: int | None = None
    """The minimum number of instances that must be available in the instance group
    of a SageMaker HyperPod cluster before it transitions to `InService` status.
    """

    instance_group_name: str | None = None
    """The name of the instance group of a SageMaker HyperPod cluster."""

    instance_type: ClusterInstanceType | None = field(
        default=None, converter=cluster_instance_type_or_none
    )
    """The instance type of the instance group of a SageMaker HyperPod cluster."""

    instance_requirements: ClusterInstanceRequirementDetails | None = None
    """The instance requirements for the instance group, including the current and
    desired instance types. This field is present for flexible instance groups
    that support multiple instance types.
    """

    instance_type_details: Sequence[ClusterInstanceTypeDetail] | None = None
    """Details about the instance types in the instance group, including the count
    and configuration of each instance type. This field is present for flexible
    instance groups that support multiple instance types.
    """

    life_cycle_config: ClusterLifeCycleConfig | None = None
    """Details of LifeCycle configuration for the instance group."""

    execution_role: str | None = None
    """The execution role for the instance group to assume."""

    threads_per_core: int | None = None
    """The number you specified to `TreadsPerCore` in `CreateCluster` for enabling or
    disabling multithreading. For instance types that support multithreading, you
    can specify 1 for disabling multithreading and 2 for enabling multithreading.
    For more information, see the reference table of [CPU cores and threads per
    CPU core per instance
    type](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/cpu-options-supported-instances-values.html)
    in the *Amazon Elastic Compute Cloud User Guide*.
    """

    instance_storage_configs: Sequence[ClusterInstanceStorageConfig] | None = None
    """The additional storage configurations for the instances in the SageMaker
    HyperPod cluster instance group.
    """

    on_start_deep_health_checks: Sequence[DeepHealthCheckType] | None = field(
        default=None, converter=deep_health_check_type_list_or_none
    )
    """A flag indicating whether deep health checks should be performed when the
    cluster instance group is created or updated.
    """

    status: InstanceGroupStatus | None = field(
        default=None, converter=instance_group_status_or_none
    )
    """The current status of the cluster instance group.

    - `InService`: The instance group is active and healthy.
    - `Creating`: The instance group is being provisioned.
    - `Updating`: The instance group is being updated.
    - `Failed`: The instance group has failed to provision or is no longer
      healthy.
    - `Degraded`: The instance group is degraded, meaning that some instances have
      failed to provision or are no longer healthy.
    - `Deleting`: The instance group is being deleted.
    """

    training_plan_arn: str | None = None
    """The Amazon Resource Name (ARN); of the training plan associated with this
    cluster instance group.

    For more information about how to reserve GPU capacity for your SageMaker
    HyperPod clusters using Amazon SageMaker Training Plan, see
    `CreateTrainingPlan`.
    """

    training_plan_status: str | None = None
    """The current status of the training plan associated with this cluster instance
    group.
    """

    override_vpc_config: VpcConfig | None = None
    """The customized Amazon VPC configuration at the instance group level that
    overrides the default Amazon VPC configuration of the SageMaker HyperPod
    cluster.
    """

    scheduled_update_config: ScheduledUpdateConfig | None = None
    """The configuration object of the schedule that SageMaker follows when updating
    the AMI.
    """

    auto_patch_config: ClusterAutoPatchConfigDetails | None = None
    """The auto-patching configuration for the instance group, including the current
    patching strategy and next scheduled patch date.
    """

    current_image_id: str | None = None
    """The ID of the Amazon Machine Image (AMI) currently in use by the instance
    group.
    """

    desired_image_id: str | None = None
    """The ID of the Amazon Machine Image (AMI) desired for the instance group."""

    current_image_release_version: str | None = None
    """The version of the HyperPod-managed AMI currently running on the instance
    group.
    """

    desired_image_release_version: str | None = None
    """The desired version of the HyperPod-managed AMI for the instance group. This
    may differ from the current version when an update is pending.
    """

    image_version_status: ClusterImageVersionStatus | None = field(
        default=None, converter=cluster_image_version_status_or_none
    )
    """The status of the image version for the instance group. Indicates whether the
    instance group is running the latest image version or if an update is
    available.
    """

    active_operations: (
        Mapping[ActiveClusterOperationName, int] | Mapping[str, int] | None
    ) = None
    """A map indicating active operations currently in progress for the instance
    group of a SageMaker HyperPod cluster. When there is a scaling operation in
    progress, this map contains a key `Scaling` with value 1.
    """

    kubernetes_config: ClusterKubernetesConfigDetails | None = None
    """The Kubernetes configuration for the instance group that contains labels and
    taints to be applied for the nodes in this instance group.
    """

    capacity_requirements: ClusterCapacityRequirements | None = None
    """The instance capacity requirements for the instance group."""

    target_state_count: int | None = None
    """Represents the number of running nodes using the desired Image ID.

    1. **During software update operations:** This count shows the number of nodes
       running on the desired Image ID. If a rollback occurs, the current image ID
       and desired image ID (both included in the describe cluster response) swap
       values. The TargetStateCount then shows the number of nodes running on the
       newly designated desired image ID (which was previously the current image
       ID).
    2. **During simultaneous scaling and software update operations:** This count
       shows the number of instances running on the desired image ID, including
       any new instances created as part of the scaling request. New nodes are
       always created using the desired image ID, so TargetStateCount reflects the
       total count of nodes running on the desired image ID, even during rollback
       scenarios.
    """

    software_update_status: SoftwareUpdateStatus | None = field(
        default=None, converter=software_update_status_or_none
    )
    """Status of the last software udpate request.

    Status transitions follow these possible sequences:

    - Pending -> InProgress -> Succeeded
    - Pending -> InProgress -> RollbackInProgress -> RollbackComplete
    - Pending -> InProgress -> RollbackInProgress -> Failed
    """

    active_software_update_config: DeploymentConfiguration | None = None
    """The configuration to use when updating the AMI versions."""

    slurm_config: ClusterSlurmConfigDetails | None = None
    """The Slurm configuration for the instance group."""

    network_interface: ClusterNetworkInterfaceDetails | None = None
    """The network interface configuration for the instance group."""


@frozen(kw_only=True, repr=False, eq=False)
class ClusterInstanceRequirementDetails(Structure):
    """The instance requirement details for a flexible instance group, including the
    current and desired instance types.
    """

    current_instance_types: Sequence[ClusterInstanceType] | None = field(
        default=None, converter=cluster_instance_type_list_or_none
    )
    """The instance types currently in use by the instance group."""

    desired_instance_types: Sequence[ClusterInstanceType] | None = field(
        default=None, converter=cluster_instance_type_list_or_none
    )
    """The desired instance types for the instance group, as specified in the most
    recent update request.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ClusterInstanceTypeDetail(Structure):
    """Details about a specific instance type within a flexible instance group,
    including the count and configuration.
    """

    instance_type: ClusterInstanceType | None = field(
        default=None, converter=cluster_instance_type_or_none
    )
    """The instance type."""

    current_count: int | None = None
    """The number of instances of this type currently running in the instance group."""

    threads_per_core: int | None = None
    """The number of threads per CPU core for this instance type."""


@frozen(kw_only=True, repr=False, eq=False)
class ClusterKubernetesConfigDetails(Structure):
    """Detailed Kubernetes configuration showing both the current and desired state
    of labels and taints for cluster nodes.
    """

    current_labels: Mapping[str, str] | None = None
    """The current labels applied to cluster nodes of an instance group."""

    desired_labels: Mapping[str, str] | None = None
    """The desired labels to be applied to cluster nodes of an instance group."""

    current_taints: Sequence[ClusterKubernetesTaint] | None = None
    """The current taints applied to cluster nodes of an instance group."""

    desired_taints: Sequence[ClusterKubernetesTaint] | None = None
    """The desired taints to be applied to cluster nodes of an instance group."""


@frozen(kw_only=True, repr=False, eq=False)
class ClusterPatchScheduleDetails(Structure):
    """The schedule details for automatic patching, including the next scheduled
    patch date.
    """

    next_patch_date: datetime | None = None
    """The date and time of the next scheduled automatic patch."""


@frozen(kw_only=True, repr=False, eq=False)
class ClusterRestrictedInstanceGroupDetails(Structure):
    """The instance group details of the restricted instance group (RIG)."""

    current_count: int | None = None
    """The number of instances that are currently in the restricted instance group of
    a SageMaker HyperPod cluster.
    """

    target_count: int | None = None
    """The number of instances you specified to add to the restricted instance group
    of a SageMaker HyperPod cluster.
    """

    instance_group_name: str | None = None
    """The name of the restricted instance group of a SageMaker HyperPod cluster."""

    instance_type: ClusterInstanceType | None = field(
        default=None, converter=cluster_instance_type_or_none
    )
    """The instance type of the restricted instance group of a SageMaker HyperPod
    cluster.
    """

    execution_role: str | None = None
    """The execution role for the restricted instance group to assume."""

    threads_per_core: int | None = None
    """The number you specified to `TreadsPerCore` in `CreateCluster` for enabling or
    disabling multithreading. For instance types that support multithreading, you
    can specify 1 for disabling multithreading and 2 for enabling multithreading.
    For more information, see the reference table of [CPU cores and threads per
    CPU core per instance
    type](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/cpu-options-supported-instances-values.html)
    in the *Amazon Elastic Compute Cloud User Guide*.
    """

    instance_storage_configs: Sequence[ClusterInstanceStorageConfig] | None = None
    """The additional storage configurations for the instances in the SageMaker
    HyperPod cluster restricted instance group.
    """

    on_start_deep_health_checks: Sequence[DeepHealthCheckType] | None = field(
        default=None, converter=deep_health_check_type_list_or_none
    )
    """A flag indicating whether deep health checks should be performed when the
    cluster's restricted instance group is created or updated.
    """

    status: InstanceGroupStatus | None = field(
        default=None, converter=instance_group_status_or_none
    )
    """The current status of the cluster's restricted instance group.

    - `InService`: The restricted instance group is active and healthy.
    - `Creating`: The restricted instance group is being provisioned.
    - `Updating`: The restricted instance group is being updated.
    - `Failed`: The restricted instance group has failed to provision or is no
      longer healthy.
    - `Degraded`: The restricted instance group is degraded, meaning that some
      instances have failed to provision or are no longer healthy.
    - `Deleting`: The restricted instance group is being deleted.
    """

    training_plan_arn: str | None = None
    """The Amazon Resource Name (ARN) of the training plan to filter clusters by. For
    more information about reserving GPU capacity for your SageMaker HyperPod
    clusters using Amazon SageMaker Training Plan, see `CreateTrainingPlan`.
    """

    training_plan_status: str | None = None
    """The current status of the training plan associated with this cluster
    restricted instance group.
    """

    override_vpc_config: VpcConfig | None = None
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to. You can control access to
    and from your resources by configuring a VPC. For more information, see [Give
    SageMaker Access to Resources in your Amazon
    VPC](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).
    """

    scheduled_update_config: ScheduledUpdateConfig | None = None
    """The configuration object of the schedule that SageMaker follows when updating
    the AMI.
    """

    environment_config: EnvironmentConfigDetails | None = None
    """The configuration for the restricted instance groups (RIG) environment."""


@frozen(kw_only=True, repr=False, eq=False)
class ClusterRestrictedInstanceGroupsConfigOutput(Structure):
    """The output configuration for the restricted instance groups (RIG) in the
    SageMaker HyperPod cluster.
    """

    shared_environment_config: ClusterSharedEnvironmentConfigDetails | None = None
    """The shared environment configuration details for the restricted instance
    groups (RIG).
    """


@frozen(kw_only=True, repr=False, eq=False)
class ClusterSharedEnvironmentConfigDetails(Structure):
    """The shared environment configuration details for the restricted instance
    groups (RIG).
    """

    current_fsx_lustre_config: FSxLustreConfig | None = field(
        default=None, metadata=wire("CurrentFSxLustreConfig")
    )
    """The current Amazon FSx for Lustre file system configuration in the shared
    environment.
    """

    desired_fsx_lustre_config: FSxLustreConfig | None = field(
        default=None, metadata=wire("DesiredFSxLustreConfig")
    )
    """The desired Amazon FSx for Lustre file system configuration in the shared
    environment.
    """

    current_fsx_lustre_deletion_policy: ClusterFSxLustreDeletionPolicy | None = field(
        default=None,
        converter=cluster_fsx_lustre_deletion_policy_or_none,
        metadata=wire("CurrentFSxLustreDeletionPolicy"),
    )
    """The current deletion policy for the Amazon FSx for Lustre file system in the
    shared environment.
    """

    desired_fsx_lustre_deletion_policy: ClusterFSxLustreDeletionPolicy | None = field(
        default=None,
        converter=cluster_fsx_lustre_deletion_policy_or_none,
        metadata=wire("DesiredFSxLustreDeletionPolicy"),
    )
    """The desired deletion policy for the Amazon FSx for Lustre file system in the
    shared environment.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ClusterSlurmConfigDetails(Structure):
    """The Slurm configuration details for an instance group in a SageMaker HyperPod
    cluster.
    """

    node_type: ClusterSlurmNodeType | None = field(
        default=None, converter=cluster_slurm_node_type_or_none
    )
    """The type of Slurm node for the instance group. Valid values are `Controller`,
    `Worker`, and `Login`.
    """

    partition_names: Sequence[str] | None = None
    """The list of Slurm partition names that the instance group belongs to."""


@frozen(kw_only=True, repr=False, eq=False)
class EnvironmentConfigDetails(Structure):
    """The configuration details for the restricted instance groups (RIG)
    environment.
    """

    fsx_lustre_config: FSxLustreConfig | None = field(
        default=None, metadata=wire("FSxLustreConfig")
    )
    """Configuration settings for an Amazon FSx for Lustre file system to be used
    with the cluster.
    """

    s3_output_path: str | None = None
    """The Amazon S3 path where output data from the restricted instance group (RIG)
    environment will be stored.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterResponse(Response):
    """The response of `DescribeCluster`, with `cluster_arn`, `cluster_name`,
    `cluster_status`, `creation_time`, `failure_message`, `instance_groups`,
    `restricted_instance_groups`, `restricted_instance_groups_config` and others.
    """

    cluster_arn: str | None = None
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster."""

    cluster_name: str | None = None
    """The name of the SageMaker HyperPod cluster."""

    cluster_status: ClusterStatus | None = field(
        default=None, converter=cluster_status_or_none
    )
    """The status of the SageMaker HyperPod cluster."""

    creation_time: datetime | None = None
    """The time when the SageMaker Cluster is created."""

    failure_message: str | None = None
    """The failure message of the SageMaker HyperPod cluster."""

    instance_groups: Sequence[ClusterInstanceGroupDetails] | None = None
    """The instance groups of the SageMaker HyperPod cluster."""

    restricted_instance_groups: (
        Sequence[ClusterRestrictedInstanceGroupDetails] | None
    ) = None
    """The specialized instance groups for training models like Amazon Nova to be
    created in the SageMaker HyperPod cluster.
    """

    restricted_instance_groups_config: (
        ClusterRestrictedInstanceGroupsConfigOutput | None
    ) = None
    """The configuration for the restricted instance groups (RIG) in the SageMaker
    HyperPod cluster.
    """

    vpc_config: VpcConfig | None = None
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to. You can control access to
    and from your resources by configuring a VPC. For more information, see [Give
    SageMaker Access to Resources in your Amazon
    VPC](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).
    """

    orchestrator: ClusterOrchestrator | None = None
    """The type of orchestrator used for the SageMaker HyperPod cluster."""

    tiered_storage_config: ClusterTieredStorageConfig | None = None
    """The current configuration for managed tier checkpointing on the HyperPod
    cluster. For example, this shows whether the feature is enabled and the
    percentage of cluster memory allocated for checkpoint storage.
    """

    node_recovery: ClusterNodeRecovery | None = field(
        default=None, converter=cluster_node_recovery_or_none
    )
    """The node recovery mode configured for the SageMaker HyperPod cluster."""

    node_provisioning_mode: ClusterNodeProvisioningMode | None = field(
        default=None, converter=cluster_node_provisioning_mode_or_none
    )
    """The mode used for provisioning nodes in the cluster."""

    cluster_role: str | None = None
    """The Amazon Resource Name (ARN) of the IAM role that HyperPod uses for cluster
    autoscaling operations.
    """

    auto_scaling: ClusterAutoScalingConfigOutput | None = None
    """The current autoscaling configuration and status for the autoscaler."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterRequest(Request[DescribeClusterResponse]):
    """Retrieves information of a SageMaker HyperPod cluster."""

    __operation__: ClassVar = "DescribeCluster"
    __response__: ClassVar = DescribeClusterResponse

    cluster_name: str
    """The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster.
    """
