"""The base of the typed paginators."""

from typing import Generic, TypeVar
from ..introspection.annotations import evaluate_all_later
from ..shapes import GenericInStubs, Request, Response
from .rules import Rules
from ..calls.caller import Caller
from .config import PaginationConfig
from .pages import Pages

ResponseT = TypeVar("ResponseT", bound=Response)
ItemT = TypeVar("ItemT")

@evaluate_all_later
class Paginator(GenericInStubs, Generic[ResponseT, ItemT]):
    """Base of the generated paginators."""

    rules: Rules[ResponseT, ItemT]
    """How to page through the operation."""

    def __init__(self, client: Caller) -> None:
        """Page through an operation.

        Args:
            client: Sends the requests.
        """

    def __repr__(self) -> str: ...
    def pages(
        self,
        request: Request[ResponseT],
        config: PaginationConfig | None,
        *,
        prefetch: bool,
    ) -> Pages[ResponseT, ItemT]:
        """List the pages; the typed form is `paginate`.

        Args:
            request: The first request, without tokens.
            config: Where to start, how many items to list, and how large pages are.
            prefetch: Whether to fetch the next page in a thread, or a task, while the
                caller works on this one.

        Raises:
            PaginationError: A page size is given, but the operation takes none.
            ArgumentError: `config` is not a `PaginationConfig`, or its `max_items` or
                `page_size` is not a number.
        """
