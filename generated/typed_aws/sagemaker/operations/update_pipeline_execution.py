"""UpdatePipelineExecution of Amazon SageMaker Service."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.parallelism_configuration import ParallelismConfiguration


@frozen(kw_only=True, repr=False, eq=False)
class UpdatePipelineExecutionResponse(Response):
    """The response of `UpdatePipelineExecution`, with `pipeline_execution_arn`."""

    pipeline_execution_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class UpdatePipelineExecutionRequest(Request[UpdatePipelineExecutionResponse]):
    """Updates a pipeline execution."""

    __operation__: ClassVar = "UpdatePipelineExecution"
    __response__: ClassVar = UpdatePipelineExecutionResponse

    pipeline_execution_arn: str
    pipeline_execution_description: str | None = None
    pipeline_execution_display_name: str | None = None
    parallelism_configuration: ParallelismConfiguration | None = None
