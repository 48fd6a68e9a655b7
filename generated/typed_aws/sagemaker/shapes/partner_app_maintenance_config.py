"""PartnerAppMaintenanceConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class PartnerAppMaintenanceConfig(Structure):
    """Maintenance configuration settings for the SageMaker Partner AI App."""

    maintenance_window_start: str | None = None
    """The day and time of the week in Coordinated Universal Time (UTC) 24-hour
    standard time that weekly maintenance updates are scheduled. This value must
    take the following format: `3-letter-day:24-h-hour:minute`. For example:
    `TUE:03:30`.
    """
