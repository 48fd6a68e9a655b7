"""DeleteExperiment of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteExperimentResponse(Response):
    """The response of `DeleteExperiment`, with `experiment_arn`."""

    experiment_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DeleteExperimentRequest(Request[DeleteExperimentResponse]):
    """Deletes an SageMaker experiment. All trials associated with the experiment
    must be deleted first. Use the
    [ListTrials](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTrials.html)
    API to get a list of the trials associated with the experiment.
    """

    __operation__: ClassVar = "DeleteExperiment"
    __response__: ClassVar = DeleteExperimentResponse

    experiment_name: str
