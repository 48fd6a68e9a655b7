"""Example Library.

A library, written for the tests of the generator.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import (
        LibraryClient as LibraryClient,
    )
    from .errors import (
        BookMissing as BookMissing,
        TooManyRequests as TooManyRequests,
    )
    from .operations.describe_library import (
        DescribeLibraryRequest as DescribeLibraryRequest,
        DescribeLibraryResponse as DescribeLibraryResponse,
        Library as Library,
    )
    from .operations.get_book import (
        GetBookRequest as GetBookRequest,
        GetBookResponse as GetBookResponse,
    )
    from .operations.list_books import (
        ListBooksPaginator as ListBooksPaginator,
        ListBooksRequest as ListBooksRequest,
        ListBooksResponse as ListBooksResponse,
    )
    from .operations.put_book import (
        PutBookRequest as PutBookRequest,
        PutBookResponse as PutBookResponse,
    )
    from .operations.read_book import (
        ReadBookRequest as ReadBookRequest,
        ReadBookResponse as ReadBookResponse,
    )
    from .operations.remove_book import (
        RemoveBookRequest as RemoveBookRequest,
        RemoveBookResponse as RemoveBookResponse,
    )
    from .operations.watch_shelf import (
        Lent as Lent,
        ShelfEvents as ShelfEvents,
        ShelfEventsLent as ShelfEventsLent,
        WatchShelfRequest as WatchShelfRequest,
        WatchShelfResponse as WatchShelfResponse,
    )
    from .operations.write_book import (
        WriteBookRequest as WriteBookRequest,
        WriteBookResponse as WriteBookResponse,
    )
    from .shapes.book import (
        Book as Book,
        Chapter as Chapter,
        Place as Place,
        PlaceGenre as PlaceGenre,
        PlaceRoom as PlaceRoom,
        PlaceShelf as PlaceShelf,
        Shelf as Shelf,
    )
    from .shapes.genre import (
        Genre as Genre,
        GenreLike as GenreLike,
    )
    from .shapes.lender import (
        Lender as Lender,
    )
    from .waiters import (
        BookReturnedWaiter as BookReturnedWaiter,
    )
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
