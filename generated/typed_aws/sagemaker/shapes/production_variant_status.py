"""ProductionVariantStatus of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import OpenEnum, as_enum
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


@frozen(kw_only=True, repr=False, eq=False)
class ProductionVariantStatus(Structure):
    """Describes the status of the production variant."""

    status: VariantStatus = field(default=ABSENT, converter=as_enum(VariantStatus))
    status_message: str | None = None
    start_time: datetime | None = None
