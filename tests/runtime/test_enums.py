"""Open enums: members, and values that the model does not have."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from inspect import signature

import pytest

from botosmith.runtime.enums import as_enum, list_of, map_of, or_none
from tests.runtime.sample import Color

NEW = Color("Newer")


def test_known_values_are_enum_members() -> None:
    assert Color("Red") is Color.RED
    assert Color.RED.is_known
    assert Color("") is Color.NONE
    assert Color.NONE.is_known
    assert repr(Color.RED) == "<Color.RED: 'Red'>"


def test_unknown_values_equal_their_strings() -> None:
    assert not NEW.is_known
    assert type(NEW) is Color
    assert NEW == "Newer"
    assert Color("Newer") == NEW
    assert hash(NEW) == hash("Newer")
    assert (NEW.value, NEW.name) == ("Newer", "Newer")
    assert (str(NEW), f"{NEW}", json.dumps(NEW)) == ("Newer", "Newer", '"Newer"')
    assert type(NEW.value) is str
    assert type(str(NEW)) is str
    assert repr(NEW) == "<Color: 'Newer' (unknown)>"
    assert {NEW: 1}["Newer"] == 1  # type: ignore[index]  # equal, with an equal hash


def test_unknown_values_are_not_enum_members() -> None:
    assert list(Color) == ["Red", "DarkBlue", ""]
    assert "Newer" not in Color.__members__
    assert not hasattr(Color, "Newer")


@pytest.mark.parametrize("value", [Color.RED, NEW])
def test_enum_values_survive_pickle_and_copy(value: Color) -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        loaded = pickle.loads(pickle.dumps(value, protocol))
        assert (loaded, type(loaded), loaded.is_known) == (value, Color, value.is_known)
    for copied in (copy.copy(value), copy.deepcopy(value)):
        assert (copied, type(copied)) == (value, Color)


@pytest.mark.parametrize("value", [5, None, b"Red", ["Red"]])
def test_only_strings_are_enum_values(value: object) -> None:
    with pytest.raises(ValueError, match="is not a valid Color"):
        Color(value)  # type: ignore[arg-type]  # what is tested


def test_a_field_with_an_enum_takes_text() -> None:
    for convert in (as_enum(Color), or_none(Color)):
        assert convert("Red") is Color.RED
        assert convert(Color.RED) is Color.RED
        assert convert("Newer") == NEW
        assert type(convert("Newer")) is Color


def test_a_field_with_a_list_takes_text_for_its_items() -> None:
    made = list_of(Color)(["Red", Color.DARK_BLUE, "Newer"])
    assert made == [Color.RED, Color.DARK_BLUE, NEW]
    assert {type(item) for item in made} == {Color}
    assert list_of(or_none(Color))(("Red", None)) == [Color.RED, None]


def test_a_field_with_a_map_takes_text_for_its_values() -> None:
    values = map_of(Color)({"a": "Red", "b": "Newer"})
    assert values == {"a": Color.RED, "b": NEW}
    assert type(values["b"]) is Color
    assert map_of(or_none(Color))({"a": None}) == {"a": None}


def test_lists_and_maps_in_lists_and_maps_are_converted() -> None:
    colors = list_of(Color)
    assert list_of(or_none(colors))([["Red"], [], None]) == [[Color.RED], [], None]
    assert map_of(colors)({"a": ["Red"]}) == {"a": [Color.RED]}
    assert type(list_of(colors)([["Red"]])[0][0]) is Color


@pytest.mark.parametrize(
    ("convert", "takes"),
    [
        (as_enum(Color), "ColorLike"),
        (as_enum(Color, "ColorLike_"), "ColorLike_"),
        (or_none(Color), "ColorLike | None"),
        (or_none(as_enum(Color, "ColorLike_")), "ColorLike_ | None"),
        (list_of(or_none(Color)), "Sequence[ColorLike | None]"),
        (or_none(list_of(list_of(Color))), "Sequence[Sequence[ColorLike]] | None"),
        (map_of(list_of(Color)), "Mapping[str, Sequence[ColorLike]]"),
        (map_of(Color, Color), "Mapping[Color | str, ColorLike]"),
    ],
)
def test_attrs_reads_what_a_field_takes(
    convert: Callable[..., object], takes: str
) -> None:
    (argument,) = signature(convert).parameters.values()
    assert argument.annotation == takes


@pytest.mark.parametrize("value", [None, 5, True, 1.5, b"Red", ["Red"], {"Red": 1}])
def test_a_field_keeps_what_is_no_text(value: object) -> None:
    assert as_enum(Color)(value) is value
    assert or_none(Color)(value) is value
    assert list_of(Color)(["Red", value]) == [Color.RED, value]
    values = map_of(Color)({"a": value, "b": "Red"})
    assert values == {"a": value, "b": Color.RED}


@pytest.mark.parametrize("value", [None, 5, "Red", b"Red", bytearray(b"Red")])
@pytest.mark.parametrize("convert", [list_of(Color), map_of(Color)])
def test_a_field_keeps_what_is_neither_a_list_nor_a_map(
    convert: Callable[..., object], value: object
) -> None:
    assert convert(value) is value


def test_a_field_keeps_a_map_for_a_list_and_a_list_for_a_map() -> None:
    labels: object = {"a": "Red"}
    colors: object = ["Red"]
    assert list_of(Color)(labels) is labels
    assert map_of(Color)(colors) is colors
