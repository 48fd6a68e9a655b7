"""DataQualityBaselineConfig of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import wire

if TYPE_CHECKING:
    from ..shapes.monitoring_constraints_resource import MonitoringConstraintsResource
    from ..shapes.monitoring_statistics_resource import MonitoringStatisticsResource


@frozen(kw_only=True)
class DataQualityBaselineConfig:
    """Configuration for monitoring constraints and monitoring statistics. These
    baseline resources are compared against the results of the current job from
    the series of jobs scheduled to collect data periodically.
    """

    baselining_job_name: str | None = field(
        default=None, metadata=wire("BaseliningJobName")
    )
    """The name of the job that performs baselining for the data quality monitoring
    job.
    """

    constraints_resource: MonitoringConstraintsResource | None = field(
        default=None, metadata=wire("ConstraintsResource")
    )
    """The constraints resource for a monitoring job."""

    statistics_resource: MonitoringStatisticsResource | None = field(
        default=None, metadata=wire("StatisticsResource")
    )
    """The statistics resource for a monitoring job."""
