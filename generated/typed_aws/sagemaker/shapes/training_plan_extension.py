"""TrainingPlanExtension of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class TrainingPlanExtension(Structure):
    """Details about an extension to a training plan, including the offering ID,
    dates, status, and cost information.
    """

    training_plan_extension_offering_id: str | None = None
    """The unique identifier of the extension offering that was used to create this
    extension.
    """

    extended_at: datetime | None = None
    """The timestamp when the extension was created."""

    start_date: datetime | None = None
    """The start date of the extension period."""

    end_date: datetime | None = None
    """The end date of the extension period."""

    status: str | None = None
    """The current status of the extension (e.g., Pending, Active, Scheduled, Failed,
    Expired).
    """

    payment_status: str | None = None
    """The payment processing status of the extension."""

    availability_zone: str | None = None
    """The Availability Zone of the extension."""

    availability_zone_id: str | None = None
    """The Availability Zone ID of the extension."""

    duration_hours: int | None = None
    """The duration of the extension in hours."""

    upfront_fee: str | None = None
    """The upfront fee for the extension."""

    currency_code: str | None = None
    """The currency code for the upfront fee (e.g., USD)."""
