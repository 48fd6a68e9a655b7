"""DirectInternetAccess of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class DirectInternetAccess(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"


DirectInternetAccessLike: TypeAlias = (
    DirectInternetAccess | Literal["Enabled", "Disabled"]
)
