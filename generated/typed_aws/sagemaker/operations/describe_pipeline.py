"""DescribePipeline of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.pipeline_status import pipeline_status_or_none

if TYPE_CHECKING:
    from ..shapes.parallelism_configuration import ParallelismConfiguration
    from ..shapes.pipeline_status import PipelineStatus
    from ..shapes.user_context import UserContext


@frozen(kw_only=True, repr=False, eq=False)
class DescribePipelineResponse(Response):
    """The response of `DescribePipeline`, with `pipeline_arn`, `pipeline_name`,
    `pipeline_display_name`, `pipeline_definition`, `pipeline_description`,
    `role_arn`, `pipeline_status`, `creation_time` and others.
    """

    pipeline_arn: str | None = None
    """The Amazon Resource Name (ARN) of the pipeline."""

    pipeline_name: str | None = None
    """The name of the pipeline."""

    pipeline_display_name: str | None = None
    """The display name of the pipeline."""

    pipeline_definition: str | None = None
    """The JSON pipeline definition."""

    pipeline_description: str | None = None
    """The description of the pipeline."""

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) that the pipeline uses to execute."""

    pipeline_status: PipelineStatus | None = field(
        default=None, converter=pipeline_status_or_none
    )
    """The status of the pipeline execution."""

    creation_time: datetime | None = None
    """The time when the pipeline was created."""

    last_modified_time: datetime | None = None
    """The time when the pipeline was last modified."""

    last_run_time: datetime | None = None
    """The time when the pipeline was last run."""

    created_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    last_modified_by: UserContext | None = None
    """Information about the user who created or modified a SageMaker resource."""

    parallelism_configuration: ParallelismConfiguration | None = None
    """Lists the parallelism configuration applied to the pipeline."""

    pipeline_version_display_name: str | None = None
    """The display name of the pipeline version."""

    pipeline_version_description: str | None = None
    """The description of the pipeline version."""

    pipeline_version_aliases: Sequence[str] | None = None
    """The aliases assigned to the pipeline version."""


@frozen(kw_only=True, repr=False, eq=False)
class DescribePipelineRequest(Request[DescribePipelineResponse]):
    """Describes the details of a pipeline."""

    __operation__: ClassVar = "DescribePipeline"
    __response__: ClassVar = DescribePipelineResponse

    pipeline_name: str
    """The name or Amazon Resource Name (ARN) of the pipeline to describe."""

    pipeline_version_id: int | None = None
    """The ID of the pipeline version to describe. You can't specify this with
    `PipelineVersionAlias`.
    """

    pipeline_version_alias: str | None = None
    """The alias of the pipeline version to describe. You can't specify this with
    `PipelineVersionId`. If no version of the pipeline has this alias, the request
    fails with a `ResourceNotFound` error. If you specify neither, SageMaker
    describes the latest version of the pipeline.
    """
