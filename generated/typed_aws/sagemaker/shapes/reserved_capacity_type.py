"""ReservedCapacityType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class ReservedCapacityType(OpenEnum):
    ULTRA_SERVER = "UltraServer"
    INSTANCE = "Instance"


ReservedCapacityTypeLike: TypeAlias = (
    ReservedCapacityType | Literal["UltraServer", "Instance"]
)
