"""What errors of pydantic and FastAPI show: nothing that `repr` hides."""

from collections.abc import Mapping
from types import GenericAlias
from typing import Annotated, Any, TypeAlias

import pytest

# Not installed where other versions of botocore are tested.
pytest.importorskip("fastapi")

from fastapi import Body, FastAPI
from fastapi.testclient import TestClient
from pydantic import TypeAdapter, ValidationError, create_model

from tests.golden.expected.library import Book, BookMissing, Lender, PutBookRequest
from tests.runtime.sample import PutThingRequest, Shade, Thing

SECRET = "sesame"
KEYS = {"Tokens": {SECRET: "x"}}
PUT = {"isbn": "1", "genre": "x", "book": {"lender": {"password": SECRET}}}

MODEL: Any = create_model("Model", one=Book, other=(Thing | None, None))
THINGS: Any = GenericAlias(list, (Thing,))
BY_NAME: Any = GenericAlias(dict, (str, Thing))
EITHER: Any = Book | Thing

Place: TypeAlias = tuple[str | int, ...]
SECRETS = {"Credentials": SECRET}
LENDER = {"lender": {"password": SECRET}}
# A type, a value that it refuses, and the places of the problems.
REFUSED: Mapping[str, tuple[Any, Any, list[Place]]] = {
    "sensitive member": (Lender, {"Password": [SECRET]}, [("Password",)]),
    "sensitive number": (Lender, {"password": 5417}, [("password",)]),
    "sensitive structure": (Thing, SECRETS, [("Credentials",)]),
    "member": (Thing, {"Credentials": {"User": 5417}}, [("Credentials", "User")]),
    "keys in one": (Thing, {"Credentials": KEYS}, [("Credentials", "Tokens", "***")]),
    "beside a missing member": (PutThingRequest, SECRETS, [("Thing",)]),
    "in a nested structure": (PutBookRequest, PUT, [("book", "Isbn")]),
    "a list for a structure": (Book, {"isbn": "1", "lender": [SECRET]}, [("lender",)]),
    "text for a structure": (Book, {"isbn": "1", "lender": SECRET}, [("lender",)]),
    "text for a list": (Book, {"isbn": "1", "chapters": SECRET}, [("chapters",)]),
    "an object for text": (Book, {"isbn": {"password": SECRET}}, [("isbn",)]),
    "in a list": (THINGS, [{}, SECRETS], [(1, "Credentials")]),
    "in a map": (BY_NAME, {"a": SECRETS}, [("a", "Credentials")]),
    "in a model": (
        MODEL,
        {"one": LENDER, "other": SECRETS},
        [("one", "Isbn"), ("other", "Credentials")],
    ),
    "an error": (BookMissing, {"isbn": SECRET}, [()]),
}


@pytest.mark.parametrize(("cls", "value", "places"), REFUSED.values(), ids=[*REFUSED])
def test_errors_say_where_and_not_what(
    cls: Any, value: object, places: list[Place]
) -> None:
    error = _refusal(cls, value)
    assert [problem["loc"] for problem in error.errors()] == places
    assert [problem["input"] for problem in error.errors()] == ["***"] * len(places)


@pytest.mark.parametrize(
    ("cls", "value"),
    [
        (Shade, {"Secret": 5417}),
        (Shade, {"Newer": SECRET}),
        (Shade, {"Mix": [{"Secret": [SECRET]}]}),
        (Shade, SECRET),
        (EITHER, {"lender": {"password": SECRET}, "Credentials": SECRET}),
    ],
)
def test_errors_of_unions_do_not_either(cls: Any, value: object) -> None:
    shown = {str(problem["input"]) for problem in _refusal(cls, value).errors()}
    assert shown == {"***"}


def _refusal(cls: Any, value: object) -> ValidationError:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(cls).validate_python(value)
    error = caught.value
    for shown in (str(error), repr(error), str(error.errors()), error.json()):
        assert SECRET not in shown
        assert "5417" not in shown
    return error


def test_values_that_may_be_seen_are_shown() -> None:
    value = {"isbn": 5, "pages": "many", "published": "soon", "lender": {"Name": 7}}
    shown = {
        problem["loc"]: (problem["type"], problem["input"])
        for problem in _refusal(Book, value).errors()
    }
    assert shown == {
        ("isbn",): ("string_type", 5),
        ("pages",): ("int_parsing", "many"),
        ("published",): ("datetime_from_date_parsing", "soon"),
        ("lender", "Name"): ("string_type", 7),
    }


def test_fastapi_answers_without_them() -> None:
    app = FastAPI()

    @app.post("/")
    def put(book: Annotated[PutBookRequest, Body()]) -> None:
        raise AssertionError

    answer = TestClient(app).post("/", json=PUT)
    (problem,) = answer.json()["detail"]
    assert answer.status_code == 422
    assert problem["loc"] == ["body", "book", "Isbn"]
    assert problem["input"] == "***"
    assert SECRET not in answer.text
