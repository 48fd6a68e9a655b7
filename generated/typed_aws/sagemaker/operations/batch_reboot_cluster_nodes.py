"""BatchRebootClusterNodes of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Request, Response, Structure


class BatchRebootClusterNodesErrorCode(OpenEnum):
    INSTANCE_ID_NOT_FOUND = "InstanceIdNotFound"
    INVALID_INSTANCE_STATUS = "InvalidInstanceStatus"
    INSTANCE_ID_IN_USE = "InstanceIdInUse"
    INTERNAL_SERVER_ERROR = "InternalServerError"


BatchRebootClusterNodesErrorCodeLike: TypeAlias = (
    BatchRebootClusterNodesErrorCode
    | Literal[
        "InstanceIdNotFound",
        "InvalidInstanceStatus",
        "InstanceIdInUse",
        "InternalServerError",
    ]
)


def batch_reboot_cluster_nodes_error_code_or_none(
    value: BatchRebootClusterNodesErrorCodeLike | None, /
) -> BatchRebootClusterNodesErrorCode | None:
    return None if value is None else converted(BatchRebootClusterNodesErrorCode, value)


@frozen(kw_only=True, repr=False, eq=False)
class BatchRebootClusterNodeLogicalIdsError(Structure):
    """Represents an error encountered when rebooting a node (identified by its
    logical node ID) from a SageMaker HyperPod cluster.
    """

    node_logical_id: str | None = None
    """The logical node ID of the node that encountered an error during the reboot
    operation.
    """

    error_code: BatchRebootClusterNodesErrorCode | None = field(
        default=None, converter=batch_reboot_cluster_nodes_error_code_or_none
    )
    """The error code associated with the error encountered when rebooting a node by
    logical node ID.

    Possible values:

    - `InstanceIdNotFound`: The node does not exist in the specified cluster.
    - `InvalidInstanceStatus`: The node is in a state that does not allow
      rebooting. Wait for the node to finish any ongoing changes before retrying.
    - `InstanceIdInUse`: Another operation is already in progress for this node.
      Wait for the operation to complete before retrying.
    - `InternalServerError`: An internal error occurred while processing this
      node.
    """

    message: str | None = None
    """A human-readable message describing the error encountered when rebooting a
    node by logical node ID.
    """


@frozen(kw_only=True, repr=False, eq=False)
class BatchRebootClusterNodesError(Structure):
    """Represents an error encountered when rebooting a node from a SageMaker
    HyperPod cluster.
    """

    node_id: str | None = None
    """The EC2 instance ID of the node that encountered an error during the reboot
    operation.
    """

    error_code: BatchRebootClusterNodesErrorCode | None = field(
        default=None, converter=batch_reboot_cluster_nodes_error_code_or_none
    )
    """The error code associated with the error encountered when rebooting a node.

    Possible values:

    - `InstanceIdNotFound`: The instance does not exist in the specified cluster.
    - `InvalidInstanceStatus`: The instance is in a state that does not allow
      rebooting. Wait for the instance to finish any ongoing changes before
      retrying.
    - `InstanceIdInUse`: Another operation is already in progress for this node.
      Wait for the operation to complete before retrying.
    - `InternalServerError`: An internal error occurred while processing this
      node.
    """

    message: str | None = None
    """A human-readable message describing the error encountered when rebooting a
    node.
    """


@frozen(kw_only=True, repr=False, eq=False)
class BatchRebootClusterNodesResponse(Response):
    """The response of `BatchRebootClusterNodes`, with `successful`, `failed`,
    `failed_node_logical_ids` and `successful_node_logical_ids`.
    """

    successful: Sequence[str] | None = None
    """A list of EC2 instance IDs for which the reboot operation was successfully
    initiated.
    """

    failed: Sequence[BatchRebootClusterNodesError] | None = None
    """A list of errors encountered for EC2 instance IDs that could not be rebooted.
    Each error includes the instance ID, an error code, and a descriptive message.
    """

    failed_node_logical_ids: Sequence[BatchRebootClusterNodeLogicalIdsError] | None = (
        None
    )
    """A list of errors encountered for logical node IDs that could not be rebooted.
    Each error includes the logical node ID, an error code, and a descriptive
    message. This field is only present when `NodeLogicalIds` were provided in the
    request.
    """

    successful_node_logical_ids: Sequence[str] | None = None
    """A list of logical node IDs for which the reboot operation was successfully
    initiated. This field is only present when `NodeLogicalIds` were provided in
    the request.
    """


@frozen(kw_only=True, repr=False, eq=False)
class BatchRebootClusterNodesRequest(Request[BatchRebootClusterNodesResponse]):
    """Reboots specific nodes within a SageMaker HyperPod cluster using a soft
    recovery mechanism. `BatchRebootClusterNodes` performs a graceful reboot of
    the specified nodes by calling the Amazon Elastic Compute Cloud
    `RebootInstances` API, which attempts to cleanly shut down the operating
    system before restarting the instance.

    This operation is useful for recovering from transient issues or applying
    certain configuration changes that require a restart.

    **Note:**

    - Rebooting a node may cause temporary service interruption for workloads
      running on that node. Ensure your workloads can handle node restarts or use
      appropriate scheduling to minimize impact.
    - You can reboot up to 25 nodes in a single request.
    - For SageMaker HyperPod clusters using the Slurm workload manager, ensure
      rebooting nodes will not disrupt critical cluster operations.
    """

    __operation__: ClassVar = "BatchRebootClusterNodes"
    __response__: ClassVar = BatchRebootClusterNodesResponse

    cluster_name: str
    """The name or Amazon Resource Name (ARN) of the SageMaker HyperPod cluster
    containing the nodes to reboot.
    """

    node_ids: Sequence[str] | None = None
    """A list of EC2 instance IDs to reboot using soft recovery. You can specify
    between 1 and 25 instance IDs.

    **Note:**

    - Either `NodeIds` or `NodeLogicalIds` must be provided (or both), but at
      least one is required.
    - Each instance ID must follow the pattern `i-` followed by 17 hexadecimal
      characters (for example, `i-0123456789abcdef0`).
    """

    node_logical_ids: Sequence[str] | None = None
    """A list of logical node IDs to reboot using soft recovery. You can specify
    between 1 and 25 logical node IDs.

    The `NodeLogicalId` is a unique identifier that persists throughout the node's
    lifecycle and can be used to track nodes that are still being provisioned and
    don't yet have an EC2 instance ID assigned.

    **Important:**

    - This parameter is only supported for clusters using `Continuous` as the
      `NodeProvisioningMode`. For clusters using the default provisioning mode,
      use `NodeIds` instead.
    - Either `NodeIds` or `NodeLogicalIds` must be provided (or both), but at
      least one is required.
    """
