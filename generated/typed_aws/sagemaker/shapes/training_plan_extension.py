"""TrainingPlanExtension of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class TrainingPlanExtension(Structure):
    """Details about an extension to a training plan, including the offering ID,
    dates, status, and cost information.
    """

    training_plan_extension_offering_id: str = ABSENT
    extended_at: datetime | None = None
    start_date: datetime | None = None
    end_date: datetime | None = None
    status: str | None = None
    payment_status: str | None = None
    availability_zone: str | None = None
    availability_zone_id: str | None = None
    duration_hours: int | None = None
    upfront_fee: str | None = None
    currency_code: str | None = None
