"""BatchAddClusterNodes of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.cluster_instance_status import cluster_instance_status_or_none
from ..shapes.cluster_instance_type import cluster_instance_type_list_or_none

if TYPE_CHECKING:
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


def batch_add_cluster_nodes_error_code_or_none(
    value: BatchAddClusterNodesErrorCodeLike | None, /
) -> BatchAddClusterNodesErrorCode | None:
    return None if value is None else converted(BatchAddClusterNodesErrorCode, value)


@frozen(kw_only=True, repr=False, eq=False)
class AddClusterNodeSpecification(Structure):
    """Specifies an instance group and the number of nodes to add to it."""

    instance_group_name: str
    """The name of the instance group to which you want to add nodes."""

    increment_target_count_by: int
    """The number of nodes to add to the specified instance group. The total number
    of nodes across all instance groups in a single request cannot exceed 50.
    """

    availability_zones: Sequence[str] | None = None
    """The availability zones in which to add nodes. Use this to target node
    placement in specific availability zones within a flexible instance group.
    """

    instance_types: Sequence[ClusterInstanceType] | None = field(
        default=None, converter=cluster_instance_type_list_or_none
    )
    """The instance types to use when adding nodes. Use this to target specific
    instance types within a flexible instance group.
    """


@frozen(kw_only=True, repr=False, eq=False)
class BatchAddClusterNodesError(Structure):
    """Information about an error that occurred during the node addition operation."""

    instance_group_name: str | None = None
    """The name of the instance group for which the error occurred."""

    error_code: BatchAddClusterNodesErrorCode | None = field(
        default=None, converter=batch_add_cluster_nodes_error_code_or_none
    )
    """The error code associated with the failure. Possible values include
    `InstanceGroupNotFound` and `InvalidInstanceGroupState`.
    """

    failed_count: int | None = None
    """The number of nodes that failed to be added to the specified instance group."""

    availability_zones: Sequence[str] | None = None
    """The availability zones associated with the failed node addition request."""

    instance_types: Sequence[ClusterInstanceType] | None = field(
        default=None, converter=cluster_instance_type_list_or_none
    )
    """The instance types associated with the failed node addition request."""

    message: str | None = None
    """A descriptive message providing additional details about the error."""


@frozen(kw_only=True, repr=False, eq=False)
class NodeAdditionResult(Structure):
    """Information about a node that was successfully added to the cluster."""

    node_logical_id: str | None = None
    """A unique identifier assigned to the node that can be used to track its
    provisioning status through the `DescribeClusterNode` operation.
    """

    instance_group_name: str | None = None
    """The name of the instance group to which the node was added."""

    status: ClusterInstanceStatus | None = field(
        default=None, converter=cluster_instance_status_or_none
    )
    """The current status of the node. Possible values include `Pending`, `Running`,
    `Failed`, `ShuttingDown`, `SystemUpdating`, `DeepHealthCheckInProgress`, and
    `NotFound`.
    """

    availability_zones: Sequence[str] | None = None
    """The availability zones associated with the successfully added node."""

    instance_types: Sequence[ClusterInstanceType] | None = field(
        default=None, converter=cluster_instance_type_list_or_none
    )
    """The instance types associated with the successfully added node."""


@frozen(kw_only=True, repr=False, eq=False)
class BatchAddClusterNodesResponse(Response):
    """The response of `BatchAddClusterNodes`, with `successful` and `failed`."""

    successful: Sequence[NodeAdditionResult] | None = None
    """A list of `NodeLogicalIDs` that were successfully added to the cluster. The
    `NodeLogicalID` is unique per cluster and does not change between instance
    replacements. Each entry includes a `NodeLogicalId` that can be used to track
    the node's provisioning status (with `DescribeClusterNode`), the instance
    group name, and the current status of the node.
    """

    failed: Sequence[BatchAddClusterNodesError] | None = None
    """A list of errors that occurred during the node addition operation. Each entry
    includes the instance group name, error code, number of failed additions, and
    an error message.
    """


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
    """The name of the HyperPod cluster to which you want to add nodes."""

    client_token: str | None = None
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the request. This token is valid for 8 hours. If you retry the request with
    the same client token within this timeframe and the same parameters, the API
    returns the same set of `NodeLogicalIds` with their latest status.
    """

    nodes_to_add: Sequence[AddClusterNodeSpecification]
    """A list of instance groups and the number of nodes to add to each. You can
    specify up to 5 instance groups in a single request, with a maximum of 50
    nodes total across all instance groups.
    """
