"""ModelCardSortOrder of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ModelCardSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


ModelCardSortOrderLike: TypeAlias = (
    ModelCardSortOrder | Literal["Ascending", "Descending"]
)


def model_card_sort_order_or_none(
    value: ModelCardSortOrderLike | None, /
) -> ModelCardSortOrder | None:
    return None if value is None else converted(ModelCardSortOrder, value)
