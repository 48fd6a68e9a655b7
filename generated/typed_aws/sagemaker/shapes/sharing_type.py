"""SharingType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class SharingType(OpenEnum):
    PRIVATE = "Private"
    SHARED = "Shared"


SharingTypeLike: TypeAlias = SharingType | Literal["Private", "Shared"]
