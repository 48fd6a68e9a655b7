"""CapacityReservationPreference of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class CapacityReservationPreference(OpenEnum):
    CAPACITY_RESERVATIONS_ONLY = "capacity-reservations-only"


CapacityReservationPreferenceLike: TypeAlias = (
    CapacityReservationPreference | Literal["capacity-reservations-only"]
)


def capacity_reservation_preference_or_none(
    value: CapacityReservationPreferenceLike | None, /
) -> CapacityReservationPreference | None:
    return None if value is None else converted(CapacityReservationPreference, value)
