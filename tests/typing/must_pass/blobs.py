"""Blobs take bytes and text, and are read as bytes; bodies take files too."""

from io import BytesIO
from typing import assert_type

from attrs import evolve

from tests.golden.expected.library import Book, LibraryClient

book = Book(isbn="1", cover="text")
assert_type(book.cover, bytes | None)
Book(isbn="1", cover=b"bytes")
Book(isbn="1", cover=bytearray(b"bytes"))
evolve(book, cover=None)


def write(client: LibraryClient) -> None:
    for text in ("text", b"bytes", bytearray(b"bytes"), BytesIO(b"file"), None):
        client.write_book(isbn="1", text=text)
