"""StopInferenceRecommendationsJob of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True)
class StopInferenceRecommendationsJobResponse(Response):
    """The response of `StopInferenceRecommendationsJob`, which is empty."""


@frozen(kw_only=True)
class StopInferenceRecommendationsJobRequest(
    Request[StopInferenceRecommendationsJobResponse]
):
    """Stops an Inference Recommender job."""

    __operation__: ClassVar = "StopInferenceRecommendationsJob"
    __response__: ClassVar = StopInferenceRecommendationsJobResponse

    job_name: str = field(metadata=wire("JobName"))
    """The name of the job you want to stop."""
