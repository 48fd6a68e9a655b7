"""StopAIRecommendationJob of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True, repr=False, eq=False)
class StopAIRecommendationJobResponse(Response):
    """The response of `StopAIRecommendationJob`, with `ai_recommendation_job_arn`."""

    ai_recommendation_job_arn: str = field(
        default=ABSENT, metadata=wire("AIRecommendationJobArn")
    )


@frozen(kw_only=True, repr=False, eq=False)
class StopAIRecommendationJobRequest(Request[StopAIRecommendationJobResponse]):
    """Stops a running AI recommendation job."""

    __operation__: ClassVar = "StopAIRecommendationJob"
    __response__: ClassVar = StopAIRecommendationJobResponse

    ai_recommendation_job_name: str = field(metadata=wire("AIRecommendationJobName"))
