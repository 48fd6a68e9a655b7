"""DescribePipelineDefinitionForExecution of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response


@frozen(kw_only=True, repr=False, eq=False)
class DescribePipelineDefinitionForExecutionResponse(Response):
    """The response of `DescribePipelineDefinitionForExecution`, with
    `pipeline_definition` and `creation_time`.
    """

    pipeline_definition: str | None = None
    creation_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribePipelineDefinitionForExecutionRequest(
    Request[DescribePipelineDefinitionForExecutionResponse]
):
    """Describes the details of an execution's pipeline definition."""

    __operation__: ClassVar = "DescribePipelineDefinitionForExecution"
    __response__: ClassVar = DescribePipelineDefinitionForExecutionResponse

    pipeline_execution_arn: str
