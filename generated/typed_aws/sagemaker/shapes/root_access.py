"""RootAccess of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class RootAccess(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"


RootAccessLike: TypeAlias = RootAccess | Literal["Enabled", "Disabled"]
