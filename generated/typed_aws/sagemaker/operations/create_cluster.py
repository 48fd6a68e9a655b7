"""CreateCluster of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.cluster_node_provisioning_mode import (
    cluster_node_provisioning_mode_or_none,
)
from ..shapes.cluster_node_recovery import cluster_node_recovery_or_none

if TYPE_CHECKING:
    from ..shapes.cluster_auto_scaling_config import ClusterAutoScalingConfig
    from ..shapes.cluster_instance_group_specification import (
        ClusterInstanceGroupSpecification,
    )
    from ..shapes.cluster_node_provisioning_mode import ClusterNodeProvisioningMode
    from ..shapes.cluster_node_recovery import ClusterNodeRecovery
    from ..shapes.cluster_orchestrator import ClusterOrchestrator
    from ..shapes.cluster_restricted_instance_group_specification import (
        ClusterRestrictedInstanceGroupSpecification,
    )
    from ..shapes.cluster_restricted_instance_groups_config import (
        ClusterRestrictedInstanceGroupsConfig,
    )
    from ..shapes.cluster_tiered_storage_config import ClusterTieredStorageConfig
    from ..shapes.tag import Tag
    from ..shapes.vpc_config import VpcConfig


@frozen(kw_only=True, repr=False, eq=False)
class CreateClusterResponse(Response):
    """The response of `CreateCluster`, with `cluster_arn`."""

    cluster_arn: str | None = None
    """The Amazon Resource Name (ARN) of the cluster."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateClusterRequest(Request[CreateClusterResponse]):
    """Creates an Amazon SageMaker HyperPod cluster. SageMaker HyperPod is a
    capability of SageMaker for creating and managing persistent clusters for
    developing large machine learning models, such as large language models (LLMs)
    and diffusion models. To learn more, see [Amazon SageMaker
    HyperPod](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod.html)
    in the *Amazon SageMaker Developer Guide*.
    """

    __operation__: ClassVar = "CreateCluster"
    __response__: ClassVar = CreateClusterResponse

    cluster_name: str
    """The name for the new SageMaker HyperPod cluster."""

    instance_groups: Sequence[ClusterInstanceGroupSpecification] | None = None
    """The instance groups to be created in the SageMaker HyperPod cluster."""

    restricted_instance_groups: (
        Sequence[ClusterRestrictedInstanceGroupSpecification] | None
    ) = None
    """The specialized instance groups for training models like Amazon Nova to be
    created in the SageMaker HyperPod cluster.
    """

    restricted_instance_groups_config: ClusterRestrictedInstanceGroupsConfig | None = (
        None
    )
    """The configuration for the restricted instance groups (RIG) in the SageMaker
    HyperPod cluster.
    """

    vpc_config: VpcConfig | None = None
    """Specifies the Amazon Virtual Private Cloud (VPC) that is associated with the
    Amazon SageMaker HyperPod cluster. You can control access to and from your
    resources by configuring your VPC. For more information, see [Give SageMaker
    access to resources in your Amazon
    VPC](https://docs.aws.amazon.com/sagemaker/latest/dg/infrastructure-give-access.html).

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

    tags: Sequence[Tag] | None = None
    """Custom tags for managing the SageMaker HyperPod cluster as an Amazon Web
    Services resource. You can add tags to your cluster in the same way you add
    them in other Amazon Web Services services that support tagging. To learn more
    about tagging Amazon Web Services resources in general, see [Tagging Amazon
    Web Services Resources User
    Guide](https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html).
    """

    orchestrator: ClusterOrchestrator | None = None
    """The type of orchestrator to use for the SageMaker HyperPod cluster. Currently,
    supported values are `"Eks"` and `"Slurm"`, which is to use an Amazon Elastic
    Kubernetes Service or Slurm cluster as the orchestrator.

    **Note:** If you specify the `Orchestrator` field, you must provide exactly
    one orchestrator configuration: either `Eks` or `Slurm`. Specifying both or
    providing an empty configuration returns a validation error.
    """

    node_recovery: ClusterNodeRecovery | None = field(
        default=None, converter=cluster_node_recovery_or_none
    )
    """The node recovery mode for the SageMaker HyperPod cluster. When set to
    `Automatic`, SageMaker HyperPod will automatically reboot or replace faulty
    nodes when issues are detected. When set to `None`, cluster administrators
    will need to manually manage any faulty cluster instances.
    """

    tiered_storage_config: ClusterTieredStorageConfig | None = None
    """The configuration for managed tier checkpointing on the HyperPod cluster. When
    enabled, this feature uses a multi-tier storage approach for storing model
    checkpoints, providing faster checkpoint operations and improved fault
    tolerance across cluster nodes.
    """

    node_provisioning_mode: ClusterNodeProvisioningMode | None = field(
        default=None, converter=cluster_node_provisioning_mode_or_none
    )
    """The mode for provisioning nodes in the cluster. You can specify the following
    modes:

    - **Continuous**: Scaling behavior that enables 1) concurrent operation
      execution within instance groups, 2) continuous retry mechanisms for failed
      operations, 3) enhanced customer visibility into cluster events through
      detailed event streams, 4) partial provisioning capabilities. Your clusters
      and instance groups remain `InService` while scaling. This mode is only
      supported for EKS orchestrated clusters.
    """

    cluster_role: str | None = None
    """The Amazon Resource Name (ARN) of the IAM role that HyperPod assumes to
    perform cluster autoscaling operations. This role must have permissions for
    `sagemaker:BatchAddClusterNodes` and `sagemaker:BatchDeleteClusterNodes`. This
    is only required when autoscaling is enabled and when HyperPod is performing
    autoscaling operations.
    """

    auto_scaling: ClusterAutoScalingConfig | None = None
    """The autoscaling configuration for the cluster. Enables automatic scaling of
    cluster nodes based on workload demand using a Karpenter-based system.
    """
