"""CreateAIBenchmarkJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
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
    mlflow_config: AIMlflowConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class CreateAIBenchmarkJobResponse(Response):
    """The response of `CreateAIBenchmarkJob`, with `ai_benchmark_job_arn`."""

    ai_benchmark_job_arn: str = field(
        default=ABSENT, metadata=wire("AIBenchmarkJobArn")
    )


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
    benchmark_target: AIBenchmarkTarget
    output_config: AIBenchmarkOutputConfig
    ai_workload_config_identifier: str = field(
        metadata=wire("AIWorkloadConfigIdentifier")
    )
    role_arn: str
    network_config: AIBenchmarkNetworkConfig | None = None
    tags: Sequence[Tag] | None = None
