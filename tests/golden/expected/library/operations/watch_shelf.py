"""WatchShelf of Example Library."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeAlias

from attrs import field, frozen

from ..._runtime.shapes import (
    Request,
    Response,
    Structure,
    Variant,
    partly_redacted,
    wire,
)
from ..._runtime.streams.events import EventStream
from ..._runtime.unions import UnknownVariant

if TYPE_CHECKING:
    from ..shapes.lender import Lender


@frozen(repr=False, eq=False)
class ShelfEventsLent(Variant):
    """The variant `Lent` of `ShelfEvents`."""

    value: Lent = field(repr=partly_redacted, metadata=wire("Lent"))


ShelfEvents: TypeAlias = ShelfEventsLent | UnknownVariant


@frozen(kw_only=True, repr=False, eq=False)
class Lent(Structure):
    isbn: str | None = None
    to: Lender | None = field(default=None, repr=partly_redacted)


@frozen(kw_only=True, repr=False, eq=False)
class WatchShelfResponse(Response):
    """The response of `WatchShelf`, with `events`."""

    events: EventStream[ShelfEvents] | None = None


@frozen(kw_only=True, repr=False, eq=False)
class WatchShelfRequest(Request[WatchShelfResponse]):
    """Tells what happens to a shelf."""

    __operation__: ClassVar = "WatchShelf"
    __response__: ClassVar = WatchShelfResponse

    name: str
