"""DescribeAIBenchmarkJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, Structure, wire
from ..shapes.ai_benchmark_job_status import ai_benchmark_job_status_or_none

if TYPE_CHECKING:
    from ..shapes.ai_benchmark_job_status import AIBenchmarkJobStatus
    from ..shapes.ai_benchmark_network_config import AIBenchmarkNetworkConfig
    from ..shapes.ai_benchmark_target import AIBenchmarkTarget
    from ..shapes.ai_mlflow_config import AIMlflowConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class AIBenchmarkOutputResult(Structure):
    """The output result of an AI benchmark job, including the Amazon S3 location and
    CloudWatch log information.
    """

    s3_output_location: str | None = None
    """The Amazon S3 URI where benchmark results are stored."""

    cloud_watch_logs: Sequence[AICloudWatchLogs] | None = None
    """The CloudWatch log information for the benchmark job."""

    mlflow_config: AIMlflowConfig | None = None
    """The MLflow tracking configuration for the job."""


@frozen(kw_only=True, repr=False, eq=False)
class AICloudWatchLogs(Structure):
    """CloudWatch log information for an AI benchmark or recommendation job."""

    log_group_arn: str | None = None
    """The Amazon Resource Name (ARN) of the CloudWatch log group."""

    log_stream_name: str | None = None
    """The name of the CloudWatch log stream."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAIBenchmarkJobResponse(Response):
    """The response of `DescribeAIBenchmarkJob`, with `ai_benchmark_job_name`,
    `ai_benchmark_job_arn`, `ai_benchmark_job_status`, `failure_reason`,
    `benchmark_target`, `output_config`, `ai_workload_config_identifier`,
    `role_arn` and others.
    """

    ai_benchmark_job_name: str | None = field(
        default=None, metadata=wire("AIBenchmarkJobName")
    )
    """The name of the AI benchmark job."""

    ai_benchmark_job_arn: str | None = field(
        default=None, metadata=wire("AIBenchmarkJobArn")
    )
    """The Amazon Resource Name (ARN) of the AI benchmark job."""

    ai_benchmark_job_status: AIBenchmarkJobStatus | None = field(
        default=None,
        converter=ai_benchmark_job_status_or_none,
        metadata=wire("AIBenchmarkJobStatus"),
    )
    """The status of the AI benchmark job."""

    failure_reason: str | None = None
    """If the benchmark job failed, the reason it failed."""

    benchmark_target: AIBenchmarkTarget | None = None
    """The target endpoint that was benchmarked."""

    output_config: AIBenchmarkOutputResult | None = None
    """The output configuration for the benchmark job, including the Amazon S3 output
    location and CloudWatch log information.
    """

    ai_workload_config_identifier: str | None = field(
        default=None, metadata=wire("AIWorkloadConfigIdentifier")
    )
    """The name or Amazon Resource Name (ARN) of the AI workload configuration used
    for this benchmark job.
    """

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the IAM role used by the benchmark job."""

    network_config: AIBenchmarkNetworkConfig | None = None
    """The network configuration for the benchmark job."""

    creation_time: datetime | None = None
    """A timestamp that indicates when the benchmark job was created."""

    start_time: datetime | None = None
    """A timestamp that indicates when the benchmark job started running."""

    end_time: datetime | None = None
    """A timestamp that indicates when the benchmark job completed."""

    tags: Sequence[Tag] | None = None
    """The tags associated with the benchmark job."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAIBenchmarkJobRequest(Request[DescribeAIBenchmarkJobResponse]):
    """Returns details of an AI benchmark job, including its status, configuration,
    target endpoint, and timing information.
    """

    __operation__: ClassVar = "DescribeAIBenchmarkJob"
    __response__: ClassVar = DescribeAIBenchmarkJobResponse

    ai_benchmark_job_name: str = field(metadata=wire("AIBenchmarkJobName"))
    """The name of the AI benchmark job to describe."""
