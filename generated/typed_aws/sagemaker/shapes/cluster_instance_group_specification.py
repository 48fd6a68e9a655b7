"""ClusterInstanceGroupSpecification of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.cluster_instance_type import (
    as_cluster_instance_type_list,
    cluster_instance_type_or_none,
)
from ..shapes.cluster_interface_type import cluster_interface_type_or_none
from ..shapes.cluster_patching_strategy import as_cluster_patching_strategy
from ..shapes.cluster_slurm_node_type import as_cluster_slurm_node_type
from ..shapes.deep_health_check_type import deep_health_check_type_list_or_none

if TYPE_CHECKING:
    from ..shapes.cluster_capacity_requirements import ClusterCapacityRequirements
    from ..shapes.cluster_drain_policy import ClusterDrainPolicy
    from ..shapes.cluster_instance_storage_config import ClusterInstanceStorageConfig
    from ..shapes.cluster_instance_type import ClusterInstanceType
    from ..shapes.cluster_interface_type import ClusterInterfaceType
    from ..shapes.cluster_kubernetes_taint import ClusterKubernetesTaint
    from ..shapes.cluster_life_cycle_config import ClusterLifeCycleConfig
    from ..shapes.cluster_patching_strategy import ClusterPatchingStrategy
    from ..shapes.cluster_slurm_node_type import ClusterSlurmNodeType
    from ..shapes.deep_health_check_type import DeepHealthCheckType
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
        converter=as_cluster_patching_strategy
    )
    """The strategy for applying patches to instances in the group.

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

    patch_schedule: ClusterPatchSchedule | None = None
    """The schedule for automatic patching, including the next patch date."""

    deployment_config: DeploymentConfiguration | None = None
    """The deployment configuration for rolling patch updates, including rollback
    settings and batch sizes. Only applicable when using a rolling patching
    strategy.
    """

    idle_wait_window_in_seconds: int | None = None
    """The maximum time, in seconds, that automatic patching waits for instances to
    become idle after a scheduled patch starts. Automatic patching uncordons
    instances that don't become idle within this window, and they remain on the
    previous AMI version. Valid values are from 3600 (1 hour) to 2160000 (25
    days). The default is 86400 (24 hours). This setting applies only to the
    `WhenIdle` and `WhenAllIdle` strategies.
    """

    drain_policy: ClusterDrainPolicy | None = None
    """The policy that controls how pods are evicted from an instance before it is
    patched. Valid only when `PatchingStrategy` is `DrainFirst`.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ClusterInstanceGroupSpecification(Structure):
    """The specifications of an instance group that you need to define."""

    instance_count: int
    """Specifies the number of instances to add to the instance group of a SageMaker
    HyperPod cluster.
    """

    min_instance_count: int | None = None
    """Defines the minimum number of instances required for an instance group to
    become `InService`. If this threshold isn't met within 3 hours, the instance
    group rolls back to its previous state - zero instances for new instance
    groups, or previous settings for existing instance groups. `MinInstanceCount`
    only affects the initial transition to `InService` and does not guarantee
    maintaining this minimum afterward.
    """

    instance_group_name: str
    """Specifies the name of the instance group."""

    instance_type: ClusterInstanceType | None = field(
        default=None, converter=cluster_instance_type_or_none
    )
    """Specifies the instance type of the instance group."""

    instance_requirements: ClusterInstanceRequirements | None = None
    """The instance requirements for the instance group, including the instance types
    to use. Use this to create a flexible instance group that supports multiple
    instance types. The `InstanceType` and `InstanceRequirements` properties are
    mutually exclusive.
    """

    life_cycle_config: ClusterLifeCycleConfig | None = None
    """Specifies the LifeCycle configuration for the instance group."""

    execution_role: str
    """Specifies an IAM execution role to be assumed by the instance group."""

    threads_per_core: int | None = None
    """Specifies the value for **Threads per core**. For instance types that support
    multithreading, you can specify `1` for disabling multithreading and `2` for
    enabling multithreading. For instance types that doesn't support
    multithreading, specify `1`. For more information, see the reference table of
    [CPU cores and threads per CPU core per instance
    type](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/cpu-options-supported-instances-values.html)
    in the *Amazon Elastic Compute Cloud User Guide*.
    """

    instance_storage_configs: Sequence[ClusterInstanceStorageConfig] | None = None
    """Specifies the additional storage configurations for the instances in the
    SageMaker HyperPod cluster instance group.
    """

    on_start_deep_health_checks: Sequence[DeepHealthCheckType] | None = field(
        default=None, converter=deep_health_check_type_list_or_none
    )
    """A flag indicating whether deep health checks should be performed when the
    cluster instance group is created or updated.
    """

    training_plan_arn: str | None = None
    """The Amazon Resource Name (ARN); of the training plan to use for this cluster
    instance group.

    For more information about how to reserve GPU capacity for your SageMaker
    HyperPod clusters using Amazon SageMaker Training Plan, see
    `CreateTrainingPlan`.
    """

    override_vpc_config: VpcConfig | None = None
    """To configure multi-AZ deployments, customize the Amazon VPC configuration at
    the instance group level. You can specify different subnets and security
    groups across different AZs in the instance group specification to override a
    SageMaker HyperPod cluster's default Amazon VPC configuration. For more
    information about deploying a cluster in multiple AZs, see [Setting up
    SageMaker HyperPod clusters across multiple
    AZs](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-prerequisites.html#sagemaker-hyperpod-prerequisites-multiple-availability-zones).

    **Note:** When your Amazon VPC and subnets support IPv6, network
    communications differ based on the cluster orchestration platform:

    - Slurm-orchestrated clusters automatically configure nodes with dual IPv6 and
      IPv4 addresses, allowing immediate IPv6 network communications.
    - In Amazon EKS-orchestrated clusters, nodes receive dual-stack addressing,
      but pods can only use IPv6 when the Amazon EKS cluster is explicitly
      IPv6-enabled. For information about deploying an IPv6 Amazon EKS cluster,
      see [Amazon EKS IPv6 Cluster
      Deployment](https://docs.aws.amazon.com/eks/latest/userguide/deploy-ipv6-cluster.html#_deploy_an_ipv6_cluster_with_eksctl).

    Additional resources for IPv6 configuration:

    - For information about adding IPv6 support to your VPC, see to [IPv6 Support
      for
      VPC](https://docs.aws.amazon.com/vpc/latest/userguide/vpc-migrate-ipv6.html).
    - For information about creating a new IPv6-compatible VPC, see [Amazon VPC
      Creation
      Guide](https://docs.aws.amazon.com/vpc/latest/userguide/create-vpc.html).
    - To configure SageMaker HyperPod with a custom Amazon VPC, see [Custom Amazon
      VPC Setup for SageMaker
      HyperPod](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-prerequisites.html#sagemaker-hyperpod-prerequisites-optional-vpc).
    """

    scheduled_update_config: ScheduledUpdateConfig | None = None
    """The configuration object of the schedule that SageMaker uses to update the
    AMI.
    """

    image_id: str | None = None
    """When configuring your HyperPod cluster, you can specify an image ID using one
    of the following options:

    - `HyperPodPublicAmiId`: Use a HyperPod public AMI
    - `CustomAmiId`: Use your custom AMI
    - `default`: Use the default latest system image. For clusters with continuous
      scaling node provisioning mode, new instance groups inherit the AMI from the
      earliest existing instance group

    If you choose to use a custom AMI (`CustomAmiId`), ensure it meets the
    following requirements:

    - Encryption: The custom AMI must be unencrypted.
    - Ownership: The custom AMI must be owned by the same Amazon Web Services
      account that is creating the HyperPod cluster.
    - Volume support: Only the primary AMI snapshot volume is supported;
      additional AMI volumes are not supported.

    When updating the instance group's AMI through the `UpdateClusterSoftware`
    operation, if an instance group uses a custom AMI, you must provide an
    `ImageId` or use the default as input. Note that if you don't specify an
    instance group in your `UpdateClusterSoftware` request, then all of the
    instance groups are patched with the specified image.
    """

    auto_patch_config: ClusterAutoPatchConfig | None = None
    """The configuration for automatic OS security patching. If present, the system
    automatically applies PATCH AMI updates to this instance group.
    """

    image_release_version: str | None = None
    """The version of the HyperPod-managed AMI to use for the instance group. Uses
    semantic versioning in the format `MAJOR.MINOR.PATCH` (for example, `1.2.3`).
    If omitted, the latest available version is used.
    """

    kubernetes_config: ClusterKubernetesConfig | None = None
    """Specifies the Kubernetes configuration for the instance group. You describe
    what you want the labels and taints to look like, and the cluster works to
    reconcile the actual state with the declared state for nodes in this instance
    group.
    """

    slurm_config: ClusterSlurmConfig | None = None
    """Specifies the Slurm configuration for the instance group."""

    capacity_requirements: ClusterCapacityRequirements | None = None
    """Specifies the capacity requirements for the instance group."""

    network_interface: ClusterNetworkInterface | None = None
    """The network interface configuration for the instance group."""


@frozen(kw_only=True, repr=False, eq=False)
class ClusterInstanceRequirements(Structure):
    """The instance requirements for a flexible instance group. Use this to specify
    multiple instance types that the instance group can use. The order of instance
    types in the list determines the priority for instance provisioning.
    """

    instance_types: Sequence[ClusterInstanceType] = field(
        converter=as_cluster_instance_type_list
    )
    """The list of instance types that the instance group can use. The order of
    instance types determines the priority—HyperPod attempts to provision
    instances using the first instance type in the list and falls back to
    subsequent types if capacity is unavailable.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ClusterKubernetesConfig(Structure):
    """Kubernetes configuration that specifies labels and taints to be applied to
    cluster nodes in an instance group.
    """

    labels: Mapping[str, str] | None = None
    """Key-value pairs of labels to be applied to cluster nodes."""

    taints: Sequence[ClusterKubernetesTaint] | None = None
    """List of taints to be applied to cluster nodes."""


@frozen(kw_only=True, repr=False, eq=False)
class ClusterNetworkInterface(Structure):
    """The network interface configuration for a Amazon SageMaker HyperPod cluster
    instance group.
    """

    interface_type: ClusterInterfaceType | None = field(
        default=None, converter=cluster_interface_type_or_none
    )
    """The type of network interface for the instance group. Valid values:

    - `efa` – An EFA with ENA interface, which provides both the EFA device for
      low-latency, high-throughput communication and the ENA device for IP
      networking.
    - `efa-only` – An EFA-only interface, which provides only the EFA device
      capabilities without the ENA device for traditional IP networking.

    For more information, see [Elastic Fabric
    Adapter](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/efa.html).
    """


@frozen(kw_only=True, repr=False, eq=False)
class ClusterPatchSchedule(Structure):
    """The schedule configuration for automatic patching."""

    next_patch_date: datetime | None = None
    """The date and time of the next scheduled automatic patch. The system sets this
    automatically when a patch is detected. Use this field to reschedule the patch
    to a different date.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ClusterSlurmConfig(Structure):
    """The Slurm configuration for an instance group in a SageMaker HyperPod cluster."""

    node_type: ClusterSlurmNodeType = field(converter=as_cluster_slurm_node_type)
    """The type of Slurm node for the instance group. Valid values are `Controller`,
    `Worker`, and `Login`.
    """

    partition_names: Sequence[str] | None = None
    """The list of Slurm partition names that the instance group belongs to."""
