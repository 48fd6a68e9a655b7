"""FileSystemConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class FileSystemConfig(Structure):
    """The Amazon Elastic File System storage configuration for a SageMaker AI image."""

    mount_path: str | None = None
    default_uid: int | None = None
    default_gid: int | None = None
