"""StartPipelineExecution of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.parallelism_configuration import ParallelismConfiguration
    from ..shapes.parameter import Parameter
    from ..shapes.selective_execution_config import SelectiveExecutionConfig


@frozen(kw_only=True, repr=False, eq=False)
class StartPipelineExecutionResponse(Response):
    """The response of `StartPipelineExecution`, with `pipeline_execution_arn`."""

    pipeline_execution_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class StartPipelineExecutionRequest(Request[StartPipelineExecutionResponse]):
    """Starts a pipeline execution."""

    __operation__: ClassVar = "StartPipelineExecution"
    __response__: ClassVar = StartPipelineExecutionResponse

    pipeline_name: str
    pipeline_execution_display_name: str | None = None
    pipeline_parameters: Sequence[Parameter] | None = None
    pipeline_execution_description: str | None = None
    client_request_token: str | None = None
    parallelism_configuration: ParallelismConfiguration | None = None
    selective_execution_config: SelectiveExecutionConfig | None = None
    pipeline_version_id: int | None = None
    mlflow_experiment_name: str | None = None
    pipeline_version_alias: str | None = None
    role_arn: str | None = None
