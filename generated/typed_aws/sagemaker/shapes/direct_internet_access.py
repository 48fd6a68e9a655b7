"""DirectInternetAccess of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class DirectInternetAccess(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"


DirectInternetAccessLike: TypeAlias = (
    DirectInternetAccess | Literal["Enabled", "Disabled"]
)


def direct_internet_access_or_none(
    value: DirectInternetAccessLike | None, /
) -> DirectInternetAccess | None:
    return None if value is None else converted(DirectInternetAccess, value)
