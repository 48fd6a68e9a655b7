"""ModelQualityBaselineConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from ..._runtime.shapes import Structure

if TYPE_CHECKING:
    from ..shapes.monitoring_constraints_resource import MonitoringConstraintsResource


@frozen(kw_only=True, repr=False, eq=False)
class ModelQualityBaselineConfig(Structure):
    """Configuration for monitoring constraints and monitoring statistics. These
    baseline resources are compared against the results of the current job from
    the series of jobs scheduled to collect data periodically.
    """

    baselining_job_name: str | None = None
    constraints_resource: MonitoringConstraintsResource | None = None
