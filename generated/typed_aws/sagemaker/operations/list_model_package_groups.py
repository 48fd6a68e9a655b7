"""ListModelPackageGroups of Amazon SageMaker Service."""

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
from ..shapes.cross_account_filter_option import CrossAccountFilterOption
from ..shapes.model_package_group_status import ModelPackageGroupStatus
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.cross_account_filter_option import CrossAccountFilterOptionLike
    from ..shapes.managed_configuration import ManagedConfiguration
    from ..shapes.sort_order import SortOrderLike


class ModelPackageGroupSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"


ModelPackageGroupSortByLike: TypeAlias = (
    ModelPackageGroupSortBy | Literal["Name", "CreationTime"]
)


@frozen(kw_only=True, repr=False, eq=False)
class ModelPackageGroupSummary(Structure):
    """Summary information about a model group."""

    model_package_group_name: str = ABSENT
    model_package_group_arn: str = ABSENT
    model_package_group_description: str | None = None
    creation_time: datetime = ABSENT
    model_package_group_status: ModelPackageGroupStatus = field(
        default=ABSENT, converter=as_enum(ModelPackageGroupStatus)
    )
    managed_configuration: ManagedConfiguration | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListModelPackageGroupsResponse(Response):
    """The response of `ListModelPackageGroups`, with
    `model_package_group_summary_list` and `next_token`.
    """

    model_package_group_summary_list: Sequence[ModelPackageGroupSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListModelPackageGroupsRequest(Request[ListModelPackageGroupsResponse]):
    """Gets a list of the model groups in your Amazon Web Services account."""

    __operation__: ClassVar = "ListModelPackageGroups"
    __response__: ClassVar = ListModelPackageGroupsResponse

    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    max_results: int | None = None
    name_contains: str | None = None
    next_token: str | None = None
    sort_by: ModelPackageGroupSortBy | None = field(
        default=None, converter=or_none(ModelPackageGroupSortBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    cross_account_filter_option: CrossAccountFilterOption | None = field(
        default=None, converter=or_none(CrossAccountFilterOption)
    )


class ListModelPackageGroupsPaginator(
    Paginator[ListModelPackageGroupsResponse, ModelPackageGroupSummary]
):
    """The pages of `ListModelPackageGroups`."""

    rules: paging.Rules[ListModelPackageGroupsResponse, ModelPackageGroupSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.model_package_group_summary_list,
                put=lambda page, value: evolve(
                    page, model_package_group_summary_list=value
                ),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        name_contains: str | None = None,
        sort_by: ModelPackageGroupSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        cross_account_filter_option: CrossAccountFilterOptionLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListModelPackageGroupsResponse, ModelPackageGroupSummary]:
        """Page through `ListModelPackageGroups`: a request is sent when its page is
        read.

        Args:
            creation_time_after: A filter that returns only model groups created
                after the specified time.
            creation_time_before: A filter that returns only model groups created
                before the specified time.
            name_contains: A string in the model group name. At most 63 characters.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            cross_account_filter_option: A filter that returns either model groups
                shared with you or model groups in your own account.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListModelPackageGroupsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                name_contains=name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
                cross_account_filter_option=cross_account_filter_option,
            ),
            pagination_config,
            prefetch=prefetch,
        )
