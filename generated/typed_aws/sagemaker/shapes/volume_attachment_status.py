"""VolumeAttachmentStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class VolumeAttachmentStatus(OpenEnum):
    ATTACHING = "attaching"
    ATTACHED = "attached"
    DETACHING = "detaching"
    DETACHED = "detached"
    BUSY = "busy"


VolumeAttachmentStatusLike: TypeAlias = (
    VolumeAttachmentStatus
    | Literal["attaching", "attached", "detaching", "detached", "busy"]
)


def volume_attachment_status_or_none(
    value: VolumeAttachmentStatusLike | None, /
) -> VolumeAttachmentStatus | None:
    return None if value is None else converted(VolumeAttachmentStatus, value)
