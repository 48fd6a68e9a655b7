"""MoveClusterNodes of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Request, Response, Structure


class MoveClusterNodesErrorCode(OpenEnum):
    NODE_ID_NOT_FOUND = "NodeIdNotFound"
    INVALID_NODE_STATUS = "InvalidNodeStatus"
    NODE_ID_IN_USE = "NodeIdInUse"
    NODE_INSTANCE_TYPE_MISMATCH = "NodeInstanceTypeMismatch"


MoveClusterNodesErrorCodeLike: TypeAlias = (
    MoveClusterNodesErrorCode
    | Literal[
        "NodeIdNotFound",
        "InvalidNodeStatus",
        "NodeIdInUse",
        "NodeInstanceTypeMismatch",
    ]
)


def move_cluster_nodes_error_code_or_none(
    value: MoveClusterNodesErrorCodeLike | None, /
) -> MoveClusterNodesErrorCode | None:
    return None if value is None else converted(MoveClusterNodesErrorCode, value)


@frozen(kw_only=True, repr=False, eq=False)
class MoveClusterNodeLogicalIdsError(Structure):
    """Describes why a node, identified by its `NodeLogicalId`, could not be moved in
    a `MoveClusterNodes` request. Contains the `NodeLogicalId`, an error code, and
    an error message.
    """

    code: MoveClusterNodesErrorCode | None = field(
        default=None, converter=move_cluster_nodes_error_code_or_none
    )
    """The error code associated with the error encountered when moving the node. The
    error code is one of the following values:

    - `NodeIdNotFound`: The node does not exist in the source instance group.
    - `InvalidNodeStatus`: The node is not in a state that allows the move. For
      example, the node is not `Running`, is not in a subnet of the target
      instance group, or has an attached Amazon EBS volume that you must detach
      first.
    - `NodeIdInUse`: Another operation is already in progress for this node. Wait
      for the operation to complete before retrying.
    - `NodeInstanceTypeMismatch`: The target instance group does not support the
      node's instance type.
    """

    message: str | None = None
    """A human-readable message describing the error encountered when moving the
    node.
    """

    node_logical_id: str | None = None
    """The `NodeLogicalId` of the node that could not be moved."""


@frozen(kw_only=True, repr=False, eq=False)
class MoveClusterNodesError(Structure):
    """Describes why a node, identified by its instance ID, could not be moved in a
    `MoveClusterNodes` request. Contains the instance ID, an error code, and an
    error message.
    """

    code: MoveClusterNodesErrorCode | None = field(
        default=None, converter=move_cluster_nodes_error_code_or_none
    )
    """The error code associated with the error encountered when moving the node. The
    error code is one of the following values:

    - `NodeIdNotFound`: The node does not exist in the source instance group.
    - `InvalidNodeStatus`: The node is not in a state that allows the move. For
      example, the node is not `Running`, is not in a subnet of the target
      instance group, or has an attached Amazon EBS volume that you must detach
      first.
    - `NodeIdInUse`: Another operation is already in progress for this node. Wait
      for the operation to complete before retrying.
    - `NodeInstanceTypeMismatch`: The target instance group does not support the
      node's instance type.
    """

    message: str | None = None
    """A human-readable message describing the error encountered when moving the
    node.
    """

    node_id: str | None = None
    """The instance ID of the node that could not be moved."""


@frozen(kw_only=True, repr=False, eq=False)
class MoveClusterNodesResponse(Response):
    """The response of `MoveClusterNodes`, with `successful`, `failed`,
    `successful_node_logical_ids` and `failed_node_logical_ids`.
    """

    successful: Sequence[str] | None = None
    """This list contains the instance IDs of the nodes that were accepted for the
    move. The response includes this list when you specify `NodeIds` or
    `InstanceCount`.
    """

    failed: Sequence[MoveClusterNodesError] | None = None
    """The instance IDs that could not be moved, each with an error code and message.
    The response includes this list when you specify `NodeIds`. If none of the
    specified nodes can be moved, the request fails and no nodes are moved.
    """

    successful_node_logical_ids: Sequence[str] | None = None
    """The `NodeLogicalIds` of the nodes that were accepted for the move. The
    response includes this list when you specify `NodeLogicalIds`.
    """

    failed_node_logical_ids: Sequence[MoveClusterNodeLogicalIdsError] | None = None
    """The `NodeLogicalIds` that could not be moved, each with an error code and
    message. The response includes this list when you specify `NodeLogicalIds`. If
    none of the specified nodes can be moved, the request fails and no nodes are
    moved.
    """


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
    """The Amazon Resource Name (ARN) of the HyperPod cluster that the nodes are
    moved from.
    """

    source_instance_group_name: str
    """The name of the instance group in the source cluster that the nodes are moved
    from.
    """

    target_cluster_arn: str
    """The Amazon Resource Name (ARN) of the HyperPod cluster that the nodes are
    moved to. The target cluster must be in the same account and Region as the
    source cluster, and can be the same cluster as the source.
    """

    target_instance_group_name: str
    """The name of the instance group in the target cluster that the nodes are moved
    to. If the target cluster is the same as the source cluster, the target
    instance group must be different from the source instance group.
    """

    instance_count: int | None = None
    """The number of nodes to move, from 1 to 50. HyperPod selects the nodes from the
    source instance group. If fewer than this number of nodes are eligible to
    move, the request fails and no nodes are moved. Specify exactly one of
    `NodeIds`, `NodeLogicalIds`, or `InstanceCount`.
    """

    node_ids: Sequence[str] | None = None
    """A list of instance IDs of the nodes to move. You can specify up to 50 instance
    IDs. Each node is evaluated separately, so some nodes can be moved while
    others fail. The request fails if moving the eligible nodes would reduce the
    source instance group below its minimum instance count. Specify exactly one of
    `NodeIds`, `NodeLogicalIds`, or `InstanceCount`.
    """

    node_logical_ids: Sequence[str] | None = None
    """A list of `NodeLogicalIds` of the nodes to move. You can specify up to 50
    `NodeLogicalIds`. Each node is evaluated separately, so some nodes can be
    moved while others fail. The request fails if moving the eligible nodes would
    reduce the source instance group below its minimum instance count. Specify
    exactly one of `NodeIds`, `NodeLogicalIds`, or `InstanceCount`.
    """

    client_token: str | None = None
    """A unique, case-sensitive identifier that you provide to ensure that the
    operation completes no more than one time. If you retry the request with the
    same client token and the same parameters within 8 hours, the service returns
    the original response. It doesn't start a new move. If you reuse a client
    token with different parameters, the request fails.
    """
