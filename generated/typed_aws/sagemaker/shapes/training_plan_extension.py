"""TrainingPlanExtension of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class TrainingPlanExtension:
    """Details about an extension to a training plan, including the offering ID,
    dates, status, and cost information.
    """

    training_plan_extension_offering_id: str | None = field(
        default=None, metadata=wire("TrainingPlanExtensionOfferingId")
    )
    """The unique identifier of the extension offering that was used to create this
    extension.
    """

    extended_at: datetime | None = field(default=None, metadata=wire("ExtendedAt"))
    """The timestamp when the extension was created."""

    start_date: datetime | None = field(default=None, metadata=wire("StartDate"))
    """The start date of the extension period."""

    end_date: datetime | None = field(default=None, metadata=wire("EndDate"))
    """The end date of the extension period."""

    status: str | None = field(default=None, metadata=wire("Status"))
    """The current status of the extension (e.g., Pending, Active, Scheduled, Failed,
    Expired).
    """

    payment_status: str | None = field(default=None, metadata=wire("PaymentStatus"))
    """The payment processing status of the extension."""

    availability_zone: str | None = field(
        default=None, metadata=wire("AvailabilityZone")
    )
    """The Availability Zone of the extension."""

    availability_zone_id: str | None = field(
        default=None, metadata=wire("AvailabilityZoneId")
    )
    """The Availability Zone ID of the extension."""

    duration_hours: int | None = field(default=None, metadata=wire("DurationHours"))
    """The duration of the extension in hours."""

    upfront_fee: str | None = field(default=None, metadata=wire("UpfrontFee"))
    """The upfront fee for the extension."""

    currency_code: str | None = field(default=None, metadata=wire("CurrencyCode"))
    """The currency code for the upfront fee (e.g., USD)."""
