"""ListAppImageConfigs of Amazon SageMaker Service."""

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
    from ..shapes.code_editor_app_image_config import CodeEditorAppImageConfig
    from ..shapes.jupyter_lab_app_image_config import JupyterLabAppImageConfig
    from ..shapes.kernel_gateway_image_config import KernelGatewayImageConfig
    from ..shapes.sort_order import SortOrderLike


class AppImageConfigSortKey(OpenEnum):
    CREATION_TIME = "CreationTime"
    LAST_MODIFIED_TIME = "LastModifiedTime"
    NAME = "Name"


AppImageConfigSortKeyLike: TypeAlias = (
    AppImageConfigSortKey | Literal["CreationTime", "LastModifiedTime", "Name"]
)


@frozen(kw_only=True, repr=False, eq=False)
class AppImageConfigDetails(Structure):
    """The configuration for running a SageMaker AI image as a KernelGateway app."""

    app_image_config_arn: str | None = None
    app_image_config_name: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    kernel_gateway_image_config: KernelGatewayImageConfig | None = None
    jupyter_lab_app_image_config: JupyterLabAppImageConfig | None = None
    code_editor_app_image_config: CodeEditorAppImageConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListAppImageConfigsResponse(Response):
    """The response of `ListAppImageConfigs`, with `next_token` and
    `app_image_configs`.
    """

    next_token: str | None = None
    app_image_configs: Sequence[AppImageConfigDetails] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListAppImageConfigsRequest(Request[ListAppImageConfigsResponse]):
    """Lists the AppImageConfigs in your account and their properties. The list can
    be filtered by creation time or modified time, and whether the AppImageConfig
    name contains a specified string.
    """

    __operation__: ClassVar = "ListAppImageConfigs"
    __response__: ClassVar = ListAppImageConfigsResponse

    max_results: int | None = None
    next_token: str | None = None
    name_contains: str | None = None
    creation_time_before: datetime | None = None
    creation_time_after: datetime | None = None
    modified_time_before: datetime | None = None
    modified_time_after: datetime | None = None
    sort_by: AppImageConfigSortKey | None = field(
        default=None, converter=or_none(AppImageConfigSortKey)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))


class ListAppImageConfigsPaginator(
    Paginator[ListAppImageConfigsResponse, AppImageConfigDetails]
):
    """The pages of `ListAppImageConfigs`."""

    rules: paging.Rules[ListAppImageConfigsResponse, AppImageConfigDetails] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.app_image_configs,
                put=lambda page, value: evolve(page, app_image_configs=value),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        modified_time_before: datetime | None = None,
        modified_time_after: datetime | None = None,
        sort_by: AppImageConfigSortKeyLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListAppImageConfigsResponse, AppImageConfigDetails]:
        """Page through `ListAppImageConfigs`: a request is sent when its page is read.

        Args:
            name_contains: A filter that returns only AppImageConfigs whose name
                contains the specified string. At most 63 characters.
            creation_time_before: A filter that returns only AppImageConfigs created
                on or before the specified time.
            creation_time_after: A filter that returns only AppImageConfigs created
                on or after the specified time.
            modified_time_before: A filter that returns only AppImageConfigs modified
                on or before the specified time.
            modified_time_after: A filter that returns only AppImageConfigs modified
                on or after the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListAppImageConfigsRequest(
                name_contains=name_contains,
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
