"""ListCandidatesForAutoMLJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, wire
from ..shapes.auto_ml_sort_order import AutoMLSortOrder
from ..shapes.candidate_status import CandidateStatus

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.auto_ml_candidate import AutoMLCandidate
    from ..shapes.auto_ml_sort_order import AutoMLSortOrderLike
    from ..shapes.candidate_status import CandidateStatusLike


class CandidateSortBy(OpenEnum):
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    FINAL_OBJECTIVE_METRIC_VALUE = "FinalObjectiveMetricValue"


CandidateSortByLike: TypeAlias = (
    CandidateSortBy | Literal["CreationTime", "Status", "FinalObjectiveMetricValue"]
)


@frozen(kw_only=True, repr=False, eq=False)
class ListCandidatesForAutoMLJobResponse(Response):
    """The response of `ListCandidatesForAutoMLJob`, with `candidates` and
    `next_token`.
    """

    candidates: Sequence[AutoMLCandidate] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListCandidatesForAutoMLJobRequest(Request[ListCandidatesForAutoMLJobResponse]):
    """List the candidates created for the job."""

    __operation__: ClassVar = "ListCandidatesForAutoMLJob"
    __response__: ClassVar = ListCandidatesForAutoMLJobResponse

    auto_ml_job_name: str = field(metadata=wire("AutoMLJobName"))
    status_equals: CandidateStatus | None = field(
        default=None, converter=or_none(CandidateStatus)
    )
    candidate_name_equals: str | None = None
    sort_order: AutoMLSortOrder | None = field(
        default=None, converter=or_none(AutoMLSortOrder)
    )
    sort_by: CandidateSortBy | None = field(
        default=None, converter=or_none(CandidateSortBy)
    )
    max_results: int | None = None
    next_token: str | None = None


class ListCandidatesForAutoMLJobPaginator(
    Paginator[ListCandidatesForAutoMLJobResponse, "AutoMLCandidate"]
):
    """The pages of `ListCandidatesForAutoMLJob`."""

    rules: paging.Rules[ListCandidatesForAutoMLJobResponse, AutoMLCandidate] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.candidates,
                put=lambda page, value: evolve(page, candidates=value),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        auto_ml_job_name: str,
        status_equals: CandidateStatusLike | None = None,
        candidate_name_equals: str | None = None,
        sort_order: AutoMLSortOrderLike | None = None,
        sort_by: CandidateSortByLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListCandidatesForAutoMLJobResponse, AutoMLCandidate]:
        """Page through `ListCandidatesForAutoMLJob`: a request is sent when its page is
        read.

        Args:
            auto_ml_job_name: List the candidates created for the job by providing
                the job's name. 1 to 32 characters.
            status_equals: List the candidates for the job and filter by status.
            candidate_name_equals: List the candidates for the job and filter by
                candidate name. 1 to 64 characters.
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListCandidatesForAutoMLJobRequest(
                auto_ml_job_name=auto_ml_job_name,
                status_equals=status_equals,
                candidate_name_equals=candidate_name_equals,
                sort_order=sort_order,
                sort_by=sort_by,
            ),
            pagination_config,
            prefetch=prefetch,
        )
