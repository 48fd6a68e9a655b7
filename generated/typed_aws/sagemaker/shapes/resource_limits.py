"""ResourceLimits of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class ResourceLimits:
    """Specifies the maximum number of training jobs and parallel training jobs that
    a hyperparameter tuning job can launch.
    """

    max_number_of_training_jobs: int | None = field(
        default=None, metadata=wire("MaxNumberOfTrainingJobs")
    )
    """The maximum number of training jobs that a hyperparameter tuning job can
    launch.
    """

    max_parallel_training_jobs: int = field(metadata=wire("MaxParallelTrainingJobs"))
    """The maximum number of concurrent training jobs that a hyperparameter tuning
    job can launch.
    """

    max_runtime_in_seconds: int | None = field(
        default=None, metadata=wire("MaxRuntimeInSeconds")
    )
    """The maximum time in seconds that a hyperparameter tuning job can run."""
