"""StopAIBenchmarkJob of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True, repr=False, eq=False)
class StopAIBenchmarkJobResponse(Response):
    """The response of `StopAIBenchmarkJob`, with `ai_benchmark_job_arn`."""

    ai_benchmark_job_arn: str = field(
        default=ABSENT, metadata=wire("AIBenchmarkJobArn")
    )


@frozen(kw_only=True, repr=False, eq=False)
class StopAIBenchmarkJobRequest(Request[StopAIBenchmarkJobResponse]):
    """Stops a running AI benchmark job."""

    __operation__: ClassVar = "StopAIBenchmarkJob"
    __response__: ClassVar = StopAIBenchmarkJobResponse

    ai_benchmark_job_name: str = field(metadata=wire("AIBenchmarkJobName"))
