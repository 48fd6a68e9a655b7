"""`required` returns what is there, and says what is not."""

import pickle
from traceback import format_exception_only
from typing import Any

import pytest

from botosmith.runtime.absent import AbsentValueError
from botosmith.runtime.required import required
from tests.golden.expected.library import Book, GetBookResponse, Lender


def test_values_that_are_there_are_returned() -> None:
    lender = Lender(name="Ann")
    assert required(lender) is lender
    for empty in ("", 0, False, b""):
        assert required(empty) is empty


def test_error_quotes_the_argument() -> None:
    response = GetBookResponse(book=Book(isbn="1"))
    with pytest.raises(AbsentValueError, match=r"^response\.etag is absent$"):
        required(response.etag)
    with pytest.raises(
        AbsentValueError, match=r"^required\(response\.book\)\.lender is"
    ):
        print(required(required(response.book).lender).name)


def test_error_quotes_an_argument_of_several_lines() -> None:
    books = {"ü": Book(isbn="1")}
    with pytest.raises(AbsentValueError) as raised:
        print(
            "ü", required(
                books["ü"]
                .lender
            )
        )  # fmt: skip
    assert raised.value.name == "books['ü'].lender"


def test_error_has_the_given_name() -> None:
    with pytest.raises(AbsentValueError, match=r"^the lender of book 1 is absent$"):
        required(Book(isbn="1").lender, "the lender of book 1")


def test_error_without_source_still_says_what_happened() -> None:
    names: dict[str, Any] = {"required": required}
    with pytest.raises(
        AbsentValueError, match=r"^a required value is absent$"
    ) as raised:
        exec(compile("required(None)", "<no such file>", "exec"), names)
    assert raised.value.name is None
    with pytest.raises(AbsentValueError, match=r"^a required value is absent$"):
        any(map(required, [None]))  # no call of Python's


@pytest.mark.parametrize("cls", [ValueError, KeyError, LookupError])
def test_error_is_a_value_error_and_a_key_error(cls: type[Exception]) -> None:
    response = GetBookResponse()
    with pytest.raises(cls) as raised:
        required(response.etag)
    (shown,) = format_exception_only(raised.value)
    assert shown.endswith("AbsentValueError: response.etag is absent\n")


def test_error_can_be_pickled() -> None:
    error: AbsentValueError = pickle.loads(pickle.dumps(AbsentValueError("x")))
    assert (error.name, str(error)) == ("x", "x is absent")
