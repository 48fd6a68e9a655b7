"""The conversion of each kind of value, in both directions and both forms."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from types import MappingProxyType
from typing import Any

import pytest
from attrs import evolve

from botosmith.runtime.convert import codec
from botosmith.runtime.convert.api import from_dict, from_json, to_dict, to_json
from botosmith.runtime.shapes import ResponseMetadata
from botosmith.runtime.unions import UnknownVariant
from tests.runtime import sample
from tests.runtime.sample import (
    Color,
    GetThingRequest,
    GetThingResponse,
    NothingResponse,
    Thing,
)

NOON = datetime(2024, 2, 29, 12, 0, 0, 123456, UTC)

EVERYTHING: Mapping[str, Any] = {
    "Text": "",
    "Whole": 0,
    "Number": 1,
    "Flag": False,
    "Blob": b"\x00\xff",
    "Time": NOON,
    "Color": "Red",
    "Texts": ["a", None, ""],
    "Times": [NOON],
    "Colors": ["DarkBlue", "", "Newer"],
    "Labels": {"": "x", "k": ""},
    "ByColor": {"Red": 1, "Newer": 2},
    "Table": {"row": [{"cell": {"Text": "deep"}}, {}]},
    "Part": {},
    "Parts": [{"Parts": [{}]}, {}],
    "Shade": {"Mix": [{"Name": "n"}, {"Mix": []}, {"Color": "Newer"}]},
    "Shades": {"s": {"Secret": "s"}},
    "Document": {"a": [1, None, {"b": 2.5}]},
    "Credentials": {"User": "u", "Tokens": {"t": 1}},
}


@pytest.fixture(autouse=True)
def without_explain(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Disables `explain`, which would hide failures of the compiled functions."""
    if "uses_explain" not in request.fixturenames:
        monkeypatch.delattr(codec, "explain")


def test_every_kind_of_member_converts_both_ways() -> None:
    thing = from_dict(Thing, EVERYTHING)
    assert to_dict(thing) == EVERYTHING
    assert from_json(Thing, to_json(thing)) == thing


def test_absent_members_are_none() -> None:
    thing = from_dict(Thing, {})
    assert thing == Thing()
    assert to_dict(thing) == {}
    assert from_json(Thing, "{}") == thing
    assert from_json(NothingResponse, "{}") == NothingResponse()


def test_null_members_are_absent() -> None:
    nothing = dict.fromkeys(EVERYTHING)
    assert from_dict(Thing, nothing) == Thing()
    assert from_json(Thing, json.dumps(nothing)) == Thing()


def test_null_in_lists_and_maps_is_kept() -> None:
    data = {
        "Texts": [None],
        "Times": [None],
        "Colors": [None],
        "Labels": {"a": None},
        "ByColor": {"Red": None},
        "Table": {"a": None, "b": [None, {"c": None}]},
        "Parts": [None],
        "Shade": {"Mix": [None]},
        "Shades": {"a": None},
    }
    thing = from_dict(Thing, data)
    assert to_dict(thing) == data
    assert from_json(Thing, to_json(thing)) == thing


def test_decoded_objects_equal_constructed_ones() -> None:
    thing = from_dict(Thing, {"Text": "x", "Part": {"Whole": 1}})
    assert type(thing) is Thing
    assert type(thing.part) is Thing
    assert thing == Thing(text="x", part=Thing(whole=1))
    assert repr(thing) == repr(Thing(text="x", part=Thing(whole=1)))
    assert evolve(thing, text="y").part is thing.part
    with pytest.raises(AttributeError):
        thing.text = "y"  # type: ignore[misc]  # what is tested


def test_enum_values_have_the_enum_class_even_if_unknown() -> None:
    thing = from_dict(Thing, EVERYTHING)
    assert thing.color is Color.RED
    assert thing.colors == [Color.DARK_BLUE, Color.NONE, Color("Newer")]
    assert [type(color) for color in thing.colors or ()] == [Color] * 3
    assert [type(key) for key in thing.by_color or ()] == [Color] * 2
    assert {type(key) for key in to_dict(thing)["ByColor"]} == {str}


def test_encoded_enums_are_plain_strings() -> None:
    data = to_dict(Thing(color="Red", colors=[Color.DARK_BLUE]))
    assert data == {"Color": "Red", "Colors": ["DarkBlue"]}
    assert type(data["Color"]) is str


def test_plain_strings_for_enums_in_lists_and_maps_are_encoded() -> None:
    assert to_dict(Thing(colors=["Red"], by_color={"Red": 1})) == {  # type: ignore[list-item]  # what is tested
        "Colors": ["Red"],
        "ByColor": {"Red": 1},
    }


@pytest.fixture
def uses_explain() -> None:
    """Marks tests of values that only `explain` converts."""


def test_json_uses_the_names_of_bodies() -> None:
    thing = Thing(text="x", time=NOON, shade=sample.ShadeName("n"))
    assert json.loads(to_json(thing)) == {
        "text": "x",
        "when": "2024-02-29T12:00:00.123456Z",
        "Shade": {"name": "n"},
    }


def test_lists_and_maps_are_copied() -> None:
    texts, labels = ["a"], {"a": "b"}
    thing = from_dict(Thing, {"Texts": texts, "Labels": labels})
    texts.append("b")
    labels.clear()
    assert thing == Thing(texts=["a"], labels={"a": "b"})
    data = to_dict(thing)
    assert data["Texts"] is not thing.texts
    assert data["Labels"] is not thing.labels


def test_any_sequence_and_mapping_is_accepted() -> None:
    labels: OrderedDict[str, str] = OrderedDict(a="b")
    data: Mapping[str, Any] = MappingProxyType({"Texts": ("a",), "Labels": labels})
    thing = from_dict(Thing, data)
    assert thing == Thing(texts=["a"], labels={"a": "b"})
    given = Thing(texts=("a",), labels=MappingProxyType({"a": "b"}))
    assert to_dict(given) == {"Texts": ["a"], "Labels": {"a": "b"}}
    assert type(to_dict(given)["Texts"]) is list


def test_numbers_keep_or_take_the_type_of_the_model() -> None:
    thing = from_dict(Thing, {"Number": 3, "Whole": 4.0})
    assert type(thing.number) is int
    assert type(thing.whole) is int
    assert thing == Thing(number=3, whole=4)


@pytest.mark.parametrize("name", ["NaN", "Infinity", "-Infinity"])
def test_nan_and_infinity_are_strings_in_json(name: str) -> None:
    thing = from_json(Thing, json.dumps({"Number": name}))
    assert type(thing.number) is float
    assert repr(thing.number) == repr(float(name))
    assert json.loads(to_json(thing)) == {"Number": name}
    # botocore returns the string.
    assert repr(from_dict(Thing, {"Number": name}).number) == repr(float(name))


def test_timestamps_are_converted_to_utc() -> None:
    east = timezone(timedelta(hours=5, minutes=30))
    time = from_dict(Thing, {"Time": NOON.astimezone(east)}).time
    assert time == NOON
    assert time is not None
    assert time.tzinfo is UTC


def test_naive_timestamps_stay_naive() -> None:
    naive = NOON.replace(tzinfo=None)
    thing = from_dict(Thing, {"Time": naive})
    assert thing.time == naive
    assert from_json(Thing, to_json(thing)) == thing


@pytest.mark.usefixtures("uses_explain")  # as `fail_fast_decoder` says
def test_unions_in_json_ignore_type_and_null_as_botocore_does() -> None:
    text = '{"Shade": {"__type": "x", "name": null, "color": "Red"}}'
    assert from_json(Thing, text).shade == sample.ShadeColor(Color.RED)
    assert from_json(Thing, '{"Shade": {"new": 1}}').shade == UnknownVariant("new")


def test_unknown_variants_in_dicts() -> None:
    dropped = {"Shade": {"SDK_UNKNOWN_MEMBER": {"name": "new"}}}
    assert from_dict(Thing, dropped).shade == UnknownVariant("new")
    assert from_dict(Thing, {"Shade": {"New": 1}}).shade == UnknownVariant("New")
    given = {"Shade": {"Name": None, "Color": "Red"}}
    assert from_dict(Thing, given).shade == sample.ShadeColor(Color.RED)


@pytest.mark.usefixtures("uses_explain")
def test_empty_union_round_trips() -> None:
    # botocore's value for an unknown variant if its model has no union.
    thing = from_dict(Thing, {"Shade": {}})
    assert thing.shade == UnknownVariant("")
    assert to_dict(thing) == {"Shade": {}}
    assert from_json(Thing, to_json(thing)) == thing


def test_variant_class_converts_itself() -> None:
    shade = from_dict(sample.ShadeName, {"Name": "n"})
    assert shade == sample.ShadeName("n")
    assert to_dict(shade) == {"Name": "n"}
    assert from_json(sample.ShadeName, to_json(shade)) == shade


def test_response_metadata_is_decoded_and_ignored_by_equality() -> None:
    metadata = {
        "RequestId": "r",
        "HTTPStatusCode": 200,
        "HTTPHeaders": {"a": "b"},
        "RetryAttempts": 2,
        "SomethingNew": 1,
    }
    response = from_dict(GetThingResponse, {"Thing": {}, "ResponseMetadata": metadata})
    assert response.response_metadata == ResponseMetadata(
        request_id="r", http_status_code=200, http_headers={"a": "b"}, retry_attempts=2
    )
    assert response == GetThingResponse(thing=Thing())
    assert to_dict(response) == {"Thing": {}}
    assert "metadata" not in repr(response)
    assert from_dict(GetThingResponse, {}).response_metadata == ResponseMetadata()
    assert from_json(GetThingResponse, "{}").response_metadata == ResponseMetadata()


def test_streams_and_documents_are_not_converted() -> None:
    stream = BytesIO(b"x")
    request = GetThingRequest(thing_id="t", body=stream)
    assert to_dict(request)["Body"] is stream
    assert from_dict(GetThingRequest, {"Body": stream}).body is stream
    document = {"a": [1, None]}
    assert from_dict(Thing, {"Document": document}).document is document


def test_from_json_decodes_bytes_as_utf8() -> None:
    assert from_json(Thing, b'{"text": "\xc3\xa4"}') == Thing(text="ä")


def test_decoders_and_encoders_are_cached() -> None:
    assert codec.decoder(Thing, "dict") is codec.decoder(Thing, "dict")
    assert codec.encoder(Thing, "json") is codec.encoder(Thing, "json")
