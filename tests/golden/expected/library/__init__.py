"""Example Library.

A library, written for the tests of the generator.
"""

from .._runtime.lazy import lazy_package

__getattr__, __dir__ = lazy_package(
    __name__,
    """
async_client: AsyncLibraryClient
batches: AsyncLibraryBatches LibraryBatches
client: LibraryClient
errors: BookMissing BookRefused RefusalCode RefusalCodeLike RefusalReason RefusalRemedy RefusalRemedyReplace RefusalRemedyShorten TooManyRequests
operations.describe_library: DescribeLibraryRequest DescribeLibraryResponse Library
operations.discuss_book: Answer DiscussBookRequest DiscussBookResponse LibrarianWords LibrarianWordsAnswer Question ReaderWords ReaderWordsBlame ReaderWordsPraise ReaderWordsQuestion ReaderWordsVoice Remark Voice
operations.get_book: GetBookRequest GetBookResponse
operations.lend_books: LendBooksRequest LendBooksResponse LentBook Loan RefusedLoan
operations.list_books: ListBooksPaginator ListBooksRequest ListBooksResponse
operations.put_book: PutBookRequest PutBookResponse
operations.read_book: ReadBookRequest ReadBookResponse
operations.remove_book: RemoveBookRequest RemoveBookResponse
operations.watch_shelf: Lent ShelfEvents ShelfEventsLent WatchShelfRequest WatchShelfResponse
operations.write_book: WriteBookRequest WriteBookResponse
shapes.book: Book Chapter Place PlaceGenre PlaceRoom PlaceShelf Shelf
shapes.genre: Genre GenreLike
shapes.lender: Lender
waiters: BookReturnedWaiter
""",
)
