"""The responses of Example Library: where editors find their code."""

# pyright: reportUnusedImport=false

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .operations.describe_library import DescribeLibraryResponse
    from .operations.discuss_book import DiscussBookResponse
    from .operations.get_book import GetBookResponse
    from .operations.lend_books import LendBooksResponse
    from .operations.list_books import ListBooksResponse
    from .operations.put_book import PutBookResponse
    from .operations.read_book import ReadBookResponse
    from .operations.remove_book import RemoveBookResponse
    from .operations.watch_shelf import WatchShelfResponse
    from .operations.write_book import WriteBookResponse
