"""CustomFileSystemConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TypeAlias

from attrs import field, frozen

from ..._runtime.shapes import Structure, Variant, wire
from ..._runtime.unions import UnknownVariant


@frozen(repr=False, eq=False)
class CustomFileSystemConfigEFSFileSystemConfig(Variant):
    """The settings for a custom Amazon EFS file system."""

    value: EFSFileSystemConfig = field(metadata=wire("EFSFileSystemConfig"))


@frozen(repr=False, eq=False)
class CustomFileSystemConfigFSxLustreFileSystemConfig(Variant):
    """The settings for a custom Amazon FSx for Lustre file system."""

    value: FSxLustreFileSystemConfig = field(metadata=wire("FSxLustreFileSystemConfig"))


@frozen(repr=False, eq=False)
class CustomFileSystemConfigS3FileSystemConfig(Variant):
    """Configuration settings for a custom Amazon S3 file system."""

    value: S3FileSystemConfig = field(metadata=wire("S3FileSystemConfig"))


CustomFileSystemConfig: TypeAlias = (
    CustomFileSystemConfigEFSFileSystemConfig
    | CustomFileSystemConfigFSxLustreFileSystemConfig
    | CustomFileSystemConfigS3FileSystemConfig
    | UnknownVariant
)
"""The settings for assigning a custom file system to a user profile or space for an
Amazon SageMaker AI Domain. Permitted users can access this file system in Amazon
SageMaker AI Studio.
"""


@frozen(kw_only=True, repr=False, eq=False)
class EFSFileSystemConfig(Structure):
    """The settings for assigning a custom Amazon EFS file system to a user profile
    or space for an Amazon SageMaker AI Domain.
    """

    file_system_id: str
    file_system_path: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class FSxLustreFileSystemConfig(Structure):
    """The settings for assigning a custom Amazon FSx for Lustre file system to a
    user profile or space for an Amazon SageMaker Domain.
    """

    file_system_id: str
    file_system_path: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class S3FileSystemConfig(Structure):
    """Configuration for the custom Amazon S3 file system."""

    mount_path: str | None = None
    s3_uri: str
