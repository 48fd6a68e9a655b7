"""The files that the generator prints for a small service are as expected, and work."""

import base64
import json
from collections.abc import Iterator, Mapping
from difflib import unified_diff
from pathlib import Path
from typing import Any

import pytest
from botocore.session import Session

from botosmith.recording import HttpRequest, HttpResponse, ReplayServer
from botosmith_tools.update_golden import (
    EXPECTED,
    MODELS,
    SERVICE,
    generate_files,
    read_files,
)
from tests.golden.expected.library import BookMissing, Genre, LibraryClient, PlaceGenre
from tests.support.boto import boto_session


def test_generated_files_equal_the_golden_files(tmp_path: Path) -> None:
    made, wanted = generate_files(tmp_path), read_files(EXPECTED)
    differences = [
        line
        for name in sorted(made.keys() | wanted.keys())
        for line in unified_diff(
            wanted.get(name, "").splitlines(),
            made.get(name, "").splitlines(),
            f"expected/{name}",
            f"generated/{name}",
            lineterm="",
        )
    ]
    hint = "`python -m botosmith_tools.update_golden` updates the expected files"
    assert not differences, "\n".join([hint, *differences])


@pytest.fixture(scope="module")
def session() -> Session:
    return boto_session(MODELS)


def _library(request: HttpRequest) -> HttpResponse:
    """The service: a library with three books, two per page."""
    path = request.path
    if path.startswith("/books?"):
        first = path.endswith("nextToken=more")
        isbns = ["3"] if first else ["1", "2"]
        page: dict[str, Any] = {"Books": [{"Isbn": isbn} for isbn in isbns]}
        return _answer(page if first else page | {"NextToken": "more"})
    if path == "/books/0000000000":
        error = {"message": "no such book", "Isbn": "0000000000"}
        return _answer(error, 404, {"x-amzn-errortype": "BookMissing"})
    if path.endswith("/text"):
        return HttpResponse(headers={"X-Length": "4"}, body=b"text")
    book = {"title": "T", "Genres": ["CRIME", "new"], "Place": {"Genre": "mro"}}
    origin = base64.b64encode(b'{"a": 1}').decode()
    return _answer({"Book": book}, 203, {"X-Origin": origin, "X-Extra-b": "c"})


def _answer(
    body: object, status: int = 200, headers: Mapping[str, str] | None = None
) -> HttpResponse:
    text = json.dumps(body).encode()
    return HttpResponse(status=status, headers=headers or {}, body=text)


@pytest.fixture(params=["auto", "dict"])
def client(request: pytest.FixtureRequest, session: Session) -> Iterator[LibraryClient]:
    """The typed client, with a server for the service."""
    with ReplayServer(_library) as server:
        boto = session.create_client(SERVICE, endpoint_url=server.url)
        with LibraryClient(boto, decode=request.param) as client:
            yield client


def test_golden_client_makes_calls(client: LibraryClient) -> None:
    response = client.get_book(isbn="1234567890")
    assert response.status == 203
    assert response.origin == {"a": 1}
    assert response.extra == {"b": "c"}
    assert response.book is not None
    assert response.book.title == "T"
    assert response.book.genres == [Genre.CRIME, "new"]
    match response.book.place:
        case PlaceGenre(genre):
            assert genre is Genre.MRO
        case _:
            pytest.fail(f"{response.book.place} instead of a genre")

    text = client.read_book(isbn="1234567890").text
    assert text is not None
    assert text.read() == b"text"

    books = client.get_paginator("list_books").paginate(genre="CRIME").items()
    assert [book.isbn for book in books] == ["1", "2", "3"]

    with pytest.raises(BookMissing) as caught:
        client.get_book(isbn="0000000000")
    assert caught.value.isbn == "0000000000"
    assert caught.value.message == "no such book"
    assert caught.value.status_code == 404
