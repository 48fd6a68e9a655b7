"""Members of objects in items: empty ones, those of subclasses, and named tuples."""

# Annotations are text, which the SDK resolves.
from __future__ import annotations

from collections import namedtuple
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, NamedTuple, TypeAlias

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from tests.support.sdk import Sdk
from tests.support.text_enums import Mixed, Plain


class Spot(NamedTuple):
    shelf: float
    box: int | None = None


Pair = namedtuple("Pair", "first second")  # pyright: ignore[reportUntypedNamedTuple] -- tested


@attrs.frozen
class AttrsOrder:
    # Some members that may be empty have no default.
    name: str
    note: str | None
    tags: set[str]
    sizes: frozenset[float] = frozenset()
    spot: Spot | None = None
    parts: list[AttrsOrder] = attrs.Factory(list["AttrsOrder"])
    by_name: dict[str, AttrsOrder] = attrs.Factory(dict[str, "AttrsOrder"])
    other: Any = None


@dataclass(frozen=True)
class DataOrder:
    name: str
    note: str | None
    tags: set[str]
    sizes: frozenset[float] = frozenset()
    spot: Spot | None = None
    parts: list[DataOrder] = field(default_factory=list["DataOrder"])
    by_name: dict[str, DataOrder] = field(default_factory=dict[str, "DataOrder"])
    other: Any = None


class ModelOrder(BaseModel):
    name: str
    note: str | None = None
    tags: set[str] = set()
    sizes: frozenset[float] = frozenset()
    spot: Spot | None = None
    parts: list[ModelOrder] = []
    by_name: dict[str, ModelOrder] = {}
    other: Any = None


Kind: TypeAlias = type[AttrsOrder | DataOrder | ModelOrder]
KINDS: list[Kind] = [AttrsOrder, DataOrder, ModelOrder]


def _empty(cls: Any, **members: Any) -> Any:
    return cls(**{"name": "x", "note": None, "tags": set(), **members})


@pytest.mark.parametrize("cls", KINDS)
def test_empty_members_are_left_out_at_every_depth(sdk: Sdk, cls: Kind) -> None:
    dynamodb = sdk("dynamodb")
    plain = {"null": None, "orders": [_empty(cls)]}
    order = _empty(
        cls,
        spot=Spot(1.5),
        parts=[_empty(cls, note="", tags={"a"})],
        by_name={"deep": _empty(cls, other=set())},
        other=plain,
    )
    bare: dict[str, Any] = {"name": "x", "parts": [], "by_name": {}}
    left: dict[str, Any] = {
        **bare,
        # Tuples, lists and dicts have places and keys, which nothing takes away.
        "spot": [Decimal("1.5"), None],
        "parts": [{**bare, "note": "", "tags": {"a"}}],
        "by_name": {"deep": bare},
        "other": {"null": None, "orders": [bare]},
    }
    item = dynamodb.to_item(order, omit_empty=True)
    assert dynamodb.from_item(item) == left
    assert dynamodb.to_value(order, omit_empty=True).value == item
    inside = dynamodb.to_item({"a": [order], "b": None}, omit_empty=True)
    assert dynamodb.from_item(inside) == {"a": [left], "b": None}
    read = dynamodb.from_item(item, cls)
    assert read.parts == order.parts
    assert read.by_name == {"deep": _empty(cls)}
    with pytest.raises(sdk().ConversionError, match=r"^\w+\.tags: expected a value in"):
        dynamodb.to_item(order)


_TEXTS = st.text(max_size=2)
_ORDERS = st.fixed_dictionaries(
    {
        "note": st.none() | _TEXTS,
        "tags": st.sets(_TEXTS, max_size=2),
        "sizes": st.frozensets(st.integers(0, 3).map(float), max_size=2),
        "spot": st.none()
        | st.builds(Spot, st.just(0.5), st.none() | st.integers(0, 3)),
    }
)


@given(st.sampled_from(KINDS), st.lists(_ORDERS, min_size=3, max_size=3))
def test_what_is_left_out_is_read_back(
    dynamodb: Any, cls: Kind, members: list[dict[str, Any]]
) -> None:
    first, second, third = (_empty(cls, **one) for one in members)
    order = _empty(cls, parts=[first, second], by_name={"third": third})
    item = dynamodb.to_item(order, omit_empty=True)
    assert dynamodb.from_item(item, cls) == order


def test_members_that_do_not_fit_are_errors_all_the_same(sdk: Sdk) -> None:
    dynamodb = sdk("dynamodb")
    wrong: Any = _empty(AttrsOrder, parts=[_empty(AttrsOrder, name=None)])
    with pytest.raises(
        sdk().ConversionError, match=r"^AttrsOrder\.parts\[0\]\.name: expected text"
    ):
        dynamodb.to_item(wrong, omit_empty=True)
    # Only what may be empty can have been left out.
    with pytest.raises(
        sdk().ConversionError, match=r"^AttrsOrder\.name: expected a value, got none"
    ):
        dynamodb.from_item({}, AttrsOrder)


@attrs.frozen
class Media:
    title: str


@attrs.frozen
class Film(Media):
    minutes: float
    sequel: Media | None = None


@dataclass
class Page:
    number: int


@dataclass
class Cover(Page):
    colour: str


@attrs.frozen
class Shelf:
    one: Media
    many: list[Media]
    either: Media | str
    optional: Media | None = None
    pages: dict[str, Page] = attrs.Factory(dict[str, Page])


def test_objects_of_subclasses_are_written_with_their_members(sdk: Sdk) -> None:
    dynamodb = sdk("dynamodb")
    film = Film("a", 1.5, Film("b", 2.5))
    written = dynamodb.from_item(dynamodb.to_item(film))
    assert written["sequel"] == {
        "title": "b",
        "minutes": Decimal("2.5"),
        "sequel": None,
    }
    shelf = Shelf(film, [film, Media("c")], film, film, {"front": Cover(1, "red")})
    item = dynamodb.to_item(shelf)
    assert dynamodb.from_item(item) == {
        "one": written,
        "many": [written, {"title": "c"}],
        "either": written,
        "optional": written,
        "pages": {"front": {"number": 1, "colour": "red"}},
    }
    assert dynamodb.from_item(item, Shelf).pages == {"front": Page(1)}
    wrong: Any = Shelf(film, [Film("x", "y")], film)  # type: ignore[arg-type]
    with pytest.raises(sdk().ConversionError, match=r"^Shelf\.many\[0\]\.minutes: "):
        dynamodb.to_item(wrong)


class Trip(NamedTuple):
    spots: list[Spot]
    back: Trip | None = None


@attrs.frozen
class Route:
    spot: Spot
    trips: list[Trip]
    pair: Pair | None = None


def test_named_tuples_are_read_as_they_were_written(dynamodb: Any) -> None:
    trip = Trip([Spot(0.1, 3)], Trip([], None))
    route = Route(Spot(2.5), [trip, Trip([Spot(1)])], Pair("x", Decimal(1)))
    item = dynamodb.to_item(route)
    assert dynamodb.from_value(item["spot"]) == [Decimal("2.5"), None]
    read = dynamodb.from_item(item, Route)
    assert read == route
    assert type(read.trips[0].spots[0]) is Spot
    # What a list lacks has its default.
    spot = dynamodb.to_item({"spot": [1], "trips": []})
    assert dynamodb.from_item(spot, Route) == Route(Spot(1), [])


@pytest.mark.parametrize(
    ("spot", "message"),
    [
        (["x"], r"^Route\.spot\[0\]: expected a number"),
        ([1, 2, 3], r"^Route\.spot: expected a value of Spot, got list"),
        ([], r"^Route\.spot: expected a value of Spot, got list"),
        ("ab", r"^Route\.spot: expected a value of Spot, got str"),
    ],
)
def test_errors_of_named_tuples_have_the_path(
    sdk: Sdk, dynamodb: Any, spot: object, message: str
) -> None:
    item = dynamodb.to_item({"spot": spot, "trips": []})
    with pytest.raises(sdk().ConversionError, match=message):
        dynamodb.from_item(item, Route)
    wrong: Any = Route(Spot("x"), [])  # type: ignore[arg-type]
    with pytest.raises(
        sdk().ConversionError, match=r"^Route\.spot\[0\]: expected a num"
    ):
        dynamodb.to_item(wrong)


class Level(Enum):
    LOW = 1


@attrs.frozen
class Enums:
    key: Mixed = Mixed.YEAR
    keys: set[Mixed] = attrs.Factory(lambda: {Mixed.YEAR})
    by_key: dict[Mixed, Plain] = attrs.Factory(lambda: {Mixed.YEAR: Plain.YEAR})
    by_text: dict[str, str] = attrs.Factory(lambda: {Mixed.YEAR: Plain.YEAR})
    either: Level | Plain = Plain.YEAR
    literal: Literal[Level.LOW, Plain.YEAR] = Level.LOW
    text: str = Plain.YEAR
    any: Any = Mixed.YEAR


def test_members_of_enums_are_stored_as_values_and_read_back(dynamodb: Any) -> None:
    item = dynamodb.to_item(Enums())
    # Members would be equal to their texts, and have another `repr`.
    assert not any(cls.__name__ in repr(item) for cls in (Mixed, Plain, Level))
    read = dynamodb.from_item(item, Enums)
    assert read == Enums()
    assert (type(read.key), type(read.text)) == (Mixed, str)


def test_attribute_values_in_fields_stay_what_they_are(dynamodb: Any) -> None:
    text = dynamodb.AttributeValueS("x")
    cls = attrs.make_class(
        "Typed", {"value": attrs.field(type=dynamodb.AttributeValueS)}
    )
    assert dynamodb.to_item(cls(text)) == {"value": text}


@attrs.frozen
class Count:
    number: int
    either: int | str = 0


@pytest.mark.parametrize("count", [Count(10**40 + 1), Count(0, -(10**40) - 1)])
def test_errors_say_how_many_digits_a_number_may_have(sdk: Sdk, count: Count) -> None:
    with pytest.raises(
        sdk().ConversionError,
        match=r"^Count\.\w+: expected a number with up to 38 digits",
    ):
        sdk("dynamodb").to_item(count)


def test_names_that_annotations_do_not_find_are_named(dynamodb: Any) -> None:
    @dataclass
    class Part:
        name: str

    @dataclass
    class Whole:
        part: Part

    with pytest.raises(NameError, match="'Part'"):
        dynamodb.to_item({"wholes": [Whole(Part("a"))]})
    with pytest.raises(NameError, match="'Part'"):
        dynamodb.from_item({}, Whole)
