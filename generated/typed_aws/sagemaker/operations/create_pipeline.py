"""CreatePipeline of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..shapes.parallelism_configuration import ParallelismConfiguration
    from ..shapes.pipeline_definition_s3_location import PipelineDefinitionS3Location
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class CreatePipelineResponse(Response):
    """The response of `CreatePipeline`, with `pipeline_arn`."""

    pipeline_arn: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class CreatePipelineRequest(Request[CreatePipelineResponse]):
    """Creates a pipeline using a JSON pipeline definition."""

    __operation__: ClassVar = "CreatePipeline"
    __response__: ClassVar = CreatePipelineResponse

    pipeline_name: str
    pipeline_display_name: str | None = None
    pipeline_definition: str | None = None
    pipeline_definition_s3_location: PipelineDefinitionS3Location | None = None
    pipeline_description: str | None = None
    client_request_token: str | None = None
    role_arn: str
    tags: Sequence[Tag] | None = None
    parallelism_configuration: ParallelismConfiguration | None = None
    pipeline_version_aliases: Sequence[str] | None = None
