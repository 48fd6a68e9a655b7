"""DescribeInferenceRecommendationsJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, Structure
from ..shapes.recommendation_job_status import recommendation_job_status_or_none
from ..shapes.recommendation_job_type import recommendation_job_type_or_none

if TYPE_CHECKING:
    from ..shapes.endpoint_info import EndpointInfo
    from ..shapes.endpoint_output_configuration import EndpointOutputConfiguration
    from ..shapes.inference_metrics import InferenceMetrics
    from ..shapes.model_configuration import ModelConfiguration
    from ..shapes.recommendation_job_input_config import RecommendationJobInputConfig
    from ..shapes.recommendation_job_status import RecommendationJobStatus
    from ..shapes.recommendation_job_stopping_conditions import (
        RecommendationJobStoppingConditions,
    )
    from ..shapes.recommendation_job_type import RecommendationJobType
    from ..shapes.recommendation_metrics import RecommendationMetrics


@frozen(kw_only=True, repr=False, eq=False)
class EndpointPerformance(Structure):
    """The performance results from running an Inference Recommender job on an
    existing endpoint.
    """

    metrics: InferenceMetrics | None = None
    """The metrics for an existing endpoint."""

    endpoint_info: EndpointInfo | None = None
    """Details about a customer endpoint that was compared in an Inference
    Recommender job.
    """


@frozen(kw_only=True, repr=False, eq=False)
class InferenceRecommendation(Structure):
    """A list of recommendations made by Amazon SageMaker Inference Recommender."""

    recommendation_id: str | None = None
    """The recommendation ID which uniquely identifies each recommendation."""

    metrics: RecommendationMetrics | None = None
    """The metrics used to decide what recommendation to make."""

    endpoint_configuration: EndpointOutputConfiguration | None = None
    """Defines the endpoint configuration parameters."""

    model_configuration: ModelConfiguration | None = None
    """Defines the model configuration."""

    invocation_end_time: datetime | None = None
    """A timestamp that shows when the benchmark completed."""

    invocation_start_time: datetime | None = None
    """A timestamp that shows when the benchmark started."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeInferenceRecommendationsJobResponse(Response):
    """The response of `DescribeInferenceRecommendationsJob`, with `job_name`,
    `job_description`, `job_type`, `job_arn`, `role_arn`, `status`,
    `creation_time`, `completion_time` and others.
    """

    job_name: str | None = None
    """The name of the job. The name must be unique within an Amazon Web Services
    Region in the Amazon Web Services account.
    """

    job_description: str | None = None
    """The job description that you provided when you initiated the job."""

    job_type: RecommendationJobType | None = field(
        default=None, converter=recommendation_job_type_or_none
    )
    """The job type that you provided when you initiated the job."""

    job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the job."""

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the Amazon Web Services Identity and Access
    Management (IAM) role you provided when you initiated the job.
    """

    status: RecommendationJobStatus | None = field(
        default=None, converter=recommendation_job_status_or_none
    )
    """The status of the job."""

    creation_time: datetime | None = None
    """A timestamp that shows when the job was created."""

    completion_time: datetime | None = None
    """A timestamp that shows when the job completed."""

    last_modified_time: datetime | None = None
    """A timestamp that shows when the job was last modified."""

    failure_reason: str | None = None
    """If the job fails, provides information why the job failed."""

    input_config: RecommendationJobInputConfig | None = None
    """Returns information about the versioned model package Amazon Resource Name
    (ARN), the traffic pattern, and endpoint configurations you provided when you
    initiated the job.
    """

    stopping_conditions: RecommendationJobStoppingConditions | None = None
    """The stopping conditions that you provided when you initiated the job."""

    inference_recommendations: Sequence[InferenceRecommendation] | None = None
    """The recommendations made by Inference Recommender."""

    endpoint_performances: Sequence[EndpointPerformance] | None = None
    """The performance results from running an Inference Recommender job on an
    existing endpoint.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribeInferenceRecommendationsJobRequest(
    Request[DescribeInferenceRecommendationsJobResponse]
):
    """Provides the results of the Inference Recommender job. One or more
    recommendation jobs are returned.
    """

    __operation__: ClassVar = "DescribeInferenceRecommendationsJob"
    __response__: ClassVar = DescribeInferenceRecommendationsJobResponse

    job_name: str
    """The name of the job. The name must be unique within an Amazon Web Services
    Region in the Amazon Web Services account.
    """
