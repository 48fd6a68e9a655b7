"""ModelCardSortOrder of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ModelCardSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


ModelCardSortOrderLike: TypeAlias = (
    ModelCardSortOrder | Literal["Ascending", "Descending"]
)
