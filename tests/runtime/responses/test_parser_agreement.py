"""Our body readers for XML and CBOR give the same results as botocore's parsers."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest
from botocore.model import ServiceModel
from botocore.parsers import PROTOCOL_PARSERS, create_parser
from hypothesis import Phase, example, find, given, settings
from hypothesis import strategies as st

from botosmith.runtime.convert.api import from_dict
from botosmith.runtime.convert.timestamps import utc_from_body
from botosmith.runtime.responses.botocore_parser import BotocoreParser, can_parse
from botosmith.runtime.responses.cbor_reader import read
from tests.runtime.responses.xml_bodies import Bodies, seconds, texts, xml_bodies
from tests.runtime.sample import MODEL, GetThingResponse
from tests.support.comparison import difference
from tests.support.sweeps import SWEEP
from tests.support.time_zone import local_time_zone

CBOR = "smithy-rpc-v2-cbor"


@pytest.fixture(scope="module", params=["UTC", "Asia/Kathmandu"], autouse=True)
def zone(request: pytest.FixtureRequest) -> Iterator[None]:
    """The local time zone, which botocore's timestamps have."""
    with local_time_zone(request.param):
        yield


# Random CBOR of shapes, with values that do not fit.


def head(major: int, number: int) -> bytes:
    # Numbers may be encoded longer than necessary.
    if number < 24 and number != 5:
        return bytes([major << 5 | number])
    for size, form in enumerate("BHI"):
        if number < 1 << (8 << size) and number != 6:
            return struct.pack(f">B{form}", major << 5 | 24 + size, number)
    return struct.pack(">BQ", major << 5 | 27, number)


def cbor_number(number: float) -> bytes:
    if isinstance(number, float):
        return b"\xfb" + struct.pack(">d", number)
    return head(0, number) if number >= 0 else head(1, -1 - number)


def cbor_text(text: str) -> bytes:
    return head(3, len(text.encode())) + text.encode()


def cbor_list(items: list[bytes]) -> bytes:
    # Lists of three items have an indefinite length.
    if len(items) == 3:
        return b"\x9f" + b"".join(items) + b"\xff"
    return head(4, len(items)) + b"".join(items)


def cbor_map(pairs: list[tuple[bytes, bytes]]) -> bytes:
    entries = b"".join(map(b"".join, pairs))
    if len(pairs) > 2:
        return b"\xbf" + entries + b"\xff"
    return head(5, len(pairs)) + entries


small = st.integers(-(2**63), 2**63 - 1)
cbor_scalars: Mapping[str, Bodies] = {
    "string": (texts | st.sampled_from(["Red", ""])).map(cbor_text),
    "integer": small.map(cbor_number),
    "double": (st.floats() | small).map(cbor_number)
    | st.binary(min_size=2, max_size=2).map(b"\xf9".__add__)
    | st.binary(min_size=4, max_size=4).map(b"\xfa".__add__),
    "boolean": st.sampled_from([b"\xf4", b"\xf5"]),
    "blob": st.binary().map(lambda data: head(2, len(data)) + data),
    "timestamp": (seconds | st.floats()).map(lambda t: b"\xc1" + cbor_number(t)),
}
odd = st.sampled_from(
    # Null, undefined, text of indefinite length, a tag that botocore does not know,
    # a timestamp that is text, a list without an end.
    [b"\xf6", b"\xf7", b"\x7f\x61a\x61b\xff", b"\xc2\x01", b"\xc1\x61a", b"\x9f\x01"]
)
others = st.one_of(*cbor_scalars.values(), odd)


def cbor(name: str, depth: int) -> Bodies:
    """Random data items of a shape."""
    shape = MODEL[name]
    kind = shape["type"]
    if kind in cbor_scalars:
        # One in twenty-one values does not fit.
        return st.integers(0, 20).flatmap(
            lambda chance: others if not chance else cbor_scalars[kind]
        )
    if not depth:
        return st.just(b"\xf6")
    if kind == "list":
        item = cbor(shape["member"]["shape"], depth - 1)
        return st.lists(item, max_size=3).map(cbor_list)
    if kind == "map":
        key = cbor(shape["key"]["shape"], depth - 1)
        pair = st.tuples(key, cbor(shape["value"]["shape"], depth - 1))
        return st.lists(pair, max_size=2).map(cbor_map)
    # In CBOR, botocore uses the names in the model.
    members = [
        st.tuples(st.just(cbor_text(member)), cbor(ref["shape"], depth - 1))
        for member, ref in shape["members"].items()
    ]
    if not members:
        return st.just(cbor_map([]))
    return st.lists(st.one_of(members), max_size=1 if "union" in shape else 4).map(
        cbor_map
    )


cbor_bodies = cbor("GetThingResponse", 5)
cut = st.integers(0, 400)


class Both:
    """botocore's parser of a protocol, and our reader."""

    def __init__(self, protocol: str) -> None:
        output = {"shape": "GetThingResponse"}
        if protocol == "query":
            output["resultWrapper"] = "Result"
        operation = {"name": "GetThing", "http": {}, "output": output}
        metadata = {"protocol": protocol, "protocols": [protocol], "apiVersion": "1"}
        model: Any = {
            "metadata": metadata,
            "operations": {"GetThing": operation},
            "shapes": dict(MODEL),
        }
        found: Any = ServiceModel(model, "things").operation_model("GetThing")
        assert can_parse(found)
        self._shape = found.output_shape
        self._reader = BotocoreParser(found)
        self._parser: Any = create_parser(protocol)

    def check(self, body: bytes) -> bool:
        """Compare the results for a body; return whether our reader read it."""
        response = {"status_code": 200, "headers": {"X-Amzn-RequestId": "h"}}
        try:
            ours = self._reader.read({**response, "body": body})
        except Exception:
            return False  # botocore is asked, and nobody else
        rest = self._parser.parse(
            {**response, "body": self._reader.empty_body}, self._shape
        )
        theirs = self._parser.parse({**response, "body": body}, self._shape)
        merged = {**rest, **ours}
        assert merged["ResponseMetadata"] == theirs["ResponseMetadata"]
        assert made(merged) == made(theirs)
        return True


def made(parsed: Mapping[str, object]) -> str:
    try:
        return repr(from_dict(GetThingResponse, parsed))
    except Exception as error:
        return repr(error)


@pytest.fixture(scope="module")
def both() -> Callable[[str], Both]:
    kept: dict[str, Both] = {}

    def make(protocol: str) -> Both:
        if protocol not in kept:
            kept[protocol] = Both(protocol)
        return kept[protocol]

    return make


@example(
    body=b"<r><Result><Thing><Shade><name>x</name></Shade></Thing></Result></r>",
    protocol="query",
)
@given(xml_bodies, st.sampled_from(["ec2", "query", "rest-xml"]))
def test_random_xml_reads_as_in_botocore(
    both: Callable[[str], Both], body: bytes, protocol: str
) -> None:
    both(protocol).check(body)


@given(xml_bodies, st.sampled_from(["ec2", "query", "rest-xml"]), cut, st.binary())
def test_broken_xml_reads_as_in_botocore(
    both: Callable[[str], Both], body: bytes, protocol: str, end: int, more: bytes
) -> None:
    both(protocol).check(body[:end] + more + body[end:])


needs_cbor = pytest.mark.skipif(
    CBOR not in PROTOCOL_PARSERS, reason="botocore is older than the protocol"
)


@needs_cbor
@given(cbor_bodies)
def test_random_cbor_reads_as_in_botocore(
    both: Callable[[str], Both], body: bytes
) -> None:
    both(CBOR).check(body)


@needs_cbor
@given(cbor_bodies, cut, st.binary())
def test_broken_cbor_reads_as_in_botocore(
    both: Callable[[str], Both], body: bytes, end: int, more: bytes
) -> None:
    both(CBOR).check(body[:end] + more + body[end:])


@pytest.mark.parametrize(
    ("protocol", "bodies", "timestamp"),
    [
        pytest.param("query", xml_bodies, b"<when>2", marks=SWEEP),
        ("rest-xml", xml_bodies, b"<when>2"),
        pytest.param(CBOR, cbor_bodies, b"Time\xc1", marks=needs_cbor),
    ],
)
def test_some_random_bodies_with_timestamps_are_read(
    both: Callable[[str], Both], protocol: str, bodies: Bodies, timestamp: bytes
) -> None:
    """The strategies draw bodies with timestamps that our reader does not refuse."""
    find(
        bodies,
        lambda body: timestamp in body and both(protocol).check(body),
        # Few bodies are like this, and hypothesis draws others when modules change. It
        # need not look for the smallest.
        settings=settings(max_examples=20_000, phases=[Phase.generate]),
    )


items = st.recursive(
    others,
    lambda inner: (
        st.lists(inner, max_size=3).map(cbor_list)
        | st.lists(st.tuples(inner, inner), max_size=3).map(cbor_map)
        | inner.map(b"\xc1".__add__)
    ),
    max_leaves=8,
)


@needs_cbor
@given(items | st.binary(min_size=1))
def test_random_cbor_data_items_read_as_in_botocore(item: bytes) -> None:
    parser: Any = create_parser(CBOR)
    stream = parser.get_peekable_stream_from_bytes(item)
    try:
        ours = read(item, utc_from_body)
    except Exception:
        return  # left to botocore
    # A NaN key cannot be looked up in another map.
    assert not difference(ours, parser.parse_data_item(stream)) or "{nan" in repr(ours)
