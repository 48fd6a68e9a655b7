"""ListApps of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import evolve, field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.app_status import app_status_or_none
from ..shapes.app_type import app_type_or_none
from ..shapes.sort_order import sort_order_or_none

if TYPE_CHECKING:
    from ..._runtime.paging.listing import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.app_status import AppStatus
    from ..shapes.app_type import AppType
    from ..shapes.resource_spec import ResourceSpec
    from ..shapes.sort_order import SortOrder, SortOrderLike


class AppSortKey(OpenEnum):
    CREATION_TIME = "CreationTime"


AppSortKeyLike: TypeAlias = AppSortKey | Literal["CreationTime",]


def app_sort_key_or_none(value: AppSortKeyLike | None, /) -> AppSortKey | None:
    return None if value is None else converted(AppSortKey, value)


@frozen(kw_only=True, repr=False, eq=False)
class AppDetails(Structure):
    """Details about an Amazon SageMaker AI app."""

    domain_id: str | None = None
    """The domain ID."""

    user_profile_name: str | None = None
    """The user profile name."""

    space_name: str | None = None
    """The name of the space."""

    app_type: AppType | None = field(default=None, converter=app_type_or_none)
    """The type of app."""

    app_name: str | None = None
    """The name of the app."""

    status: AppStatus | None = field(default=None, converter=app_status_or_none)
    """The status."""

    creation_time: datetime | None = None
    """The creation time."""

    resource_spec: ResourceSpec | None = None
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on.

    **Note:** When both `SageMakerImageVersionArn` and `SageMakerImageArn` are
    passed, `SageMakerImageVersionArn` is used. Any updates to `SageMakerImageArn`
    will not take effect if `SageMakerImageVersionArn` already exists in the
    `ResourceSpec` because `SageMakerImageVersionArn` always takes precedence. To
    clear the value set for `SageMakerImageVersionArn`, pass `None` as the value.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ListAppsResponse(Response):
    """The response of `ListApps`, with `apps` and `next_token`."""

    apps: Sequence[AppDetails] | None = None
    """The list of apps."""

    next_token: str | None = None
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ListAppsRequest(Request[ListAppsResponse]):
    """Lists apps."""

    __operation__: ClassVar = "ListApps"
    __response__: ClassVar = ListAppsResponse

    next_token: str | None = None
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results.
    """

    max_results: int | None = None
    """This parameter defines the maximum number of results that can be return in a
    single response. The `MaxResults` parameter is an upper bound, not a target.
    If there are more results available than the value specified, a `NextToken` is
    provided in the response. The `NextToken` indicates that the user should get
    the next set of results by providing this token as a part of a subsequent
    call. The default value for `MaxResults` is 10.
    """

    sort_order: SortOrder | None = field(default=None, converter=sort_order_or_none)
    """The sort order for the results. The default is Ascending."""

    sort_by: AppSortKey | None = field(default=None, converter=app_sort_key_or_none)
    """The parameter by which to sort the results. The default is CreationTime."""

    domain_id_equals: str | None = None
    """A parameter to search for the domain ID."""

    user_profile_name_equals: str | None = None
    """A parameter to search by user profile name. If `SpaceNameEquals` is set, then
    this value cannot be set.
    """

    space_name_equals: str | None = None
    """A parameter to search by space name. If `UserProfileNameEquals` is set, then
    this value cannot be set.
    """


class ListAppsPaginator(Paginator[ListAppsResponse, AppDetails]):
    """The pages of `ListApps`."""

    rules: paging.Rules[ListAppsResponse, AppDetails] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.apps, put=lambda page, value: evolve(page, apps=value)
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        sort_order: SortOrderLike | None = None,
        sort_by: AppSortKeyLike | None = None,
        domain_id_equals: str | None = None,
        user_profile_name_equals: str | None = None,
        space_name_equals: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListAppsResponse, AppDetails]:
        """Page through `ListApps`: a request is sent when its page is read.

        Args:
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            domain_id_equals: A parameter to search for the domain ID.
            user_profile_name_equals: A parameter to search by user profile name.
            space_name_equals: A parameter to search by space name.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListAppsRequest(
                sort_order=sort_order,
                sort_by=sort_by,
                domain_id_equals=domain_id_equals,
                user_profile_name_equals=user_profile_name_equals,
                space_name_equals=space_name_equals,
            ),
            pagination_config,
            prefetch=prefetch,
        )
