"""BatchDeleteClusterNodes of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import PartialResponse, Request, Structure


class BatchDeleteClusterNodesErrorCode(OpenEnum):
    NODE_ID_NOT_FOUND = "NodeIdNotFound"
    INVALID_NODE_STATUS = "InvalidNodeStatus"
    NODE_ID_IN_USE = "NodeIdInUse"


BatchDeleteClusterNodesErrorCodeLike: TypeAlias = (
    BatchDeleteClusterNodesErrorCode
    | Literal["NodeIdNotFound", "InvalidNodeStatus", "NodeIdInUse"]
)


@frozen(kw_only=True, repr=False, eq=False)
class BatchDeleteClusterNodeLogicalIdsError(Structure):
    """Information about an error that occurred when attempting to delete a node
    identified by its `NodeLogicalId`.
    """

    code: BatchDeleteClusterNodesErrorCode = field(
        default=ABSENT, converter=as_enum(BatchDeleteClusterNodesErrorCode)
    )
    message: str = ABSENT
    node_logical_id: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class BatchDeleteClusterNodesError(Structure):
    """Represents an error encountered when deleting a node from a SageMaker HyperPod
    cluster.
    """

    code: BatchDeleteClusterNodesErrorCode = field(
        default=ABSENT, converter=as_enum(BatchDeleteClusterNodesErrorCode)
    )
    message: str = ABSENT
    node_id: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class BatchDeleteClusterNodesResponse(PartialResponse):
    """The response of `BatchDeleteClusterNodes`, with `failed`, `successful`,
    `failed_node_logical_ids` and `successful_node_logical_ids`.
    """

    __failures__: ClassVar = ("failed", "failed_node_logical_ids")

    failed: Sequence[BatchDeleteClusterNodesError] = ABSENT
    successful: Sequence[str] = ABSENT
    failed_node_logical_ids: Sequence[BatchDeleteClusterNodeLogicalIdsError] = ABSENT
    successful_node_logical_ids: Sequence[str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class BatchDeleteClusterNodesRequest(Request[BatchDeleteClusterNodesResponse]):
    """Deletes specific nodes within a SageMaker HyperPod cluster.
    `BatchDeleteClusterNodes` accepts a cluster name and a list of node IDs.

    **Important:**

    - To safeguard your work, back up your data to Amazon S3 or an FSx for Lustre
      file system before invoking the API on a worker node group. This will help
      prevent any potential data loss from the instance root volume. For more
      information about backup, see [Use the backup script provided by SageMaker
      HyperPod](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-operate-cli-command.html#sagemaker-hyperpod-operate-cli-command-update-cluster-software-backup).
    - If you want to invoke this API on an existing cluster, you'll first need to
      patch the cluster by running the [UpdateClusterSoftware
      API](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateClusterSoftware.html).
      For more information about patching a cluster, see [Update the SageMaker
      HyperPod platform software of a
      cluster](https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-operate-cli-command.html#sagemaker-hyperpod-operate-cli-command-update-cluster-software).
    """

    __operation__: ClassVar = "BatchDeleteClusterNodes"
    __response__: ClassVar = BatchDeleteClusterNodesResponse

    cluster_name: str
    node_ids: Sequence[str] | None = None
    node_logical_ids: Sequence[str] | None = None
