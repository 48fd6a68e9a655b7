"""RootAccess of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class RootAccess(OpenEnum):
    ENABLED = "Enabled"
    DISABLED = "Disabled"


RootAccessLike: TypeAlias = RootAccess | Literal["Enabled", "Disabled"]


def root_access_or_none(value: RootAccessLike | None, /) -> RootAccess | None:
    return None if value is None else converted(RootAccess, value)
