"""Open enums: members, and values that the model does not have."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Sequence
from typing import Any

import pytest

from botosmith.runtime.enums import converted, each, each_value
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


def test_each_converts_the_items_of_a_list() -> None:
    made = each(Color, ["Red", Color.DARK_BLUE, "Newer"])
    assert made == [Color.RED, Color.DARK_BLUE, NEW]
    assert {type(item) for item in made} == {Color}
    assert each(Color, ("Red", None)) == [Color.RED, None]


def test_each_value_converts_the_values_of_a_map() -> None:
    values = each_value(Color, {"a": "Red", "b": "Newer"})
    assert values == {"a": Color.RED, "b": NEW}
    assert type(values["b"]) is Color
    assert each_value(Color, {"a": None}) == {"a": None}


def test_lists_and_maps_in_lists_and_maps_are_converted() -> None:
    def colors(values: Sequence[str]) -> Sequence[Color]:
        return each(Color, values)

    assert each(colors, [["Red"], [], None]) == [[Color.RED], [], None]
    assert each_value(colors, {"a": ["Red"]}) == {"a": [Color.RED]}
    assert type(each(colors, [["Red"]])[0][0]) is Color


@pytest.mark.parametrize("value", [None, 5, True, 1.5, b"Red", ["Red"], {"Red": 1}])
def test_a_field_keeps_what_is_no_text(value: Any) -> None:
    assert converted(Color, value) is value
    assert each(Color, ["Red", value]) == [Color.RED, value]
    assert each_value(Color, {"a": value, "b": "Red"}) == {"a": value, "b": Color.RED}


@pytest.mark.parametrize("value", [None, 5, "Red", b"Red", bytearray(b"Red")])
@pytest.mark.parametrize("convert", [each, each_value])
def test_a_field_keeps_what_is_neither_a_list_nor_a_map(
    convert: Any, value: object
) -> None:
    assert convert(Color, value) is value


def test_a_field_keeps_a_map_for_a_list_and_a_list_for_a_map() -> None:
    labels: Any = {"a": "Red"}
    colors: Any = ["Red"]
    assert each(Color, labels) is labels
    assert each_value(Color, colors) is colors
