"""The structures and unions of Example Library, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TypeAlias

from attrs import frozen

from .._runtime.blobs import BlobLike
from .._runtime.shapes import JSONValue, Structure, Variant
from .._runtime.unions import UnknownVariant
from .enums import Genre, GenreLike, RefusalCode, RefusalCodeLike

@frozen(kw_only=True, order=False)
class Answer(Structure):
    text: str | None = ...

@frozen(kw_only=True, init=False, order=False)
class Book(Structure):
    """A book."""

    isbn: str
    """The number of the book. 10 to 13 characters."""
    title: str | None
    genres: Sequence[Genre]
    """What it is about."""
    rating: float | None
    weight: float | None
    pages: int | None
    letters: int | None
    lent: bool | None
    published: datetime | None
    cover: bytes | None
    lender: Lender | None
    """Who has the book."""
    place: Place | None
    """Where a book is."""
    chapters: Sequence[Chapter]
    copies: Mapping[GenreLike | str, int]
    labels: Mapping[str, str]
    from_: str | None
    """Where it came from."""
    notes: JSONValue | None

    def __init__(
        self,
        *,
        isbn: str,
        title: str | None = ...,
        genres: Sequence[GenreLike] | None = ...,
        rating: float | None = ...,
        weight: float | None = ...,
        pages: int | None = ...,
        letters: int | None = ...,
        lent: bool | None = ...,
        published: datetime | None = ...,
        cover: BlobLike | None = ...,
        lender: Lender | None = ...,
        place: Place | None = ...,
        chapters: Sequence[Chapter] | None = ...,
        copies: Mapping[Genre, int] | Mapping[str, int] | None = ...,
        labels: Mapping[str, str] | None = ...,
        from_: str | None = ...,
        notes: JSONValue | None = ...,
    ) -> None:
        """A book.

        Args:
            isbn: The number of the book. 10 to 13 characters.
            genres: What it is about.
            lender: Who has the book.
            place: Where a book is.
            from_: Where it came from.
        """

@frozen(kw_only=True, init=False, order=False)
class Chapter(Structure):
    heading: str | None
    sections: Sequence[Chapter]
    """Chapters hold chapters."""

    def __init__(
        self,
        *,
        heading: str | None = ...,
        sections: Sequence[Chapter] | None = ...,
    ) -> None: ...

@frozen(kw_only=True, order=False)
class Lender(Structure):
    """Who has the book."""

    name: str | None = ...
    password: str | None = ...
    sse_kms_key_id: str | None = ...

@frozen(kw_only=True, order=False)
class Lent(Structure):
    isbn: str | None = ...
    to: Lender | None = ...
    """Who has the book."""

@frozen(order=False)
class LibrarianWordsAnswer(Variant):
    """The variant `Answer` of `LibrarianWords`."""

    value: Answer

@frozen(kw_only=True, init=False, order=False)
class Library(Structure):
    name: str | None
    parent: Library | None
    """The library that this one belongs to."""
    motto: str | None
    """Deprecated: There is no motto any more."""
    copies: Mapping[GenreLike | str, int]
    stock: Mapping[GenreLike | str, Mapping[GenreLike | str, int]]

    def __init__(
        self,
        *,
        name: str | None = ...,
        parent: Library | None = ...,
        motto: str | None = ...,
        copies: Mapping[Genre, int] | Mapping[str, int] = ...,
        stock: Mapping[Genre, Mapping[Genre, int] | Mapping[str, int]]
        | Mapping[str, Mapping[Genre, int] | Mapping[str, int]] = ...,
    ) -> None: ...

@frozen(kw_only=True, order=False)
class LentBook(Structure):
    id: str | None = ...
    due: datetime | None = ...

@frozen(kw_only=True, order=False)
class Loan(Structure):
    id: str
    isbn: str
    """10 to 13 characters."""
    reader: str | None = ...
    until: datetime | None = ...

@frozen(kw_only=True, order=False)
class RefusedLoan(Structure):
    id: str | None = ...
    code: str | None = ...

@frozen(order=False)
class PlaceShelf(Variant):
    """It stands on a shelf."""

    value: Shelf

@frozen(order=False)
class PlaceRoom(Variant):
    """It lies in a room."""

    value: str

@frozen(init=False, order=False)
class PlaceGenre(Variant):
    """What books are about."""

    value: Genre

    def __init__(
        self,
        value: GenreLike,
    ) -> None:
        """What books are about.

        Args:
            value: What books are about.
        """

@frozen(kw_only=True, init=False, order=False)
class RefusalReason(Structure):
    chapter: str | None
    code: RefusalCode | None

    def __init__(
        self,
        *,
        chapter: str | None = ...,
        code: RefusalCodeLike | None = ...,
    ) -> None: ...

@frozen(order=False)
class RefusalRemedyShorten(Variant):
    """The variant `Shorten` of `RefusalRemedy`."""

    value: int

@frozen(order=False)
class RefusalRemedyReplace(Variant):
    """The variant `Replace` of `RefusalRemedy`."""

    value: RefusalReason

@frozen(kw_only=True, init=False, order=False)
class Question(Structure):
    """What a reader asks."""

    text: str
    genre: Genre | None
    """What books are about."""

    def __init__(
        self,
        *,
        text: str,
        genre: GenreLike | None = ...,
    ) -> None:
        """What a reader asks.

        Args:
            genre: What books are about.
        """

@frozen(order=False)
class ReaderWordsQuestion(Variant):
    """What a reader asks."""

    value: Question

@frozen(order=False)
class ReaderWordsPraise(Variant):
    """The variant `Praise` of `ReaderWords`."""

    value: Remark

@frozen(order=False)
class ReaderWordsBlame(Variant):
    """The variant `Blame` of `ReaderWords`."""

    value: Remark

@frozen(order=False)
class ReaderWordsVoice(Variant):
    """The variant `Voice` of `ReaderWords`."""

    value: Voice

@frozen(kw_only=True, order=False)
class Remark(Structure):
    text: str | None = ...

@frozen(kw_only=True, order=False)
class Shelf(Structure):
    name: str

@frozen(order=False)
class ShelfEventsLent(Variant):
    """The variant `Lent` of `ShelfEvents`."""

    value: Lent

@frozen(kw_only=True, init=False, order=False)
class Voice(Structure):
    sound: bytes
    language: str | None

    def __init__(
        self,
        *,
        sound: BlobLike,
        language: str | None = ...,
    ) -> None: ...

LibrarianWords: TypeAlias = LibrarianWordsAnswer | UnknownVariant

Place: TypeAlias = PlaceShelf | PlaceRoom | PlaceGenre | UnknownVariant
"""Where a book is."""

RefusalRemedy: TypeAlias = RefusalRemedyShorten | RefusalRemedyReplace | UnknownVariant

ReaderWords: TypeAlias = (
    ReaderWordsQuestion
    | ReaderWordsPraise
    | ReaderWordsBlame
    | ReaderWordsVoice
    | Question
    | Voice
)
"""What a reader says.

What `send` of a stream takes: a variant, or the structure of an event if a single
variant has it.
"""

ShelfEvents: TypeAlias = ShelfEventsLent | UnknownVariant
