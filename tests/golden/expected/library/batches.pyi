"""What sends batches of Example Library, for type checkers."""

from collections.abc import AsyncIterable, Iterable

from .._runtime.batches.asynchronous import AsyncBatches
from .._runtime.batches.calls import BatchCalls
from .._runtime.batches.sending import Batches
from .structures import LentBook, Loan, RefusedLoan

class LibraryBatches(BatchCalls):
    """Sends batches to Example Library: the attribute `batches` of `LibraryClient`."""

    def lend_books(
        self,
        entries: Iterable[Loan],
        *,
        branch: str | None = None,
        keep_order: bool | None = None,
        max_bytes: int = 99,
    ) -> Batches[Loan, LentBook, RefusedLoan]:
        """Send entries by `LendBooks`, 3 in a call, and again those that failed for a
        moment. The other arguments are those of `lend_books`.

        Args:
            entries: Any number of entries. Their IDs may be any text.
            keep_order: Whether none overtakes another of its `reader`, with one of
                each in a call; by default, if `branch` ends with `.fifo`.
            max_bytes: How many bytes a call has at most.
        """

class AsyncLibraryBatches(BatchCalls):
    """Sends batches to Example Library: the attribute `batches` of
    `AsyncLibraryClient`.
    """

    def lend_books(
        self,
        entries: Iterable[Loan] | AsyncIterable[Loan],
        *,
        branch: str | None = None,
        keep_order: bool | None = None,
        max_bytes: int = 99,
    ) -> AsyncBatches[Loan, LentBook, RefusedLoan]:
        """Send as `LibraryBatches.lend_books` does."""
