"""ProductionVariantStatus of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.shapes import Structure


class VariantStatus(OpenEnum):
    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    ACTIVATING_TRAFFIC = "ActivatingTraffic"
    BAKING = "Baking"


VariantStatusLike: TypeAlias = (
    VariantStatus
    | Literal["Creating", "Updating", "Deleting", "ActivatingTraffic", "Baking"]
)


def variant_status_or_none(value: VariantStatusLike | None, /) -> VariantStatus | None:
    return None if value is None else converted(VariantStatus, value)


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariantStatus(Structure):
    """Describes the status of the production variant."""

    status: VariantStatus | None = field(default=None, converter=variant_status_or_none)
    status_message: str | None = None
    start_time: datetime | None = None
