"""The bases of the typed paginators."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from ..hints import explain_arguments
from ..introspection.annotations import evaluate_all_later, evaluate_later
from ..shapes import GenericInStubs, Request, Response
from ..static_types.decorators import override
from .rules import Rules

if TYPE_CHECKING:
    from ..calls.common_client import CommonClient
    from .config import PaginationConfig
    from .pages import PageIterator, Pages

ResponseT = TypeVar("ResponseT", bound=Response)
ItemT = TypeVar("ItemT")


@evaluate_all_later
class BasePaginator(GenericInStubs, Generic[ResponseT, ItemT]):
    """Base of the generated paginators; the direct one if the items are unknown, so
    that each page counts as an item."""

    if not TYPE_CHECKING:
        # As in `Structure`.
        def __init_subclass__(cls) -> None:
            super().__init_subclass__()
            evaluate_later(cls)
            explain_arguments(cls)

        # Of inferred paginators, whose stubs do not repeat the arguments of requests.
        def paginate(self, *, pagination_config=None, prefetch=False, **arguments):
            request = self.__request__(**arguments)
            return self.pages(request, pagination_config, prefetch=prefetch)

    rules: Rules[ResponseT, ItemT]
    """How to page through the operation."""
    _lists_items: ClassVar = False

    def __init__(self, client: CommonClient) -> None:
        """Page through an operation.

        Args:
            client: Sends the requests.
        """
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    def pages(
        self,
        request: Request[ResponseT],
        config: PaginationConfig | None = None,
        *,
        prefetch: bool = False,
    ) -> PageIterator[ResponseT]:
        """List the pages.

        Args:
            request: The first request.
            config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread, or a task, while the
                caller works on this one.

        Raises:
            PaginationError: The operation takes no page size, or no `max_items`.
            ArgumentError: `config` is not a `PaginationConfig`, or its `max_items` or
                `page_size` is not a number.
        """
        client: Any = self._client
        # Mocks and other objects may have only `send`.
        cls: type = client.__class__
        choose = getattr(cls, "_pages_class", _pages_class)
        make = choose(lists_items=self._lists_items)
        pages = make(client.send, self.rules, request, config, prefetch=prefetch)
        # The type of an asynchronous client's paginator declares what this returns.
        return cast("PageIterator[ResponseT]", pages)


@evaluate_all_later
class Paginator(BasePaginator[ResponseT, ItemT]):
    """Base of the paginators that list items."""

    _lists_items = True

    @override
    def pages(
        self,
        request: Request[ResponseT],
        config: PaginationConfig | None = None,
        *,
        prefetch: bool = False,
    ) -> Pages[ResponseT, ItemT]:
        """List the pages, as every paginator does; they have `items`, too."""
        pages = super().pages(request, config, prefetch=prefetch)
        return cast("Pages[ResponseT, ItemT]", pages)


def _pages_class(*, lists_items: bool) -> Any:
    from .pages import PageIterator, Pages

    return Pages if lists_items else PageIterator
