"""LastUpdateStatus of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum
from ..._runtime.shapes import Structure


class LastUpdateStatusValue(OpenEnum):
    SUCCESSFUL = "Successful"
    FAILED = "Failed"
    IN_PROGRESS = "InProgress"


LastUpdateStatusValueLike: TypeAlias = (
    LastUpdateStatusValue | Literal["Successful", "Failed", "InProgress"]
)


@frozen(kw_only=True, repr=False, eq=False)
class LastUpdateStatus(Structure):
    """A value that indicates whether the update was successful."""

    status: LastUpdateStatusValue = field(
        default=ABSENT, converter=as_enum(LastUpdateStatusValue)
    )
    failure_reason: str | None = None
