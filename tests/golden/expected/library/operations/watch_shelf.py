"""WatchShelf of Example Library."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeAlias

from attrs import field, frozen

from ..._runtime.shapes import Request, Response, Variant, wire
from ..._runtime.streams import EventStream
from ..._runtime.unions import UnknownVariant

if TYPE_CHECKING:
    from ..shapes.lender import Lender


@frozen
class ShelfEventsLent(Variant):
    """The variant `Lent` of `ShelfEvents`."""

    value: Lent = field(metadata=wire("Lent"))


ShelfEvents: TypeAlias = ShelfEventsLent | UnknownVariant


@frozen(kw_only=True)
class Lent:
    isbn: str | None = field(default=None, metadata=wire("Isbn"))

    to: Lender | None = field(default=None, metadata=wire("To"))
    """Who has the book."""


@frozen(kw_only=True)
class WatchShelfResponse(Response):
    """The response of `WatchShelf`, with `events`."""

    events: EventStream[ShelfEvents] | None = field(
        default=None, metadata=wire("Events")
    )


@frozen(kw_only=True)
class WatchShelfRequest(Request[WatchShelfResponse]):
    """Tells what happens to a shelf."""

    __operation__: ClassVar = "WatchShelf"
    __response__: ClassVar = WatchShelfResponse

    name: str = field(metadata=wire("Name"))
