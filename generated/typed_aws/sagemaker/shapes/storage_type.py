"""StorageType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class StorageType(OpenEnum):
    STANDARD = "Standard"
    STANDARD_V2 = "Standard_V2"
    IN_MEMORY = "InMemory"


StorageTypeLike: TypeAlias = (
    StorageType | Literal["Standard", "Standard_V2", "InMemory"]
)
