"""AttachClusterNodeVolume of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Request, Response
from ..shapes.volume_attachment_status import VolumeAttachmentStatus


@frozen(kw_only=True, repr=False, eq=False)
class AttachClusterNodeVolumeResponse(Response):
    """The response of `AttachClusterNodeVolume`, with `cluster_arn`, `node_id`,
    `volume_id`, `attach_time`, `status` and `device_name`.
    """

    cluster_arn: str = ABSENT
    node_id: str = ABSENT
    volume_id: str = ABSENT
    attach_time: datetime = ABSENT
    status: VolumeAttachmentStatus = field(
        default=ABSENT, converter=as_enum(VolumeAttachmentStatus)
    )
    device_name: str = ABSENT


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
    node_id: str
    volume_id: str
