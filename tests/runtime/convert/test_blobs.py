"""Blobs, which may be given as text."""

# mypy: disable-error-code="misc"

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from attrs import evolve, field, frozen

from botosmith.runtime.blobs import as_blob, blob_or_none
from botosmith.runtime.conversion_error import ConversionError
from botosmith.runtime.convert.api import from_dict, from_json, to_dict, to_json
from botosmith.runtime.enums import list_of, or_none
from botosmith.runtime.shapes import Request, Response, Structure, wire


@frozen(kw_only=True)
class Box(Structure):
    blob: bytes = field(converter=as_blob, metadata=wire("Blob"))
    more: bytes | None = field(
        default=None, converter=blob_or_none, metadata=wire("More")
    )
    blobs: Sequence[bytes] | None = field(
        default=None, converter=or_none(list_of(as_blob)), metadata=wire("Blobs")
    )
    blob_map: Mapping[str, bytes] | None = field(
        default=None, metadata=wire("BlobMap", "map")
    )


@frozen(kw_only=True)
class PackRequest(Request[Response]):
    blob: bytes = field(converter=as_blob, metadata=wire("Blob"))
    blobs: Sequence[bytes] | None = field(
        default=None, converter=or_none(list_of(as_blob)), metadata=wire("Blobs")
    )


@pytest.mark.parametrize(
    "given", [b"t\xc3\xbcxt", bytearray(b"t\xc3\xbcxt"), "tüxt"], ids=type
)
@pytest.mark.usefixtures("no_second_walk")
def test_text_and_bytearrays_become_bytes(given: bytes | str) -> None:
    made = Box(blob=given, more=given, blobs=[given, b"x"])
    assert made == Box(blob=b"t\xc3\xbcxt", more=b"t\xc3\xbcxt", blobs=[given, b"x"])
    assert [type(made.blob), type(made.more)] == [bytes, bytes]
    assert made.blobs == [b"t\xc3\xbcxt", b"x"]
    data = {"Blob": given, "More": given, "Blobs": [given, b"x"]}
    assert from_dict(Box, data) == made
    assert from_json(Box, to_json(made)) == made
    assert to_dict(made)["Blob"] == b"t\xc3\xbcxt"
    held = from_dict(Box, {"BlobMap": {"k": given}}).blob_map
    assert held == {"k": b"t\xc3\xbcxt"}


def test_evolve_keeps_a_required_blob_that_was_not_received() -> None:
    assert evolve(from_dict(Box, {}), more="x").blob is None
    assert list_of(as_blob)(None) is None


@pytest.mark.parametrize("given", [1, [b"x"], memoryview(b"x")], ids=type)
def test_other_types_of_blobs_are_refused_in_requests(given: Any) -> None:
    for convert in (as_blob, blob_or_none):
        assert convert(given) is given
    with pytest.raises(ConversionError, match=r"^PackRequest\.blob: expected bytes"):
        to_json(PackRequest(blob=given))


@pytest.mark.parametrize("given", [b"abc", bytearray(b"abc"), "abc", 5], ids=type)
def test_one_blob_is_refused_for_a_list_of_blobs_in_requests(given: Any) -> None:
    assert list_of(as_blob)(given) is given
    with pytest.raises(ConversionError, match=r"^PackRequest\.blobs: expected a list"):
        to_dict(PackRequest(blob=b"", blobs=given))


def test_evolve_keeps_values_that_came_with_other_types() -> None:
    with pytest.raises(ConversionError) as caught:
        from_dict(Box, {"Blob": 5, "Blobs": 6})
    kept: Any = caught.value.partial
    assert evolve(kept, more="x") == Box(blob=kept.blob, blobs=kept.blobs, more=b"x")
    assert (kept.blob, kept.blobs) == (5, 6)


def test_text_that_utf_8_cannot_encode_is_refused_for_a_blob() -> None:
    with pytest.raises(ConversionError, match=r"Box\.blob: expected bytes or text"):
        from_dict(Box, {"Blob": "\ud800"})
