"""CapacityReservationPreference of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class CapacityReservationPreference(OpenEnum):
    CAPACITY_RESERVATIONS_ONLY = "capacity-reservations-only"


CapacityReservationPreferenceLike: TypeAlias = (
    CapacityReservationPreference | Literal["capacity-reservations-only"]
)
