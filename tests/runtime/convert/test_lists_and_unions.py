"""Conversion of aliases of unions, and of lists and dicts of objects."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from botosmith.runtime.conversion_error import ConversionError
from botosmith.runtime.convert.api import from_dict, from_json, to_dict, to_json
from botosmith.runtime.unions import UnknownVariant
from tests.runtime.sample import (
    Color,
    GetThingRequest,
    PutThingRequest,
    Shade,
    ShadeMix,
    ShadeName,
    Thing,
)

THINGS = [Thing(text="a", color=Color.RED), Thing(blob=b"b"), Thing()]
DICTS: list[dict[str, object]] = [{"Text": "a", "Color": "Red"}, {"Blob": b"b"}, {}]
JSON = '[{"text":"a","Color":"Red"},{"Blob":"Yg=="},{}]'


def test_lists_of_objects_become_lists_of_dicts_and_back() -> None:
    assert to_dict(THINGS) == DICTS
    assert to_dict(tuple(THINGS)) == DICTS
    assert from_dict(list[Thing], DICTS) == THINGS
    assert from_dict(list[Thing], tuple(DICTS)) == THINGS
    assert to_dict([]) == []
    assert from_dict(list[Thing], []) == []


def test_lists_of_objects_become_json_and_back() -> None:
    assert to_json(THINGS) == JSON
    assert from_json(list[Thing], JSON) == THINGS
    assert from_json(list[Thing], "[]") == []


NESTED: dict[str, list[dict[Color, Thing]]] = {
    "a": [{Color.RED: Thing(text="r"), Color("New"): Thing()}],
    "b": [],
}


def test_dicts_of_objects_become_dicts_of_dicts_and_back() -> None:
    things = {"Text": Thing(text="a"), "other": Thing(color=Color.RED)}
    made = to_dict(things)
    assert made == {"Text": {"Text": "a"}, "other": {"Color": "Red"}}
    assert from_dict(dict[str, Thing], made) == things
    assert from_dict(Mapping[str, Thing], made) == things
    assert from_dict(dict[str, Shade], {"a": {"Name": "b"}}) == {"a": ShadeName("b")}
    assert from_json(dict[str, Thing], to_json(things)) == things
    assert from_dict(dict[str, Thing], {}) == to_dict({}) == {}


def test_nested_lists_and_dicts_of_objects_keep_their_form() -> None:
    made = to_dict(NESTED)
    assert made == {"a": [{"Red": {"Text": "r"}, "New": {}}], "b": []}
    assert [type(key) for key in made["a"][0]] == [str, str]
    again = from_dict(dict[str, list[dict[Color, Thing]]], made)
    assert again == NESTED
    assert next(iter(again["a"][0])) is Color.RED
    assert (
        from_json(dict[str, list[dict[Color | str, Thing]]], to_json(NESTED)) == NESTED
    )
    assert from_dict(list[list[Thing]], [DICTS, ()]) == [THINGS, []]
    assert to_dict(((Thing(), {1: Thing()}), THINGS)) == [[{}, {1: {}}], DICTS]


def test_json_is_indented_on_demand() -> None:
    thing = Thing(text="a", texts=["b"])
    assert to_json(thing) == '{"text":"a","Texts":["b"]}'
    assert to_json(thing, indent=2) == json.dumps(json.loads(to_json(thing)), indent=2)
    assert to_json([thing], indent="\t").startswith('[\n\t{\n\t\t"text": "a",')
    assert from_json(Thing, to_json(thing, indent=2)) == thing


def test_unions_convert_by_their_aliases() -> None:
    assert from_dict(Shade, {"Name": "a"}) == ShadeName("a")
    assert from_json(Shade, '{"mix":[{"name":"a"}]}') == ShadeMix([ShadeName("a")])
    assert from_dict(list[Shade], [{"Name": "a"}, {}]) == [
        ShadeName("a"),
        UnknownVariant(""),
    ]
    assert to_dict([ShadeName("a")]) == [{"Name": "a"}]


WRONG: list[tuple[Any, Any, str]] = [
    (list[Thing], [{}, {"Parts": [{"Whole": "x"}]}], "list[1].parts[0].whole"),
    (list[Thing], [{}, "x"], "list[1]"),
    (list[Thing], {}, "list"),
    (Shade, "x", "Shade"),
    (Shade, {"Name": 5}, "Shade.Name"),
    (list[Shade], [{"Name": 5}], "list[0].Name"),
    (list[PutThingRequest], [{"Thing": {"Other": 1}}], "list[0].thing"),
    (dict[str, PutThingRequest], {"a": {"Thing": {"Other": 1}}}, "dict['a'].thing"),
    (dict[str, list[Thing]], {"a": [{}, {"Text": 5}]}, "dict['a'][1].text"),
    (dict[str, Thing], {5: {}}, "dict (a key)"),
    (dict[str, Thing], None, "dict"),
    (list[Thing], None, "list"),
]


@pytest.mark.parametrize(("cls", "data", "path"), WRONG)
def test_errors_name_the_place_in_lists_and_unions(
    cls: Any, data: Any, path: str
) -> None:
    with pytest.raises(ConversionError) as caught:
        from_dict(cls, data)
    assert caught.value.path == path


def test_text_that_is_not_json_is_an_error_for_unions_and_lists() -> None:
    with pytest.raises(ConversionError, match=r"^Shade: expected JSON"):
        from_json(Shade, "?")
    with pytest.raises(ConversionError, match=r"^list: expected JSON"):
        from_json(list[Thing], "?")


def test_strict_looks_into_lists() -> None:
    data = [{"Text": "a"}, {"Txt": "b"}]
    assert from_dict(list[Thing], data)[1] == Thing()
    with pytest.raises(ConversionError, match=r"list\[1\]\['Txt'\]") as caught:
        from_dict(list[Thing], data, strict=True)
    assert caught.value.path == "list[1]"


def test_encoding_errors_name_the_item() -> None:
    wrong: Any = 5
    request = GetThingRequest(thing_id=wrong)
    nested = PutThingRequest(thing=Thing(colors=wrong))
    for convert in (to_dict, to_json):
        with pytest.raises(ConversionError) as caught:
            convert([PutThingRequest(thing=Thing()), nested])
        assert caught.value.path == "list[1].thing.colors"
        with pytest.raises(ConversionError) as caught:
            convert({"a": [nested]})
        assert caught.value.path == "dict['a'][0].thing.colors"
    assert to_dict([request]) == [{"ThingId": 5}]


def test_misfits_in_lists_of_objects_that_are_not_sent_are_kept() -> None:
    wrong: Any = "abc"
    too_long: Any = 10**5000  # an integer that JSON cannot have
    things = [Thing(), Thing(texts=wrong)]
    assert to_dict(things) == [{}, {"Texts": "abc"}]
    assert to_json(things) == '[{},{"Texts":"abc"}]'
    with pytest.raises(ConversionError) as caught:
        to_json([Thing(), Thing(text=too_long)])
    assert caught.value.path == "list[1].text"


@pytest.mark.parametrize("convert", [to_dict, to_json])
def test_what_is_no_object_of_the_sdk_is_refused(convert: Any) -> None:
    for value in ({"Text": "a"}, "a", 5, None, [5], [[Thing(), 5]]):
        with pytest.raises(TypeError, match="not a class with wire names"):
            convert(value)
    cases: list[tuple[Any, Any]] = [(int, {}), (list[int], []), (dict[int, Thing], {})]
    for wrong, data in cases:
        with pytest.raises(TypeError, match="not a class with wire names"):
            from_dict(wrong, data)


@pytest.mark.parametrize("convert", [to_dict, to_json])
def test_a_dict_where_an_object_belongs_is_refused_with_help(convert: Any) -> None:
    wrong: Any = {"Text": "a"}
    with pytest.raises(ConversionError) as caught:
        convert(PutThingRequest(thing=Thing(parts=[Thing(), wrong])))
    assert caught.value.path == "PutThingRequest.thing.parts[1]"
    with pytest.raises(
        ConversionError, match=r"one of .* \(from_dict\(Shade, \.\.\.\)"
    ):
        convert(PutThingRequest(thing=Thing(shade=wrong)))
