"""UpdateCluster of Amazon SageMaker Service."""

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


@frozen(kw_only=True, repr=False, eq=False)
class UpdateClusterResponse(Response):
    """The response of `UpdateCluster`, with `cluster_arn`."""

    cluster_arn: str | None = None
    """The Amazon Resource Name (ARN) of the updated SageMaker HyperPod cluster."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdateClusterRequest(Request[UpdateClusterResponse]):
    """Updates a SageMaker HyperPod cluster."""

    __operation__: ClassVar = "UpdateCluster"
    __response__: ClassVar = UpdateClusterResponse

    cluster_name: str
    """Specify the name of the SageMaker HyperPod cluster you want to update."""

    instance_groups: Sequence[ClusterInstanceGroupSpecification] | None = None
    """Specify the instance groups to update."""

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

    tiered_storage_config: ClusterTieredStorageConfig | None = None
    """Updates the configuration for managed tier checkpointing on the HyperPod
    cluster. For example, you can enable or disable the feature and modify the
    percentage of cluster memory allocated for checkpoint storage.
    """

    node_recovery: ClusterNodeRecovery | None = field(
        default=None, converter=cluster_node_recovery_or_none
    )
    """The node recovery mode to be applied to the SageMaker HyperPod cluster."""

    instance_groups_to_delete: Sequence[str] | None = None
    """Specify the names of the instance groups to delete. Use a single `,` as the
    separator between multiple names.
    """

    node_provisioning_mode: ClusterNodeProvisioningMode | None = field(
        default=None, converter=cluster_node_provisioning_mode_or_none
    )
    """Determines how instance provisioning is handled during cluster operations. In
    `Continuous` mode, the cluster provisions available instances incrementally
    and retries until the target count is reached. The cluster becomes operational
    once cluster-level resources are ready. Use `CurrentCount` and `TargetCount`
    in `DescribeCluster` to track provisioning progress.
    """

    cluster_role: str | None = None
    """The Amazon Resource Name (ARN) of the IAM role that HyperPod assumes for
    cluster autoscaling operations. Cannot be updated while autoscaling is
    enabled.
    """

    auto_scaling: ClusterAutoScalingConfig | None = None
    """Updates the autoscaling configuration for the cluster. Use to enable or
    disable automatic node scaling.
    """

    orchestrator: ClusterOrchestrator | None = None
    """The type of orchestrator used for the SageMaker HyperPod cluster."""
