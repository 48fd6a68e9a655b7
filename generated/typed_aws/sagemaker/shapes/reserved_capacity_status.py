"""ReservedCapacityStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


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
