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
    """The number of training jobs launched by a tuning job that are not improving
    (1% or less) as measured by model performance evaluated against an objective
    function.
    """

    convergence_detected_time: datetime | None = None
    """The time in timestamp format that AMT detected model convergence, as defined
    by a lack of significant improvement over time based on criteria developed
    over a wide range of diverse benchmarking tests.
    """
