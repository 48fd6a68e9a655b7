"""Bodies decode to the same objects directly and with botocore's parser."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from botocore.parsers import JSONParser
from botocore.utils import parse_timestamp
from hypothesis import given
from hypothesis import strategies as st

from botosmith.runtime.conversion_error import ConversionError
from botosmith.runtime.convert import codec
from botosmith.runtime.convert.api import from_dict, from_json, to_dict, to_json
from botosmith.runtime.convert.class_kinds import StructureKind
from botosmith.runtime.convert.timestamps import utc_from_body
from botosmith.runtime.unions import UnknownVariant
from tests.runtime.sample import MODEL, GetThingResponse, output_shape
from tests.support.botocore_versions import needs_botocore

SHAPE = output_shape()

texts = st.text(max_size=5)
seconds = st.integers(-(2**33), 2**33) | st.floats(-(2.0**33), 2.0**33)
# In whole minutes, because dateutil does not parse seconds in offsets.
offsets = st.integers(-839, 839).map(
    lambda minutes: timezone(timedelta(minutes=minutes))
)
# One day from either limit, so that the times exist in all time zones.
times = (datetime(1, 1, 2), datetime(9999, 12, 30))
zoned = st.datetimes(*times, timezones=offsets)
iso = (st.datetimes(*times) | zoned).map(datetime.isoformat)
z = st.datetimes().map(lambda time: f"{time.isoformat()}Z")
timestamps = seconds | z | iso | seconds.map(str)
scalars: Mapping[str, st.SearchStrategy[Any]] = {
    "string": texts,
    "integer": st.integers() | st.integers(-9, 9).map(float),
    "double": st.floats(allow_nan=False) | st.integers() | st.just("Infinity"),
    "boolean": st.booleans(),
    "blob": st.binary(max_size=5).map(lambda data: b64encode(data).decode()),
    "timestamp": timestamps,
}
documents: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | texts,
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2)
    ),
    max_leaves=4,
)


def bodies(name: str, depth: int) -> st.SearchStrategy[Any]:
    """JSON values of a shape, usual and unusual ones."""
    shape = MODEL[name]
    kind = shape["type"]
    if kind in scalars:
        known = st.sampled_from(shape["enum"]) if "enum" in shape else st.nothing()
        return known | scalars[kind]
    if shape.get("document"):
        return documents.filter(lambda value: isinstance(value, dict))
    if kind == "list":
        # botocore accepts null in maps of scalars and of structures only.
        items = bodies(shape["member"]["shape"], depth - 1) if depth else st.nothing()
        return st.lists(st.none() | items, max_size=2)
    if kind == "map":
        value = shape["value"]["shape"]
        items = bodies(value, depth - 1) if depth else st.nothing()
        keys = bodies(shape["key"]["shape"], 0)
        null = (
            st.none()
            if value in ("String", "Integer", "Thing", "Shade")
            else st.nothing()
        )
        return st.dictionaries(keys, null | items, max_size=2)
    members = {
        ref.get("locationName", member): bodies(ref["shape"], depth - 1)
        for member, ref in shape["members"].items()
        if depth or MODEL[ref["shape"]]["type"] in scalars
    }
    if shape.get("union"):
        variants = [
            st.fixed_dictionaries({key: value}) for key, value in members.items()
        ]
        return st.one_of(
            *variants,
            st.just({"new": 1}),
            variants[0].map(lambda one: {"__type": "x", "mix": None, **one}),
        )
    optional = {key: st.none() | value for key, value in members.items()}
    return st.fixed_dictionaries({}, optional=optional | {"Newer": documents})


things = bodies("GetThingResponse", 4)


OLD_PARSER = needs_botocore(
    "1.44", "null in a list is an error, and variants are known by Python's names only"
)


def by_botocore(body: str) -> Any:
    response: dict[str, Any] = {
        "status_code": 200,
        "headers": {},
        "body": body.encode(),
    }
    return JSONParser().parse(response, SHAPE)


@OLD_PARSER
@given(things)
def test_from_json_equals_from_dict_of_what_botocore_parses(document: Any) -> None:
    body = json.dumps(document)
    parsed = by_botocore(body)
    made = from_json(GetThingResponse, body)
    assert from_dict(GetThingResponse, parsed) == made
    assert repr(made) == repr(from_dict(GetThingResponse, parsed))


def has_unknown_variant(value: object) -> bool:
    return UnknownVariant.__name__ in repr(value)


@OLD_PARSER
@given(things)
def test_parsed_responses_round_trip(document: Any) -> None:
    parsed = by_botocore(json.dumps(document))
    made = from_dict(GetThingResponse, parsed)
    del parsed["ResponseMetadata"]
    told = to_dict(made)
    assert told == parsed or "Infinity" in json.dumps(parsed, default=str)
    assert from_dict(GetThingResponse, told) == made
    if has_unknown_variant(made):
        with pytest.raises(ConversionError, match="unknown variant"):
            to_json(made)
    else:
        assert from_json(GetThingResponse, to_json(made)) == made


@given(things)
def test_explain_converts_like_the_compiled_functions(document: Any) -> None:
    kind, name = StructureKind(GetThingResponse), "GetThingResponse"
    made = from_json(GetThingResponse, json.dumps(document))
    assert codec.explain(codec.DECODERS["json"], kind, document, name) == made
    for encoder in codec.ENCODERS.values():
        if not has_unknown_variant(made):
            told = encoder.function(kind)(made)
            assert codec.explain(encoder, kind, made, name) == told


names = st.sampled_from(["Thing", "Things", *MODEL["Thing"]["members"], "when", "name"])


def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    values = inner | st.lists(inner, max_size=2) | timestamps
    return st.dictionaries(names, values, max_size=3)


@given(st.recursive(documents, nested, max_leaves=8))
def test_values_that_do_not_fit_raise_conversion_error_only(document: Any) -> None:
    body = json.dumps(document)
    # Any other exception fails the test.
    with suppress(ConversionError):
        from_json(GetThingResponse, body)
    try:
        parsed = by_botocore(body)
    except Exception:
        return  # botocore raises many kinds of exceptions
    with suppress(ConversionError):
        from_dict(GetThingResponse, parsed)


TIMES = [
    *("2024-02-29T12:00:00Z", "2024-02-29T12:00:00.1Z"),
    *("2024-02-29T12:00:00.123456789Z", "2024-02-29T12:00:00+05:30"),
    *("2024-02-29T12:00:00-00:00", "2024-02-29T12:00:00", "2024-02-29T24:00:00Z"),
    *("2024-02-29T23:59:60Z", "2024-02-30T12:00:00Z", "2024-02-29 12:00:00Z"),
    *("2024-02-29T12:00Z", "2024-W09-4T12:00:00Z", "20240229", "20240229T120000Z"),
    *("2024-02-29", "Thu, 29 Feb 2024 12:00:00 GMT", "1709208000", "1709208000.5"),
    *("1e9", "nan", "", "٢٠٢٤-02-29T12:00:00Z", 0, -1, 1.0000005, 1709208000.9999999),
    *(253402300799, 253402300800, 10**30, float("inf"), float("nan"), True),
]


def either(convert: Any, value: object) -> object:
    try:
        return convert(value)
    except Exception:
        return "refused"


def utc_from_botocore(value: Any) -> datetime:
    time = parse_timestamp(value)
    return time if time.tzinfo is None else time.astimezone(UTC)


@pytest.mark.parametrize("value", TIMES)
def test_timestamp_formats_parse_as_in_botocore(value: object) -> None:
    ours = either(utc_from_body, value)
    assert ours == either(utc_from_botocore, value)
    if isinstance(ours, datetime):
        assert ours.tzinfo in (UTC, None)


like_iso = (
    r"[12]\d{3}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?"
)


@given(timestamps | st.from_regex(like_iso, fullmatch=True))
def test_random_timestamps_parse_as_in_botocore(value: object) -> None:
    assert either(utc_from_body, value) == either(utc_from_botocore, value)
