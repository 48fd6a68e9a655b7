"""MonitoringStoppingCondition of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class MonitoringStoppingCondition:
    """A time limit for how long the monitoring job is allowed to run before
    stopping.
    """

    max_runtime_in_seconds: int = field(metadata=wire("MaxRuntimeInSeconds"))
    """The maximum runtime allowed in seconds.

    **Note:** The `MaxRuntimeInSeconds` cannot exceed the frequency of the job.
    For data quality and model explainability, this can be up to 3600 seconds for
    an hourly schedule. For model bias and model quality hourly schedules, this
    can be up to 1800 seconds.
    """
