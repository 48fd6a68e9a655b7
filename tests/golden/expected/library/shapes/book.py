"""Book of Example Library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from ..._runtime.documents import JSONValue
from ..._runtime.shapes import Variant, wire
from ..._runtime.unions import UnknownVariant
from ..shapes.genre import as_genre, genre_list_or_none

if TYPE_CHECKING:
    from ..shapes.genre import Genre
    from ..shapes.lender import Lender


@frozen
class PlaceShelf(Variant):
    """It stands on a shelf."""

    value: Shelf = field(metadata=wire("Shelf"))


@frozen
class PlaceRoom(Variant):
    """It lies in a room."""

    value: str = field(metadata=wire("Room"))


@frozen
class PlaceGenre(Variant):
    """What books are about."""

    value: Genre = field(converter=as_genre, metadata=wire("Genre"))


Place: TypeAlias = PlaceShelf | PlaceRoom | PlaceGenre | UnknownVariant
"""Where a book is."""


@frozen(kw_only=True)
class Book:
    """A book."""

    isbn: str = field(metadata=wire("Isbn"))
    """The number of the book."""

    title: str | None = field(default=None, metadata=wire("Title", "title"))

    genres: Sequence[Genre] | None = field(
        default=None, converter=genre_list_or_none, metadata=wire("Genres")
    )
    """What it is about."""

    rating: float | None = field(default=None, metadata=wire("Rating"))

    weight: float | None = field(default=None, metadata=wire("Weight"))

    pages: int | None = field(default=None, metadata=wire("Pages"))

    letters: int | None = field(default=None, metadata=wire("Letters"))

    lent: bool | None = field(default=None, metadata=wire("Lent"))

    published: datetime | None = field(default=None, metadata=wire("Published"))

    cover: bytes | None = field(default=None, metadata=wire("Cover"))

    lender: Lender | None = field(default=None, metadata=wire("Lender"))
    """Who has the book."""

    place: Place | None = field(default=None, metadata=wire("Place"))
    """Where a book is."""

    chapters: Sequence[Chapter] | None = field(default=None, metadata=wire("Chapters"))

    copies: Mapping[Genre, int] | Mapping[str, int] | None = field(
        default=None, metadata=wire("Copies")
    )

    labels: Mapping[str, str] | None = field(default=None, metadata=wire("Labels"))

    from_: str | None = field(default=None, metadata=wire("from"))
    """Where it came from."""

    notes: JSONValue | None = field(default=None, metadata=wire("Notes"))


@frozen(kw_only=True)
class Chapter:
    heading: str | None = field(default=None, metadata=wire("Heading"))

    sections: Sequence[Chapter] | None = field(default=None, metadata=wire("Sections"))
    """Chapters hold chapters."""


@frozen(kw_only=True)
class Shelf:
    name: str = field(metadata=wire("Name"))
