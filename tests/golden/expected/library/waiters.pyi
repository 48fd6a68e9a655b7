"""The waiters of Example Library, for type checkers."""

from .._runtime.calls.waiter import Waiter, WaiterConfig
from .responses import GetBookResponse

class BookReturnedWaiter(Waiter):
    """Waits until a book is back."""

    def wait(
        self, *, isbn: str, waiter_config: WaiterConfig | None = None
    ) -> GetBookResponse:
        """Repeat `get_book` until the state is reached.

        Returns the last response.

        Args:
            waiter_config: How long to wait.

        Raises:
            botocore.exceptions.WaiterError: The state is not reached within the
                attempts allowed, or cannot be reached any more.
        """
