"""ListStudioLifecycleConfigs of Amazon SageMaker Service."""

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
from ..shapes.studio_lifecycle_config_app_type import StudioLifecycleConfigAppType

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.sort_order import SortOrderLike
    from ..shapes.studio_lifecycle_config_app_type import (
        StudioLifecycleConfigAppTypeLike,
    )


class StudioLifecycleConfigSortKey(OpenEnum):
    CREATION_TIME = "CreationTime"
    LAST_MODIFIED_TIME = "LastModifiedTime"
    NAME = "Name"


StudioLifecycleConfigSortKeyLike: TypeAlias = (
    StudioLifecycleConfigSortKey | Literal["CreationTime", "LastModifiedTime", "Name"]
)


@frozen(kw_only=True, repr=False, eq=False)
class StudioLifecycleConfigDetails(Structure):
    """Details of the Amazon SageMaker AI Studio Lifecycle Configuration."""

    studio_lifecycle_config_arn: str | None = None
    studio_lifecycle_config_name: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    studio_lifecycle_config_app_type: StudioLifecycleConfigAppType | None = field(
        default=None, converter=or_none(StudioLifecycleConfigAppType)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ListStudioLifecycleConfigsResponse(Response):
    """The response of `ListStudioLifecycleConfigs`, with `next_token` and
    `studio_lifecycle_configs`.
    """

    next_token: str | None = None
    studio_lifecycle_configs: Sequence[StudioLifecycleConfigDetails] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListStudioLifecycleConfigsRequest(Request[ListStudioLifecycleConfigsResponse]):
    """Lists the Amazon SageMaker AI Studio Lifecycle Configurations in your Amazon
    Web Services Account.
    """

    __operation__: ClassVar = "ListStudioLifecycleConfigs"
    __response__: ClassVar = ListStudioLifecycleConfigsResponse

    max_results: int | None = None
    next_token: str | None = None
    name_contains: str | None = None
    app_type_equals: StudioLifecycleConfigAppType | None = field(
        default=None, converter=or_none(StudioLifecycleConfigAppType)
    )
    creation_time_before: datetime | None = None
    creation_time_after: datetime | None = None
    modified_time_before: datetime | None = None
    modified_time_after: datetime | None = None
    sort_by: StudioLifecycleConfigSortKey | None = field(
        default=None, converter=or_none(StudioLifecycleConfigSortKey)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))


class ListStudioLifecycleConfigsPaginator(
    Paginator[ListStudioLifecycleConfigsResponse, StudioLifecycleConfigDetails]
):
    """The pages of `ListStudioLifecycleConfigs`."""

    rules: paging.Rules[
        ListStudioLifecycleConfigsResponse, StudioLifecycleConfigDetails
    ] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.studio_lifecycle_configs,
            put=lambda page, value: evolve(page, studio_lifecycle_configs=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        name_contains: str | None = None,
        app_type_equals: StudioLifecycleConfigAppTypeLike | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        modified_time_before: datetime | None = None,
        modified_time_after: datetime | None = None,
        sort_by: StudioLifecycleConfigSortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListStudioLifecycleConfigsResponse, StudioLifecycleConfigDetails]:
        """Page through `ListStudioLifecycleConfigs`: a request is sent when its page is
        read.

        Args:
            name_contains: A string in the Lifecycle Configuration name. At most 63
                characters.
            app_type_equals: A parameter to search for the App Type to which the
                Lifecycle Configuration is attached.
            creation_time_before: A filter that returns only Lifecycle Configurations
                created on or before the specified time.
            creation_time_after: A filter that returns only Lifecycle Configurations
                created on or after the specified time.
            modified_time_before: A filter that returns only Lifecycle Configurations
                modified before the specified time.
            modified_time_after: A filter that returns only Lifecycle Configurations
                modified after the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListStudioLifecycleConfigsRequest(
                name_contains=name_contains,
                app_type_equals=app_type_equals,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                modified_time_before=modified_time_before,
                modified_time_after=modified_time_after,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
