"""Classes that have a type parameter in stubs can be subscripted, but have none."""

import typing
from collections.abc import Callable, Coroutine
from importlib.metadata import version
from typing import Any, Generic, TypeVar

import attrs
import pytest
from attrs import frozen
from cattrs import Converter
from pydantic import BaseModel, ConfigDict, TypeAdapter

from tests.golden.expected import (
    AsyncClient,
    AsyncPages,
    AsyncRequest,
    AsyncStreamingBody,
    Paginator,
    Request,
    Response,
    StreamingBody,
)
from tests.golden.expected.library import (
    Book,
    BookReturnedWaiter,
    GetBookResponse,
    ListBooksPaginator,
    ListBooksResponse,
    ReadBookRequest,
    ReadBookResponse,
)


def test_annotations_name_the_classes_of_asynchronous_clients() -> None:
    def annotated(
        response: ReadBookResponse[AsyncStreamingBody] | None,
        paginator: ListBooksPaginator[AsyncPages[ListBooksResponse, Book]],
        waiter: BookReturnedWaiter[Coroutine[Any, Any, GetBookResponse]],
    ) -> None: ...

    hints = typing.get_type_hints(annotated)
    (response, _) = typing.get_args(hints["response"])
    assert typing.get_origin(response) is ReadBookResponse
    assert typing.get_args(response) == (AsyncStreamingBody,)
    assert typing.get_origin(hints["paginator"]) is ListBooksPaginator
    assert typing.get_origin(hints["waiter"]) is BookReturnedWaiter


def test_readers_of_annotations_meet_no_type_variables() -> None:
    hints = typing.get_type_hints(ReadBookResponse)
    assert hints["text"] == StreamingBody | None
    assert (
        str(attrs.fields_dict(ReadBookResponse)["text"].type) == "StreamingBody | None"
    )
    for cls in (ReadBookResponse, ListBooksPaginator, BookReturnedWaiter):
        assert not getattr(cls, "__parameters__", ())


def test_an_alias_makes_the_same_objects() -> None:
    made: object = ReadBookResponse[AsyncStreamingBody](length=5)
    assert made == ReadBookResponse(length=5)
    assert type(made) is ReadBookResponse


@frozen
class Download:
    """A class of a user, with the response of an asynchronous client."""

    response: ReadBookResponse[AsyncStreamingBody] | None = None
    pages: int = 0


@pytest.mark.skipif(
    int(version("cattrs").partition(".")[0]) < 26,
    reason="older versions of cattrs cannot write objects of an alias",
)
def test_cattrs_takes_an_alias_for_its_class() -> None:
    converter = Converter()
    made = converter.structure({"pages": 3}, Download)
    assert made == Download(pages=3)
    download = Download(ReadBookResponse(length=5))
    assert converter.unstructure(download)["response"]["length"] == 5


def test_pydantic_takes_an_alias_for_its_class() -> None:
    class Stored(BaseModel):
        model_config = ConfigDict(arbitrary_types_allowed=True)
        response: ReadBookResponse[AsyncStreamingBody] | None = None

    stored = Stored(response=ReadBookResponse(length=5))
    assert stored.model_dump()["response"]["length"] == 5
    adapter = TypeAdapter[object](ReadBookResponse[AsyncStreamingBody])
    assert adapter.validate_python({"length": 5}) == ReadBookResponse(length=5)


T = TypeVar("T")


def test_requests_name_what_both_kinds_of_clients_return() -> None:
    def annotated(
        request: AsyncRequest[ReadBookResponse[AsyncStreamingBody]],
        plain: Request[ReadBookResponse],
    ) -> None: ...

    hints = typing.get_type_hints(annotated)
    expected = Any, ReadBookResponse[AsyncStreamingBody]
    assert typing.get_args(hints["request"]) == expected
    assert (hints["plain"],) == getattr(ReadBookRequest, "__orig_bases__", None)
    assert typing.get_args(hints["plain"]) == (ReadBookResponse,)
    sent = typing.get_type_hints(AsyncClient.send)["request"]
    assert typing.get_origin(sent) is typing.get_origin(hints["request"]) is Request


def test_generic_classes_of_users_keep_their_parameters() -> None:
    class Sorted(Paginator[ListBooksResponse, T], Generic[T]):
        key: Callable[[T], int]

    assert typing.get_args(Sorted[Book]) == (Book,)
    assert Paginator[ListBooksResponse, Book].__origin__ is Paginator  # type: ignore[attr-defined] # of an alias
    with pytest.raises(TypeError, match="Too few arguments"):
        eval("Paginator[Response]", {"Paginator": Paginator, "Response": Response})
