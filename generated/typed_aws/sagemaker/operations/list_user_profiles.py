"""ListUserProfiles of Amazon SageMaker Service."""

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
from ..shapes.user_profile_status import UserProfileStatus

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.sort_order import SortOrderLike


class UserProfileSortKey(OpenEnum):
    CREATION_TIME = "CreationTime"
    LAST_MODIFIED_TIME = "LastModifiedTime"


UserProfileSortKeyLike: TypeAlias = (
    UserProfileSortKey | Literal["CreationTime", "LastModifiedTime"]
)


@frozen(kw_only=True, repr=False, eq=False)
class UserProfileDetails(Structure):
    """The user profile details."""

    domain_id: str | None = None
    user_profile_name: str | None = None
    status: UserProfileStatus | None = field(
        default=None, converter=or_none(UserProfileStatus)
    )
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListUserProfilesResponse(Response):
    """The response of `ListUserProfiles`, with `user_profiles` and `next_token`."""

    user_profiles: Sequence[UserProfileDetails] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListUserProfilesRequest(Request[ListUserProfilesResponse]):
    """Lists user profiles."""

    __operation__: ClassVar = "ListUserProfiles"
    __response__: ClassVar = ListUserProfilesResponse

    next_token: str | None = None
    max_results: int | None = None
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    sort_by: UserProfileSortKey | None = field(
        default=None, converter=or_none(UserProfileSortKey)
    )
    domain_id_equals: str | None = None
    user_profile_name_contains: str | None = None


class ListUserProfilesPaginator(
    Paginator[ListUserProfilesResponse, UserProfileDetails]
):
    """The pages of `ListUserProfiles`."""

    rules: paging.Rules[ListUserProfilesResponse, UserProfileDetails] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.user_profiles,
            put=lambda page, value: evolve(page, user_profiles=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        sort_order: SortOrderLike | None = None,
        sort_by: UserProfileSortKeyLike | None = None,
        domain_id_equals: str | None = None,
        user_profile_name_contains: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListUserProfilesResponse, UserProfileDetails]:
        """Page through `ListUserProfiles`: a request is sent when its page is read.

        Args:
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            domain_id_equals: A parameter by which to filter the results. At most 63
                characters.
            user_profile_name_contains: A parameter by which to filter the results.
                At most 63 characters.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListUserProfilesRequest(
                sort_order=sort_order,
                sort_by=sort_by,
                domain_id_equals=domain_id_equals,
                user_profile_name_contains=user_profile_name_contains,
            ),
            pagination_config,
            prefetch=prefetch,
        )
