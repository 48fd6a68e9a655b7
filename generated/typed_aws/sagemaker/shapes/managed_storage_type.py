"""ManagedStorageType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ManagedStorageType(OpenEnum):
    RESTRICTED = "Restricted"


ManagedStorageTypeLike: TypeAlias = ManagedStorageType | Literal["Restricted"]
