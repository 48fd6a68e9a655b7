"""DeleteHyperParameterTuningJob of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteHyperParameterTuningJobResponse(Response):
    """The response of `DeleteHyperParameterTuningJob`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class DeleteHyperParameterTuningJobRequest(
    Request[DeleteHyperParameterTuningJobResponse]
):
    """Deletes a hyperparameter tuning job. The `DeleteHyperParameterTuningJob` API
    deletes only the tuning job entry that was created in SageMaker when you
    called the `CreateHyperParameterTuningJob` API. It does not delete training
    jobs, artifacts, or the IAM role that you specified when creating the model.
    """

    __operation__: ClassVar = "DeleteHyperParameterTuningJob"
    __response__: ClassVar = DeleteHyperParameterTuningJobResponse

    hyper_parameter_tuning_job_name: str
