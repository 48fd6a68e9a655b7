"""ListModelCardExportJobs of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.model_card_export_job_status import ModelCardExportJobStatus

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.model_card_export_job_status import ModelCardExportJobStatusLike


class ModelCardExportJobSortBy(OpenEnum):
    """Attribute by which to sort returned export jobs."""

    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"


ModelCardExportJobSortByLike: TypeAlias = (
    ModelCardExportJobSortBy | Literal["Name", "CreationTime", "Status"]
)


class ModelCardExportJobSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


ModelCardExportJobSortOrderLike: TypeAlias = (
    ModelCardExportJobSortOrder | Literal["Ascending", "Descending"]
)


@frozen(kw_only=True, repr=False, eq=False)
class ModelCardExportJobSummary(Structure):
    """The summary of the Amazon SageMaker Model Card export job."""

    model_card_export_job_name: str = ABSENT
    model_card_export_job_arn: str = ABSENT
    status: ModelCardExportJobStatus = field(
        default=ABSENT, converter=as_enum(ModelCardExportJobStatus)
    )
    model_card_name: str = ABSENT
    model_card_version: int = ABSENT
    created_at: datetime = ABSENT
    last_modified_at: datetime = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListModelCardExportJobsResponse(Response):
    """The response of `ListModelCardExportJobs`, with
    `model_card_export_job_summaries` and `next_token`.
    """

    model_card_export_job_summaries: Sequence[ModelCardExportJobSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListModelCardExportJobsRequest(Request[ListModelCardExportJobsResponse]):
    """List the export jobs for the Amazon SageMaker Model Card."""

    __operation__: ClassVar = "ListModelCardExportJobs"
    __response__: ClassVar = ListModelCardExportJobsResponse

    model_card_name: str
    model_card_version: int | None = None
    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    model_card_export_job_name_contains: str | None = None
    status_equals: ModelCardExportJobStatus | None = field(
        default=None, converter=or_none(ModelCardExportJobStatus)
    )
    sort_by: ModelCardExportJobSortBy | None = field(
        default=None, converter=or_none(ModelCardExportJobSortBy)
    )
    sort_order: ModelCardExportJobSortOrder | None = field(
        default=None, converter=or_none(ModelCardExportJobSortOrder)
    )
    next_token: str | None = None
    max_results: int | None = None


class ListModelCardExportJobsPaginator(
    Paginator[ListModelCardExportJobsResponse, ModelCardExportJobSummary]
):
    """The pages of `ListModelCardExportJobs`."""

    rules: paging.Rules[ListModelCardExportJobsResponse, ModelCardExportJobSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.model_card_export_job_summaries,
                put=lambda page, value: evolve(
                    page, model_card_export_job_summaries=value
                ),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        model_card_name: str,
        model_card_version: int | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        model_card_export_job_name_contains: str | None = None,
        status_equals: ModelCardExportJobStatusLike | None = None,
        sort_by: ModelCardExportJobSortByLike | None = None,
        sort_order: ModelCardExportJobSortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListModelCardExportJobsResponse, ModelCardExportJobSummary]:
        """Page through `ListModelCardExportJobs`: a request is sent when its page is
        read.

        Args:
            model_card_name: List export jobs for the model card with the specified
                name. 1 to 63 characters.
            model_card_version: List export jobs for the model card with the
                specified version.
            creation_time_after: Only list model card export jobs that were created
                after the time specified.
            creation_time_before: Only list model card export jobs that were created
                before the time specified.
            model_card_export_job_name_contains: Only list model card export jobs
                with names that contain the specified string. 1 to 63 characters.
            status_equals: Only list model card export jobs with the specified
                status.
            sort_by: Sort model card export jobs by either name or creation time.
            sort_order: Sort model card export jobs by ascending or descending order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListModelCardExportJobsRequest(
                model_card_name=model_card_name,
                model_card_version=model_card_version,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                model_card_export_job_name_contains=model_card_export_job_name_contains,
                status_equals=status_equals,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
