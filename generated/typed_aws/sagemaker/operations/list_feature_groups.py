"""ListFeatureGroups of Amazon SageMaker Service."""

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
from ..shapes.feature_group_status import FeatureGroupStatus
from ..shapes.offline_store_status_value import OfflineStoreStatusValue

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.feature_group_status import FeatureGroupStatusLike
    from ..shapes.offline_store_status import OfflineStoreStatus
    from ..shapes.offline_store_status_value import OfflineStoreStatusValueLike


class FeatureGroupSortBy(OpenEnum):
    NAME = "Name"
    FEATURE_GROUP_STATUS = "FeatureGroupStatus"
    OFFLINE_STORE_STATUS = "OfflineStoreStatus"
    CREATION_TIME = "CreationTime"


FeatureGroupSortByLike: TypeAlias = (
    FeatureGroupSortBy
    | Literal["Name", "FeatureGroupStatus", "OfflineStoreStatus", "CreationTime"]
)


class FeatureGroupSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


FeatureGroupSortOrderLike: TypeAlias = (
    FeatureGroupSortOrder | Literal["Ascending", "Descending"]
)


@frozen(kw_only=True, repr=False, eq=False)
class FeatureGroupSummary(Structure):
    """The name, ARN, `CreationTime`, `FeatureGroup` values, `LastUpdatedTime` and
    `EnableOnlineStorage` status of a `FeatureGroup`.
    """

    feature_group_name: str = ABSENT
    feature_group_arn: str = ABSENT
    creation_time: datetime = ABSENT
    feature_group_status: FeatureGroupStatus | None = field(
        default=None, converter=or_none(FeatureGroupStatus)
    )
    offline_store_status: OfflineStoreStatus | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListFeatureGroupsResponse(Response):
    """The response of `ListFeatureGroups`, with `feature_group_summaries` and
    `next_token`.
    """

    feature_group_summaries: Sequence[FeatureGroupSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListFeatureGroupsRequest(Request[ListFeatureGroupsResponse]):
    """List `FeatureGroup`s based on given filter and order."""

    __operation__: ClassVar = "ListFeatureGroups"
    __response__: ClassVar = ListFeatureGroupsResponse

    name_contains: str | None = None
    feature_group_status_equals: FeatureGroupStatus | None = field(
        default=None, converter=or_none(FeatureGroupStatus)
    )
    offline_store_status_equals: OfflineStoreStatusValue | None = field(
        default=None, converter=or_none(OfflineStoreStatusValue)
    )
    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    sort_order: FeatureGroupSortOrder | None = field(
        default=None, converter=or_none(FeatureGroupSortOrder)
    )
    sort_by: FeatureGroupSortBy | None = field(
        default=None, converter=or_none(FeatureGroupSortBy)
    )
    max_results: int | None = None
    next_token: str | None = None


class ListFeatureGroupsPaginator(
    Paginator[ListFeatureGroupsResponse, FeatureGroupSummary]
):
    """The pages of `ListFeatureGroups`."""

    rules: paging.Rules[ListFeatureGroupsResponse, FeatureGroupSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.feature_group_summaries,
            put=lambda page, value: evolve(page, feature_group_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        name_contains: str | None = None,
        feature_group_status_equals: FeatureGroupStatusLike | None = None,
        offline_store_status_equals: OfflineStoreStatusValueLike | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_order: FeatureGroupSortOrderLike | None = None,
        sort_by: FeatureGroupSortByLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListFeatureGroupsResponse, FeatureGroupSummary]:
        """Page through `ListFeatureGroups`: a request is sent when its page is read.

        Args:
            name_contains: A string that partially matches one or more
                `FeatureGroup`s names. 1 to 64 characters.
            feature_group_status_equals: A `FeatureGroup` status.
            offline_store_status_equals: An `OfflineStore` status.
            creation_time_after: Use this parameter to search for `FeatureGroups`s
                created after a specific date and time.
            creation_time_before: Use this parameter to search for `FeatureGroups`s
                created before a specific date and time.
            sort_order: The order in which feature groups are listed.
            sort_by: The value on which the feature group list is sorted.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListFeatureGroupsRequest(
                name_contains=name_contains,
                feature_group_status_equals=feature_group_status_equals,
                offline_store_status_equals=offline_store_status_equals,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_order=sort_order,
                sort_by=sort_by,
            ),
            pagination_config,
            prefetch=prefetch,
        )
