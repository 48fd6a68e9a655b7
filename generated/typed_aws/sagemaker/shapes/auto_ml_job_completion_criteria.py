"""AutoMLJobCompletionCriteria of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import Structure, wire


@frozen(kw_only=True, repr=False, eq=False)
class AutoMLJobCompletionCriteria(Structure):
    """How long a job is allowed to run, or how many candidates a job is allowed to
    generate.
    """

    max_candidates: int | None = None
    max_runtime_per_training_job_in_seconds: int | None = None
    max_auto_ml_job_runtime_in_seconds: int | None = field(
        default=None, metadata=wire("MaxAutoMLJobRuntimeInSeconds")
    )
