"""DeleteAIRecommendationJob of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True, repr=False, eq=False)
class DeleteAIRecommendationJobResponse(Response):
    """The response of `DeleteAIRecommendationJob`, with `ai_recommendation_job_arn`."""

    ai_recommendation_job_arn: str | None = field(
        default=None, metadata=wire("AIRecommendationJobArn")
    )


@frozen(kw_only=True, repr=False, eq=False)
class DeleteAIRecommendationJobRequest(Request[DeleteAIRecommendationJobResponse]):
    """Deletes the specified AI recommendation job."""

    __operation__: ClassVar = "DeleteAIRecommendationJob"
    __response__: ClassVar = DeleteAIRecommendationJobResponse

    ai_recommendation_job_name: str = field(metadata=wire("AIRecommendationJobName"))
