"""Example Library.

A library, written for the tests of the generator.
"""

from .async_client import AsyncLibraryClient as AsyncLibraryClient
from .batches import (
    AsyncLibraryBatches as AsyncLibraryBatches,
    LibraryBatches as LibraryBatches,
)
from .client import LibraryClient as LibraryClient
from .enums import (
    Genre as Genre,
    GenreLike as GenreLike,
    RefusalCode as RefusalCode,
    RefusalCodeLike as RefusalCodeLike,
)
from .errors import (
    BookMissing as BookMissing,
    BookRefused as BookRefused,
    TooManyRequests as TooManyRequests,
)
from .paginators import ListBooksPaginator as ListBooksPaginator
from .requests import (
    DescribeLibraryRequest as DescribeLibraryRequest,
    DiscussBookRequest as DiscussBookRequest,
    GetBookRequest as GetBookRequest,
    LendBooksRequest as LendBooksRequest,
    ListBooksRequest as ListBooksRequest,
    PutBookRequest as PutBookRequest,
    ReadBookRequest as ReadBookRequest,
    RemoveBookRequest as RemoveBookRequest,
    WatchShelfRequest as WatchShelfRequest,
    WriteBookRequest as WriteBookRequest,
)
from .responses import (
    DescribeLibraryResponse as DescribeLibraryResponse,
    DiscussBookResponse as DiscussBookResponse,
    GetBookResponse as GetBookResponse,
    LendBooksResponse as LendBooksResponse,
    ListBooksResponse as ListBooksResponse,
    PutBookResponse as PutBookResponse,
    ReadBookResponse as ReadBookResponse,
    RemoveBookResponse as RemoveBookResponse,
    WatchShelfResponse as WatchShelfResponse,
    WriteBookResponse as WriteBookResponse,
)
from .structures import (
    Answer as Answer,
    Book as Book,
    Chapter as Chapter,
    Lender as Lender,
    Lent as Lent,
    LentBook as LentBook,
    LibrarianWords as LibrarianWords,
    LibrarianWordsAnswer as LibrarianWordsAnswer,
    Library as Library,
    Loan as Loan,
    Place as Place,
    PlaceGenre as PlaceGenre,
    PlaceRoom as PlaceRoom,
    PlaceShelf as PlaceShelf,
    Question as Question,
    ReaderWords as ReaderWords,
    ReaderWordsBlame as ReaderWordsBlame,
    ReaderWordsPraise as ReaderWordsPraise,
    ReaderWordsQuestion as ReaderWordsQuestion,
    ReaderWordsVoice as ReaderWordsVoice,
    RefusalReason as RefusalReason,
    RefusalRemedy as RefusalRemedy,
    RefusalRemedyReplace as RefusalRemedyReplace,
    RefusalRemedyShorten as RefusalRemedyShorten,
    RefusedLoan as RefusedLoan,
    Remark as Remark,
    Shelf as Shelf,
    ShelfEvents as ShelfEvents,
    ShelfEventsLent as ShelfEventsLent,
    Voice as Voice,
)
from .waiters import BookReturnedWaiter as BookReturnedWaiter
