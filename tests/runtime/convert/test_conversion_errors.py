"""`ConversionError`: it names the path, what was expected and what was found."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable, Mapping
from datetime import datetime
from io import BytesIO
from typing import Any

import pytest

from botosmith.runtime.conversion_error import ConversionError
from botosmith.runtime.convert.api import from_dict, from_json, to_dict, to_json
from botosmith.runtime.unions import UnknownVariant
from tests.runtime.sample import (
    GetThingRequest,
    GetThingResponse,
    PutThingRequest,
    ShadeMix,
    ShadeName,
    Thing,
)

SHADES = "ShadeName, ShadeMix, ShadeSecret, ShadeColor"


def message_of(convert: Callable[..., object], *arguments: object) -> str:
    """The message of the error that a conversion raises."""
    with pytest.raises(ConversionError) as caught:
        convert(*arguments)
    assert "hunter2" not in repr(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"Text": 5}, "text: expected text, got int 5"),
        ({"Whole": "5"}, "whole: expected a whole number, got str '5'"),
        ({"Whole": 5.5}, "whole: expected a whole number, got float 5.5"),
        ({"Whole": True}, "whole: expected a whole number, got bool True"),
        ({"Number": "1"}, "number: expected a number, got str '1'"),
        ({"Number": False}, "number: expected a number, got bool False"),
        ({"Flag": 1}, "flag: expected true or false, got int 1"),
        ({"Blob": 5}, "blob: expected bytes or text, got int 5"),
        ({"Time": "hello"}, "time: expected a timestamp, got str 'hello'"),
        ({"Time": 5}, "time: expected a timestamp, got int 5"),
        ({"Color": 5}, "color: expected text for Color, got int 5"),
        ({"Color": ["Red"]}, "color: expected text for Color, got list"),
        ({"Texts": "abc"}, "texts: expected a list, got str"),
        ({"Texts": {"a": 1}}, "texts: expected a list, got dict"),
        ({"Texts": ["a", 5]}, "texts[1]: expected text, got int 5"),
        ({"Labels": ["a"]}, "labels: expected a map, got list"),
        ({"Labels": {"a": 5}}, "labels['a']: expected text, got int 5"),
        ({"Labels": {5: "a"}}, "labels (a key): expected text, got int 5"),
        ({"ByColor": {5: 1}}, "by_color (a key): expected text for Color, got int 5"),
        ({"Part": []}, "part: expected members of Thing, got list"),
        ({"Part": "x"}, "part: expected members of Thing, got str"),
        (
            {"Table": {"r": [{}, {"c": {"Parts": [None, {"Text": 5}]}}]}},
            "table['r'][1]['c'].parts[1].text: expected text, got int 5",
        ),
        (
            {"Shade": {"Name": "n", "Color": "Red"}},
            f"shade: expected exactly one of {SHADES}, got dict",
        ),
        ({"Shade": []}, f"shade: expected exactly one of {SHADES}, got list"),
        (
            {"Shade": {"Mix": [{"Name": 5}]}},
            "shade.Mix[0].Name: expected text, got int 5",
        ),
        ({"Text": b"x" * 1000}, f"text: expected text, got bytes b'{'x' * 55}..."),
    ],
)
def test_from_dict_error_names_path_expected_and_got(
    data: Mapping[str, Any], message: str
) -> None:
    assert message_of(from_dict, Thing, data) == f"Thing.{message}"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"when": "hello"}, "time: expected a timestamp, got str 'hello'"),
        ({"when": 1e30}, "time: expected a timestamp, got float 1e+30"),
        ({"when": []}, "time: expected a timestamp, got list"),
        ({"Blob": "a"}, "blob: expected bytes in base64, got str 'a'"),
        ({"Blob": 5}, "blob: expected bytes in base64, got int 5"),
        (
            {"Shade": {"mix": [{"name": 5}]}},
            "shade.mix[0].name: expected text, got int 5",
        ),
    ],
)
def test_from_json_error_names_path_expected_and_got(
    data: Mapping[str, Any], message: str
) -> None:
    assert message_of(from_json, Thing, json.dumps(data)) == f"Thing.{message}"


def test_conversion_error_attributes_pickle_and_copy() -> None:
    with pytest.raises(ConversionError) as caught:
        from_dict(GetThingResponse, {"Things": [{}, {"Time": "hello"}]})
    error = caught.value
    assert error.path == "GetThingResponse.things[1].time"
    assert (error.expected, error.got) == ("a timestamp", "str 'hello'")
    assert isinstance(error, ValueError)
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (str(other), other.path) == (str(error), error.path)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            {"Credentials": {"User": 5, "Tokens": {}}},
            "credentials.user: expected text, got int ***",
        ),
        (
            {"Credentials": "hunter2"},
            "credentials: expected members of Credentials, got str ***",
        ),
        (
            {"Credentials": {"Tokens": {"hunter2": "hunter2"}}},
            "credentials.tokens[***]: expected a whole number, got str ***",
        ),
        (
            {"Shades": {"k": {"Secret": 42}}},
            "shades['k'].Secret: expected text, got int ***",
        ),
    ],
)
def test_errors_do_not_show_sensitive_values(
    data: Mapping[str, Any], message: str
) -> None:
    assert message_of(from_dict, Thing, data) == f"Thing.{message}"


@pytest.mark.parametrize("data", [None, [], "x", 5])
def test_top_level_value_must_be_an_object(data: Any) -> None:
    name = type(data).__name__.removesuffix("Type")
    message = f"Thing: expected members of Thing, got {name}"
    assert message_of(from_dict, Thing, data) == message
    assert message_of(from_json, Thing, json.dumps(data)) == message


@pytest.mark.parametrize("text", ["", "{", "hello", b"\xff{}", "{}{}", "[" * 100_000])
def test_invalid_json_is_a_conversion_error(text: str | bytes) -> None:
    with pytest.raises(
        ConversionError, match=r"^Thing: expected JSON, got text that is"
    ):
        from_json(Thing, text)


def test_nesting_that_is_too_deep_is_a_conversion_error() -> None:
    data: dict[str, object] = {}
    for _ in range(100_000):
        data = {"Part": data}
    with pytest.raises(ConversionError, match="nested too deeply"):
        from_dict(Thing, data)
    # Without this, the garbage collector would free it by recursion.
    while data:
        data = data.pop("Part")  # type: ignore[assignment]  # as made above


def test_strict_error_names_unknown_members() -> None:
    data = {"Text": "x", "Part": {"Whole": 1}, "Table": {"r": [{"c": {"Text": "t"}}]}}
    assert to_dict(from_dict(Thing, data, strict=True)) == data
    with pytest.raises(ConversionError) as caught:
        from_dict(Thing, {"Part": {"New": 1, "Parts": [{"text": 2}]}}, strict=True)
    assert str(caught.value) == (
        "Thing.part: expected no unknown members, "
        "got Thing.part['New'], Thing.part.parts[0]['text'] "
        "(did you mean 'Text' or 'Texts'?)"
    )


@pytest.mark.parametrize(
    ("data", "places"),
    [
        ({"Table": {"r": [{"c": {"New": 1}}]}}, "Thing.table['r'][0]['c']['New']"),
        ({"Shade": {"New": 1}}, "Thing.shade['New']"),
        ({"Shade": {"Mix": [{"New": 1}]}}, "Thing.shade.Mix[0]['New']"),
        ({"Credentials": {"hunter2": 1}}, "Thing.credentials[***]"),
        ({"ResponseMetadata": {}}, "Thing['ResponseMetadata']"),
    ],
)
def test_strict_finds_unknown_members_at_any_depth(
    data: Mapping[str, Any], places: str
) -> None:
    with pytest.raises(ConversionError) as caught:
        from_dict(Thing, data, strict=True)
    assert caught.value.got == places


def test_strict_accepts_what_botocore_adds() -> None:
    data = {
        "ResponseMetadata": {"RequestId": "r"},
        "Thing": {"Shade": {"SDK_UNKNOWN_MEMBER": {"name": "New"}}},
    }
    assert from_dict(GetThingResponse, data, strict=True).thing == Thing(
        shade=UnknownVariant("New")
    )


def _wrong(**members: Any) -> Thing:
    """A thing whose members have types that type checkers refuse."""
    return Thing(**members)


@pytest.mark.parametrize(
    ("thing", "message"),
    [
        (
            _wrong(part={"Text": "x"}),
            "part: expected an object of Thing "
            "(from_dict(Thing, ...) makes it from a dict), got dict",
        ),
        (_wrong(texts="abc"), "texts: expected a list, got str"),
        (_wrong(labels=["a"]), "labels: expected a map, got list"),
        (_wrong(colors=[5]), "colors[0]: expected text for Color, got int 5"),
        (
            _wrong(parts=[Thing(), GetThingResponse()]),
            "parts[1]: expected an object of Thing, got GetThingResponse",
        ),
        (
            _wrong(shade=ShadeMix([UnknownVariant("New")])),
            f"shade.value[0]: expected exactly one of {SHADES}, "
            "got the unknown variant 'New', whose value was not received",
        ),
        (_wrong(shade="x"), f"shade: expected exactly one of {SHADES}, got str"),
    ],
)
def test_encoding_error_names_path_expected_and_got(thing: Thing, message: str) -> None:
    request = PutThingRequest(thing=thing)
    for convert in (to_dict, to_json):
        assert message_of(convert, request) == f"PutThingRequest.thing.{message}"


@pytest.mark.parametrize(
    ("thing", "message"),
    [
        (_wrong(time="now"), "time: expected a timestamp, got str 'now'"),
        (_wrong(blob=5), "blob: expected bytes in base64, got int 5"),
        (_wrong(text=datetime(2024, 1, 1)), "text: expected text, got datetime"),
        (
            _wrong(credentials=_wrong(text=5)),
            "credentials: expected an object of Credentials, got Thing ***",
        ),
        (_wrong(document={"a": {1, 2}}), "document: expected JSON, got dict"),
    ],
)
def test_to_json_error_names_values_that_json_does_not_have(
    thing: Thing, message: str
) -> None:
    request = PutThingRequest(thing=thing)
    assert message_of(to_json, request) == f"PutThingRequest.thing.{message}"


def test_to_json_of_a_stream_is_an_error() -> None:
    body = BytesIO(b"x")
    expected = "text or an object with bytes in base64"
    message = f"GetThingRequest.body: expected {expected}, got BytesIO"
    assert message_of(to_json, GetThingRequest(thing_id="t", body=body)) == message


def test_unknown_variants_cannot_be_sent() -> None:
    variant = UnknownVariant("New")
    assert to_dict(variant) == {"SDK_UNKNOWN_MEMBER": {"name": "New"}}  # as in boto3
    with pytest.raises(ConversionError, match="unknown variant 'New'"):
        to_json(variant)
    with pytest.raises(ConversionError, match="unknown variant 'New'"):
        to_dict(PutThingRequest(thing=Thing(shade=variant)))


@pytest.mark.parametrize("data", [{}, {"Color": "Red"}])
def test_from_dict_of_a_variant_class_needs_that_variant(
    data: Mapping[str, Any],
) -> None:
    with pytest.raises(
        ConversionError, match=r"^ShadeName: expected exactly one of Sh"
    ):
        from_dict(ShadeName, data)
