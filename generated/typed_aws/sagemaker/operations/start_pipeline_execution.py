"""StartPipelineExecution of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, wire

if TYPE_CHECKING:
    from ..shapes.parallelism_configuration import ParallelismConfiguration
    from ..shapes.parameter import Parameter
    from ..shapes.selective_execution_config import SelectiveExecutionConfig


@frozen(kw_only=True)
class StartPipelineExecutionResponse(Response):
    """The response of `StartPipelineExecution`, with `pipeline_execution_arn`."""

    pipeline_execution_arn: str | None = field(
        default=None, metadata=wire("PipelineExecutionArn")
    )
    """The Amazon Resource Name (ARN) of the pipeline execution."""


@frozen(kw_only=True)
class StartPipelineExecutionRequest(Request[StartPipelineExecutionResponse]):
    """Starts a pipeline execution."""

    __operation__: ClassVar = "StartPipelineExecution"
    __response__: ClassVar = StartPipelineExecutionResponse

    pipeline_name: str = field(metadata=wire("PipelineName"))
    """The name or Amazon Resource Name (ARN) of the pipeline."""

    pipeline_execution_display_name: str | None = field(
        default=None, metadata=wire("PipelineExecutionDisplayName")
    )
    """The display name of the pipeline execution."""

    pipeline_parameters: Sequence[Parameter] | None = field(
        default=None, metadata=wire("PipelineParameters")
    )
    """Contains a list of pipeline parameters. This list can be empty."""

    pipeline_execution_description: str | None = field(
        default=None, metadata=wire("PipelineExecutionDescription")
    )
    """The description of the pipeline execution."""

    client_request_token: str | None = field(
        default=None, metadata=wire("ClientRequestToken")
    )
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation. An idempotent operation completes no more than once.
    """

    parallelism_configuration: ParallelismConfiguration | None = field(
        default=None, metadata=wire("ParallelismConfiguration")
    )
    """This configuration, if specified, overrides the parallelism configuration of
    the parent pipeline for this specific run.
    """

    selective_execution_config: SelectiveExecutionConfig | None = field(
        default=None, metadata=wire("SelectiveExecutionConfig")
    )
    """The selective execution configuration applied to the pipeline run."""

    pipeline_version_id: int | None = field(
        default=None, metadata=wire("PipelineVersionId")
    )
    """The ID of the pipeline version to start execution from. You can't specify this
    with `PipelineVersionAlias`.
    """

    mlflow_experiment_name: str | None = field(
        default=None, metadata=wire("MlflowExperimentName")
    )
    """The MLflow experiment name of the pipeline execution."""

    pipeline_version_alias: str | None = field(
        default=None, metadata=wire("PipelineVersionAlias")
    )
    """The alias of the pipeline version to start the execution from. You can't
    specify this with `PipelineVersionId`. If no version of the pipeline has this
    alias, the request fails with a `ResourceNotFound` error.
    """

    role_arn: str | None = field(default=None, metadata=wire("RoleArn"))
    """The Amazon Resource Name (ARN) of the IAM role that the execution uses. You
    must specify this parameter when you start an execution of a pipeline that
    Amazon Web Services manages. You can't specify it for a pipeline that you
    create, because its executions use the pipeline's role.
    """
