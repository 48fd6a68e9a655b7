"""Example Library.

A library, written for the tests of the generator.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import LibraryClient
    from .errors import BookMissing, TooManyRequests
    from .operations.describe_library import (
        DescribeLibraryRequest,
        DescribeLibraryResponse,
        Library,
    )
    from .operations.get_book import GetBookRequest, GetBookResponse
    from .operations.list_books import (
        ListBooksPaginator,
        ListBooksRequest,
        ListBooksResponse,
    )
    from .operations.put_book import PutBookRequest, PutBookResponse
    from .operations.read_book import ReadBookRequest, ReadBookResponse
    from .operations.remove_book import RemoveBookRequest, RemoveBookResponse
    from .operations.watch_shelf import (
        Lent,
        ShelfEvents,
        ShelfEventsLent,
        WatchShelfRequest,
        WatchShelfResponse,
    )
    from .operations.write_book import WriteBookRequest, WriteBookResponse
    from .shapes.book import (
        Book,
        Chapter,
        Place,
        PlaceGenre,
        PlaceRoom,
        PlaceShelf,
        Shelf,
    )
    from .shapes.genre import Genre, GenreLike
    from .shapes.lender import Lender
    from .waiters import BookReturnedWaiter
else:
    from .._runtime.lazy import lazy_package

    __getattr__, __dir__, __all__ = lazy_package(
        __name__,
        {
            "client": "LibraryClient",
            "errors": "BookMissing TooManyRequests",
            "operations.describe_library": "DescribeLibraryRequest DescribeLibraryResponse Library",
            "operations.get_book": "GetBookRequest GetBookResponse",
            "operations.list_books": "ListBooksPaginator ListBooksRequest ListBooksResponse",
            "operations.put_book": "PutBookRequest PutBookResponse",
            "operations.read_book": "ReadBookRequest ReadBookResponse",
            "operations.remove_book": "RemoveBookRequest RemoveBookResponse",
            "operations.watch_shelf": "Lent ShelfEvents ShelfEventsLent WatchShelfRequest WatchShelfResponse",
            "operations.write_book": "WriteBookRequest WriteBookResponse",
            "shapes.book": "Book Chapter Place PlaceGenre PlaceRoom PlaceShelf Shelf",
            "shapes.genre": "Genre GenreLike",
            "shapes.lender": "Lender",
            "waiters": "BookReturnedWaiter",
        },
    )
