"""DescribePipelineExecution of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest, Structure, wire
from ..shapes.pipeline_execution_status import PipelineExecutionStatus

if TYPE_CHECKING:
    from ..shapes.parallelism_configuration import ParallelismConfiguration
    from ..shapes.pipeline_experiment_config import PipelineExperimentConfig
    from ..shapes.selective_execution_config import SelectiveExecutionConfig
    from ..shapes.user_context import UserContext


@frozen(kw_only=True, repr=False, eq=False)
class MLflowConfiguration(Structure):
    """The MLflow configuration."""

    mlflow_resource_arn: str | None = None
    mlflow_experiment_name: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribePipelineExecutionResponse(Response):
    """The response of `DescribePipelineExecution`, with `pipeline_arn`,
    `pipeline_execution_arn`, `pipeline_execution_display_name`,
    `pipeline_execution_status`, `pipeline_execution_description`,
    `pipeline_experiment_config`, `failure_reason`, `creation_time` and others.
    """

    pipeline_arn: str | None = None
    pipeline_execution_arn: str | None = None
    pipeline_execution_display_name: str | None = None
    pipeline_execution_status: PipelineExecutionStatus | None = field(
        default=None, converter=or_none(PipelineExecutionStatus)
    )
    pipeline_execution_description: str | None = None
    pipeline_experiment_config: PipelineExperimentConfig | None = None
    failure_reason: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_by: UserContext | None = None
    parallelism_configuration: ParallelismConfiguration | None = None
    selective_execution_config: SelectiveExecutionConfig | None = None
    pipeline_version_id: int | None = None
    mlflow_config: MLflowConfiguration | None = field(
        default=None, metadata=wire("MLflowConfig")
    )
    pipeline_version_aliases: Sequence[str] = ABSENT
    role_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribePipelineExecutionRequest(
    StatusOrGoneRequest[DescribePipelineExecutionResponse]
):
    """Describes the details of a pipeline execution."""

    __operation__: ClassVar = "DescribePipelineExecution"
    __response__: ClassVar = DescribePipelineExecutionResponse
    __status__: ClassVar = "pipeline_execution_status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "PipelineExecutionStatus"
    __states__: ClassVar = {
        "passing": ("Executing", "Stopping"),
        "ended": ("Stopped", "Succeeded"),
        "failed": ("Failed", "CompletedWithFailures"),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    pipeline_execution_arn: str
