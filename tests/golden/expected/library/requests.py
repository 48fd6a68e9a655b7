"""The requests of Example Library: where editors find their code."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .operations.describe_library import (
        DescribeLibraryRequest as DescribeLibraryRequest,
    )
    from .operations.get_book import (
        GetBookRequest as GetBookRequest,
    )
    from .operations.list_books import (
        ListBooksRequest as ListBooksRequest,
    )
    from .operations.put_book import (
        PutBookRequest as PutBookRequest,
    )
    from .operations.read_book import (
        ReadBookRequest as ReadBookRequest,
    )
    from .operations.remove_book import (
        RemoveBookRequest as RemoveBookRequest,
    )
    from .operations.watch_shelf import (
        WatchShelfRequest as WatchShelfRequest,
    )
    from .operations.write_book import (
        WriteBookRequest as WriteBookRequest,
    )
