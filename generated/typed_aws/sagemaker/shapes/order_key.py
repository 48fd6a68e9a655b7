"""OrderKey of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class OrderKey(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


OrderKeyLike: TypeAlias = OrderKey | Literal["Ascending", "Descending"]


def order_key_or_none(value: OrderKeyLike | None, /) -> OrderKey | None:
    return None if value is None else converted(OrderKey, value)
