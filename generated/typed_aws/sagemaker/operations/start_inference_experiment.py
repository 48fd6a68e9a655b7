"""StartInferenceExperiment of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class StartInferenceExperimentResponse(Response):
    """The response of `StartInferenceExperiment`, with `inference_experiment_arn`."""

    inference_experiment_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class StartInferenceExperimentRequest(Request[StartInferenceExperimentResponse]):
    """Starts an inference experiment."""

    __operation__: ClassVar = "StartInferenceExperiment"
    __response__: ClassVar = StartInferenceExperimentResponse

    name: str
