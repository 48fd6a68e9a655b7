"""ModelExplainabilityBaselineConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import wire

if TYPE_CHECKING:
    from ..shapes.monitoring_constraints_resource import MonitoringConstraintsResource


@frozen(kw_only=True)
class ModelExplainabilityBaselineConfig:
    """The configuration for a baseline model explainability job."""

    baselining_job_name: str | None = field(
        default=None, metadata=wire("BaseliningJobName")
    )
    """The name of the baseline model explainability job."""

    constraints_resource: MonitoringConstraintsResource | None = field(
        default=None, metadata=wire("ConstraintsResource")
    )
    """The constraints resource for a monitoring job."""
