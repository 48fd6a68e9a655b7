"""HyperParameterTuningJobCompletionDetails of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterTuningJobCompletionDetails(Structure):
    """A structure that contains runtime information about both current and completed
    hyperparameter tuning jobs.
    """

    number_of_training_jobs_objective_not_improving: int | None = None
    convergence_detected_time: datetime | None = None
