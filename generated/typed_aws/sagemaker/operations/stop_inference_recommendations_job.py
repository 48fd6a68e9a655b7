"""StopInferenceRecommendationsJob of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class StopInferenceRecommendationsJobResponse(Response):
    """The response of `StopInferenceRecommendationsJob`, which is empty."""


@frozen(kw_only=True, repr=False, eq=False)
class StopInferenceRecommendationsJobRequest(
    Request[StopInferenceRecommendationsJobResponse]
):
    """Stops an Inference Recommender job."""

    __operation__: ClassVar = "StopInferenceRecommendationsJob"
    __response__: ClassVar = StopInferenceRecommendationsJobResponse

    job_name: str
