"""Streams of asynchronous clients: bodies and events."""

from collections.abc import AsyncIterator
from typing import TypeVar, assert_type

from attrs import evolve
from typing_extensions import override

from tests.golden.expected import (
    AsyncClient,
    AsyncEventStream,
    AsyncRequest,
    AsyncStreamingBody,
    Request,
    Response,
    StreamingBody,
)
from tests.golden.expected.library import (
    AsyncLibraryClient,
    GetBookRequest,
    GetBookResponse,
    ReadBookRequest,
    ReadBookResponse,
    ShelfEvents,
    WatchShelfRequest,
    WatchShelfResponse,
)

R = TypeVar("R", bound=Response)


class Passing(AsyncClient):
    """A mixin for responses without streams."""

    @override
    async def send(self, request: Request[R], /) -> R:
        """Pass a request on."""
        return await super().send(request)


class Library(Passing, AsyncLibraryClient):
    """A client with the mixin."""


async def call(client: AsyncClient, request: AsyncRequest[R]) -> R:
    """Send any request."""
    return await client.send(request)


async def read(client: AsyncLibraryClient) -> str:
    """Read a body and events without a check for `None`."""
    response = await client.read_book(isbn="1")
    assert_type(response, ReadBookResponse[AsyncStreamingBody])
    assert_type(response.length, int | None)
    async with response.text as body:
        assert_type(await body.read(), bytes)
    async for chunk in response.text.iter_chunks():
        assert_type(chunk, bytes)
    watched = await client.watch_shelf(name="x")
    assert_type(watched, WatchShelfResponse[AsyncEventStream[ShelfEvents]])
    async with watched.events as events:
        async for event in events:
            assert_type(event, ShelfEvents)
    return (await response.text.read()).decode()


async def pieces() -> AsyncIterator[bytes]:
    """Make a body piece by piece."""
    yield b"text"


async def upload(client: AsyncLibraryClient) -> None:
    """Bodies may come from asynchronous iterators."""
    await client.write_book(isbn="1", text=pieces())


async def send(client: AsyncLibraryClient, passing: Library) -> None:
    """Requests lead to the streams of the client that sends them."""
    request = ReadBookRequest(isbn="1")
    assert_type(await client.send(request), ReadBookResponse[AsyncStreamingBody])
    assert_type(await call(passing, request), ReadBookResponse[AsyncStreamingBody])
    waited = await client.wait_until(request, lambda one: one.text, timeout=5)
    assert_type(waited, ReadBookResponse[AsyncStreamingBody])
    assert_type(
        await client.send(WatchShelfRequest(name="x")),
        WatchShelfResponse[AsyncEventStream[ShelfEvents]],
    )
    assert_type(await client.send(GetBookRequest(isbn="1")), GetBookResponse)
    assert_type(await passing.send(GetBookRequest(isbn="1")), GetBookResponse)


def made(body: StreamingBody, async_body: AsyncStreamingBody) -> None:
    """Tests make responses of both kinds."""
    assert_type(ReadBookResponse(text=body), ReadBookResponse)
    response = ReadBookResponse(text=async_body, length=4)
    assert_type(response, ReadBookResponse[AsyncStreamingBody])
    assert_type(evolve(response, length=5), ReadBookResponse[AsyncStreamingBody])
    either: ReadBookResponse[StreamingBody | AsyncStreamingBody] = response
    print(either.length)
