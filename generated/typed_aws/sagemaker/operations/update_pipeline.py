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
    pipeline_version_id: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class UpdatePipelineRequest(Request[UpdatePipelineResponse]):
    """Updates a pipeline."""

    __operation__: ClassVar = "UpdatePipeline"
    __response__: ClassVar = UpdatePipelineResponse

    pipeline_name: str
    pipeline_display_name: str | None = None
    pipeline_definition: str | None = None
    pipeline_definition_s3_location: PipelineDefinitionS3Location | None = None
    pipeline_description: str | None = None
    role_arn: str | None = None
    parallelism_configuration: ParallelismConfiguration | None = None
    pipeline_version_aliases: Sequence[str] | None = None
