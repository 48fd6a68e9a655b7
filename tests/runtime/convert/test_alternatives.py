"""Members with an alias, and text that may be bytes or a structure instead."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from attrs import field, frozen

from botosmith.runtime.conversion_error import ConversionError
from botosmith.runtime.convert.api import from_dict, from_json, to_dict, to_json
from botosmith.runtime.shapes import Structure, redacted, wire


@frozen(kw_only=True)
class Part(Structure):
    name: str | None = field(default=None, metadata=wire("Name", "name"))
    count: int | None = field(default=None, metadata=wire("Count", alias="Counts"))


@frozen(kw_only=True)
class Box(Structure):
    key: str | bytes | None = field(
        default=None, repr=redacted, metadata=wire("Key", "key")
    )
    source: str | Part | None = field(default=None, metadata=wire("Source"))
    sources: Sequence[str | Part] | None = field(default=None, metadata=wire("Sources"))


@pytest.mark.usefixtures("no_second_walk")
@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({"Key": "YWJj"}, '{"key":"YWJj"}'),
        ({"Key": b"abc"}, '{"key":{"base64":"YWJj"}}'),
        ({"Source": "a"}, '{"Source":"a"}'),
        ({"Source": {"Name": "a"}}, '{"Source":{"name":"a"}}'),
        ({"Sources": ["a", {"Count": 1}]}, '{"Sources":["a",{"Count":1}]}'),
    ],
)
def test_text_and_its_alternatives_are_told_apart(
    data: Mapping[str, object], text: str
) -> None:
    made = from_dict(Box, data)
    assert to_dict(made) == data
    assert to_json(made) == text
    assert from_json(Box, text) == made
    assert from_dict(Box, {"Key": bytearray(b"abc")}).key == b"abc"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"Key": 1}, "Box.key: expected text or bytes, got int ***"),
        ({"Source": 1}, "Box.source: expected text or members of Part, got int"),
        ({"Source": {"Count": "1"}}, "Box.source.count: expected a whole number"),
        ({"Sources": ["a", 1]}, "Box.sources[1]: expected text or members of Part"),
        ({"Source": {"Count": 1, "Counts": 1}}, "Box.source: expected 'Count' or its"),
    ],
)
def test_errors_name_both_alternatives(
    data: Mapping[str, object], message: str
) -> None:
    with pytest.raises(ConversionError) as caught:
        from_dict(Box, data)
    assert str(caught.value).startswith(message)


def test_bytes_that_may_be_text_are_an_object_in_json() -> None:
    for text in ('{"key": {}}', '{"key": {"base64": "YQ==", "x": 1}}', '{"key": 1}'):
        with pytest.raises(ConversionError) as caught:
            from_json(Box, text)
        expected = "text or an object with bytes in base64"
        assert caught.value.expected == expected


def test_errors_of_encoding_name_both_alternatives() -> None:
    wrong: Any = object()
    with pytest.raises(ConversionError, match=r"Box\.sources\[1\]: expected text or"):
        to_json(Box(sources=["a", wrong]))
    with pytest.raises(ConversionError, match=r"Box\.key: expected text or an object"):
        to_json(Box(key=wrong))


@pytest.mark.usefixtures("no_second_walk")
def test_aliases_are_accepted_in_dicts_only() -> None:
    assert from_dict(Part, {"Counts": 1}) == Part(count=1)
    assert from_dict(Part, {"Counts": 1, "Name": "n"}, strict=True).name == "n"
    assert to_dict(Part(count=1)) == {"Count": 1}
    assert from_json(Part, '{"Counts": 1}') == Part()


def test_strict_finds_unknown_members_of_alternatives() -> None:
    with pytest.raises(ConversionError, match=r"Box\.source.*'Nmae'"):
        from_dict(Box, {"Source": {"Nmae": "n"}}, strict=True)
    assert from_dict(Box, {"Source": {"Counts": 1}}, strict=True)


@pytest.mark.parametrize(
    ("data", "kept"), [({"Key": 1}, {"key": 1}), ({"Source": [1]}, {"source": [1]})]
)
def test_errors_keep_values_that_do_not_fit(
    data: Mapping[str, object], kept: Mapping[str, Any]
) -> None:
    with pytest.raises(ConversionError) as caught:
        from_dict(Box, data)
    assert caught.value.partial == Box(**kept)
