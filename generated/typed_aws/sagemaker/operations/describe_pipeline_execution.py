"""DescribePipelineExecution of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire
from ..shapes.pipeline_execution_status import pipeline_execution_status_or_none

if TYPE_CHECKING:
    from ..shapes.parallelism_configuration import ParallelismConfiguration
    from ..shapes.pipeline_execution_status import PipelineExecutionStatus
    from ..shapes.pipeline_experiment_config import PipelineExperimentConfig
    from ..shapes.selective_execution_config import SelectiveExecutionConfig
    from ..shapes.user_context import UserContext


@frozen(kw_only=True)
class MLflowConfiguration:
    """The MLflow configuration."""

    mlflow_resource_arn: str | None = field(
        default=None, metadata=wire("MlflowResourceArn")
    )
    """The Amazon Resource Name (ARN) of MLflow configuration resource."""

    mlflow_experiment_name: str | None = field(
        default=None, metadata=wire("MlflowExperimentName")
    )
    """The name of the MLflow configuration."""


@frozen(kw_only=True)
class DescribePipelineExecutionResponse(Response):
    """The response of `DescribePipelineExecution`, with `pipeline_arn`,
    `pipeline_execution_arn`, `pipeline_execution_display_name`,
    `pipeline_execution_status`, `pipeline_execution_description`,
    `pipeline_experiment_config`, `failure_reason`, `creation_time` and others.
    """

    pipeline_arn: str | None = field(default=None, metadata=wire("PipelineArn"))
    """The Amazon Resource Name (ARN) of the pipeline."""

    pipeline_execution_arn: str | None = field(
        default=None, metadata=wire("PipelineExecutionArn")
    )
    """The Amazon Resource Name (ARN) of the pipeline execution."""

    pipeline_execution_display_name: str | None = field(
        default=None, metadata=wire("PipelineExecutionDisplayName")
    )
    """The display name of the pipeline execution."""

    pipeline_execution_status: PipelineExecutionStatus | None = field(
        default=None,
        converter=pipeline_execution_status_or_none,
        metadata=wire("PipelineExecutionStatus"),
    )
    """The status of the pipeline execution."""

    pipeline_execution_description: str | None = field(
        default=None, metadata=wire("PipelineExecutionDescription")
    )
    """The description of the pipeline execution."""

    pipeline_experiment_config: PipelineExperimentConfig | None = field(
        default=None, metadata=wire("PipelineExperimentConfig")
    )
    """Specifies the names of the experiment and trial created by a pipeline."""

    failure_reason: str | None = field(default=None, metadata=wire("FailureReason"))
    """If the execution failed, a message describing why."""

    creation_time: datetime | None = field(default=None, metadata=wire("CreationTime"))
    """The time when the pipeline execution was created."""

    last_modified_time: datetime | None = field(
        default=None, metadata=wire("LastModifiedTime")
    )
    """The time when the pipeline execution was modified last."""

    created_by: UserContext | None = field(default=None, metadata=wire("CreatedBy"))
    """Information about the user who created or modified a SageMaker resource."""

    last_modified_by: UserContext | None = field(
        default=None, metadata=wire("LastModifiedBy")
    )
    """Information about the user who created or modified a SageMaker resource."""

    parallelism_configuration: ParallelismConfiguration | None = field(
        default=None, metadata=wire("ParallelismConfiguration")
    )
    """The parallelism configuration applied to the pipeline."""

    selective_execution_config: SelectiveExecutionConfig | None = field(
        default=None, metadata=wire("SelectiveExecutionConfig")
    )
    """The selective execution configuration applied to the pipeline run."""

    pipeline_version_id: int | None = field(
        default=None, metadata=wire("PipelineVersionId")
    )
    """The ID of the pipeline version."""

    mlflow_config: MLflowConfiguration | None = field(
        default=None, metadata=wire("MLflowConfig")
    )
    """The MLflow configuration of the pipeline execution."""

    pipeline_version_aliases: Sequence[str] | None = field(
        default=None, metadata=wire("PipelineVersionAliases")
    )
    """The aliases currently assigned to the pipeline version that the execution ran."""

    role_arn: str | None = field(default=None, metadata=wire("RoleArn"))
    """The Amazon Resource Name (ARN) of the IAM role that the execution uses.
    SageMaker returns this value only for executions of pipelines that Amazon Web
    Services manages.
    """


@frozen(kw_only=True)
class DescribePipelineExecutionRequest(Request[DescribePipelineExecutionResponse]):
    """Describes the details of a pipeline execution."""

    __operation__: ClassVar = "DescribePipelineExecution"
    __response__: ClassVar = DescribePipelineExecutionResponse

    pipeline_execution_arn: str = field(metadata=wire("PipelineExecutionArn"))
    """The Amazon Resource Name (ARN) of the pipeline execution."""
