"""ListFeatureGroups of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import evolve, field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.feature_group_status import feature_group_status_or_none
from ..shapes.offline_store_status_value import offline_store_status_value_or_none

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.feature_group_status import FeatureGroupStatus, FeatureGroupStatusLike
    from ..shapes.offline_store_status import OfflineStoreStatus
    from ..shapes.offline_store_status_value import (
        OfflineStoreStatusValue,
        OfflineStoreStatusValueLike,
    )


class FeatureGroupSortBy(OpenEnum):
    NAME = "Name"
    FEATURE_GROUP_STATUS = "FeatureGroupStatus"
    OFFLINE_STORE_STATUS = "OfflineStoreStatus"
    CREATION_TIME = "CreationTime"


FeatureGroupSortByLike: TypeAlias = (
    FeatureGroupSortBy
    | Literal["Name", "FeatureGroupStatus", "OfflineStoreStatus", "CreationTime"]
)


def feature_group_sort_by_or_none(
    value: FeatureGroupSortByLike | None, /
) -> FeatureGroupSortBy | None:
    return None if value is None else converted(FeatureGroupSortBy, value)


class FeatureGroupSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


FeatureGroupSortOrderLike: TypeAlias = (
    FeatureGroupSortOrder | Literal["Ascending", "Descending"]
)


def feature_group_sort_order_or_none(
    value: FeatureGroupSortOrderLike | None, /
) -> FeatureGroupSortOrder | None:
    return None if value is None else converted(FeatureGroupSortOrder, value)


@frozen(kw_only=True, repr=False, eq=False)
class FeatureGroupSummary(Structure):
    """The name, ARN, `CreationTime`, `FeatureGroup` values, `LastUpdatedTime` and
    `EnableOnlineStorage` status of a `FeatureGroup`.
    """

    feature_group_name: str | None = None
    feature_group_arn: str | None = None
    creation_time: datetime | None = None
    feature_group_status: FeatureGroupStatus | None = field(
        default=None, converter=feature_group_status_or_none
    )
    offline_store_status: OfflineStoreStatus | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListFeatureGroupsResponse(Response):
    """The response of `ListFeatureGroups`, with `feature_group_summaries` and
    `next_token`.
    """

    feature_group_summaries: Sequence[FeatureGroupSummary] | None = None
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListFeatureGroupsRequest(Request[ListFeatureGroupsResponse]):
    """List `FeatureGroup`s based on given filter and order."""

    __operation__: ClassVar = "ListFeatureGroups"
    __response__: ClassVar = ListFeatureGroupsResponse

    name_contains: str | None = None
    feature_group_status_equals: FeatureGroupStatus | None = field(
        default=None, converter=feature_group_status_or_none
    )
    offline_store_status_equals: OfflineStoreStatusValue | None = field(
        default=None, converter=offline_store_status_value_or_none
    )
    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    sort_order: FeatureGroupSortOrder | None = field(
        default=None, converter=feature_group_sort_order_or_none
    )
    sort_by: FeatureGroupSortBy | None = field(
        default=None, converter=feature_group_sort_by_or_none
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
                `FeatureGroup`s names.
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
