"""DescribePipelineDefinitionForExecution of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire


@frozen(kw_only=True)
class DescribePipelineDefinitionForExecutionResponse(Response):
    """The response of `DescribePipelineDefinitionForExecution`, with
    `pipeline_definition` and `creation_time`.
    """

    pipeline_definition: str | None = field(
        default=None, metadata=wire("PipelineDefinition")
    )
    """The JSON pipeline definition."""

    creation_time: datetime | None = field(default=None, metadata=wire("CreationTime"))
    """The time when the pipeline was created."""


@frozen(kw_only=True)
class DescribePipelineDefinitionForExecutionRequest(
    Request[DescribePipelineDefinitionForExecutionResponse]
):
    """Describes the details of an execution's pipeline definition."""

    __operation__: ClassVar = "DescribePipelineDefinitionForExecution"
    __response__: ClassVar = DescribePipelineDefinitionForExecutionResponse

    pipeline_execution_arn: str = field(metadata=wire("PipelineExecutionArn"))
    """The Amazon Resource Name (ARN) of the pipeline execution."""
