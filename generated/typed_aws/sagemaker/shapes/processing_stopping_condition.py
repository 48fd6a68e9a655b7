"""ProcessingStoppingCondition of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ProcessingStoppingCondition(Structure):
    """Configures conditions under which the processing job should be stopped, such
    as how long the processing job has been running. After the condition is met,
    the processing job is stopped.
    """

    max_runtime_in_seconds: int
