"""ListPipelines of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import evolve, field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.sort_order import sort_order_or_none

if TYPE_CHECKING:
    from ..._runtime.paging.listing import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.sort_order import SortOrder, SortOrderLike


class PipelineManagedBy(OpenEnum):
    AWS = "AWS"
    CUSTOMER = "CUSTOMER"


PipelineManagedByLike: TypeAlias = (
    PipelineManagedBy
    | Literal[
        "AWS",
        "CUSTOMER",
    ]
)


def pipeline_managed_by_or_none(
    value: PipelineManagedByLike | None, /
) -> PipelineManagedBy | None:
    return None if value is None else converted(PipelineManagedBy, value)


class SortPipelinesBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"


SortPipelinesByLike: TypeAlias = (
    SortPipelinesBy
    | Literal[
        "Name",
        "CreationTime",
    ]
)


def sort_pipelines_by_or_none(
    value: SortPipelinesByLike | None, /
) -> SortPipelinesBy | None:
    return None if value is None else converted(SortPipelinesBy, value)


@frozen(kw_only=True, repr=False, eq=False)
class PipelineSummary(Structure):
    """A summary of a pipeline."""

    pipeline_arn: str | None = None
    """The Amazon Resource Name (ARN) of the pipeline."""

    pipeline_name: str | None = None
    """The name of the pipeline."""

    pipeline_display_name: str | None = None
    """The display name of the pipeline."""

    pipeline_description: str | None = None
    """The description of the pipeline."""

    role_arn: str | None = None
    """The Amazon Resource Name (ARN) that the pipeline used to execute."""

    creation_time: datetime | None = None
    """The creation time of the pipeline."""

    last_modified_time: datetime | None = None
    """The time that the pipeline was last modified."""

    last_execution_time: datetime | None = None
    """The last time that a pipeline execution began."""


@frozen(kw_only=True, repr=False, eq=False)
class ListPipelinesResponse(Response):
    """The response of `ListPipelines`, with `pipeline_summaries` and `next_token`."""

    pipeline_summaries: Sequence[PipelineSummary] | None = None
    """Contains a sorted list of `PipelineSummary` objects matching the specified
    filters. Each `PipelineSummary` consists of PipelineArn, PipelineName,
    ExperimentName, PipelineDescription, CreationTime, LastModifiedTime,
    LastRunTime, and RoleArn. This list can be empty.
    """

    next_token: str | None = None
    """If the result of the previous `ListPipelines` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of pipelines, use
    the token in the next request.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ListPipelinesRequest(Request[ListPipelinesResponse]):
    """Gets a list of pipelines."""

    __operation__: ClassVar = "ListPipelines"
    __response__: ClassVar = ListPipelinesResponse

    pipeline_name_prefix: str | None = None
    """The prefix of the pipeline name."""

    created_after: datetime | None = None
    """A filter that returns the pipelines that were created after a specified time."""

    created_before: datetime | None = None
    """A filter that returns the pipelines that were created before a specified time."""

    sort_by: SortPipelinesBy | None = field(
        default=None, converter=sort_pipelines_by_or_none
    )
    """The field by which to sort results. The default is `CreatedTime`."""

    sort_order: SortOrder | None = field(default=None, converter=sort_order_or_none)
    """The sort order for results."""

    next_token: str | None = None
    """If the result of the previous `ListPipelines` request was truncated, the
    response includes a `NextToken`. To retrieve the next set of pipelines, use
    the token in the next request.
    """

    max_results: int | None = None
    """The maximum number of pipelines to return in the response."""

    managed_by: PipelineManagedBy | None = field(
        default=None, converter=pipeline_managed_by_or_none
    )
    """Filters the pipelines by who manages them. Specify `AWS` to return pipelines
    that Amazon Web Services manages, or `CUSTOMER` to return pipelines that you
    created. If you don't specify a value, the response includes only pipelines
    that you created.
    """


class ListPipelinesPaginator(Paginator[ListPipelinesResponse, PipelineSummary]):
    """The pages of `ListPipelines`."""

    rules: paging.Rules[ListPipelinesResponse, PipelineSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.pipeline_summaries,
            put=lambda page, value: evolve(page, pipeline_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        pipeline_name_prefix: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortPipelinesByLike | None = None,
        sort_order: SortOrderLike | None = None,
        managed_by: PipelineManagedByLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListPipelinesResponse, PipelineSummary]:
        """Page through `ListPipelines`: a request is sent when its page is read.

        Args:
            pipeline_name_prefix: The prefix of the pipeline name.
            created_after: A filter that returns the pipelines that were created
                after a specified time.
            created_before: A filter that returns the pipelines that were created
                before a specified time.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            managed_by: Filters the pipelines by who manages them.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListPipelinesRequest(
                pipeline_name_prefix=pipeline_name_prefix,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
                managed_by=managed_by,
            ),
            pagination_config,
            prefetch=prefetch,
        )
