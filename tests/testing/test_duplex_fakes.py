"""Fakes answer streams with events in both directions as services do."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from attrs import field, frozen
from botocore.exceptions import ReadTimeoutError

from botosmith.recording import Recorder
from botosmith.testing import events, fake, record, replay
from botosmith_tools.update_golden import MODELS
from tests.duplex.server import Script, serving
from tests.duplex.stream import Stream
from tests.support.boto import ACCESS_KEY, SECRET_KEY, boto_session
from tests.support.sdk import importable_sdk

pytestmark = pytest.mark.anyio

ISBN = "9780141439518"


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package of a service with a stream in both directions."""
    folder = tmp_path_factory.mktemp("library")
    chosen = ["library:DiscussBook,ListBooks,WatchShelf"]
    with importable_sdk(folder, "library_for_duplex_fakes", chosen, MODELS) as sdk:
        yield sdk("library")


def opening(library: Any, url: str) -> Any:
    """Open a client that sends what it is asked to."""
    return library.AsyncLibraryClient.create(
        session=boto_session(MODELS),
        region_name="us-east-1",
        endpoint_url=url,
        aws_access_key_id=ACCESS_KEY,
        aws_secret_access_key=SECRET_KEY,
    )


def answer(library: Any, text: str) -> Any:
    return library.LibrarianWordsAnswer(library.Answer(text=text))


@frozen
class Reader:
    """A program that talks with the librarian, and notes what it sees."""

    library: Any
    client: Any
    seen: list[str] = field(factory=list[str])

    def open(self) -> Any:
        return self.client.discuss_book(isbn=ISBN)

    def question(self, text: str) -> Any:
        return self.library.Question(text=text)

    async def note(self, waiting: Awaitable[object]) -> None:
        try:
            self.seen.append(repr(await waiting))
        except Exception as error:
            text, _, _ = str(error).partition(" URL: ")
            self.seen.append(f"{type(error).__name__}: {text}")


Program: TypeAlias = Callable[[Reader], Awaitable[None]]
Rule: TypeAlias = Callable[[Any, Any], object]


async def converse(reader: Reader) -> None:
    async with reader.open() as stream:
        await reader.note(stream.send(reader.question("Who?")))
        await reader.note(anext(stream))
        await reader.note(stream.send(reader.question("Why?")))
        await reader.note(stream.send(reader.library.Remark(text="of two variants")))
        await reader.note(stream.send("What?"))
        await reader.note(anext(stream))
        await reader.note(stream.end())
        await reader.note(stream.end())
        await reader.note(stream.send(reader.question("When?")))
        await reader.note(anext(stream))
        await reader.note(anext(stream))
        reader.seen.extend([repr(one) async for one in stream.response.words])
        reader.seen.append(stream.response.room)
        await reader.note(stream.response.words.get_initial_response())
    await reader.note(stream.end())
    await reader.note(anext(stream))
    await reader.note(stream.__aenter__())


async def echo(stream: Stream) -> None:
    await stream.respond(x_room="7")
    while event := await stream.receive():
        await stream.send("Answer", {"Text": event.content["Text"]})
    await stream.half_closed()
    await stream.end()


def echoing(library: Any, rule: Any) -> None:
    async def talk(words: AsyncIterator[Any]) -> AsyncIterator[Any]:
        async for one in words:
            yield answer(library, one.value.text)

    rule.returns(library.DiscussBookResponse(room="7", words=events(talk)))


async def ask_on(reader: Reader) -> None:
    """Ask until the service ends the stream."""
    async with reader.open() as stream:
        await stream.send(reader.question("Who?"))
        await reader.note(anext(stream))
        await reader.note(anext(stream))
        await reader.note(stream.send(reader.question("Why?")))
        await reader.note(anext(stream))


async def end_first(stream: Stream) -> None:
    await stream.respond()
    await stream.receive()
    await stream.send("Answer", {"Text": "Me."})
    await stream.end()


def ending_first(library: Any, rule: Any) -> None:
    async def talk(words: AsyncIterator[Any]) -> AsyncIterator[Any]:
        await anext(words)
        yield answer(library, "Me.")

    rule.returns(library.DiscussBookResponse(words=events(talk)))


async def fail(stream: Stream) -> None:
    await stream.respond()
    await stream.receive()
    await stream.send("Answer", {"Text": "Me."})
    await stream.fail("TooManyRequests", message="slowly")
    await stream.end()


def failing(library: Any, rule: Any) -> None:
    error = library.TooManyRequests(message="slowly")
    words = events([answer(library, "Me.")], raises=error)
    rule.returns(library.DiscussBookResponse(words=words))


async def be_refused(reader: Reader) -> None:
    stream = reader.open()
    try:
        async with stream:
            await reader.note(stream.answered())
            await reader.note(stream.send(reader.question("Why?")))
            await reader.note(stream.end())
            await reader.note(anext(stream))
            print(stream.response)
    except RuntimeError as error:
        reader.seen.append(str(error))


async def refuse(stream: Stream) -> None:
    await stream.refuse(404, "BookMissing")


def refusing(library: Any, rule: Any) -> None:
    rule.raises(library.BookMissing(message="refused"))


async def leave(reader: Reader) -> None:
    """Leave early, and do what only an open stream lets one do."""
    async with reader.open() as stream:
        await stream.send(reader.question("Who?"))
        await reader.note(anext(stream))
    for wait in (anext(stream), stream.send(reader.question("Why?"))):
        await reader.note(wait)
    async with reader.open() as stream:
        pass
    await reader.note(stream.answered())
    await reader.note(reader.open().answered())
    await reader.note(reader.client.discuss_book(isbn=None).__aenter__())


async def answer_once(stream: Stream) -> None:
    await stream.respond()
    await stream.receive()
    await stream.send("Answer", {"Text": "Me."})
    await stream.gone()


def answering_once(library: Any, rule: Any) -> None:
    words = events([answer(library, text) for text in ("Me.", "You.")])
    rule.returns(library.DiscussBookResponse(words=words), repeat=True)


@pytest.mark.parametrize(
    ("program", "script", "make"),
    [
        pytest.param(converse, echo, echoing, id="conversation"),
        pytest.param(ask_on, end_first, ending_first, id="end of the service"),
        pytest.param(ask_on, fail, failing, id="error among events"),
        pytest.param(be_refused, refuse, refusing, id="error in place of events"),
        pytest.param(leave, answer_once, answering_once, id="early end"),
    ],
)
async def test_programs_see_of_a_fake_what_they_see_of_a_service(
    library: Any, program: Program, script: Script, make: Rule
) -> None:
    async with serving(script, tls=False) as server:
        async with opening(library, server.url) as client:
            real = Reader(library, client)
            await program(real)
    assert server.failures == []
    before = asyncio.all_tasks()
    with fake(library.AsyncLibraryClient) as desk:
        make(library, desk.on(library.DiscussBookRequest(isbn=ISBN)))
        faked = Reader(library, desk.client)
        await program(faked)
    assert faked.seen == real.seen
    assert asyncio.all_tasks() == before
