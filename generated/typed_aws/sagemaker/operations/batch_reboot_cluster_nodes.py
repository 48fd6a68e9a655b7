"""BatchRebootClusterNodes of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import PartialResponse, Request, Structure


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


@frozen(kw_only=True, repr=False, eq=False)
class BatchRebootClusterNodeLogicalIdsError(Structure):
    """Represents an error encountered when rebooting a node (identified by its
    logical node ID) from a SageMaker HyperPod cluster.
    """

    node_logical_id: str = ABSENT
    error_code: BatchRebootClusterNodesErrorCode = field(
        default=ABSENT, converter=as_enum(BatchRebootClusterNodesErrorCode)
    )
    message: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class BatchRebootClusterNodesError(Structure):
    """Represents an error encountered when rebooting a node from a SageMaker
    HyperPod cluster.
    """

    node_id: str = ABSENT
    error_code: BatchRebootClusterNodesErrorCode = field(
        default=ABSENT, converter=as_enum(BatchRebootClusterNodesErrorCode)
    )
    message: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class BatchRebootClusterNodesResponse(PartialResponse):
    """The response of `BatchRebootClusterNodes`, with `successful`, `failed`,
    `failed_node_logical_ids` and `successful_node_logical_ids`.
    """

    __failures__: ClassVar = ("failed", "failed_node_logical_ids")

    successful: Sequence[str] = ABSENT
    failed: Sequence[BatchRebootClusterNodesError] = ABSENT
    failed_node_logical_ids: Sequence[BatchRebootClusterNodeLogicalIdsError] = ABSENT
    successful_node_logical_ids: Sequence[str] = ABSENT


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
    node_ids: Sequence[str] | None = None
    node_logical_ids: Sequence[str] | None = None
