"""DiscussBook of Example Library."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from typing import ClassVar, TypeAlias

from attrs import field, frozen

from ..._runtime.asynchronous.events import AsyncEventStream
from ..._runtime.blobs import as_blob
from ..._runtime.duplex.requests import DuplexRequest
from ..._runtime.enums import or_none
from ..._runtime.shapes import Response, Structure, Variant, wire
from ..._runtime.unions import UnknownVariant
from ..shapes.genre import Genre


@frozen(repr=False, eq=False)
class LibrarianWordsAnswer(Variant):
    """The variant `Answer` of `LibrarianWords`."""

    value: Answer = field(metadata=wire("Answer"))


LibrarianWords: TypeAlias = LibrarianWordsAnswer | UnknownVariant


@frozen(repr=False, eq=False)
class ReaderWordsQuestion(Variant):
    """What a reader asks."""

    value: Question = field(metadata=wire("Question"))


@frozen(repr=False, eq=False)
class ReaderWordsPraise(Variant):
    """The variant `Praise` of `ReaderWords`."""

    value: Remark = field(metadata=wire("Praise"))


@frozen(repr=False, eq=False)
class ReaderWordsBlame(Variant):
    """The variant `Blame` of `ReaderWords`."""

    value: Remark = field(metadata=wire("Blame"))


@frozen(repr=False, eq=False)
class ReaderWordsVoice(Variant):
    """The variant `Voice` of `ReaderWords`."""

    value: Voice = field(metadata=wire("Voice"))


ReaderWords: TypeAlias = (
    ReaderWordsQuestion | ReaderWordsPraise | ReaderWordsBlame | ReaderWordsVoice
)
"""What a reader says.

What `send` of a stream takes: a variant, or the structure of an event if a single
variant has it.
"""


@frozen(kw_only=True, repr=False, eq=False)
class Answer(Structure):
    text: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class Question(Structure):
    """What a reader asks."""

    text: str
    genre: Genre | None = field(default=None, converter=or_none(Genre))


@frozen(kw_only=True, repr=False, eq=False)
class Remark(Structure):
    text: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class Voice(Structure):
    sound: bytes = field(converter=as_blob)
    language: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DiscussBookResponse(Response):
    """The response of `DiscussBook`, with `room` and `words`."""

    room: str | None = None
    words: AsyncEventStream[LibrarianWords] | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DiscussBookRequest(
    DuplexRequest[ReaderWords, LibrarianWords, DiscussBookResponse]
):
    """Talks with a librarian about a book."""

    __operation__: ClassVar = "DiscussBook"
    __response__: ClassVar = DiscussBookResponse
    __events__: ClassVar = ReaderWords

    isbn: str
    topic: Genre | None = field(default=None, converter=or_none(Genre))
