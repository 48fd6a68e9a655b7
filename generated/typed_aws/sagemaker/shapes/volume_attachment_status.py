"""VolumeAttachmentStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


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
