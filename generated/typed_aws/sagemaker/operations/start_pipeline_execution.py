"""StartPipelineExecution of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.parallelism_configuration import ParallelismConfiguration
    from ..shapes.parameter import Parameter
    from ..shapes.selective_execution_config import SelectiveExecutionConfig


@frozen(kw_only=True, repr=False, eq=False)
class StartPipelineExecutionResponse(Response):
    """The response of `StartPipelineExecution`, with `pipeline_execution_arn`."""

    pipeline_execution_arn: str | None = None
    """The Amazon Resource Name (ARN) of the pipeline execution."""


@frozen(kw_only=True, repr=False, eq=False)
class StartPipelineExecutionRequest(Request[StartPipelineExecutionResponse]):
    """Starts a pipeline execution."""

    __operation__: ClassVar = "StartPipelineExecution"
    __response__: ClassVar = StartPipelineExecutionResponse

    pipeline_name: str
    """The name or Amazon Resource Name (ARN) of the pipeline."""

    pipeline_execution_display_name: str | None = None
    """The display name of the pipeline execution."""

    pipeline_parameters: Sequence[Parameter] | None = None
    """Contains a list of pipeline parameters. This list can be empty."""

    pipeline_execution_description: str | None = None
    """The description of the pipeline execution."""

    client_request_token: str | None = None
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation. An idempotent operation completes no more than once.
    """

    parallelism_configuration: ParallelismConfiguration | None = None
    """This configuration, if specified, overrides the parallelism configuration of
    the parent pipeline for this specific run.
    """

    selective_execution_config: SelectiveExecutionConfig | None = None
    """The selective execution configuration applied to the pipeline run."""

    pipeline_version_id: int | None = None
    """The ID of the pipeline version to start execution from. You can't specify this
    with `PipelineVersionAlias`.
    """

    mlflow_experiment_name: str | None = None
    """The MLflow experiment name of the pipeline execution."""

    pipeline_version_alias: str | None = None
    """The alias of the pipeline version to start the execution from. You can't
    specify this with `PipelineVersionId`. If no version of the pipeline has this
    alias, the request fails with a `ResourceNotFound` error.
    """

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) of the IAM role that the execution uses. You
    must specify this parameter when you start an execution of a pipeline that
    Amazon Web Services manages. You can't specify it for a pipeline that you
    create, because its executions use the pipeline's role.
    """
