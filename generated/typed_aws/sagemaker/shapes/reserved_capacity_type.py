"""ReservedCapacityType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ReservedCapacityType(OpenEnum):
    ULTRA_SERVER = "UltraServer"
    INSTANCE = "Instance"


ReservedCapacityTypeLike: TypeAlias = (
    ReservedCapacityType | Literal["UltraServer", "Instance"]
)


def reserved_capacity_type_or_none(
    value: ReservedCapacityTypeLike | None, /
) -> ReservedCapacityType | None:
    return None if value is None else converted(ReservedCapacityType, value)
