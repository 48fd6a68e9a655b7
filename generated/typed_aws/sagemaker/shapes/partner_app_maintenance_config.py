"""PartnerAppMaintenanceConfig of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class PartnerAppMaintenanceConfig(Structure):
    """Maintenance configuration settings for the SageMaker Partner AI App."""

    maintenance_window_start: str | None = None
