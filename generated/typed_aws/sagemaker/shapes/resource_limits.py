"""ResourceLimits of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class ResourceLimits(Structure):
    """Specifies the maximum number of training jobs and parallel training jobs that
    a hyperparameter tuning job can launch.
    """

    max_number_of_training_jobs: int | None = None
    """The maximum number of training jobs that a hyperparameter tuning job can
    launch.
    """

    max_parallel_training_jobs: int
    """The maximum number of concurrent training jobs that a hyperparameter tuning
    job can launch.
    """

    max_runtime_in_seconds: int | None = None
    """The maximum time in seconds that a hyperparameter tuning job can run."""
