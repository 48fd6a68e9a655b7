"""What sends batches to Example Library."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable

from .. import library as _library
from .._runtime.batches.asynchronous import AsyncBatches
from .._runtime.batches.calls import BatchCalls
from .._runtime.batches.rule import BatchRule
from .._runtime.batches.sending import Batches


_LEND_BOOKS = BatchRule(
    request="LendBooksRequest",
    entry="Loan",
    entries="loans",
    max_entries=3,
    max_entry_bytes=80,
    counted=("isbn", "reader"),
    fixed_bytes={"until": 8},
    failed="refused",
    succeeded="lent",
    key=("id",),
    is_numbered=True,
    again={"code": ("Busy",)},
    code="code",
    group=("reader",),
    fifo="branch",
)


class LibraryBatches(BatchCalls):
    """Sends batches to Example Library: the attribute `batches` of `LibraryClient`."""

    def lend_books(
        self,
        entries: Iterable[_library.Loan],
        *,
        branch: str | None = None,
        keep_order: bool | None = None,
        max_bytes: int = 99,
    ) -> Batches[_library.Loan, _library.LentBook, _library.RefusedLoan]:
        """Send entries by `LendBooks`, 3 in a call, and again those that failed for a
        moment. The other arguments are those of `lend_books`.

        Args:
            entries: Any number of entries. Their IDs may be any text.
            keep_order: Whether none overtakes another of its `reader`, with one of
                each in a call; by default, if `branch` ends with `.fifo`.
            max_bytes: How many bytes a call has at most.
        """
        return Batches(
            self._client,
            _LEND_BOOKS,
            entries,
            {"branch": branch},
            keep_order=keep_order,
            max_bytes=max_bytes,
        )


class AsyncLibraryBatches(BatchCalls):
    """Sends batches to Example Library: the attribute `batches` of
    `AsyncLibraryClient`.
    """

    def lend_books(
        self,
        entries: Iterable[_library.Loan] | AsyncIterable[_library.Loan],
        *,
        branch: str | None = None,
        keep_order: bool | None = None,
        max_bytes: int = 99,
    ) -> AsyncBatches[_library.Loan, _library.LentBook, _library.RefusedLoan]:
        """Send as `LibraryBatches.lend_books` does."""
        return AsyncBatches(
            self._client,
            _LEND_BOOKS,
            entries,
            {"branch": branch},
            keep_order=keep_order,
            max_bytes=max_bytes,
        )
