"""MonitoringStoppingCondition of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringStoppingCondition(Structure):
    """A time limit for how long the monitoring job is allowed to run before
    stopping.
    """

    max_runtime_in_seconds: int
    """The maximum runtime allowed in seconds.

    **Note:** The `MaxRuntimeInSeconds` cannot exceed the frequency of the job.
    For data quality and model explainability, this can be up to 3600 seconds for
    an hourly schedule. For model bias and model quality hourly schedules, this
    can be up to 1800 seconds.
    """
