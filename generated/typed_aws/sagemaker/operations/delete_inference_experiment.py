"""DeleteInferenceExperiment of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DeleteInferenceExperimentResponse(Response):
    """The response of `DeleteInferenceExperiment`, with `inference_experiment_arn`."""

    inference_experiment_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DeleteInferenceExperimentRequest(Request[DeleteInferenceExperimentResponse]):
    """Deletes an inference experiment.

    **Note:** This operation does not delete your endpoint, variants, or any
    underlying resources. This operation only deletes the metadata of your
    experiment.
    """

    __operation__: ClassVar = "DeleteInferenceExperiment"
    __response__: ClassVar = DeleteInferenceExperimentResponse

    name: str
