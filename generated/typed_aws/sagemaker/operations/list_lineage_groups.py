"""ListLineageGroups of Amazon SageMaker Service."""

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


class SortLineageGroupsBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"


SortLineageGroupsByLike: TypeAlias = (
    SortLineageGroupsBy | Literal["Name", "CreationTime"]
)


@frozen(kw_only=True, repr=False, eq=False)
class LineageGroupSummary(Structure):
    """Lists a summary of the properties of a lineage group. A lineage group provides
    a group of shareable lineage entity resources.
    """

    lineage_group_arn: str | None = None
    lineage_group_name: str | None = None
    display_name: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListLineageGroupsResponse(Response):
    """The response of `ListLineageGroups`, with `lineage_group_summaries` and
    `next_token`.
    """

    lineage_group_summaries: Sequence[LineageGroupSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListLineageGroupsRequest(Request[ListLineageGroupsResponse]):
    """A list of lineage groups shared with your Amazon Web Services account. For
    more information, see [Cross-Account Lineage
    Tracking](https://docs.aws.amazon.com/sagemaker/latest/dg/xaccount-lineage-tracking.html)
    in the *Amazon SageMaker Developer Guide*.
    """

    __operation__: ClassVar = "ListLineageGroups"
    __response__: ClassVar = ListLineageGroupsResponse

    created_after: datetime | None = None
    created_before: datetime | None = None
    sort_by: SortLineageGroupsBy | None = field(
        default=None, converter=or_none(SortLineageGroupsBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None


class ListLineageGroupsPaginator(
    Paginator[ListLineageGroupsResponse, LineageGroupSummary]
):
    """The pages of `ListLineageGroups`."""

    rules: paging.Rules[ListLineageGroupsResponse, LineageGroupSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.lineage_group_summaries,
            put=lambda page, value: evolve(page, lineage_group_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortLineageGroupsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListLineageGroupsResponse, LineageGroupSummary]:
        """Page through `ListLineageGroups`: a request is sent when its page is read.

        Args:
            created_after: A timestamp to filter against lineage groups created after
                a certain point in time.
            created_before: A timestamp to filter against lineage groups created
                before a certain point in time.
            sort_by: The parameter by which to sort the results.
            sort_order: The sort order for the results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListLineageGroupsRequest(
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
