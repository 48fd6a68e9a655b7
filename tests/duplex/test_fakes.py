"""Fakes answer streams with events in both directions as services do."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from shutil import copytree
from typing import Any, TypeAlias

import pytest
from attrs import field, frozen
from botocore.exceptions import ClientError, ReadTimeoutError

from botosmith.recording import Recorder
from botosmith.testing import events, fake, record, replay
from botosmith_tools.update_golden import MODELS
from tests.duplex.server import Script, serving
from tests.duplex.stream import Stream
from tests.support.boto import ACCESS_KEY, SECRET_KEY, boto_session
from tests.support.sdk import importable_sdk
from tests.support.shapes import ref
from typed_aws.sagemaker import AsyncSageMakerClient

pytestmark = pytest.mark.anyio

ISBN = "9780141439518"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package of a service with a stream in both directions."""
    folder = tmp_path_factory.mktemp("library")
    models = copytree(MODELS, folder / "models")
    (file,) = (models / "library").rglob("service-2.json")
    model = json.loads(file.read_text("utf-8"))
    itself = ref("String", location="header", locationName="x-self")
    model["shapes"]["DiscussBookInput"]["members"]["self"] = itself
    file.write_text(json.dumps(model))
    chosen = ["library:DiscussBook,ListBooks,WatchShelf"]
    with importable_sdk(folder, "library_for_duplex_fakes", chosen, models) as sdk:
        yield sdk("library")


def opening(library: Any, url: str) -> Any:
    """Open a client that sends what it is asked to."""
    return library.AsyncLibraryClient.create(
        session=boto_session(Path(library.__file__).parents[2] / "models"),
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
        return self.client.discuss_book(isbn=ISBN, self_="7")

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
    await stream.respond(x_room=stream.headers["x-self"])
    while event := await stream.receive():
        await stream.send("Answer", {"Text": event.content["Text"]})
    await stream.half_closed()
    await stream.end()


def echoing(library: Any, rule: Any) -> None:
    async def talk(words: AsyncIterator[Any]) -> AsyncIterator[Any]:
        async for one in words:
            yield answer(library, one.text)
        assert [one async for one in words] == []

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
    async with (
        serving(script, tls=False) as server,
        opening(library, server.url) as client,
    ):
        real = Reader(library, client)
        await program(real)
    assert server.failures == []
    before = asyncio.all_tasks()
    with fake(library.AsyncLibraryClient) as desk:
        some: Any = partial(library.DiscussBookRequest, isbn=ISBN)
        make(library, desk.on(some))
        faked = Reader(library, desk.client)
        await program(faked)
    assert faked.seen == real.seen
    assert asyncio.all_tasks() == before


async def ask(client: Any, text: str, **arguments: str) -> list[str]:
    """Ask in two forms, and get the texts of the answers."""
    library = import_module(type(client).__module__.rpartition(".")[0])
    async with client.discuss_book(isbn=ISBN, **arguments) as stream:
        with pytest.raises(RuntimeError, match="await `answered`"):
            print(stream.response)
        await stream.send(library.Question(text=text))
        await stream.send(library.ReaderWordsPraise(library.Remark(text=text)))
        return [one.value.text async for one in stream]


async def test_rules_answer_streams(library: Any) -> None:
    request, response = library.DiscussBookRequest, library.DiscussBookResponse

    def by_topic(asked: Any) -> Any:
        if asked.topic == "essay":
            raise library.BookMissing(message="no essays")
        return response(words=events([answer(library, asked.topic)]))

    with fake(library.AsyncLibraryClient, everywhere=True) as desk:
        desk.on(request).answers(by_topic)
        desk.on(request(isbn=ISBN), exactly=True).returns(
            response(words=events([answer(library, "1")])), response(room="no words")
        ).raises_code("Full").raises(ReadTimeoutError(endpoint_url="library"))
        desk.on(request, where=lambda one: one.topic == "poem").returns(response())
        options = {"region_name": "eu-west-1", "read_timeout": 3}
        async with desk.client.with_options(**options) as one:
            assert [await ask(one, "Who?") for _ in range(2)] == [["1"], []]
        async with library.AsyncLibraryClient.create() as two:
            with pytest.raises(ClientError, match="Full"):
                await ask(two, "Why?")
            with pytest.raises(ReadTimeoutError):
                await ask(two, "When?")
            assert await ask(two, "What?", topic="poem") == []
            with pytest.raises(library.BookMissing) as raised:
                await ask(two, "What?", topic="essay")
            topics = [str(number) for number in range(100)]
            asked = [ask(two, topic, topic=topic) for topic in topics]
            assert await asyncio.gather(*asked) == [[topic] for topic in topics]
    assert (raised.value.operation_name, raised.value.status_code) == (
        "DiscussBook",
        404,
    )


async def test_what_is_sent_is_kept_for_each_stream(library: Any) -> None:
    request = library.DiscussBookRequest
    with fake(library.AsyncLibraryClient) as desk:
        desk.on(request).returns(library.DiscussBookResponse(), repeat=True)
        async with desk.client.discuss_book(isbn=ISBN, topic="poem") as stream:
            (opened,) = desk.calls_of(request)
            assert desk.calls == [opened]
            assert opened == request(isbn=ISBN, topic="poem")
            assert desk.sent(opened) == []
            await stream.send(library.Question(text="Who?"))
            sent = [library.Question(text="Who?")]
            assert desk.sent(opened) == sent
        await ask(desk.client, "Why?", topic="essay")
        await ask(desk.client, "When?", topic="essay")
        assert desk.sent(request(isbn=ISBN, topic="poem")) == sent
        _, why, _ = desk.calls_of(request)
        praise = library.ReaderWordsPraise(library.Remark(text="Why?"))
        assert desk.sent(why) == [library.Question(text="Why?"), praise]
        with pytest.raises(ValueError, match="2 streams were opened by Disc"):
            desk.sent(request(isbn=ISBN, topic="essay"))
        with pytest.raises(ValueError, match="no streams were opened by Disc"):
            desk.sent(request(isbn=ISBN))


async def test_cancelled_waits_lose_nothing(library: Any) -> None:
    before = asyncio.all_tasks()
    lent = asyncio.Event()
    ended: list[Any] = []

    async def talk(words: AsyncIterator[Any]) -> AsyncIterator[Any]:
        try:
            await lent.wait()
            for text in ("It is lent.", "It is late.", "It is lost."):
                yield answer(library, text)
        finally:
            ended.append(words)

    with fake(library.AsyncLibraryClient) as desk:
        desk.on(library.DiscussBookRequest).returns(
            library.DiscussBookResponse(words=events(talk)), repeat=True
        )
        async with desk.client.discuss_book(isbn=ISBN) as stream:
            cancelled = asyncio.create_task(stream.send(library.Question(text="?")))
            await asyncio.sleep(0)
            cancelled.cancel()
            for _ in range(3):
                with pytest.raises(TimeoutError):
                    await asyncio.wait_for(anext(stream), 0.01)
            lent.set()
            await stream.send(library.Question(text="Where is it?"))
            assert await anext(stream) == answer(library, "It is lent.")
        async with desk.client.discuss_book(isbn=ISBN) as stream:
            await anext(stream)
        assert asyncio.all_tasks() == before
        calls = desk.calls_of(library.DiscussBookRequest)
        assert [len(desk.sent(call)) for call in calls] == [1, 0]
    assert len(ended) == 2


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (asyncio.CancelledError(), asyncio.CancelledError),
        (SystemExit(), SystemExit),
        (None, TypeError),
        ("text", TypeError),
        ("Answer", TypeError),
        ("Question", TypeError),
    ],
)
async def test_whatever_ends_the_events_ends_the_stream(
    library: Any, wrong: Any, error: type[BaseException]
) -> None:
    async def talk(words: AsyncIterator[Any]) -> AsyncIterator[Any]:
        await anext(words)
        await anext(words)
        if isinstance(wrong, BaseException):
            raise wrong
        cls = getattr(library, str(wrong), None)
        yield wrong if cls is None else cls(text="event")

    with fake(library.AsyncLibraryClient) as desk:
        response = library.DiscussBookResponse(words=events(talk))
        desk.on(library.DiscussBookRequest).returns(response)
        with pytest.raises(error) as raised:
            await ask(desk.client, "Who?")
    if error is TypeError:
        assert f"service: {wrong}" in str(raised.value).replace("'", "")


async def test_answers_to_streams_take_time(library: Any) -> None:
    request, response = library.DiscussBookRequest, library.DiscussBookResponse
    before, words = asyncio.all_tasks(), events([answer(library, "Me.")])
    with fake(library.AsyncLibraryClient) as desk:
        rule = desk.on(request)
        rule.returns(response(words=words), after=0.01).raises_code("Full", after=0.01)
        rule.hangs(repeat=True)
        assert await ask(desk.client, "Who?") == ["Me."]
        with pytest.raises(ClientError, match="Full"):
            await ask(desk.client, "Who?")
        async with desk.client.with_options(read_timeout=0.01) as client:
            with pytest.raises(ReadTimeoutError):
                await ask(client, "Who?")
        task = asyncio.create_task(ask(desk.client, "Why?", topic="essay"))
        while len(desk.calls) < 4 or len(desk.sent(desk.calls_of(request)[3])) < 2:
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert asyncio.all_tasks() == before


async def test_what_no_fake_can_answer_is_refused(library: Any) -> None:
    request = library.DiscussBookRequest

    async def talk(_: object) -> AsyncIterator[Any]:
        yield library.ShelfEventsLent(library.Lent())

    with fake(library.LibraryClient) as desk:
        with pytest.raises(TypeError, match="`discuss_book` of the asynchronous"):
            desk.on(request)
        watched = library.WatchShelfResponse(events=events(talk))
        desk.on(library.WatchShelfRequest).returns(watched)
        with pytest.raises(TypeError, match="only streams with events in both dir"):
            desk.client.watch_shelf(name="x")
    other = fake(AsyncSageMakerClient)
    with pytest.raises(TypeError, match="AsyncSageMakerClient sends requests of"):
        other.on(request)

    desk = fake(library.AsyncLibraryClient)
    with pytest.raises(TypeError, match="DiscussBook returns DiscussBookResponse"):
        desk.on(request).returns(library.WatchShelfResponse())
    with pytest.raises(TypeError, match="and nothing else sends its requests"):
        await desk.client.send(request(isbn=ISBN))
    with pytest.raises(AssertionError, match=r"on\(Disc.*Request\): has no answers"):
        await desk.client.discuss_book(isbn=ISBN).__aenter__()
    with pytest.raises(AssertionError, match="no rule of fake"):
        desk.check()


async def test_recordings_have_no_such_streams(library: Any, tmp_path: Path) -> None:
    path = tmp_path / "talk.json"
    refused = pytest.raises(NotImplementedError, match=r"DiscussBook.* both directions")
    # Nothing answers there.
    async with opening(library, "http://localhost:1") as client:
        with record(client, path), refused:
            await ask(client, "Who?")
        with Recorder(client.boto, tmp_path) as recorder, refused:
            await ask(client, "Who?")
    assert recorder.files == []
    with replay(library.AsyncLibraryClient, path) as replayed, refused:
        await ask(replayed, "Who?")
