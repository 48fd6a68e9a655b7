"""OrderKey of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class OrderKey(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


OrderKeyLike: TypeAlias = OrderKey | Literal["Ascending", "Descending"]
