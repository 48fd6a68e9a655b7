"""Streams of responses: calls always have them, and other objects may lack them."""

from typing import Any, TypeVar, assert_type

from attrs import evolve

from tests.golden.expected import (
    Client,
    EventStream,
    Request,
    Response,
    StreamingBody,
    from_dict,
)
from tests.golden.expected.library import (
    LibraryClient,
    ReadBookRequest,
    ReadBookResponse,
    ShelfEvents,
    WatchShelfResponse,
)

R = TypeVar("R", bound=Response)


def call(client: Client, request: Request[R, Any]) -> R:
    """Send any request."""
    return client.send(request)


def read(client: LibraryClient) -> str:
    """Read a body and events without a check for `None`."""
    response = client.read_book(isbn="1")
    with response.text as text:
        assert_type(text, StreamingBody)
        print(*text.iter_lines())
    with client.watch_shelf(name="x").events as events:
        assert_type(events, EventStream[ShelfEvents])
        for event in events:
            assert_type(event, ShelfEvents)
    request = ReadBookRequest(isbn="1")
    assert_type(client.send(request), ReadBookResponse)
    assert_type(call(client, request), ReadBookResponse)
    return response.text.read().decode()


def made(body: StreamingBody) -> ReadBookResponse:
    """Tests make responses with and without."""
    response = ReadBookResponse(text=body, length=4)
    print(ReadBookResponse(length=4), ReadBookResponse(text=None))
    assert_type(from_dict(WatchShelfResponse, {}), WatchShelfResponse)
    return evolve(evolve(response, length=5), text=body)
