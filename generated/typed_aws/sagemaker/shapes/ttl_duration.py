"""TtlDuration of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.shapes import Structure


class TtlDurationUnit(OpenEnum):
    SECONDS = "Seconds"
    MINUTES = "Minutes"
    HOURS = "Hours"
    DAYS = "Days"
    WEEKS = "Weeks"


TtlDurationUnitLike: TypeAlias = (
    TtlDurationUnit | Literal["Seconds", "Minutes", "Hours", "Days", "Weeks"]
)


@frozen(kw_only=True, repr=False, eq=False)
class TtlDuration(Structure):
    """Time to live duration, where the record is hard deleted after the expiration
    time is reached; `ExpiresAt` = `EventTime` + `TtlDuration`. For information on
    HardDelete, see the
    [DeleteRecord](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_feature_store_DeleteRecord.html)
    API in the Amazon SageMaker API Reference guide.
    """

    unit: TtlDurationUnit | None = field(
        default=None, converter=or_none(TtlDurationUnit)
    )
    value: int | None = None
