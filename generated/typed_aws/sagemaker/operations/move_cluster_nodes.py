"""MoveClusterNodes of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import PartialResponse, Request, Structure


class MoveClusterNodesErrorCode(OpenEnum):
    NODE_ID_NOT_FOUND = "NodeIdNotFound"
    INVALID_NODE_STATUS = "InvalidNodeStatus"
    NODE_ID_IN_USE = "NodeIdInUse"
    NODE_INSTANCE_TYPE_MISMATCH = "NodeInstanceTypeMismatch"


MoveClusterNodesErrorCodeLike: TypeAlias = (
    MoveClusterNodesErrorCode
    | Literal[
        "NodeIdNotFound", "InvalidNodeStatus", "NodeIdInUse", "NodeInstanceTypeMismatch"
    ]
)


@frozen(kw_only=True, repr=False, eq=False)
class MoveClusterNodeLogicalIdsError(Structure):
    """Describes why a node, identified by its `NodeLogicalId`, could not be moved in
    a `MoveClusterNodes` request. Contains the `NodeLogicalId`, an error code, and
    an error message.
    """

    code: MoveClusterNodesErrorCode = field(
        default=ABSENT, converter=as_enum(MoveClusterNodesErrorCode)
    )
    message: str = ABSENT
    node_logical_id: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class MoveClusterNodesError(Structure):
    """Describes why a node, identified by its instance ID, could not be moved in a
    `MoveClusterNodes` request. Contains the instance ID, an error code, and an
    error message.
    """

    code: MoveClusterNodesErrorCode = field(
        default=ABSENT, converter=as_enum(MoveClusterNodesErrorCode)
    )
    message: str = ABSENT
    node_id: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class MoveClusterNodesResponse(PartialResponse):
    """The response of `MoveClusterNodes`, with `successful`, `failed`,
    `successful_node_logical_ids` and `failed_node_logical_ids`.
    """

    __failures__: ClassVar = ("failed", "failed_node_logical_ids")

    successful: Sequence[str] = ABSENT
    failed: Sequence[MoveClusterNodesError] = ABSENT
    successful_node_logical_ids: Sequence[str] = ABSENT
    failed_node_logical_ids: Sequence[MoveClusterNodeLogicalIdsError] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class MoveClusterNodesRequest(Request[MoveClusterNodesResponse]):
    """Moves running nodes from one instance group to another instance group. The
    target instance group can be in the same HyperPod cluster or in a different
    HyperPod cluster in the same account and Region. The underlying instances
    aren't terminated.

    Each node keeps its instance ID, its `NodeLogicalId`, its network interfaces
    and IP addresses, and its capacity. The node then joins the target instance
    group with the target's configuration and lifecycle scripts.

    **Important:** The move replaces the node's root Amazon Elastic Block Store
    (Amazon EBS) volume and secondary EBS volume, which deletes any data stored on
    them. Back up any data that you need before you move the node.

    Specify the nodes to move with exactly one of `NodeIds`, `NodeLogicalIds`, or
    `InstanceCount`. The operation is asynchronous and returns after it accepts
    the nodes for the move. While a node moves, its status is `DetachInProgress`
    and then `AttachInProgress`. The node appears in the source cluster while it
    detaches. After HyperPod hands the node off to the target instance group, the
    node appears in the target cluster. To track the node, call
    `DescribeClusterNode` or `ListClusterNodes` on the source or target cluster.

    **Note:** Both clusters must be `InService`, use Amazon EKS orchestration, and
    use `Continuous` as the `NodeProvisioningMode`.

    The source and target instance groups must also use compatible configurations.
    """

    __operation__: ClassVar = "MoveClusterNodes"
    __response__: ClassVar = MoveClusterNodesResponse

    source_cluster_arn: str
    source_instance_group_name: str
    target_cluster_arn: str
    target_instance_group_name: str
    instance_count: int | None = None
    node_ids: Sequence[str] | None = None
    node_logical_ids: Sequence[str] | None = None
    client_token: str | None = None
