"""DeleteAIBenchmarkJob of Amazon SageMaker Service."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True, repr=False, eq=False)
class DeleteAIBenchmarkJobResponse(Response):
    """The response of `DeleteAIBenchmarkJob`, with `ai_benchmark_job_arn`."""

    ai_benchmark_job_arn: str | None = field(
        default=None, metadata=wire("AIBenchmarkJobArn")
    )


@frozen(kw_only=True, repr=False, eq=False)
class DeleteAIBenchmarkJobRequest(Request[DeleteAIBenchmarkJobResponse]):
    """Deletes the specified AI benchmark job."""

    __operation__: ClassVar = "DeleteAIBenchmarkJob"
    __response__: ClassVar = DeleteAIBenchmarkJobResponse

    ai_benchmark_job_name: str = field(metadata=wire("AIBenchmarkJobName"))
