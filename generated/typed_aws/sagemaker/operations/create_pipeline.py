"""CreatePipeline of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.parallelism_configuration import ParallelismConfiguration
    from ..shapes.pipeline_definition_s3_location import PipelineDefinitionS3Location
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreatePipelineResponse(Response):
    """The response of `CreatePipeline`, with `pipeline_arn`."""

    pipeline_arn: str | None = None
    """The Amazon Resource Name (ARN) of the created pipeline."""


@frozen(kw_only=True, repr=False, eq=False)
class CreatePipelineRequest(Request[CreatePipelineResponse]):
    """Creates a pipeline using a JSON pipeline definition."""

    __operation__: ClassVar = "CreatePipeline"
    __response__: ClassVar = CreatePipelineResponse

    pipeline_name: str
    """The name of the pipeline."""

    pipeline_display_name: str | None = None
    """The display name of the pipeline."""

    pipeline_definition: str | None = None
    """The [JSON pipeline
    definition](https://aws-sagemaker-mlops.github.io/sagemaker-model-building-pipeline-definition-JSON-schema/)
    of the pipeline.
    """

    pipeline_definition_s3_location: PipelineDefinitionS3Location | None = None
    """The location of the pipeline definition stored in Amazon S3. If specified,
    SageMaker will retrieve the pipeline definition from this location.
    """

    pipeline_description: str | None = None
    """A description of the pipeline."""

    client_request_token: str | None = None
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation. An idempotent operation completes no more than one time.
    """

    role_arn: str
    """The Amazon Resource Name (ARN) of the role used by the pipeline to access and
    create resources.
    """

    tags: Sequence[Tag] | None = None
    """A list of tags to apply to the created pipeline."""

    parallelism_configuration: ParallelismConfiguration | None = None
    """This is the configuration that controls the parallelism of the pipeline. If
    specified, it applies to all runs of this pipeline by default.
    """

    pipeline_version_aliases: Sequence[str] | None = None
    """The aliases to assign to the first version of the pipeline. You can use an
    alias instead of a pipeline version ID to start an execution, describe the
    pipeline, or list its executions. Each alias can contain 1-128 letters,
    numbers, periods (.), hyphens (-), and underscores (_), and can't consist of
    numbers only. An alias must be unique within the pipeline, and a version can
    have up to 10 aliases.
    """
