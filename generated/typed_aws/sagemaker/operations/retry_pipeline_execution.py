"""RetryPipelineExecution of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.parallelism_configuration import ParallelismConfiguration


@frozen(kw_only=True, repr=False, eq=False)
class RetryPipelineExecutionResponse(Response):
    """The response of `RetryPipelineExecution`, with `pipeline_execution_arn`."""

    pipeline_execution_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class RetryPipelineExecutionRequest(Request[RetryPipelineExecutionResponse]):
    """Retry the execution of the pipeline."""

    __operation__: ClassVar = "RetryPipelineExecution"
    __response__: ClassVar = RetryPipelineExecutionResponse

    pipeline_execution_arn: str
    client_request_token: str | None = None
    parallelism_configuration: ParallelismConfiguration | None = None
