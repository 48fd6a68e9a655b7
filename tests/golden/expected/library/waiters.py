"""Waiters of Example Library."""

from __future__ import annotations

from typing import ClassVar

from .. import library as _library
from .._runtime.calls.waiter import Waiter, WaiterConfig


class BookReturnedWaiter(Waiter):
    """Waits until a book is back."""

    __waiter__: ClassVar = "BookReturned"

    def wait(
        self, *, isbn: str, waiter_config: WaiterConfig | None = None
    ) -> _library.GetBookResponse:
        """Repeat `get_book` until the state is reached, and return the last response.

        Args:
            isbn: 10 to 13 characters.
            waiter_config: How long to wait.

        Raises:
            WaitError: The state is not reached within the attempts allowed, or
                cannot be reached any more.
        """
        return self.run(
            _library.GetBookRequest(
                isbn=isbn,
            ),
            waiter_config,
        )
