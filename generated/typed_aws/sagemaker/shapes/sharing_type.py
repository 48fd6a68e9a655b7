"""SharingType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class SharingType(OpenEnum):
    PRIVATE = "Private"
    SHARED = "Shared"


SharingTypeLike: TypeAlias = SharingType | Literal["Private", "Shared"]


def as_sharing_type(value: SharingTypeLike, /) -> SharingType:
    return converted(SharingType, value)


def sharing_type_or_none(value: SharingTypeLike | None, /) -> SharingType | None:
    return None if value is None else converted(SharingType, value)
