"""ManagedStorageType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ManagedStorageType(OpenEnum):
    RESTRICTED = "Restricted"


ManagedStorageTypeLike: TypeAlias = ManagedStorageType | Literal["Restricted"]


def managed_storage_type_or_none(
    value: ManagedStorageTypeLike | None, /
) -> ManagedStorageType | None:
    return None if value is None else converted(ManagedStorageType, value)
