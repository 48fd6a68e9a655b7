"""ListLabelingJobsForWorkteam of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.sort_order import SortOrderLike


class ListLabelingJobsForWorkteamSortByOptions(OpenEnum):
    CREATION_TIME = "CreationTime"


ListLabelingJobsForWorkteamSortByOptionsLike: TypeAlias = (
    ListLabelingJobsForWorkteamSortByOptions | Literal["CreationTime"]
)


@frozen(kw_only=True, repr=False, eq=False)
class LabelCountersForWorkteam(Structure):
    """Provides counts for human-labeled tasks in the labeling job."""

    human_labeled: int | None = None
    pending_human: int | None = None
    total: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class LabelingJobForWorkteamSummary(Structure):
    """Provides summary information for a work team."""

    labeling_job_name: str | None = None
    job_reference_code: str = ABSENT
    work_requester_account_id: str = ABSENT
    creation_time: datetime = ABSENT
    label_counters: LabelCountersForWorkteam | None = None
    number_of_human_workers_per_data_object: int | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListLabelingJobsForWorkteamResponse(Response):
    """The response of `ListLabelingJobsForWorkteam`, with
    `labeling_job_summary_list` and `next_token`.
    """

    labeling_job_summary_list: Sequence[LabelingJobForWorkteamSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListLabelingJobsForWorkteamRequest(Request[ListLabelingJobsForWorkteamResponse]):
    """Gets a list of labeling jobs assigned to a specified work team."""

    __operation__: ClassVar = "ListLabelingJobsForWorkteam"
    __response__: ClassVar = ListLabelingJobsForWorkteamResponse

    workteam_arn: str
    max_results: int | None = None
    next_token: str | None = None
    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    job_reference_code_contains: str | None = None
    sort_by: ListLabelingJobsForWorkteamSortByOptions | None = field(
        default=None, converter=or_none(ListLabelingJobsForWorkteamSortByOptions)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))


class ListLabelingJobsForWorkteamPaginator(
    Paginator[ListLabelingJobsForWorkteamResponse, LabelingJobForWorkteamSummary]
):
    """The pages of `ListLabelingJobsForWorkteam`."""

    rules: paging.Rules[
        ListLabelingJobsForWorkteamResponse, LabelingJobForWorkteamSummary
    ] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.labeling_job_summary_list,
            put=lambda page, value: evolve(page, labeling_job_summary_list=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        workteam_arn: str,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        job_reference_code_contains: str | None = None,
        sort_by: ListLabelingJobsForWorkteamSortByOptionsLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListLabelingJobsForWorkteamResponse, LabelingJobForWorkteamSummary]:
        """Page through `ListLabelingJobsForWorkteam`: a request is sent when its page
        is read.

        Args:
            workteam_arn: The Amazon Resource Name (ARN) of the work team for which
                you want to see labeling jobs for. At most 256 characters.
            creation_time_after: A filter that returns only labeling jobs created
                after the specified time (timestamp).
            creation_time_before: A filter that returns only labeling jobs created
                before the specified time (timestamp).
            job_reference_code_contains: A filter the limits jobs to only the ones
                whose job reference code contains the specified string. 1 to 255
                characters.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListLabelingJobsForWorkteamRequest(
                workteam_arn=workteam_arn,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                job_reference_code_contains=job_reference_code_contains,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
