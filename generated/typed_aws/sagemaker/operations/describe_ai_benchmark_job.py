"""DescribeAIBenchmarkJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Response, StatusOrGoneRequest, Structure, wire
from ..shapes.ai_benchmark_job_status import AIBenchmarkJobStatus

if TYPE_CHECKING:
    from ..shapes.ai_benchmark_network_config import AIBenchmarkNetworkConfig
    from ..shapes.ai_benchmark_target import AIBenchmarkTarget
    from ..shapes.ai_mlflow_config import AIMlflowConfig
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class AIBenchmarkOutputResult(Structure):
    """The output result of an AI benchmark job, including the Amazon S3 location and
    CloudWatch log information.
    """

    s3_output_location: str = ABSENT
    cloud_watch_logs: Sequence[AICloudWatchLogs] = ABSENT
    mlflow_config: AIMlflowConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class AICloudWatchLogs(Structure):
    """CloudWatch log information for an AI benchmark or recommendation job."""

    log_group_arn: str | None = None
    log_stream_name: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAIBenchmarkJobResponse(Response):
    """The response of `DescribeAIBenchmarkJob`, with `ai_benchmark_job_name`,
    `ai_benchmark_job_arn`, `ai_benchmark_job_status`, `failure_reason`,
    `benchmark_target`, `output_config`, `ai_workload_config_identifier`,
    `role_arn` and others.
    """

    ai_benchmark_job_name: str = field(
        default=ABSENT, metadata=wire("AIBenchmarkJobName")
    )
    ai_benchmark_job_arn: str = field(
        default=ABSENT, metadata=wire("AIBenchmarkJobArn")
    )
    ai_benchmark_job_status: AIBenchmarkJobStatus = field(
        default=ABSENT,
        converter=as_enum(AIBenchmarkJobStatus),
        metadata=wire("AIBenchmarkJobStatus"),
    )
    failure_reason: str | None = None
    benchmark_target: AIBenchmarkTarget = ABSENT
    output_config: AIBenchmarkOutputResult = ABSENT
    ai_workload_config_identifier: str = field(
        default=ABSENT, metadata=wire("AIWorkloadConfigIdentifier")
    )
    role_arn: str = ABSENT
    network_config: AIBenchmarkNetworkConfig | None = None
    creation_time: datetime = ABSENT
    start_time: datetime | None = None
    end_time: datetime | None = None
    tags: Sequence[Tag] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeAIBenchmarkJobRequest(
    StatusOrGoneRequest[DescribeAIBenchmarkJobResponse]
):
    """Returns details of an AI benchmark job, including its status, configuration,
    target endpoint, and timing information.
    """

    __operation__: ClassVar = "DescribeAIBenchmarkJob"
    __response__: ClassVar = DescribeAIBenchmarkJobResponse
    __status__: ClassVar = "ai_benchmark_job_status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "AIBenchmarkJobStatus"
    __states__: ClassVar = {
        "passing": ("InProgress", "Stopping"),
        "ended": ("Completed", "Stopped"),
        "failed": ("Failed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    ai_benchmark_job_name: str = field(metadata=wire("AIBenchmarkJobName"))
