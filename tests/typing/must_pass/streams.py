"""Streams of responses: calls always have them, and other objects may lack them."""

from typing import assert_type

from attrs import evolve

from tests.golden.expected import EventStream, StreamingBody, from_dict
from tests.golden.expected.library import (
    LibraryClient,
    ReadBookResponse,
    ShelfEvents,
    WatchShelfResponse,
)


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
    return response.text.read().decode()


def made(body: StreamingBody) -> ReadBookResponse:
    """Tests make responses with and without."""
    response = ReadBookResponse(text=body, length=4)
    print(ReadBookResponse(length=4), ReadBookResponse(text=None))
    assert_type(from_dict(WatchShelfResponse, {}), WatchShelfResponse)
    return evolve(evolve(response, length=5), text=body)
