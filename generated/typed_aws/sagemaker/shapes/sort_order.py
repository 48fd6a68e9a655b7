"""SortOrder of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class SortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


SortOrderLike: TypeAlias = SortOrder | Literal["Ascending", "Descending"]
