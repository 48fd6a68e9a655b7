"""DetachClusterNodeVolume of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.volume_attachment_status import volume_attachment_status_or_none

if TYPE_CHECKING:
    from ..shapes.volume_attachment_status import VolumeAttachmentStatus


@frozen(kw_only=True, repr=False, eq=False)
class DetachClusterNodeVolumeResponse(Response):
    """The response of `DetachClusterNodeVolume`, with `cluster_arn`, `node_id`,
    `volume_id`, `attach_time`, `status` and `device_name`.
    """

    cluster_arn: str | None = None
    """The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster where the
    volume detachment operation was performed.
    """

    node_id: str | None = None
    """The unique identifier of the cluster node from which your volume was detached."""

    volume_id: str | None = None
    """The unique identifier of your EBS volume that was detached."""

    attach_time: datetime | None = None
    """The original timestamp when your volume was initially attached to the node."""

    status: VolumeAttachmentStatus | None = field(
        default=None, converter=volume_attachment_status_or_none
    )
    """The current status of your volume detachment operation."""

    device_name: str | None = None
    """The device name assigned to your attached volume on the target instance."""


@frozen(kw_only=True, repr=False, eq=False)
class DetachClusterNodeVolumeRequest(Request[DetachClusterNodeVolumeResponse]):
    """Detaches your Amazon Elastic Block Store (Amazon EBS) volume from a node in
    your EKS orchestrated SageMaker HyperPod cluster.

    This API works with the Amazon Elastic Block Store (Amazon EBS) Container
    Storage Interface (CSI) driver to manage the lifecycle of persistent storage
    in your HyperPod EKS clusters.
    """

    __operation__: ClassVar = "DetachClusterNodeVolume"
    __response__: ClassVar = DetachClusterNodeVolumeResponse

    cluster_arn: str
    """The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster containing
    the target node. Your cluster must use EKS as the orchestration and be in the
    `InService` state.
    """

    node_id: str
    """The unique identifier of the cluster node from which you want to detach the
    volume.
    """

    volume_id: str
    """The unique identifier of your EBS volume that you want to detach. Your volume
    must be currently attached to the specified node.
    """
