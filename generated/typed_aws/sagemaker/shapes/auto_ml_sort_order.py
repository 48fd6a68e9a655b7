"""AutoMLSortOrder of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class AutoMLSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


AutoMLSortOrderLike: TypeAlias = AutoMLSortOrder | Literal["Ascending", "Descending"]
