"""DescribeInferenceRecommendationsJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Response, StatusOrGoneRequest, Structure
from ..shapes.recommendation_job_status import RecommendationJobStatus
from ..shapes.recommendation_job_type import RecommendationJobType

if TYPE_CHECKING:
    from ..shapes.endpoint_info import EndpointInfo
    from ..shapes.endpoint_output_configuration import EndpointOutputConfiguration
    from ..shapes.inference_metrics import InferenceMetrics
    from ..shapes.model_configuration import ModelConfiguration
    from ..shapes.recommendation_job_input_config import RecommendationJobInputConfig
    from ..shapes.recommendation_job_stopping_conditions import (
        RecommendationJobStoppingConditions,
    )
    from ..shapes.recommendation_metrics import RecommendationMetrics


@frozen(kw_only=True, repr=False, eq=False)
class EndpointPerformance(Structure):
    """The performance results from running an Inference Recommender job on an
    existing endpoint.
    """

    metrics: InferenceMetrics = ABSENT
    endpoint_info: EndpointInfo = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class InferenceRecommendation(Structure):
    """A list of recommendations made by Amazon SageMaker Inference Recommender."""

    recommendation_id: str | None = None
    metrics: RecommendationMetrics | None = None
    endpoint_configuration: EndpointOutputConfiguration = ABSENT
    model_configuration: ModelConfiguration = ABSENT
    invocation_end_time: datetime | None = None
    invocation_start_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeInferenceRecommendationsJobResponse(Response):
    """The response of `DescribeInferenceRecommendationsJob`, with `job_name`,
    `job_description`, `job_type`, `job_arn`, `role_arn`, `status`,
    `creation_time`, `completion_time` and others.
    """

    job_name: str = ABSENT
    job_description: str | None = None
    job_type: RecommendationJobType = field(
        default=ABSENT, converter=as_enum(RecommendationJobType)
    )
    job_arn: str = ABSENT
    role_arn: str = ABSENT
    status: RecommendationJobStatus = field(
        default=ABSENT, converter=as_enum(RecommendationJobStatus)
    )
    creation_time: datetime = ABSENT
    completion_time: datetime | None = None
    last_modified_time: datetime = ABSENT
    failure_reason: str | None = None
    input_config: RecommendationJobInputConfig = ABSENT
    stopping_conditions: RecommendationJobStoppingConditions | None = None
    inference_recommendations: Sequence[InferenceRecommendation] = ABSENT
    endpoint_performances: Sequence[EndpointPerformance] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeInferenceRecommendationsJobRequest(
    StatusOrGoneRequest[DescribeInferenceRecommendationsJobResponse]
):
    """Provides the results of the Inference Recommender job. One or more
    recommendation jobs are returned.
    """

    __operation__: ClassVar = "DescribeInferenceRecommendationsJob"
    __response__: ClassVar = DescribeInferenceRecommendationsJobResponse
    __status__: ClassVar = "status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "RecommendationJobStatus"
    __states__: ClassVar = {
        "passing": ("PENDING", "IN_PROGRESS", "STOPPING"),
        "leaving": ("DELETING",),
        "ended": ("COMPLETED", "STOPPED"),
        "failed": ("FAILED",),
        "deleted": ("DELETED",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    job_name: str
