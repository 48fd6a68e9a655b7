"""The waiters of Example Library, for type checkers."""

from collections.abc import Coroutine
from typing import Any, Generic, overload

from typing_extensions import TypeVar

from .._runtime.asynchronous.client import AsyncClient
from .._runtime.calls.client import Client
from .._runtime.calls.waiter import Waiter, WaiterConfig
from .responses import GetBookResponse

_BookReturnedWaiter_co = TypeVar(
    "_BookReturnedWaiter_co",
    bound=GetBookResponse | Coroutine[Any, Any, GetBookResponse],
    default=GetBookResponse,
    covariant=True,
)

class BookReturnedWaiter(Waiter, Generic[_BookReturnedWaiter_co]):
    """Waits until a book is back."""

    @overload
    def __init__(self: BookReturnedWaiter[GetBookResponse], client: Client) -> None:
        """Use a synchronous client."""
    @overload
    def __init__(
        self: BookReturnedWaiter[Coroutine[Any, Any, GetBookResponse]],
        client: AsyncClient,
    ) -> None:
        """Use an asynchronous client."""

    def wait(
        self, *, isbn: str, waiter_config: WaiterConfig | None = None
    ) -> _BookReturnedWaiter_co:
        """Repeat `get_book` until the state is reached, and return the last response.

        Args:
            isbn: 10 to 13 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """
