"""StopHyperParameterTuningJob of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class StopHyperParameterTuningJobResponse(Response):
    """The response of `StopHyperParameterTuningJob`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class StopHyperParameterTuningJobRequest(Request[StopHyperParameterTuningJobResponse]):
    """Stops a running hyperparameter tuning job and all running training jobs that
    the tuning job launched.

    All model artifacts output from the training jobs are stored in Amazon Simple
    Storage Service (Amazon S3). All data that the training jobs write to Amazon
    CloudWatch Logs are still available in CloudWatch. After the tuning job moves
    to the `Stopped` state, it releases all reserved resources for the tuning job.
    """

    __operation__: ClassVar = "StopHyperParameterTuningJob"
    __response__: ClassVar = StopHyperParameterTuningJobResponse

    hyper_parameter_tuning_job_name: str
