"""LastUpdateStatus of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure


class LastUpdateStatusValue(OpenEnum):
    SUCCESSFUL = "Successful"
    FAILED = "Failed"
    IN_PROGRESS = "InProgress"


LastUpdateStatusValueLike: TypeAlias = (
    LastUpdateStatusValue | Literal["Successful", "Failed", "InProgress"]
)


def last_update_status_value_or_none(
    value: LastUpdateStatusValueLike | None, /
) -> LastUpdateStatusValue | None:
    return None if value is None else converted(LastUpdateStatusValue, value)


@frozen(kw_only=True, repr=False, eq=False)
class LastUpdateStatus(Structure):
    """A value that indicates whether the update was successful."""

    status: LastUpdateStatusValue | None = field(
        default=None, converter=last_update_status_value_or_none
    )
    failure_reason: str | None = None
