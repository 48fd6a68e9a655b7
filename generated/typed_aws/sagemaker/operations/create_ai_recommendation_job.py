"""CreateAIRecommendationJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

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
    """The Amazon S3 URI where recommendation results are stored."""

    model_package_group_identifier: str | None = None
    """The name or Amazon Resource Name (ARN) of the model package group where the
    optimized model is registered as a new model package version.
    """

    mlflow_config: AIMlflowConfig | None = None
    """The MLflow tracking configuration for the job. If you don't specify this
    parameter, MLflow tracking is disabled.
    """


@frozen(kw_only=True, repr=False, eq=False)
class CreateAIRecommendationJobResponse(Response):
    """The response of `CreateAIRecommendationJob`, with `ai_recommendation_job_arn`."""

    ai_recommendation_job_arn: str | None = field(
        default=None, metadata=wire("AIRecommendationJobArn")
    )
    """The Amazon Resource Name (ARN) of the created recommendation job."""


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
    """The name of the AI recommendation job. The name must be unique within your
    Amazon Web Services account in the current Amazon Web Services Region.
    """

    model_source: AIModelSource
    """The source of the model to optimize. Specify the Amazon S3 location of the
    model artifacts.
    """

    output_config: AIRecommendationOutputConfig
    """The output configuration for the recommendation job, including the Amazon S3
    location for results and an optional model package group where the optimized
    model is registered.
    """

    ai_workload_config_identifier: str = field(
        metadata=wire("AIWorkloadConfigIdentifier")
    )
    """The name or Amazon Resource Name (ARN) of the AI workload configuration to use
    for this recommendation job.
    """

    performance_target: AIRecommendationPerformanceTarget
    """The performance targets for the recommendation job. Specify constraints on
    metrics such as time to first token (`ttft-ms`), `throughput`, or `cost`.
    """

    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI
    to perform tasks on your behalf.
    """

    inference_specification: AIRecommendationInferenceSpecification | None = None
    """The inference framework configuration. Specify the framework (such as LMI or
    vLLM) for the recommendation job.
    """

    optimize_model: bool | None = None
    """Whether to allow model optimization techniques such as quantization,
    speculative decoding, and kernel tuning. The default is `true`.
    """

    compute_spec: AIRecommendationComputeSpec | None = None
    """The compute resource specification for the recommendation job. You can specify
    up to 3 instance types to consider, and optionally provide capacity
    reservation configuration.
    """

    adapter_source: AIAdapterSource | None = None
    """The LoRA adapter source for the recommendation job. Specify either a list of
    model package ARNs or Amazon S3 URIs for your LoRA adapters. When this
    parameter is absent, the recommendation job runs without LoRA adapter support.
    """

    tags: Sequence[Tag] | None = None
    """The metadata that you apply to Amazon Web Services resources to help you
    categorize and organize them.
    """
