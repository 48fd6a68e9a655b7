"""UpdatePipelineExecution of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.parallelism_configuration import ParallelismConfiguration


@frozen(kw_only=True, repr=False, eq=False)
class UpdatePipelineExecutionResponse(Response):
    """The response of `UpdatePipelineExecution`, with `pipeline_execution_arn`."""

    pipeline_execution_arn: str | None = None
    """The Amazon Resource Name (ARN) of the updated pipeline execution."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdatePipelineExecutionRequest(Request[UpdatePipelineExecutionResponse]):
    """Updates a pipeline execution."""

    __operation__: ClassVar = "UpdatePipelineExecution"
    __response__: ClassVar = UpdatePipelineExecutionResponse

    pipeline_execution_arn: str
    """The Amazon Resource Name (ARN) of the pipeline execution."""

    pipeline_execution_description: str | None = None
    """The description of the pipeline execution."""

    pipeline_execution_display_name: str | None = None
    """The display name of the pipeline execution."""

    parallelism_configuration: ParallelismConfiguration | None = None
    """This configuration, if specified, overrides the parallelism configuration of
    the parent pipeline for this specific run.
    """
