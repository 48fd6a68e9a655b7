"""DescribePipelineExecution of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, Structure, wire
from ..shapes.pipeline_execution_status import pipeline_execution_status_or_none

if TYPE_CHECKING:
    from ..shapes.parallelism_configuration import ParallelismConfiguration
    from ..shapes.pipeline_execution_status import PipelineExecutionStatus
    from ..shapes.pipeline_experiment_config import PipelineExperimentConfig
    from ..shapes.selective_execution_config import SelectiveExecutionConfig
    from ..shapes.user_context import UserContext


@frozen(kw_only=True, repr=False, eq=False)
class MLflowConfiguration(Structure):
    """The MLflow configuration."""

    mlflow_resource_arn: str | None = None
    """The Amazon Resource Name (ARN) of MLflow configuration resource."""

    mlflow_experiment_name: str | None = None
    """The name of the MLflow configuration."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribePipelineExecutionResponse(Response):
    """The response of `DescribePipelineExecution`, with `pipeline_arn`,
    `pipeline_execution_arn`, `pipeline_execution_display_name`,
    `pipeline_execution_status`, `pipeline_execution_description`,
    `pipeline_experiment_config`, `failure_reason`, `creation_time` and others.
    """

    pipeline_arn: str | None = None
    """The Amazon Resource Name (ARN) of the pipeline."""

    pipeline_execution_arn: str | None = None
    """The Amazon Resource Name (ARN) of the pipeline execution."""

    pipeline_execution_display_name: str | None = None
    """The display name of the pipeline execution."""

    pipeline_execution_status: PipelineExecutionStatus | None = field(
        default=None, converter=pipeline_execution_status_or_none
    )
    """The status of the pipeline execution."""

    pipeline_execution_description: str | None = None
    """The description of the pipeline execution."""

    pipeline_experiment_config: PipelineExperimentConfig | None = None
    """Specifies the names of the experiment and trial created by a pipeline."""

    failure_reason: str | None = None
    """If the execution failed, a message describing why."""

    creation_time: datetime | None = None
    """The time when the pipeline execution was created."""

    last_modified_time: datetime | None = None
    """The time when the pipeline execution was modified last."""

    created_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    parallelism_configuration: ParallelismConfiguration | None = None
    """The parallelism configuration applied to the pipeline."""

    selective_execution_config: SelectiveExecutionConfig | None = None
    """The selective execution configuration applied to the pipeline run."""

    pipeline_version_id: int | None = None
    """The ID of the pipeline version."""

    mlflow_config: MLflowConfiguration | None = field(
        default=None, metadata=wire("MLflowConfig")
    )
    """The MLflow configuration of the pipeline execution."""

    pipeline_version_aliases: Sequence[str] | None = None
    """The aliases currently assigned to the pipeline version that the execution ran."""

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the IAM role that the execution uses.
    SageMaker returns this value only for executions of pipelines that Amazon Web
    Services manages.
    """


@frozen(kw_only=True, repr=False, eq=False)
class DescribePipelineExecutionRequest(Request[DescribePipelineExecutionResponse]):
    """Describes the details of a pipeline execution."""

    __operation__: ClassVar = "DescribePipelineExecution"
    __response__: ClassVar = DescribePipelineExecutionResponse

    pipeline_execution_arn: str
    """The Amazon Resource Name (ARN) of the pipeline execution."""
