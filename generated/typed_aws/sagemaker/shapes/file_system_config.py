"""FileSystemConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class FileSystemConfig(Structure):
    """The Amazon Elastic File System storage configuration for a SageMaker AI image."""

    mount_path: str | None = None
    """The path within the image to mount the user's EFS home directory. The
    directory should be empty. If not specified, defaults to
    */home/sagemaker-user*.
    """

    default_uid: int | None = None
    """The default POSIX user ID (UID). If not specified, defaults to `1000`."""

    default_gid: int | None = None
    """The default POSIX group ID (GID). If not specified, defaults to `100`."""
