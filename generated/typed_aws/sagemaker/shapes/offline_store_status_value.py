"""OfflineStoreStatusValue of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class OfflineStoreStatusValue(OpenEnum):
    ACTIVE = "Active"
    BLOCKED = "Blocked"
    DISABLED = "Disabled"


OfflineStoreStatusValueLike: TypeAlias = (
    OfflineStoreStatusValue | Literal["Active", "Blocked", "Disabled"]
)


def offline_store_status_value_or_none(
    value: OfflineStoreStatusValueLike | None, /
) -> OfflineStoreStatusValue | None:
    return None if value is None else converted(OfflineStoreStatusValue, value)
