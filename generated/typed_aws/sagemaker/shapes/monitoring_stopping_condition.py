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
