"""ListApps of Amazon SageMaker Service."""

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
from ..shapes.app_status import AppStatus
from ..shapes.app_type import AppType
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.resource_spec import ResourceSpec
    from ..shapes.sort_order import SortOrderLike


class AppSortKey(OpenEnum):
    CREATION_TIME = "CreationTime"


AppSortKeyLike: TypeAlias = AppSortKey | Literal["CreationTime"]


@frozen(kw_only=True, repr=False, eq=False)
class AppDetails(Structure):
    """Details about an Amazon SageMaker AI app."""

    domain_id: str | None = None
    user_profile_name: str | None = None
    space_name: str | None = None
    app_type: AppType | None = field(default=None, converter=or_none(AppType))
    app_name: str | None = None
    status: AppStatus | None = field(default=None, converter=or_none(AppStatus))
    creation_time: datetime | None = None
    resource_spec: ResourceSpec | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListAppsResponse(Response):
    """The response of `ListApps`, with `apps` and `next_token`."""

    apps: Sequence[AppDetails] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListAppsRequest(Request[ListAppsResponse]):
    """Lists apps."""

    __operation__: ClassVar = "ListApps"
    __response__: ClassVar = ListAppsResponse

    next_token: str | None = None
    max_results: int | None = None
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    sort_by: AppSortKey | None = field(default=None, converter=or_none(AppSortKey))
    domain_id_equals: str | None = None
    user_profile_name_equals: str | None = None
    space_name_equals: str | None = None


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
            domain_id_equals: A parameter to search for the domain ID. At most 63
                characters.
            user_profile_name_equals: A parameter to search by user profile name. At
                most 63 characters.
            space_name_equals: A parameter to search by space name. At most 63
                characters.
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
