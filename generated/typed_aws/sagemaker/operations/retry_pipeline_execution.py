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
    """The Amazon Resource Name (ARN) of the pipeline execution."""


@frozen(kw_only=True, repr=False, eq=False)
class RetryPipelineExecutionRequest(Request[RetryPipelineExecutionResponse]):
    """Retry the execution of the pipeline."""

    __operation__: ClassVar = "RetryPipelineExecution"
    __response__: ClassVar = RetryPipelineExecutionResponse

    pipeline_execution_arn: str
    """The Amazon Resource Name (ARN) of the pipeline execution."""

    client_request_token: str | None = None
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation. An idempotent operation completes no more than once.
    """

    parallelism_configuration: ParallelismConfiguration | None = None
    """This configuration, if specified, overrides the parallelism configuration of
    the parent pipeline.
    """
