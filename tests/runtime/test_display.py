"""What objects look like: in `repr`, in IPython and in rich.

hypothesis has a copy of IPython's printer.
"""

from collections.abc import Callable
from io import StringIO
from typing import Any

import pytest
from attrs import evolve, field, frozen
from hypothesis.vendor.pretty import pretty
from rich.console import Console

from botosmith.runtime.shapes import (
    ResponseMetadata,
    Structure,
    Variant,
    partly_redacted,
    redacted,
)
from tests.golden.expected import UnknownVariant
from tests.golden.expected.library import (
    Book,
    BookMissing,
    Chapter,
    GetBookResponse,
    Lender,
    ListBooksResponse,
    PlaceRoom,
    RefusalCode,
)


def in_rich(value: object) -> str:
    console = Console(file=StringIO(), width=79, color_system=None)
    console.print(value)
    printed: Any = console.file
    return str(printed.getvalue()).strip()


DISPLAYS = pytest.mark.parametrize(
    "display", [repr, pretty, in_rich], ids=["repr", "IPython", "rich"]
)


@DISPLAYS
def test_absent_members_are_not_shown(display: Callable[[object], str]) -> None:
    assert display(Lender()) == "Lender()"
    assert display(Lender(name="Ann")) == "Lender(name='Ann')"
    assert display(PlaceRoom("hall")) == "PlaceRoom(value='hall')"
    assert display(UnknownVariant("X")) == "UnknownVariant(tag='X')"


@DISPLAYS
def test_values_that_are_not_absent_are_shown(display: Callable[[object], str]) -> None:
    book = Book(isbn="", pages=0, lent=False, chapters=[], labels={})
    shown = "Book(isbn='', pages=0, lent=False, chapters=[], labels={})"
    assert display(book) == shown


@DISPLAYS
def test_long_lists_are_cut(display: Callable[[object], str]) -> None:
    chapters = [Chapter(heading=str(number)) for number in range(1_011)]
    shown = display(Book(isbn="1", chapters=chapters))
    assert "heading='9'" in shown
    assert "heading='10'" not in shown
    assert "... 1,001 more" in shown
    assert "more" not in display(Book(isbn="1", chapters=chapters[:10]))


@DISPLAYS
def test_long_maps_and_documents_are_cut(display: Callable[[object], str]) -> None:
    labels = {f"key {number}": "x" for number in range(12)}
    shown = display(Book(isbn="1", labels=labels, notes={"deep": [[*range(20)]]}))
    assert "'key 9': 'x'" in shown
    assert "key 10" not in shown
    assert "...: 2 more" in shown
    assert "... 10 more" in shown


@DISPLAYS
def test_sensitive_members_are_hidden(display: Callable[[object], str]) -> None:
    lender = Lender(name="Ann", password="open sesame")
    for value in (lender, Book(isbn="1", lender=lender), [lender]):
        assert "password=***" in display(value)
        assert "sesame" not in display(value)


@DISPLAYS
def test_values_in_place_of_objects_with_secrets_are_hidden(
    display: Callable[[object], str],
) -> None:
    odd: Any = {"name": ["open", {"password": "sesame"}], "n": 5}
    shown = display(Book(isbn="1", lender=odd))
    assert "open" not in shown
    assert "sesame" not in shown
    assert "'name': [***, {'password': ***}]" in shown


@DISPLAYS
def test_metadata_of_responses_is_not_shown(display: Callable[[object], str]) -> None:
    assert display(GetBookResponse(status=200)) == "GetBookResponse(status=200)"


@DISPLAYS
def test_errors_look_like_exceptions(display: Callable[[object], str]) -> None:
    error = BookMissing({"Error": {"Code": "X", "Message": "m"}}, "GetBook")
    assert display(error).replace("\n", "").replace("    ", "") == repr(error)


def test_ipython_breaks_lines_between_members() -> None:
    lender = Lender(name="A" * 50, sse_kms_key_id="B" * 50)
    assert pretty(Book(isbn="1", lender=lender)) == (
        "Book(\n"
        "    isbn='1',\n"
        "    lender=Lender(\n"
        f"        name='{'A' * 50}',\n"
        f"        sse_kms_key_id='{'B' * 50}'))"
    )


def test_tuples_stay_tuples() -> None:
    shown = repr(ListBooksResponse(books=(Book(isbn="1"),)))
    assert shown == "ListBooksResponse(books=(Book(isbn='1'),))"


def test_classes_of_users_choose_what_is_shown() -> None:
    @frozen(repr=False)
    class Mine(Structure):
        loud: str = field(repr=str.upper)
        unseen: str = field(default="", repr=False)
        secret: str = field(default="", repr=redacted)
        part: object = field(default=None, repr=partly_redacted)

    assert repr(Mine("a")) == "Mine(loud=A, secret=***)"
    assert repr(evolve(Mine("a"), part="b")) == "Mine(loud=A, secret=***, part=***)"

    @frozen
    class WithReprOfAttrs(Mine): ...

    assert "secret=***, part=***" in repr(WithReprOfAttrs("a", part="b"))


def test_classes_without_members_have_a_repr() -> None:
    class Bare(Variant): ...

    assert repr(Bare()) == "Bare()"


@frozen(kw_only=True, repr=False, eq=False)
class Metric(Structure):
    metric_name: str
    value: object


@DISPLAYS
@pytest.mark.parametrize("value", [3.5, True, [1, 2], RefusalCode.DAMAGED])
def test_what_is_no_text_is_shown_beside_any_name(
    display: Callable[[object], str], value: object
) -> None:
    shown = f"Metric(metric_name='ExpiredToken', value={value!r})"
    assert display(Metric(metric_name="ExpiredToken", value=value)) == shown


@DISPLAYS
@pytest.mark.parametrize("value", ["x", b"x", ["x"], {"a": ["x"]}])
def test_text_is_hidden_beside_the_name_of_a_secret(
    display: Callable[[object], str], value: object
) -> None:
    shown = "Metric(metric_name='ExpiredToken', value=***)"
    assert display(Metric(metric_name="ExpiredToken", value=value)) == shown


def test_headers_of_responses_are_not_shown() -> None:
    metadata = ResponseMetadata(request_id="1", http_headers={"set-cookie": "secret"})
    assert "secret" not in repr(metadata)
    assert "request_id='1'" in repr(metadata)


def test_all_of_a_value_whose_key_names_a_secret_is_hidden() -> None:
    labels: Any = {"db_password": {"key": "text"}, "place": "hall"}
    book = Book(isbn="1", labels=labels)
    assert repr(book) == "Book(isbn='1', labels={'db_password': ***, 'place': 'hall'})"
