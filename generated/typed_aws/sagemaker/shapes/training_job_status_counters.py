"""TrainingJobStatusCounters of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class TrainingJobStatusCounters(Structure):
    """The numbers of training jobs launched by a hyperparameter tuning job,
    categorized by status.
    """

    completed: int | None = None
    in_progress: int | None = None
    retryable_error: int | None = None
    non_retryable_error: int | None = None
    stopped: int | None = None
