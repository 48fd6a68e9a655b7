"""BatchReplaceClusterNodes of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import PartialResponse, Request, Structure


class BatchReplaceClusterNodesErrorCode(OpenEnum):
    INSTANCE_ID_NOT_FOUND = "InstanceIdNotFound"
    INVALID_INSTANCE_STATUS = "InvalidInstanceStatus"
    INSTANCE_ID_IN_USE = "InstanceIdInUse"
    INTERNAL_SERVER_ERROR = "InternalServerError"


BatchReplaceClusterNodesErrorCodeLike: TypeAlias = (
    BatchReplaceClusterNodesErrorCode
    | Literal[
        "InstanceIdNotFound",
        "InvalidInstanceStatus",
        "InstanceIdInUse",
        "InternalServerError",
    ]
)


@frozen(kw_only=True, repr=False, eq=False)
class BatchReplaceClusterNodeLogicalIdsError(Structure):
    """Represents an error encountered when replacing a node (identified by its
    logical node ID) in a SageMaker HyperPod cluster.
    """

    node_logical_id: str = ABSENT
    error_code: BatchReplaceClusterNodesErrorCode = field(
        default=ABSENT, converter=as_enum(BatchReplaceClusterNodesErrorCode)
    )
    message: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class BatchReplaceClusterNodesError(Structure):
    """Represents an error encountered when replacing a node in a SageMaker HyperPod
    cluster.
    """

    node_id: str = ABSENT
    error_code: BatchReplaceClusterNodesErrorCode = field(
        default=ABSENT, converter=as_enum(BatchReplaceClusterNodesErrorCode)
    )
    message: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class BatchReplaceClusterNodesResponse(PartialResponse):
    """The response of `BatchReplaceClusterNodes`, with `successful`, `failed`,
    `failed_node_logical_ids` and `successful_node_logical_ids`.
    """

    __failures__: ClassVar = ("failed", "failed_node_logical_ids")

    successful: Sequence[str] = ABSENT
    failed: Sequence[BatchReplaceClusterNodesError] = ABSENT
    failed_node_logical_ids: Sequence[BatchReplaceClusterNodeLogicalIdsError] = ABSENT
    successful_node_logical_ids: Sequence[str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class BatchReplaceClusterNodesRequest(Request[BatchReplaceClusterNodesResponse]):
    """Replaces specific nodes within a SageMaker HyperPod cluster with new hardware.
    `BatchReplaceClusterNodes` terminates the specified instances and provisions
    new replacement instances with the same configuration but fresh hardware. The
    Amazon Machine Image (AMI) and instance configuration remain the same.

    This operation is useful for recovering from hardware failures or persistent
    issues that cannot be resolved through a reboot.

    **Important:**

    - **Data Loss Warning:** Replacing nodes destroys all instance volumes,
      including both root and secondary volumes. All data stored on these volumes
      will be permanently lost and cannot be recovered.
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
    - You can replace up to 25 nodes in a single request.
    """

    __operation__: ClassVar = "BatchReplaceClusterNodes"
    __response__: ClassVar = BatchReplaceClusterNodesResponse

    cluster_name: str
    node_ids: Sequence[str] | None = None
    node_logical_ids: Sequence[str] | None = None
