"""ListAlgorithms of Amazon SageMaker Service."""

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
from ..shapes.algorithm_status import AlgorithmStatus
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.sort_order import SortOrderLike


class AlgorithmSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"


AlgorithmSortByLike: TypeAlias = AlgorithmSortBy | Literal["Name", "CreationTime"]


@frozen(kw_only=True, repr=False, eq=False)
class AlgorithmSummary(Structure):
    """Provides summary information about an algorithm."""

    algorithm_name: str = ABSENT
    algorithm_arn: str = ABSENT
    algorithm_description: str | None = None
    creation_time: datetime = ABSENT
    algorithm_status: AlgorithmStatus = field(
        default=ABSENT, converter=as_enum(AlgorithmStatus)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ListAlgorithmsResponse(Response):
    """The response of `ListAlgorithms`, with `algorithm_summary_list` and
    `next_token`.
    """

    algorithm_summary_list: Sequence[AlgorithmSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListAlgorithmsRequest(Request[ListAlgorithmsResponse]):
    """Lists the machine learning algorithms that have been created."""

    __operation__: ClassVar = "ListAlgorithms"
    __response__: ClassVar = ListAlgorithmsResponse

    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    max_results: int | None = None
    name_contains: str | None = None
    next_token: str | None = None
    sort_by: AlgorithmSortBy | None = field(
        default=None, converter=or_none(AlgorithmSortBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))


class ListAlgorithmsPaginator(Paginator[ListAlgorithmsResponse, AlgorithmSummary]):
    """The pages of `ListAlgorithms`."""

    rules: paging.Rules[ListAlgorithmsResponse, AlgorithmSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.algorithm_summary_list,
            put=lambda page, value: evolve(page, algorithm_summary_list=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        name_contains: str | None = None,
        sort_by: AlgorithmSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListAlgorithmsResponse, AlgorithmSummary]:
        """Page through `ListAlgorithms`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only algorithms created after
                the specified time (timestamp).
            creation_time_before: A filter that returns only algorithms created
                before the specified time (timestamp).
            name_contains: A string in the algorithm name. At most 63 characters.
            sort_by: The parameter by which to sort the results.
            sort_order: The sort order for the results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListAlgorithmsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                name_contains=name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
