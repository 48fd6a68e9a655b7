"""TrainingJobStatusCounters of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class TrainingJobStatusCounters:
    """The numbers of training jobs launched by a hyperparameter tuning job,
    categorized by status.
    """

    completed: int | None = field(default=None, metadata=wire("Completed"))
    """The number of completed training jobs launched by the hyperparameter tuning
    job.
    """

    in_progress: int | None = field(default=None, metadata=wire("InProgress"))
    """The number of in-progress training jobs launched by a hyperparameter tuning
    job.
    """

    retryable_error: int | None = field(default=None, metadata=wire("RetryableError"))
    """The number of training jobs that failed, but can be retried. A failed training
    job can be retried only if it failed because an internal service error
    occurred.
    """

    non_retryable_error: int | None = field(
        default=None, metadata=wire("NonRetryableError")
    )
    """The number of training jobs that failed and can't be retried. A failed
    training job can't be retried if it failed because a client error occurred.
    """

    stopped: int | None = field(default=None, metadata=wire("Stopped"))
    """The number of training jobs launched by a hyperparameter tuning job that were
    manually stopped.
    """
