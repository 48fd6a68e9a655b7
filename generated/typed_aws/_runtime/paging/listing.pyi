"""The rules of listing pages, without the requests: what to send, what to yield.

`Pages` and `AsyncPages` send the requests of a `Listing`.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar
from attrs import frozen
from ..shapes import Request, Response
from .resume_token import Position
from .rules import Rules

ResponseT = TypeVar("ResponseT", bound=Response)
ItemT = TypeVar("ItemT")
T = TypeVar("T")

@frozen(kw_only=True)
class PaginationConfig:
    """Where to start, how many items to list, and how large pages are."""

    max_items: int | str | None = None
    """Stop after this many items, even in the middle of a page."""

    page_size: int | str | None = None
    """How many items the service puts on a page, if callers can choose that."""

    starting_token: str | None = None
    """Continue from here: a resume token, from this library or boto3."""

class ListingSettings(Generic[ResponseT, ItemT]):
    """What all iterations over the same pages have in common.

    Attributes:
        rules: How to page through the operation.
        max_items: How many items to list.
        starting_token: Where to start.
    """

    max_items: int | None
    rules: Rules[ResponseT, ItemT]
    starting_token: str | None

    def __init__(
        self,
        rules: Rules[ResponseT, ItemT],
        request: Request[ResponseT],
        config: PaginationConfig | None,
    ) -> None:
        """Check a configuration; see `Pages`.

        Raises:
            PaginationError: A page size is given, but the operation takes none.
            ArgumentError: `config` is not a `PaginationConfig`, or its `max_items` or
                `page_size` is not a number.
        """

    def starting_point(self) -> tuple[Mapping[str, object], int]:
        """Read the starting token.

        Returns:
            The tokens by the names of the request's attributes, and how many items of
            their page to skip.

        Raises:
            ValueError: The starting token is not one of this operation.
        """

    def request_for(self, tokens: Mapping[str, object]) -> Request[ResponseT]:
        """Make the request that leads to a page."""

    def by_wire_name(self, tokens: Mapping[str, object]) -> dict[str, object]:
        """Convert tokens to the form of boto3's dicts, by their names in the model."""

class Listing(Generic[ResponseT, ItemT]):
    """One iteration over pages: gives each request, and takes the page it leads to.

    Attributes:
        position: Where to continue, if `max_items` ended the listing with the last page
            taken.
    """

    position: Position | None

    def __init__(self, settings: ListingSettings[ResponseT, ItemT]) -> None:
        """Start to list.

        Raises:
            ValueError: The starting token is not one of this operation.
        """

    def request(self) -> Request[ResponseT] | None:
        """Make the request of the next page; `None` at the end.

        Raises:
            PaginationError: The service returned the same token twice in a row.
        """

    def take(self, page: ResponseT) -> ResponseT:
        """Take the response to the request, and return the part of it to deliver."""

class FullResult(Generic[ResponseT, ItemT]):
    """One response, made from pages."""

    def __init__(self, rules: Rules[ResponseT, ItemT]) -> None:
        """Start without pages."""

    def add(self, page: ResponseT) -> None:
        """Add a page."""

    def response(self) -> ResponseT:
        """Make the response, from at least one page."""

def searcher(expression: str) -> Callable[[Response], Sequence[object]]:
    """Make a function that applies a JMESPath expression to a page.

    Returns:
        A function that lists the elements if the result is a list, otherwise the
        result.
    """
