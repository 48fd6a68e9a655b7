"""OfflineStoreStatusValue of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class OfflineStoreStatusValue(OpenEnum):
    ACTIVE = "Active"
    BLOCKED = "Blocked"
    DISABLED = "Disabled"


OfflineStoreStatusValueLike: TypeAlias = (
    OfflineStoreStatusValue | Literal["Active", "Blocked", "Disabled"]
)
