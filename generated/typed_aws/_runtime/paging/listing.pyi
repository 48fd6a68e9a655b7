"""The rules of listing pages, without the requests: what to send, what to yield.

`Pages` and `AsyncPages` send the requests.
"""

from collections.abc import Callable, Generator, Sequence
from typing import Any, Generic, TypeVar
from ..introspection.annotations import evaluate_all_later
from ..shapes import Request, Response
from .config import PaginationConfig
from .rules import Rules

ResponseT = TypeVar("ResponseT", bound=Response)
T = TypeVar("T")

@evaluate_all_later
class AnyPages(Generic[ResponseT]):
    """The pages of an operation, for both kinds of clients."""

    _send: Callable[[Request[ResponseT]], Any]
    _rules: Rules[ResponseT, Any]
    _prefetch: bool

    def __init__(
        self,
        send: Callable[[Request[ResponseT]], Any],
        rules: Rules[ResponseT, Any],
        request: Request[ResponseT],
        config: PaginationConfig | None,
        *,
        prefetch: bool,
    ) -> None:
        """Prepare the pages; no request is sent before the first page is needed.

        Args:
            send: Sends a request.
            rules: How to page through the operation.
            request: The first request, without tokens.
            config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread, or a task, while the caller works on this one.

        Raises:
            PaginationError: The operation takes no page size, or no `max_items`.
            ArgumentError: `config` is not a `PaginationConfig`, or its `max_items` or
                `page_size` is not a number.
        """

    def __repr__(self) -> str: ...
    def _enter_page(self) -> None:
        """Note that a loop that ends now ends within a page."""

    def _listing(self) -> Generator[Any, ResponseT]:
        """List pages once: say which requests to send, and what to deliver.

        Yields:
            In turn, a request, to which it is sent the response, and for that, the part
            of the page to deliver, and where to continue after it. The latter is known
            if `max_items` ended the listing with this page; without `max_items`, after
            any.
        """

    def _resume_token(self) -> str | None:
        """Write where to continue."""

    def _full_result(self, pages: Sequence[ResponseT]) -> ResponseT:
        """Make one response of the pages, of which there is at least one."""

def searcher(expression: str) -> Callable[[Response], Sequence[object]]:
    """Make a function that applies an expression to a page, as `search` does."""
