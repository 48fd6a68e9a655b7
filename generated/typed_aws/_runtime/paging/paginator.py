"""The base of the typed paginators."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ..shapes import Request, Response

if TYPE_CHECKING:
    from ..calls.client import Client
    from .pages import Pages, PaginationConfig
    from .rules import Rules

ResponseT = TypeVar("ResponseT", bound=Response)
ItemT = TypeVar("ItemT")


class Paginator(Generic[ResponseT, ItemT]):
    """Base of the generated paginators."""

    rules: Rules[ResponseT, ItemT]
    """How to page through the operation."""

    def __init__(self, client: Client) -> None:
        """Page through an operation.

        Args:
            client: What sends the requests.
        """
        self._client = client

    def pages(
        self,
        request: Request[ResponseT],
        config: PaginationConfig | None,
        *,
        prefetch: bool,
    ) -> Pages[ResponseT, ItemT]:
        """Begin a listing; the typed form is `paginate`.

        Args:
            request: The first request, without tokens.
            config: How far to page, from where, and in what steps.
            prefetch: Whether to fetch the next page in a thread while the caller works
                on this one.

        Raises:
            PaginationError: A page size is given, and the operation takes none.
            ValueError: `max_items` or `page_size` is no number.
        """
        # Late: most of the operations that could be paged through are only called.
        from .pages import Pages

        return Pages(self._client.send, self.rules, request, config, prefetch=prefetch)
