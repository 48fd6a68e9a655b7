"""The requests of Example Library: where editors find their code."""

# pyright: reportUnusedImport=false

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .operations.describe_library import DescribeLibraryRequest
    from .operations.discuss_book import DiscussBookRequest
    from .operations.get_book import GetBookRequest
    from .operations.lend_books import LendBooksRequest
    from .operations.list_books import ListBooksRequest
    from .operations.put_book import PutBookRequest
    from .operations.read_book import ReadBookRequest
    from .operations.remove_book import RemoveBookRequest
    from .operations.watch_shelf import WatchShelfRequest
    from .operations.write_book import WriteBookRequest
