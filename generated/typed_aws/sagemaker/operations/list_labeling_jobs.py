"""ListLabelingJobs of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import as_enum, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.labeling_job_status import LabelingJobStatus
from ..shapes.sort_by import SortBy
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.label_counters import LabelCounters
    from ..shapes.labeling_job_input_config import LabelingJobInputConfig
    from ..shapes.labeling_job_output import LabelingJobOutput
    from ..shapes.labeling_job_status import LabelingJobStatusLike
    from ..shapes.sort_by import SortByLike
    from ..shapes.sort_order import SortOrderLike


@frozen(kw_only=True, repr=False, eq=False)
class LabelingJobSummary(Structure):
    """Provides summary information about a labeling job."""

    labeling_job_name: str = ABSENT
    labeling_job_arn: str = ABSENT
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT
    labeling_job_status: LabelingJobStatus = field(
        default=ABSENT, converter=as_enum(LabelingJobStatus)
    )
    label_counters: LabelCounters = ABSENT
    workteam_arn: str = ABSENT
    pre_human_task_lambda_arn: str | None = None
    annotation_consolidation_lambda_arn: str | None = None
    failure_reason: str | None = None
    labeling_job_output: LabelingJobOutput | None = None
    input_config: LabelingJobInputConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListLabelingJobsResponse(Response):
    """The response of `ListLabelingJobs`, with `labeling_job_summary_list` and
    `next_token`.
    """

    labeling_job_summary_list: Sequence[LabelingJobSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListLabelingJobsRequest(Request[ListLabelingJobsResponse]):
    """Gets a list of labeling jobs."""

    __operation__: ClassVar = "ListLabelingJobs"
    __response__: ClassVar = ListLabelingJobsResponse

    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    max_results: int | None = None
    next_token: str | None = None
    name_contains: str | None = None
    sort_by: SortBy | None = field(default=None, converter=or_none(SortBy))
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    status_equals: LabelingJobStatus | None = field(
        default=None, converter=or_none(LabelingJobStatus)
    )


class ListLabelingJobsPaginator(
    Paginator[ListLabelingJobsResponse, LabelingJobSummary]
):
    """The pages of `ListLabelingJobs`."""

    rules: paging.Rules[ListLabelingJobsResponse, LabelingJobSummary] = paging.Rules(
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
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        sort_by: SortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        status_equals: LabelingJobStatusLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListLabelingJobsResponse, LabelingJobSummary]:
        """Page through `ListLabelingJobs`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only labeling jobs created
                after the specified time (timestamp).
            creation_time_before: A filter that returns only labeling jobs created
                before the specified time (timestamp).
            last_modified_time_after: A filter that returns only labeling jobs
                modified after the specified time (timestamp).
            last_modified_time_before: A filter that returns only labeling jobs
                modified before the specified time (timestamp).
            name_contains: A string in the labeling job name. At most 63 characters.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            status_equals: A filter that retrieves only labeling jobs with a specific
                status.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListLabelingJobsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
                status_equals=status_equals,
            ),
            pagination_config,
            prefetch=prefetch,
        )
