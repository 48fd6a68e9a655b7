"""AttachClusterNodeVolume of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.volume_attachment_status import volume_attachment_status_or_none

if TYPE_CHECKING:
    from ..shapes.volume_attachment_status import VolumeAttachmentStatus


@frozen(kw_only=True, repr=False, eq=False)
class AttachClusterNodeVolumeResponse(Response):
    """The response of `AttachClusterNodeVolume`, with `cluster_arn`, `node_id`,
    `volume_id`, `attach_time`, `status` and `device_name`.
    """

    cluster_arn: str | None = None
    """The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster where the
    volume attachment operation was performed.
    """

    node_id: str | None = None
    """The unique identifier of the cluster node where your volume was attached."""

    volume_id: str | None = None
    """The unique identifier of your EBS volume that was attached."""

    attach_time: datetime | None = None
    """The timestamp when the volume attachment operation was initiated by the
    SageMaker HyperPod service.
    """

    status: VolumeAttachmentStatus | None = field(
        default=None, converter=volume_attachment_status_or_none
    )
    """The current status of your volume attachment operation."""

    device_name: str | None = None
    """The device name assigned to your attached volume on the target instance."""


@frozen(kw_only=True, repr=False, eq=False)
class AttachClusterNodeVolumeRequest(Request[AttachClusterNodeVolumeResponse]):
    """Attaches your Amazon Elastic Block Store (Amazon EBS) volume to a node in your
    EKS orchestrated HyperPod cluster.

    This API works with the Amazon Elastic Block Store (Amazon EBS) Container
    Storage Interface (CSI) driver to manage the lifecycle of persistent storage
    in your HyperPod EKS clusters.
    """

    __operation__: ClassVar = "AttachClusterNodeVolume"
    __response__: ClassVar = AttachClusterNodeVolumeResponse

    cluster_arn: str
    """The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster containing
    the target node. Your cluster must use EKS as the orchestration and be in the
    `InService` state.
    """

    node_id: str
    """The unique identifier of the cluster node to which you want to attach the
    volume. The node must belong to your specified HyperPod cluster and cannot be
    part of a Restricted Instance Group (RIG).
    """

    volume_id: str
    """The unique identifier of your EBS volume to attach. The volume must be in the
    `available` state.
    """
