"""UpdatePipelineExecution of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.parallelism_configuration import ParallelismConfiguration


@frozen(kw_only=True)
class UpdatePipelineExecutionResponse(Response):
    """The response of `UpdatePipelineExecution`, with `pipeline_execution_arn`."""

    pipeline_execution_arn: str | None = field(
        default=None, metadata=wire("PipelineExecutionArn")
    )
    """The Amazon Resource Name (ARN) of the updated pipeline execution."""


@frozen(kw_only=True)
class UpdatePipelineExecutionRequest(Request[UpdatePipelineExecutionResponse]):
    """Updates a pipeline execution."""

    __operation__: ClassVar = "UpdatePipelineExecution"
    __response__: ClassVar = UpdatePipelineExecutionResponse

    pipeline_execution_arn: str = field(metadata=wire("PipelineExecutionArn"))
    """The Amazon Resource Name (ARN) of the pipeline execution."""

    pipeline_execution_description: str | None = field(
        default=None, metadata=wire("PipelineExecutionDescription")
    )
    """The description of the pipeline execution."""

    pipeline_execution_display_name: str | None = field(
        default=None, metadata=wire("PipelineExecutionDisplayName")
    )
    """The display name of the pipeline execution."""

    parallelism_configuration: ParallelismConfiguration | None = field(
        default=None, metadata=wire("ParallelismConfiguration")
    )
    """This configuration, if specified, overrides the parallelism configuration of
    the parent pipeline for this specific run.
    """
