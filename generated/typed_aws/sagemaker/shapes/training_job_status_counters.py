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
    """The number of completed training jobs launched by the hyperparameter tuning
    job.
    """

    in_progress: int | None = None
    """The number of in-progress training jobs launched by a hyperparameter tuning
    job.
    """

    retryable_error: int | None = None
    """The number of training jobs that failed, but can be retried. A failed training
    job can be retried only if it failed because an internal service error
    occurred.
    """

    non_retryable_error: int | None = None
    """The number of training jobs that failed and can't be retried. A failed
    training job can't be retried if it failed because a client error occurred.
    """

    stopped: int | None = None
    """The number of training jobs launched by a hyperparameter tuning job that were
    manually stopped.
    """
