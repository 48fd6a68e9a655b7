"""Items as objects of users' classes, from attrs, dataclasses and pydantic."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from math import inf, nan
from typing import Any, Generic, Literal, TypedDict, TypeVar
from uuid import UUID

import attrs
import pytest
from cattrs.errors import StructureHandlerNotFoundError
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, Field

from tests.support.processes import import_path, run_python
from tests.support.sdk import MakeSdk, Sdk

T = TypeVar("T")
ID = UUID(int=3)


class Genre(Enum):
    DRAMA = "drama"
    FIRST = 1


@attrs.frozen
class Role:
    name: str
    pay: float = 0.0


@attrs.frozen
class Film:
    title: str
    year: int | None = 1927
    rating: float = 8.3
    cast: list[str] = attrs.Factory(list[str])
    roles: dict[str, Role] = attrs.Factory(dict[str, Role])
    genre: Genre = Genre.DRAMA
    tags: set[str] | None = None
    scores: frozenset[float] = frozenset({0.1})
    made: date = date(1927, 1, 10)
    seen: datetime = datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=UTC)
    id: UUID = ID
    kind: Literal["a", 3] = 3
    either: int | str = "x"
    budget: Decimal = Decimal("5.3")
    poster: bytes = b"png"
    other: Any = None
    sequel: "Film | None" = None
    pair: tuple[int, float] = (1, 2.5)
    parts: tuple[int, ...] = (1, 2)
    code: object = attrs.field(default="s", repr=False)
    secret: float = attrs.field(default=1.5, repr=False)


@dataclass
class Book:
    pages: int
    ratings: list[float]
    next: "Book | None" = None
    secret: str = field(default="", repr=False)


class Model(BaseModel):
    number: int
    rating: float = Field(alias="stars")
    at: datetime | None = None
    tags: set[int] = {1}
    inner: "Model | None" = None
    secret: float = Field(default=1.0, repr=False)


@attrs.define
class Page(Generic[T]):
    values: list[T]


@attrs.define
class Node:
    children: "list[Node]" = attrs.Factory(list["Node"])
    named: "dict[str, Node]" = attrs.Factory(dict[str, "Node"])
    either: "Role | Node | None" = None


@attrs.define
class Even:
    number: int = attrs.field(validator=attrs.validators.ge(2))


FILM = Film(
    "Metropolis",
    cast=["a"],
    roles={"x": Role("y", 1e-7)},
    tags={"t"},
    other={"deep": [Role("z", 2.0)]},
    sequel=Film("More", None, 1e22, genre=Genre.FIRST),
)
OBJECTS: list[Any] = [
    Film("x"),
    Book(1, [1.5, 2], Book(2, [])),
    Node([Node(), Node([Node()])], {"x": Node()}, Node(either=Role("x"))),
    Model(number=1, stars=0.1, at=datetime(2020, 1, 1), inner=Model(number=2, stars=3)),
]


@pytest.mark.parametrize("made", OBJECTS, ids=lambda one: type(one).__name__)
def test_objects_are_read_as_they_were_written(dynamodb: Any, made: Any) -> None:
    item = dynamodb.to_item(made)
    assert dynamodb.from_item(item, type(made)) == made
    assert dynamodb.to_value(made).value == item
    assert dynamodb.to_item({"inside": [made]})["inside"].value[0].value == item


def test_fields_are_written_as_they_are_annotated(dynamodb: Any) -> None:
    item = dynamodb.to_item(FILM)
    plain = dynamodb.from_item(item)
    assert plain["roles"] == {"x": {"name": "y", "pay": Decimal("1E-7")}}
    assert plain["genre"] == "drama"
    assert plain["made"] == "1927-01-10"
    assert plain["seen"] == "2026-01-02T03:04:05.000006+00:00"
    assert plain["other"] == {"deep": [{"name": "z", "pay": 2}]}
    assert plain["sequel"]["rating"] == Decimal("1E+22")
    read = dynamodb.from_item({**item, "unknown": item["title"]}, Film)
    assert read == attrs.evolve(FILM, other=plain["other"])


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_floats_are_exact_in_the_range_of_dynamodb(sdk: Sdk, number: float) -> None:
    dynamodb = sdk("dynamodb")
    if number and not -130 <= Decimal(repr(number)).adjusted() <= 125:
        with pytest.raises(sdk().ConversionError, match=r"^Role\.pay: .* got float"):
            dynamodb.to_item(Role("x", number))
        return
    item = dynamodb.to_item(Role("x", number))
    assert Decimal(item["pay"].value) == Decimal(repr(number))
    read = dynamodb.from_item(item, Role).pay
    assert (read, type(read)) == (number, float)


class Odd(float):
    """A float with text of its own, as numpy's have."""

    def __repr__(self) -> str:
        return f"Odd({float(self)})"


def test_floats_of_subclasses_are_written(dynamodb: Any) -> None:
    assert dynamodb.to_item(Role("x", Odd(0.1)))["pay"].value == "0.1"


class Size(TypedDict):
    pages: int


@attrs.define
class Sheet:
    size: Size


def test_errors_of_typed_dicts_are_about_their_field(sdk: Sdk, dynamodb: Any) -> None:
    item = dynamodb.to_item({"size": {"pages": "x"}})
    with pytest.raises(sdk().ConversionError, match=r"^Sheet\.size: expected a value"):
        dynamodb.from_item(item, Sheet)


STORABLE = "a number with up to 38 digits, from 1E-130 to 9.9E+125 or its negative"


# Changes of a film, the path of the error, and the start of what is expected.
NOT_WRITTEN: list[tuple[dict[str, Any], str, str]] = [
    ({"cast": ["a", "b", nan]}, "cast[2]", "text, got float nan"),
    ({"rating": nan}, "rating", f"{STORABLE}, got float nan"),
    ({"rating": 5e-324}, "rating", f"{STORABLE}, got float 5e-324"),
    ({"rating": True}, "rating", f"{STORABLE}, got bool True"),
    ({"roles": {"q": Role("x", inf)}}, "roles.q.pay", f"{STORABLE}, got float inf"),
    ({"roles": {"q": 3}}, "roles.q", "an object of Role, got int 3"),
    ({"secret": nan}, "secret", f"{STORABLE}, got float ***"),
    ({"code": [nan]}, "code[0]", "text, a number, bytes, a list, a set"),
    ({"other": {"a": [1.5]}}, "other.a[0]", "text, a number, bytes, a"),
    ({"either": 1.5}, "either", "a whole number or text, got float 1.5"),
    ({"tags": set()}, "tags", "a value in the set, as DynamoDB requires"),
    ({"cast": "abc"}, "cast", "a list, got str 'abc'"),
    ({"genre": "x"}, "genre", "a value of Genre, got str 'x'"),
    ({"made": FILM.seen}, "made", "a date in ISO 8601, got datetime"),
]


@pytest.mark.parametrize(("changes", "path", "message"), NOT_WRITTEN)
def test_errors_of_writing_have_the_path(
    sdk: Sdk, changes: dict[str, Any], path: str, message: str
) -> None:
    with pytest.raises(sdk().ConversionError) as caught:
        sdk("dynamodb").to_item(attrs.evolve(FILM, **changes))
    assert str(caught.value).startswith(f"Film.{path}: expected {message}")
    if "code" in changes:
        assert caught.value.got == "float ***"


NOT_READ: list[tuple[dict[str, Any], str, str]] = [
    ({"title": 3}, "title", "text, got Decimal 3"),
    ({"title": None}, "title", "text, got None"),
    ({"cast": "abc"}, "cast", "a list, got str 'abc'"),
    ({"cast": ["a", 3]}, "cast[1]", "text, got Decimal 3"),
    ({"tags": ["a"]}, "tags", "a set, got list"),
    ({"year": Decimal("1.5")}, "year", "a whole number, got Decimal 1.5"),
    ({"roles": {"x": {}}}, "roles.x.name", "a value, got none"),
    ({"roles": {"x": 3}}, "roles.x", "a value of Role, got Decimal 3"),
    ({"genre": "zz"}, "genre", "a value of Genre, got str 'zz'"),
    ({"kind": True}, "kind", "one of ('a', 3), got bool True"),
    ({"secret": "z"}, "secret", f"{STORABLE}, got str ***"),
    ({"either": b"z"}, "either", "a whole number or text, got bytes b'z'"),
    ({"made": "33"}, "made", "a date in ISO 8601, got str '33'"),
    ({"pair": [1]}, "pair", "a value of tuple, got list"),
    ({"sequel": {"title": 3}}, "sequel.title", "text, got Decimal 3"),
    ({"sequel": "title"}, "sequel", "a value of Film, got str 'title'"),
    ({"sequel": {}}, "sequel.title", "a value, got none"),
]


@pytest.mark.parametrize(("changes", "path", "message"), NOT_READ)
def test_errors_of_reading_have_the_path(
    sdk: Sdk, dynamodb: Any, changes: dict[str, Any], path: str, message: str
) -> None:
    item = {**dynamodb.to_item(FILM), **dynamodb.to_item(changes)}
    with pytest.raises(sdk().ConversionError) as caught:
        dynamodb.from_item(item, Film)
    assert str(caught.value) == f"Film.{path}: expected {message}"


@pytest.mark.parametrize(
    ("item", "message"),
    [
        (
            {"number": "x", "stars": 1},
            r"Model\.number: expected a valid integer, .* str",
        ),
        (
            {"number": 1, "stars": 1, "inner": {"number": 2}},
            r"Model\.inner\.stars: expected Field required, got dict",
        ),
    ],
)
def test_errors_of_pydantic_have_the_path(
    sdk: Sdk, dynamodb: Any, item: dict[str, Any], message: str
) -> None:
    with pytest.raises(sdk().ConversionError, match=message):
        dynamodb.from_item(dynamodb.to_item(item), Model)
    with pytest.raises(sdk().ConversionError, match=r"Model\.secret: .* float \*\*\*"):
        dynamodb.to_item(Model(number=1, stars=1, secret=nan))


def test_validators_refuse_objects(sdk: Sdk, dynamodb: Any) -> None:
    with pytest.raises(sdk().ConversionError, match="Even: expected what Even accepts"):
        dynamodb.from_item(dynamodb.to_item({"number": 1}), Even)


def test_generic_classes_are_read(dynamodb: Any) -> None:
    item = dynamodb.to_item(Page([Role("x", 0.5)]))
    assert dynamodb.from_item(item, Page[Role]) == Page([Role("x", 0.5)])


def _complex(text: str, _: object) -> complex:
    return complex(text)


def test_users_add_hooks(make_sdk: MakeSdk) -> None:
    dynamodb = make_sdk("sdk_with_hooks")("dynamodb")

    @attrs.define
    class Number:
        value: complex

    text = dynamodb.to_item({"value": "1j"})
    # Which of them depends on the version of cattrs.
    with pytest.raises((StructureHandlerNotFoundError, ValueError), match="complex"):
        dynamodb.from_item(text, Number)
    dynamodb.item_converter.register_unstructure_hook(complex, str)
    dynamodb.item_converter.register_structure_hook(complex, _complex)
    item = dynamodb.to_item(Number(1j))
    assert dynamodb.from_item(item) == {"value": "1j"}
    assert dynamodb.from_item(item, Number) == Number(1j)


def test_pydantic_is_not_imported(sdk: Sdk) -> None:
    program = (
        "import sys; from typed_for_tests.dynamodb import from_item, to_item, build; "
        "print(to_item({'a': 1})); print({'pydantic', 'boto3'} & {*sys.modules})"
    )
    printed = run_python("-c", program, environment=import_path([sdk.folder]))
    assert printed == "{'a': AttributeValueN(value='1')}\nset()\n"
