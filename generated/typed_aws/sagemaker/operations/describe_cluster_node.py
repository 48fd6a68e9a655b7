"""DescribeClusterNode of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest, Structure
from ..shapes.cluster_image_version_status import ClusterImageVersionStatus
from ..shapes.cluster_instance_type import ClusterInstanceType

if TYPE_CHECKING:
    from ..shapes.cluster_instance_status_details import ClusterInstanceStatusDetails
    from ..shapes.cluster_instance_storage_config import ClusterInstanceStorageConfig
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


ClusterCapacityTypeLike: TypeAlias = ClusterCapacityType | Literal["Spot", "OnDemand"]


@frozen(kw_only=True, repr=False, eq=False)
class ClusterInstancePlacement(Structure):
    """Specifies the placement details for the node in the SageMaker HyperPod
    cluster, including the Availability Zone and the unique identifier (ID) of the
    Availability Zone.
    """

    availability_zone: str | None = None
    availability_zone_id: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ClusterKubernetesConfigNodeDetails(Structure):
    """Node-specific Kubernetes configuration showing both current and desired state
    of labels and taints for an individual cluster node.
    """

    current_labels: Mapping[str, str] = ABSENT
    desired_labels: Mapping[str, str] = ABSENT
    current_taints: Sequence[ClusterKubernetesTaint] = ABSENT
    desired_taints: Sequence[ClusterKubernetesTaint] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ClusterNodeDetails(Structure):
    """Details of an instance (also called a *node* interchangeably) in a SageMaker
    HyperPod cluster.
    """

    instance_group_name: str | None = None
    instance_id: str | None = None
    node_logical_id: str | None = None
    instance_status: ClusterInstanceStatusDetails | None = None
    instance_type: ClusterInstanceType | None = field(
        default=None, converter=or_none(ClusterInstanceType)
    )
    launch_time: datetime | None = None
    last_software_update_time: datetime | None = None
    life_cycle_config: ClusterLifeCycleConfig | None = None
    override_vpc_config: VpcConfig | None = None
    threads_per_core: int | None = None
    instance_storage_configs: Sequence[ClusterInstanceStorageConfig] = ABSENT
    private_primary_ip: str | None = None
    private_primary_ipv6: str | None = None
    private_dns_hostname: str | None = None
    placement: ClusterInstancePlacement | None = None
    current_image_id: str | None = None
    desired_image_id: str | None = None
    current_image_release_version: str | None = None
    desired_image_release_version: str | None = None
    image_version_status: ClusterImageVersionStatus | None = field(
        default=None, converter=or_none(ClusterImageVersionStatus)
    )
    ultra_server_info: UltraServerInfo | None = None
    kubernetes_config: ClusterKubernetesConfigNodeDetails | None = None
    capacity_type: ClusterCapacityType | None = field(
        default=None, converter=or_none(ClusterCapacityType)
    )
    network_interface: ClusterNetworkInterfaceDetails | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterNodeResponse(Response):
    """The response of `DescribeClusterNode`, with `node_details`."""

    node_details: ClusterNodeDetails = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeClusterNodeRequest(StatusOrGoneRequest[DescribeClusterNodeResponse]):
    """Retrieves information of a node (also called a *instance* interchangeably) of
    a SageMaker HyperPod cluster.
    """

    __operation__: ClassVar = "DescribeClusterNode"
    __response__: ClassVar = DescribeClusterNodeResponse
    __status__: ClassVar = "node_details.instance_status.status"
    __reason__: ClassVar = "node_details.instance_status.message"
    __enum__: ClassVar = "ClusterInstanceStatus"
    __states__: ClassVar = {
        "passing": (
            "Pending",
            "SystemUpdating",
            "DeepHealthCheckInProgress",
            "DetachInProgress",
            "AttachInProgress",
        ),
        "leaving": ("ShuttingDown",),
        "resting": ("Running", "NotFound"),
        "failed": ("Failure",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    cluster_name: str
    node_id: str | None = None
    node_logical_id: str | None = None
