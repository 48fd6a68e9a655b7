"""The base of the typed paginators."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ..introspection.annotations import evaluate_all_later, evaluate_later
from ..lazy import RUNTIME
from ..shapes import GenericInStubs, Request, Response
from .rules import Rules

if TYPE_CHECKING:
    from ..calls.caller import Caller
    from .config import PaginationConfig
    from .pages import Pages

ResponseT = TypeVar("ResponseT", bound=Response)
ItemT = TypeVar("ItemT")


@evaluate_all_later
class Paginator(GenericInStubs, Generic[ResponseT, ItemT]):
    """Base of the generated paginators."""

    # As in `Structure`.
    if not TYPE_CHECKING:

        def __init_subclass__(cls) -> None:
            super().__init_subclass__()
            evaluate_later(cls)

    rules: Rules[ResponseT, ItemT]
    """How to page through the operation."""

    def __init__(self, client: Caller) -> None:
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
        client: Any = self._client
        make: Any
        # Fakes of clients may have only `send`.
        if getattr(client, "__is_async__", False):
            # By its name, because only packages with asynchronous clients have it.
            make = import_module(f"{RUNTIME}.asynchronous.pages").AsyncPages
        else:
            from .pages import Pages as make
        pages = make(client.send, self.rules, request, config, prefetch=prefetch)
        # The type of an asynchronous client's paginator declares what this returns.
        return cast("Pages[ResponseT, ItemT]", pages)
