"""ReservedCapacityStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class ReservedCapacityStatus(OpenEnum):
    PENDING = "Pending"
    ACTIVE = "Active"
    SCHEDULED = "Scheduled"
    EXPIRED = "Expired"
    FAILED = "Failed"


ReservedCapacityStatusLike: TypeAlias = (
    ReservedCapacityStatus
    | Literal["Pending", "Active", "Scheduled", "Expired", "Failed"]
)


def reserved_capacity_status_or_none(
    value: ReservedCapacityStatusLike | None, /
) -> ReservedCapacityStatus | None:
    return None if value is None else converted(ReservedCapacityStatus, value)
