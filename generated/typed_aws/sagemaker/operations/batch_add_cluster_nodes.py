"""BatchAddClusterNodes of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum, list_of, or_none
from ..._runtime.shapes import PartialResponse, Request, Structure
from ..shapes.cluster_instance_status import ClusterInstanceStatus
from ..shapes.cluster_instance_type import ClusterInstanceType


class BatchAddClusterNodesErrorCode(OpenEnum):
    INSTANCE_GROUP_NOT_FOUND = "InstanceGroupNotFound"
    INVALID_INSTANCE_GROUP_STATUS = "InvalidInstanceGroupStatus"
    INCOMPATIBLE_AVAILABILITY_ZONES = "IncompatibleAvailabilityZones"
    INCOMPATIBLE_INSTANCE_TYPES = "IncompatibleInstanceTypes"


BatchAddClusterNodesErrorCodeLike: TypeAlias = (
    BatchAddClusterNodesErrorCode
    | Literal[
        "InstanceGroupNotFound",
        "InvalidInstanceGroupStatus",
        "IncompatibleAvailabilityZones",
        "IncompatibleInstanceTypes",
    ]
)


@frozen(kw_only=True, repr=False, eq=False)
class AddClusterNodeSpecification(Structure):
    """Specifies an instance group and the number of nodes to add to it."""

    instance_group_name: str
    increment_target_count_by: int
    availability_zones: Sequence[str] = ABSENT
    instance_types: Sequence[ClusterInstanceType] = field(
        default=ABSENT, converter=or_none(list_of(ClusterInstanceType))
    )


@frozen(kw_only=True, repr=False, eq=False)
class BatchAddClusterNodesError(Structure):
    """Information about an error that occurred during the node addition operation."""

    instance_group_name: str = ABSENT
    error_code: BatchAddClusterNodesErrorCode = field(
        default=ABSENT, converter=as_enum(BatchAddClusterNodesErrorCode)
    )
    failed_count: int = ABSENT
    availability_zones: Sequence[str] = ABSENT
    instance_types: Sequence[ClusterInstanceType] = field(
        default=ABSENT, converter=list_of(ClusterInstanceType)
    )
    message: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class NodeAdditionResult(Structure):
    """Information about a node that was successfully added to the cluster."""

    node_logical_id: str = ABSENT
    instance_group_name: str = ABSENT
    status: ClusterInstanceStatus = field(
        default=ABSENT, converter=as_enum(ClusterInstanceStatus)
    )
    availability_zones: Sequence[str] = ABSENT
    instance_types: Sequence[ClusterInstanceType] = field(
        default=ABSENT, converter=list_of(ClusterInstanceType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class BatchAddClusterNodesResponse(PartialResponse):
    """The response of `BatchAddClusterNodes`, with `successful` and `failed`."""

    __failures__: ClassVar = ("failed",)

    successful: Sequence[NodeAdditionResult] = ABSENT
    failed: Sequence[BatchAddClusterNodesError] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class BatchAddClusterNodesRequest(Request[BatchAddClusterNodesResponse]):
    """Adds nodes to a HyperPod cluster by incrementing the target count for one or
    more instance groups. This operation returns a unique `NodeLogicalId` for each
    node being added, which can be used to track the provisioning status of the
    node. This API provides a safer alternative to `UpdateCluster` for scaling
    operations by avoiding unintended configuration changes.

    **Note:** This API is only supported for clusters using `Continuous` as the
    `NodeProvisioningMode`.
    """

    __operation__: ClassVar = "BatchAddClusterNodes"
    __response__: ClassVar = BatchAddClusterNodesResponse

    cluster_name: str
    client_token: str | None = None
    nodes_to_add: Sequence[AddClusterNodeSpecification]
