"""ModelExplainabilityBaselineConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.monitoring_constraints_resource import MonitoringConstraintsResource


@frozen(kw_only=True, repr=False, eq=False)
class ModelExplainabilityBaselineConfig(Structure):
    """The configuration for a baseline model explainability job."""

    baselining_job_name: str | None = None
    constraints_resource: MonitoringConstraintsResource | None = None
