"""CreateAIRecommendationJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response, Structure, wire

if TYPE_CHECKING:
    from ..shapes.ai_adapter_source import AIAdapterSource
    from ..shapes.ai_mlflow_config import AIMlflowConfig
    from ..shapes.ai_model_source import AIModelSource
    from ..shapes.ai_recommendation_compute_spec import AIRecommendationComputeSpec
    from ..shapes.ai_recommendation_inference_specification import (
        AIRecommendationInferenceSpecification,
    )
    from ..shapes.ai_recommendation_performance_target import (
        AIRecommendationPerformanceTarget,
    )
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class AIRecommendationOutputConfig(Structure):
    """The output configuration for an AI recommendation job."""

    s3_output_location: str | None = None
    model_package_group_identifier: str | None = None
    mlflow_config: AIMlflowConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class CreateAIRecommendationJobResponse(Response):
    """The response of `CreateAIRecommendationJob`, with `ai_recommendation_job_arn`."""

    ai_recommendation_job_arn: str = field(
        default=ABSENT, metadata=wire("AIRecommendationJobArn")
    )


@frozen(kw_only=True, repr=False, eq=False)
class CreateAIRecommendationJobRequest(Request[CreateAIRecommendationJobResponse]):
    """Creates a recommendation job that generates intelligent optimization
    recommendations for generative AI inference deployments. The job analyzes your
    model, workload configuration, and performance targets to recommend optimal
    instance types, model optimization techniques (such as quantization and
    speculative decoding), and deployment configurations.
    """

    __operation__: ClassVar = "CreateAIRecommendationJob"
    __response__: ClassVar = CreateAIRecommendationJobResponse

    ai_recommendation_job_name: str = field(metadata=wire("AIRecommendationJobName"))
    model_source: AIModelSource
    output_config: AIRecommendationOutputConfig
    ai_workload_config_identifier: str = field(
        metadata=wire("AIWorkloadConfigIdentifier")
    )
    performance_target: AIRecommendationPerformanceTarget
    role_arn: str
    inference_specification: AIRecommendationInferenceSpecification | None = None
    optimize_model: bool | None = None
    compute_spec: AIRecommendationComputeSpec | None = None
    adapter_source: AIAdapterSource | None = None
    tags: Sequence[Tag] | None = None
