"""SortOrder of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class SortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


SortOrderLike: TypeAlias = SortOrder | Literal["Ascending", "Descending"]


def sort_order_or_none(value: SortOrderLike | None, /) -> SortOrder | None:
    return None if value is None else converted(SortOrder, value)
