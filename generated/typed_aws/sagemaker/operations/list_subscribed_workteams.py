"""ListSubscribedWorkteams of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.subscribed_workteam import SubscribedWorkteam


@frozen(kw_only=True, repr=False, eq=False)
class ListSubscribedWorkteamsResponse(Response):
    """The response of `ListSubscribedWorkteams`, with `subscribed_workteams` and
    `next_token`.
    """

    subscribed_workteams: Sequence[SubscribedWorkteam] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListSubscribedWorkteamsRequest(Request[ListSubscribedWorkteamsResponse]):
    """Gets a list of the work teams that you are subscribed to in the Amazon Web
    Services Marketplace. The list may be empty if no work team satisfies the
    filter specified in the `NameContains` parameter.
    """

    __operation__: ClassVar = "ListSubscribedWorkteams"
    __response__: ClassVar = ListSubscribedWorkteamsResponse

    name_contains: str | None = None
    next_token: str | None = None
    max_results: int | None = None


class ListSubscribedWorkteamsPaginator(
    Paginator[ListSubscribedWorkteamsResponse, "SubscribedWorkteam"]
):
    """The pages of `ListSubscribedWorkteams`."""

    rules: paging.Rules[ListSubscribedWorkteamsResponse, SubscribedWorkteam] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.subscribed_workteams,
                put=lambda page, value: evolve(page, subscribed_workteams=value),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        name_contains: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListSubscribedWorkteamsResponse, SubscribedWorkteam]:
        """Page through `ListSubscribedWorkteams`: a request is sent when its page is
        read.

        Args:
            name_contains: A string in the work team name. 1 to 63 characters.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListSubscribedWorkteamsRequest(
                name_contains=name_contains,
            ),
            pagination_config,
            prefetch=prefetch,
        )
