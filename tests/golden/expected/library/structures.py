"""The structures and unions of Example Library: where editors find their code."""

# pyright: reportUnusedImport=false

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .errors import (
        RefusalReason,
        RefusalRemedy,
        RefusalRemedyReplace,
        RefusalRemedyShorten,
    )
    from .operations.describe_library import Library
    from .operations.discuss_book import (
        Answer,
        LibrarianWords,
        LibrarianWordsAnswer,
        Question,
        ReaderWords,
        ReaderWordsBlame,
        ReaderWordsPraise,
        ReaderWordsQuestion,
        ReaderWordsVoice,
        Remark,
        Voice,
    )
    from .operations.lend_books import LentBook, Loan, RefusedLoan
    from .operations.watch_shelf import Lent, ShelfEvents, ShelfEventsLent
    from .shapes.book import (
        Book,
        Chapter,
        Place,
        PlaceGenre,
        PlaceRoom,
        PlaceShelf,
        Shelf,
    )
    from .shapes.lender import Lender
