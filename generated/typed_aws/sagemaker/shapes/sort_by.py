"""SortBy of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class SortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"


SortByLike: TypeAlias = SortBy | Literal["Name", "CreationTime", "Status"]


def sort_by_or_none(value: SortByLike | None, /) -> SortBy | None:
    return None if value is None else converted(SortBy, value)
