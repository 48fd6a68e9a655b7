"""HomeEfsFileSystemCreation of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class HomeEfsFileSystemCreation(OpenEnum):
    """Indicates whether a home EFS file system is created for the domain."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


HomeEfsFileSystemCreationLike: TypeAlias = (
    HomeEfsFileSystemCreation | Literal["Enabled", "Disabled"]
)
