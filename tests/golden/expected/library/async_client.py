"""The asynchronous client of Example Library."""

from __future__ import annotations

from .. import library as _library
from .._runtime.asynchronous.client import coroutines_of
from .._runtime.duplex.client import AsyncDuplexClient
from .._runtime.duplex.stream import AsyncDuplexStream
from .client import LibraryClient


@coroutines_of(LibraryClient)
class AsyncLibraryClient(AsyncDuplexClient):
    """A library, written for the tests of the generator."""

    @property
    def batches(self) -> _library.AsyncLibraryBatches:
        """What sends batches."""
        return _library.AsyncLibraryBatches(self)

    def discuss_book(
        self, *, isbn: str, topic: _library.GenreLike | None = None
    ) -> AsyncDuplexStream[
        _library.ReaderWords, _library.LibrarianWords, _library.DiscussBookResponse
    ]:
        """Talks with a librarian about a book.

        Returns a stream, which an `async with` statement opens.

        Args:
            isbn: 10 to 13 characters.
            topic: What books are about.

        Raises:
            BookMissing: There is no such book.

        - AWS's page:
          https://docs.aws.amazon.com/goto/WebAPI/library-2024-02-29/DiscussBook
        """
        return self._open(
            _library.DiscussBookRequest(
                isbn=isbn,
                topic=topic,
            )
        )
