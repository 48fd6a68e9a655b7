"""ListTrainingSessions of Amazon SageMaker Service."""

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
from ..shapes.training_session_status import TrainingSessionStatus

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.training_session_status import TrainingSessionStatusLike


@frozen(kw_only=True, repr=False, eq=False)
class TrainingSessionSummary(Structure):
    """Contains summary information about a training session."""

    training_session_arn: str = ABSENT
    training_session_status: TrainingSessionStatus = field(
        default=ABSENT, converter=as_enum(TrainingSessionStatus)
    )
    creation_time: datetime = ABSENT
    last_modified_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListTrainingSessionsResponse(Response):
    """The response of `ListTrainingSessions`, with `next_token` and
    `training_session_summaries`.
    """

    next_token: str | None = None
    training_session_summaries: Sequence[TrainingSessionSummary] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListTrainingSessionsRequest(Request[ListTrainingSessionsResponse]):
    """Lists training sessions in your account. You can filter results by creation
    time, name, and status. The operation paginates results. To retrieve
    additional results, use the `NextToken` parameter.

    The following operations are related to `ListTrainingSessions`:

    - `CreateTrainingSession`
    - `DescribeTrainingSession`
    """

    __operation__: ClassVar = "ListTrainingSessions"
    __response__: ClassVar = ListTrainingSessionsResponse

    next_token: str | None = None
    max_results: int | None = None
    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    name_contains: str | None = None
    status_equals: TrainingSessionStatus | None = field(
        default=None, converter=or_none(TrainingSessionStatus)
    )


class ListTrainingSessionsPaginator(
    Paginator[ListTrainingSessionsResponse, TrainingSessionSummary]
):
    """The pages of `ListTrainingSessions`."""

    rules: paging.Rules[ListTrainingSessionsResponse, TrainingSessionSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.training_session_summaries,
                put=lambda page, value: evolve(page, training_session_summaries=value),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        name_contains: str | None = None,
        status_equals: TrainingSessionStatusLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListTrainingSessionsResponse, TrainingSessionSummary]:
        """Page through `ListTrainingSessions`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only training sessions created
                after the specified time.
            creation_time_before: A filter that returns only training sessions
                created before the specified time.
            name_contains: A string in the training session name to filter results.
                At most 63 characters.
            status_equals: A filter that returns only training sessions with the
                specified status.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListTrainingSessionsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                name_contains=name_contains,
                status_equals=status_equals,
            ),
            pagination_config,
            prefetch=prefetch,
        )
