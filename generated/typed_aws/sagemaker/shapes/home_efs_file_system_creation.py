"""HomeEfsFileSystemCreation of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class HomeEfsFileSystemCreation(OpenEnum):
    """Indicates whether a home EFS file system is created for the domain."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


HomeEfsFileSystemCreationLike: TypeAlias = (
    HomeEfsFileSystemCreation | Literal["Enabled", "Disabled"]
)


def home_efs_file_system_creation_or_none(
    value: HomeEfsFileSystemCreationLike | None, /
) -> HomeEfsFileSystemCreation | None:
    return None if value is None else converted(HomeEfsFileSystemCreation, value)
