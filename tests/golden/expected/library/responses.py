"""The responses of Example Library: where editors find their code."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .operations.describe_library import (
        DescribeLibraryResponse as DescribeLibraryResponse,
    )
    from .operations.get_book import (
        GetBookResponse as GetBookResponse,
    )
    from .operations.list_books import (
        ListBooksResponse as ListBooksResponse,
    )
    from .operations.put_book import (
        PutBookResponse as PutBookResponse,
    )
    from .operations.read_book import (
        ReadBookResponse as ReadBookResponse,
    )
    from .operations.remove_book import (
        RemoveBookResponse as RemoveBookResponse,
    )
    from .operations.watch_shelf import (
        WatchShelfResponse as WatchShelfResponse,
    )
    from .operations.write_book import (
        WriteBookResponse as WriteBookResponse,
    )
