"""AutoMLSortOrder of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class AutoMLSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


AutoMLSortOrderLike: TypeAlias = AutoMLSortOrder | Literal["Ascending", "Descending"]


def auto_ml_sort_order_or_none(
    value: AutoMLSortOrderLike | None, /
) -> AutoMLSortOrder | None:
    return None if value is None else converted(AutoMLSortOrder, value)
