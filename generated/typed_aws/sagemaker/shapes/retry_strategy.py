"""RetryStrategy of Amazon SageMaker Service."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class RetryStrategy:
    """The retry strategy to use when a training job fails due to an
    `InternalServerError`. `RetryStrategy` is specified as part of the
    `CreateTrainingJob` and `CreateHyperParameterTuningJob` requests. You can add
    the `StoppingCondition` parameter to the request to limit the training time
    for the complete job.
    """

    maximum_retry_attempts: int = field(metadata=wire("MaximumRetryAttempts"))
    """The number of times to retry the job. When the job is retried, it's
    `SecondaryStatus` is changed to `STARTING`.
    """
