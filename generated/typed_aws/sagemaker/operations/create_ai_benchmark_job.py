"""CreateAIBenchmarkJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, Structure, wire

if TYPE_CHECKING:
    from ..shapes.ai_benchmark_network_config import AIBenchmarkNetworkConfig
    from ..shapes.ai_benchmark_target import AIBenchmarkTarget
    from ..shapes.ai_mlflow_config import AIMlflowConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class AIBenchmarkOutputConfig(Structure):
    """The output configuration for an AI benchmark job."""

    s3_output_location: str
    """The Amazon S3 URI where benchmark results are stored."""

    mlflow_config: AIMlflowConfig | None = None
    """The MLflow tracking configuration for the job. If you don't specify this
    parameter, MLflow tracking is disabled.
    """


@frozen(kw_only=True, repr=False, eq=False)
class CreateAIBenchmarkJobResponse(Response):
    """The response of `CreateAIBenchmarkJob`, with `ai_benchmark_job_arn`."""

    ai_benchmark_job_arn: str | None = field(
        default=None, metadata=wire("AIBenchmarkJobArn")
    )
    """The Amazon Resource Name (ARN) of the created benchmark job."""


@frozen(kw_only=True, repr=False, eq=False)
class CreateAIBenchmarkJobRequest(Request[CreateAIBenchmarkJobResponse]):
    """Creates a benchmark job that runs performance benchmarks against inference
    infrastructure using a predefined AI workload configuration. The benchmark job
    measures metrics such as latency, throughput, and cost for your generative AI
    inference endpoints.
    """

    __operation__: ClassVar = "CreateAIBenchmarkJob"
    __response__: ClassVar = CreateAIBenchmarkJobResponse

    ai_benchmark_job_name: str = field(metadata=wire("AIBenchmarkJobName"))
    """The name of the AI benchmark job. The name must be unique within your Amazon
    Web Services account in the current Amazon Web Services Region.
    """

    benchmark_target: AIBenchmarkTarget
    """The target endpoint to benchmark. Specify a SageMaker endpoint by providing
    its name or Amazon Resource Name (ARN).
    """

    output_config: AIBenchmarkOutputConfig
    """The output configuration for the benchmark job, including the Amazon S3
    location where benchmark results are stored.
    """

    ai_workload_config_identifier: str = field(
        metadata=wire("AIWorkloadConfigIdentifier")
    )
    """The name or Amazon Resource Name (ARN) of the AI workload configuration to use
    for this benchmark job.
    """

    role_arn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI
    to perform tasks on your behalf.
    """

    network_config: AIBenchmarkNetworkConfig | None = None
    """The network configuration for the benchmark job, including VPC settings."""

    tags: Sequence[Tag] | None = None
    """The metadata that you apply to Amazon Web Services resources to help you
    categorize and organize them. Each tag consists of a key and a value, both of
    which you define.
    """
