"""ListModelCards of Amazon SageMaker Service."""

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


class ModelCardSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"


ModelCardSortByLike: TypeAlias = ModelCardSortBy | Literal["Name", "CreationTime"]


@frozen(kw_only=True, repr=False, eq=False)
class ModelCardSummary(Structure):
    """A summary of the model card."""

    model_card_name: str = ABSENT
    model_card_arn: str = ABSENT
    model_card_status: ModelCardStatus = field(
        default=ABSENT, converter=as_enum(ModelCardStatus)
    )
    creation_time: datetime = ABSENT
    last_modified_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListModelCardsResponse(Response):
    """The response of `ListModelCards`, with `model_card_summaries` and
    `next_token`.
    """

    model_card_summaries: Sequence[ModelCardSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListModelCardsRequest(Request[ListModelCardsResponse]):
    """List existing model cards."""

    __operation__: ClassVar = "ListModelCards"
    __response__: ClassVar = ListModelCardsResponse

    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    max_results: int | None = None
    name_contains: str | None = None
    model_card_status: ModelCardStatus | None = field(
        default=None, converter=or_none(ModelCardStatus)
    )
    next_token: str | None = None
    sort_by: ModelCardSortBy | None = field(
        default=None, converter=or_none(ModelCardSortBy)
    )
    sort_order: ModelCardSortOrder | None = field(
        default=None, converter=or_none(ModelCardSortOrder)
    )


class ListModelCardsPaginator(Paginator[ListModelCardsResponse, ModelCardSummary]):
    """The pages of `ListModelCards`."""

    rules: paging.Rules[ListModelCardsResponse, ModelCardSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.model_card_summaries,
            put=lambda page, value: evolve(page, model_card_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        name_contains: str | None = None,
        model_card_status: ModelCardStatusLike | None = None,
        sort_by: ModelCardSortByLike | None = None,
        sort_order: ModelCardSortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListModelCardsResponse, ModelCardSummary]:
        """Page through `ListModelCards`: a request is sent when its page is read.

        Args:
            creation_time_after: Only list model cards that were created after the
                time specified.
            creation_time_before: Only list model cards that were created before the
                time specified.
            name_contains: Only list model cards with names that contain the
                specified string. 1 to 63 characters.
            model_card_status: Only list model cards with the specified approval
                status.
            sort_by: Sort model cards by either name or creation time.
            sort_order: Sort model cards by ascending or descending order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListModelCardsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                name_contains=name_contains,
                model_card_status=model_card_status,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
