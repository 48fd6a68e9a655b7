"""The bases of the typed paginators."""

from typing import Generic, TypeVar
from ..introspection.annotations import evaluate_all_later
from ..shapes import GenericInStubs, Request, Response
from ..static_types.decorators import override
from .rules import Rules
from ..calls.common_client import CommonClient
from .config import PaginationConfig
from .pages import PageIterator, Pages

ResponseT = TypeVar("ResponseT", bound=Response)
ItemT = TypeVar("ItemT")

@evaluate_all_later
class BasePaginator(GenericInStubs, Generic[ResponseT, ItemT]):
    """Base of the generated paginators; the direct one if the items are unknown, so
    that each page counts as an item."""

    rules: Rules[ResponseT, ItemT]
    """How to page through the operation."""

    def __init__(self, client: CommonClient) -> None:
        """Page through an operation.

        Args:
            client: Sends the requests.
        """

    def __repr__(self) -> str: ...
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
            prefetch: Whether to fetch the next page in a thread, or a task, while the caller works on this one.

        Raises:
            PaginationError: The operation takes no page size, or no `max_items`.
            ArgumentError: `config` is not a `PaginationConfig`, or its `max_items` or
                `page_size` is not a number.
        """

@evaluate_all_later
class Paginator(BasePaginator[ResponseT, ItemT]):
    """Base of the paginators that list items."""

    @override
    def pages(
        self,
        request: Request[ResponseT],
        config: PaginationConfig | None = None,
        *,
        prefetch: bool = False,
    ) -> Pages[ResponseT, ItemT]:
        """List the pages, as every paginator does; they have `items`, too."""
