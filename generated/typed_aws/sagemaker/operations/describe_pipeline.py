"""DescribePipeline of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import or_none
from ..._runtime.shapes import Response, StatusOrGoneRequest
from ..shapes.pipeline_status import PipelineStatus

if TYPE_CHECKING:
    from ..shapes.parallelism_configuration import ParallelismConfiguration
    from ..shapes.user_context import UserContext


@frozen(kw_only=True, repr=False, eq=False)
class DescribePipelineResponse(Response):
    """The response of `DescribePipeline`, with `pipeline_arn`, `pipeline_name`,
    `pipeline_display_name`, `pipeline_definition`, `pipeline_description`,
    `role_arn`, `pipeline_status`, `creation_time` and others.
    """

    pipeline_arn: str | None = None
    pipeline_name: str | None = None
    pipeline_display_name: str | None = None
    pipeline_definition: str | None = None
    pipeline_description: str | None = None
    role_arn: str | None = None
    pipeline_status: PipelineStatus | None = field(
        default=None, converter=or_none(PipelineStatus)
    )
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    last_run_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_by: UserContext | None = None
    parallelism_configuration: ParallelismConfiguration | None = None
    pipeline_version_display_name: str | None = None
    pipeline_version_description: str | None = None
    pipeline_version_aliases: Sequence[str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribePipelineRequest(StatusOrGoneRequest[DescribePipelineResponse]):
    """Describes the details of a pipeline."""

    __operation__: ClassVar = "DescribePipeline"
    __response__: ClassVar = DescribePipelineResponse
    __status__: ClassVar = "pipeline_status"
    __enum__: ClassVar = "PipelineStatus"
    __states__: ClassVar = {"leaving": ("Deleting",), "resting": ("Active",)}
    __not_found__: ClassVar = ("ResourceNotFound",)

    pipeline_name: str
    pipeline_version_id: int | None = None
    pipeline_version_alias: str | None = None
