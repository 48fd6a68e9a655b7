"""UpdatePipeline of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.parallelism_configuration import ParallelismConfiguration
    from ..shapes.pipeline_definition_s3_location import PipelineDefinitionS3Location


@frozen(kw_only=True, repr=False, eq=False)
class UpdatePipelineResponse(Response):
    """The response of `UpdatePipeline`, with `pipeline_arn` and
    `pipeline_version_id`.
    """

    pipeline_arn: str | None = None
    """The Amazon Resource Name (ARN) of the updated pipeline."""

    pipeline_version_id: int | None = None
    """The ID of the pipeline version."""


@frozen(kw_only=True, repr=False, eq=False)
class UpdatePipelineRequest(Request[UpdatePipelineResponse]):
    """Updates a pipeline."""

    __operation__: ClassVar = "UpdatePipeline"
    __response__: ClassVar = UpdatePipelineResponse

    pipeline_name: str
    """The name of the pipeline to update."""

    pipeline_display_name: str | None = None
    """The display name of the pipeline."""

    pipeline_definition: str | None = None
    """The JSON pipeline definition."""

    pipeline_definition_s3_location: PipelineDefinitionS3Location | None = None
    """The location of the pipeline definition stored in Amazon S3. If specified,
    SageMaker will retrieve the pipeline definition from this location.
    """

    pipeline_description: str | None = None
    """The description of the pipeline."""

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) that the pipeline uses to execute."""

    parallelism_configuration: ParallelismConfiguration | None = None
    """If specified, it applies to all executions of this pipeline by default."""

    pipeline_version_aliases: Sequence[str] | None = None
    """The aliases to assign to the new pipeline version that this update creates.
    You can specify aliases only when the update changes the pipeline definition.
    To change the aliases of an existing version, use `UpdatePipelineVersion`.

    An alias must be unique within the pipeline. To move an alias from an existing
    version to the new version, first remove the alias from the existing version
    with `UpdatePipelineVersion`.
    """
