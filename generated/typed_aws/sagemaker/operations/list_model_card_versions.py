"""ListModelCardVersions of Amazon SageMaker Service."""

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
from ..shapes.model_card_sort_order import ModelCardSortOrder
from ..shapes.model_card_status import ModelCardStatus

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.model_card_sort_order import ModelCardSortOrderLike
    from ..shapes.model_card_status import ModelCardStatusLike


class ModelCardVersionSortBy(OpenEnum):
    VERSION = "Version"


ModelCardVersionSortByLike: TypeAlias = ModelCardVersionSortBy | Literal["Version"]


@frozen(kw_only=True, repr=False, eq=False)
class ModelCardVersionSummary(Structure):
    """A summary of a specific version of the model card."""

    model_card_name: str = ABSENT
    model_card_arn: str = ABSENT
    model_card_status: ModelCardStatus = field(
        default=ABSENT, converter=as_enum(ModelCardStatus)
    )
    model_card_version: int = ABSENT
    creation_time: datetime = ABSENT
    last_modified_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListModelCardVersionsResponse(Response):
    """The response of `ListModelCardVersions`, with
    `model_card_version_summary_list` and `next_token`.
    """

    model_card_version_summary_list: Sequence[ModelCardVersionSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListModelCardVersionsRequest(Request[ListModelCardVersionsResponse]):
    """List existing versions of an Amazon SageMaker Model Card."""

    __operation__: ClassVar = "ListModelCardVersions"
    __response__: ClassVar = ListModelCardVersionsResponse

    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    max_results: int | None = None
    model_card_name: str
    model_card_status: ModelCardStatus | None = field(
        default=None, converter=or_none(ModelCardStatus)
    )
    next_token: str | None = None
    sort_by: ModelCardVersionSortBy | None = field(
        default=None, converter=or_none(ModelCardVersionSortBy)
    )
    sort_order: ModelCardSortOrder | None = field(
        default=None, converter=or_none(ModelCardSortOrder)
    )


class ListModelCardVersionsPaginator(
    Paginator[ListModelCardVersionsResponse, ModelCardVersionSummary]
):
    """The pages of `ListModelCardVersions`."""

    rules: paging.Rules[ListModelCardVersionsResponse, ModelCardVersionSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.model_card_version_summary_list,
                put=lambda page, value: evolve(
                    page, model_card_version_summary_list=value
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
        model_card_name: str,
        model_card_status: ModelCardStatusLike | None = None,
        sort_by: ModelCardVersionSortByLike | None = None,
        sort_order: ModelCardSortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListModelCardVersionsResponse, ModelCardVersionSummary]:
        """Page through `ListModelCardVersions`: a request is sent when its page is
        read.

        Args:
            creation_time_after: Only list model card versions that were created
                after the time specified.
            creation_time_before: Only list model card versions that were created
                before the time specified.
            model_card_name: List model card versions for the model card with the
                specified name or Amazon Resource Name (ARN). 1 to 256 characters.
            model_card_status: Only list model card versions with the specified
                approval status.
            sort_by: Sort listed model card versions by version.
            sort_order: Sort model card versions by ascending or descending order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListModelCardVersionsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                model_card_name=model_card_name,
                model_card_status=model_card_status,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
