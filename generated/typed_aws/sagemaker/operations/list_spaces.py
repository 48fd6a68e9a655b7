"""ListSpaces of Amazon SageMaker Service."""

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
from ..shapes.app_type import AppType
from ..shapes.feature_status import FeatureStatus
from ..shapes.sharing_type import SharingType
from ..shapes.sort_order import SortOrder
from ..shapes.space_status import SpaceStatus

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.sort_order import SortOrderLike
    from ..shapes.space_storage_settings import SpaceStorageSettings


class SpaceSortKey(OpenEnum):
    CREATION_TIME = "CreationTime"
    LAST_MODIFIED_TIME = "LastModifiedTime"


SpaceSortKeyLike: TypeAlias = SpaceSortKey | Literal["CreationTime", "LastModifiedTime"]


@frozen(kw_only=True, repr=False, eq=False)
class OwnershipSettingsSummary(Structure):
    """Specifies summary information about the ownership settings."""

    owner_user_profile_name: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class SpaceDetails(Structure):
    """The space's details."""

    domain_id: str | None = None
    space_name: str | None = None
    status: SpaceStatus | None = field(default=None, converter=or_none(SpaceStatus))
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    space_settings_summary: SpaceSettingsSummary | None = None
    space_sharing_settings_summary: SpaceSharingSettingsSummary | None = None
    ownership_settings_summary: OwnershipSettingsSummary | None = None
    space_display_name: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class SpaceSettingsSummary(Structure):
    """Specifies summary information about the space settings."""

    app_type: AppType | None = field(default=None, converter=or_none(AppType))
    remote_access: FeatureStatus | None = field(
        default=None, converter=or_none(FeatureStatus)
    )
    space_storage_settings: SpaceStorageSettings | None = None


@frozen(kw_only=True, repr=False, eq=False)
class SpaceSharingSettingsSummary(Structure):
    """Specifies summary information about the space sharing settings."""

    sharing_type: SharingType | None = field(
        default=None, converter=or_none(SharingType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ListSpacesResponse(Response):
    """The response of `ListSpaces`, with `spaces` and `next_token`."""

    spaces: Sequence[SpaceDetails] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListSpacesRequest(Request[ListSpacesResponse]):
    """Lists spaces."""

    __operation__: ClassVar = "ListSpaces"
    __response__: ClassVar = ListSpacesResponse

    next_token: str | None = None
    max_results: int | None = None
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    sort_by: SpaceSortKey | None = field(default=None, converter=or_none(SpaceSortKey))
    domain_id_equals: str | None = None
    space_name_contains: str | None = None


class ListSpacesPaginator(Paginator[ListSpacesResponse, SpaceDetails]):
    """The pages of `ListSpaces`."""

    rules: paging.Rules[ListSpacesResponse, SpaceDetails] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.spaces,
            put=lambda page, value: evolve(page, spaces=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        sort_order: SortOrderLike | None = None,
        sort_by: SpaceSortKeyLike | None = None,
        domain_id_equals: str | None = None,
        space_name_contains: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListSpacesResponse, SpaceDetails]:
        """Page through `ListSpaces`: a request is sent when its page is read.

        Args:
            sort_order: The sort order for the results.
            sort_by: The parameter by which to sort the results.
            domain_id_equals: A parameter to search for the domain ID. At most 63
                characters.
            space_name_contains: A parameter by which to filter the results. At most
                63 characters.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListSpacesRequest(
                sort_order=sort_order,
                sort_by=sort_by,
                domain_id_equals=domain_id_equals,
                space_name_contains=space_name_contains,
            ),
            pagination_config,
            prefetch=prefetch,
        )
