"""RetryStrategy of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class RetryStrategy(Structure):
    """The retry strategy to use when a training job fails due to an
    `InternalServerError`. `RetryStrategy` is specified as part of the
    `CreateTrainingJob` and `CreateHyperParameterTuningJob` requests. You can add
    the `StoppingCondition` parameter to the request to limit the training time
    for the complete job.
    """

    maximum_retry_attempts: int
