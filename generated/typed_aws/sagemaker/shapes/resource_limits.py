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
    max_parallel_training_jobs: int
    max_runtime_in_seconds: int | None = None
