"""Book of Example Library."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.blobs import blob_or_none
from ..._runtime.enums import as_enum, list_of, or_none
from ..._runtime.shapes import JSONValue, Structure, Variant, partly_redacted, wire
from ..._runtime.unions import UnknownVariant
from ..shapes.genre import Genre

if TYPE_CHECKING:
    from ..shapes.lender import Lender


@frozen(repr=False, eq=False)
class PlaceShelf(Variant):
    """It stands on a shelf."""

    value: Shelf = field(metadata=wire("Shelf"))


@frozen(repr=False, eq=False)
class PlaceRoom(Variant):
    """It lies in a room."""

    value: str = field(metadata=wire("Room"))


@frozen(repr=False, eq=False)
class PlaceGenre(Variant):
    """What books are about."""

    value: Genre = field(converter=as_enum(Genre), metadata=wire("Genre"))


Place: TypeAlias = PlaceShelf | PlaceRoom | PlaceGenre | UnknownVariant
"""Where a book is."""


@frozen(kw_only=True, repr=False, eq=False)
class Book(Structure):
    """A book."""

    isbn: str
    title: str | None = field(default=None, metadata=wire("Title", "title"))
    genres: Sequence[Genre] = field(default=ABSENT, converter=or_none(list_of(Genre)))
    rating: float | None = None
    weight: float | None = None
    pages: int | None = None
    letters: int | None = None
    lent: bool | None = None
    published: datetime | None = None
    cover: bytes | None = field(default=None, converter=blob_or_none)
    lender: Lender | None = field(default=None, repr=partly_redacted)
    place: Place | None = None
    chapters: Sequence[Chapter] = ABSENT
    copies: Mapping[Genre | str, int] = ABSENT
    labels: Mapping[str, str] = ABSENT
    from_: str | None = field(default=None, metadata=wire("from"))
    notes: JSONValue | None = None


@frozen(kw_only=True, repr=False, eq=False)
class Chapter(Structure):
    heading: str | None = None
    sections: Sequence[Chapter] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class Shelf(Structure):
    name: str
