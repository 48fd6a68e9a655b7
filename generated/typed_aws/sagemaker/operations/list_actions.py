"""ListActions of Amazon SageMaker Service."""

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
from ..shapes.action_status import ActionStatus
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.action_source import ActionSource
    from ..shapes.sort_order import SortOrderLike


class SortActionsBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"


SortActionsByLike: TypeAlias = SortActionsBy | Literal["Name", "CreationTime"]


@frozen(kw_only=True, repr=False, eq=False)
class ActionSummary(Structure):
    """Lists the properties of an *action*. An action represents an action or
    activity. Some examples are a workflow step and a model deployment. Generally,
    an action involves at least one input artifact or output artifact.
    """

    action_arn: str | None = None
    action_name: str | None = None
    source: ActionSource | None = None
    action_type: str | None = None
    status: ActionStatus | None = field(default=None, converter=or_none(ActionStatus))
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListActionsResponse(Response):
    """The response of `ListActions`, with `action_summaries` and `next_token`."""

    action_summaries: Sequence[ActionSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListActionsRequest(Request[ListActionsResponse]):
    """Lists the actions in your account and their properties."""

    __operation__: ClassVar = "ListActions"
    __response__: ClassVar = ListActionsResponse

    source_uri: str | None = None
    action_type: str | None = None
    created_after: datetime | None = None
    created_before: datetime | None = None
    sort_by: SortActionsBy | None = field(
        default=None, converter=or_none(SortActionsBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None


class ListActionsPaginator(Paginator[ListActionsResponse, ActionSummary]):
    """The pages of `ListActions`."""

    rules: paging.Rules[ListActionsResponse, ActionSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.action_summaries,
            put=lambda page, value: evolve(page, action_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        source_uri: str | None = None,
        action_type: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortActionsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListActionsResponse, ActionSummary]:
        """Page through `ListActions`: a request is sent when its page is read.

        Args:
            source_uri: A filter that returns only actions with the specified source
                URI. 1 to 2048 characters.
            action_type: A filter that returns only actions of the specified type. At
                most 256 characters.
            created_after: A filter that returns only actions created on or after the
                specified time.
            created_before: A filter that returns only actions created on or before
                the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListActionsRequest(
                source_uri=source_uri,
                action_type=action_type,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
