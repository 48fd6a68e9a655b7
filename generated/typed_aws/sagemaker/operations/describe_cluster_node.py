"""DescribeClusterNode of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.cluster_image_version_status import cluster_image_version_status_or_none
from ..shapes.cluster_instance_type import cluster_instance_type_or_none

if TYPE_CHECKING:
    from ..shapes.cluster_image_version_status import ClusterImageVersionStatus
    from ..shapes.cluster_instance_status_details import ClusterInstanceStatusDetails
    from ..shapes.cluster_instance_storage_config import ClusterInstanceStorageConfig
    from ..shapes.cluster_instance_type import ClusterInstanceType
    from ..shapes.cluster_kubernetes_taint import ClusterKubernetesTaint
    from ..shapes.cluster_life_cycle_config import ClusterLifeCycleConfig
    from ..shapes.cluster_network_interface_details import (
        ClusterNetworkInterfaceDetails,
    )
    from ..shapes.ultra_server_info import UltraServerInfo
    from ..shapes.vpc_config import VpcConfig


class ClusterCapacityType(OpenEnum):
    SPOT = "Spot"
    ON_DEMAND = "OnDemand"


ClusterCapacityTypeLike: TypeAlias = (
    ClusterCapacityType
    | Literal[
        "Spot",
        "OnDemand",
    ]
)


def cluster_capacity_type_or_none(
    value: ClusterCapacityTypeLike | None, /
) -> ClusterCapacityType | None:
    return None if value is None else converted(ClusterCapacityType, value)


@frozen(kw_only=True, repr=False, eq=False)
class ClusterInstancePlacement(Structure):
    """Specifies the placement details for the node in the SageMaker HyperPod
    cluster, including the Availability Zone and the unique identifier (ID) of the
    Availability Zone.
    """

    availability_zone: str | None = None
    """The Availability Zone where the node in the SageMaker HyperPod cluster is
    launched.
    """

    availability_zone_id: str | None = None
    """The unique identifier (ID) of the Availability Zone where the node in the
    SageMaker HyperPod cluster is launched.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ClusterKubernetesConfigNodeDetails(Structure):
    """Node-specific Kubernetes configuration showing both current and desired state
    of labels and taints for an individual cluster node.
    """

    current_labels: Mapping[str, str] | None = None
    """The current labels applied to the cluster node."""

    desired_labels: Mapping[str, str] | None = None
    """The desired labels to be applied to the cluster node."""

    current_taints: Sequence[ClusterKubernetesTaint] | None = None
    """The current taints applied to the cluster node."""

    desired_taints: Sequence[ClusterKubernetesTaint] | None = None
    """The desired taints to be applied to the cluster node."""


@frozen(kw_only=True, repr=False, eq=False)
class ClusterNodeDetails(Structure):
    """Details of an instance (also called a *node* interchangeably) in a SageMaker
    HyperPod cluster.
    """

    instance_group_name: str | None = None
    """The instance group name in which the instance is."""

    instance_id: str | None = None
    """The ID of the instance."""

    node_logical_id: str | None = None
    """A unique identifier for the node that persists throughout its lifecycle, from
    provisioning request to termination. This identifier can be used to track the
    node even before it has an assigned `InstanceId`.
    """

    instance_status: ClusterInstanceStatusDetails | None = None
    """The status of the instance."""

    instance_type: ClusterInstanceType | None = field(
        default=None, converter=cluster_instance_type_or_none
    )
    """The type of the instance."""

    launch_time: datetime | None = None
    """The time when the instance is launched."""

    last_software_update_time: datetime | None = None
    """The time when the cluster was last updated."""

    life_cycle_config: ClusterLifeCycleConfig | None = None
    """The LifeCycle configuration applied to the instance."""

    override_vpc_config: VpcConfig | None = None
    """The customized Amazon VPC configuration at the instance group level that
    overrides the default Amazon VPC configuration of the SageMaker HyperPod
    cluster.
    """

    threads_per_core: int | None = None
    """The number of threads per CPU core you specified under `CreateCluster`."""

    instance_storage_configs: Sequence[ClusterInstanceStorageConfig] | None = None
    """The configurations of additional storage specified to the instance group where
    the instance (node) is launched.
    """

    private_primary_ip: str | None = None
    """The private primary IP address of the SageMaker HyperPod cluster node."""

    private_primary_ipv6: str | None = None
    """The private primary IPv6 address of the SageMaker HyperPod cluster node when
    configured with an Amazon VPC that supports IPv6 and includes subnets with
    IPv6 addressing enabled in either the cluster Amazon VPC configuration or the
    instance group Amazon VPC configuration.
    """

    private_dns_hostname: str | None = None
    """The private DNS hostname of the SageMaker HyperPod cluster node."""

    placement: ClusterInstancePlacement | None = None
    """The placement details of the SageMaker HyperPod cluster node."""

    current_image_id: str | None = None
    """The ID of the Amazon Machine Image (AMI) currently in use by the node."""

    desired_image_id: str | None = None
    """The ID of the Amazon Machine Image (AMI) desired for the node."""

    current_image_release_version: str | None = None
    """The version of the HyperPod-managed AMI currently running on the node."""

    desired_image_release_version: str | None = None
    """The desired version of the HyperPod-managed AMI for the node. This may differ
    from the current version when an update is pending.
    """

    image_version_status: ClusterImageVersionStatus | None = field(
        default=None, converter=cluster_image_version_status_or_none
    )
    """The status of the image version for the cluster node."""

    ultra_server_info: UltraServerInfo | None = None
    """Contains information about the UltraServer."""

    kubernetes_config: ClusterKubernetesConfigNodeDetails | None = None
    """The Kubernetes configuration applied to this node, showing both the current
    and desired state of labels and taints. The cluster works to reconcile the
    actual state with the declared state.
    """

    capacity_type: ClusterCapacityType | None = field(
        default=None, converter=cluster_capacity_type_or_none
    )
    """The capacity type of the node. Valid values are `OnDemand` and `Spot`. When
    set to `OnDemand`, the node is launched as an On-Demand instance. When set to
    `Spot`, the node is launched as a Spot instance.
    """

    network_interface: ClusterNetworkInterfaceDetails | None = None
    """The network interface configuration for the cluster node."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterNodeResponse(Response):
    """The response of `DescribeClusterNode`, with `node_details`."""

    node_details: ClusterNodeDetails | None = None
    """The details of the SageMaker HyperPod cluster node."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterNodeRequest(Request[DescribeClusterNodeResponse]):
    """Retrieves information of a node (also called a *instance* interchangeably) of
    a SageMaker HyperPod cluster.
    """

    __operation__: ClassVar = "DescribeClusterNode"
    __response__: ClassVar = DescribeClusterNodeResponse

    cluster_name: str
    """The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster in which the node is.
    """

    node_id: str | None = None
    """The ID of the SageMaker HyperPod cluster node."""

    node_logical_id: str | None = None
    """The logical identifier of the node to describe. You can specify either
    `NodeLogicalId` or `InstanceId`, but not both. `NodeLogicalId` can be used to
    describe nodes that are still being provisioned and don't yet have an
    `InstanceId` assigned.
    """
