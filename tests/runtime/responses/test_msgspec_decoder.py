"""msgspec decodes bodies to the same objects as the decoder in pure Python."""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from textwrap import dedent
from threading import Barrier
from typing import Any, TypeAlias

import attrs
import pytest
from attrs import field, frozen

from botosmith.runtime.convert.codec import fail_fast_decoder
from botosmith.runtime.responses.msgspec_decoder import decoder_in_c
from botosmith.runtime.shapes import JSONValue, Response, wire
from botosmith.runtime.unsupported import Unsupported
from tests.runtime.sample import Color, NothingResponse, Shade, Thing
from tests.support.processes import run_python
from tests.support.sweeps import mostly_slow

Decode: TypeAlias = Callable[[bytes], object]


@frozen(kw_only=True)
class Leaf:
    text: str | None = field(default=None, metadata=wire("Text", "text"))
    number: float | None = field(default=None, metadata=wire("Number"))


@frozen(kw_only=True)
class Branch:
    leaf: Leaf | None = field(default=None, metadata=wire("Leaf"))
    time: datetime | None = field(default=None, metadata=wire("Time"))
    leaves: Sequence[Leaf] | None = field(default=None, metadata=wire("Leaves"))
    place: str | Leaf | None = field(default=None, metadata=wire("Place"))


@frozen(kw_only=True)
class Bough:
    branch: Branch | None = field(default=None, metadata=wire("Branch"))


@frozen(kw_only=True)
class Tree(Response):
    """A class with every kind of member; only `thing` is recursive."""

    text: str | None = field(default=None, metadata=wire("Text", "t\u00e4xt"))
    whole: int | None = field(default=None, metadata=wire("Whole"))
    number: float | None = field(default=None, metadata=wire("Number"))
    flag: bool | None = field(default=None, metadata=wire("Flag"))
    blob: bytes | None = field(default=None, metadata=wire("Blob"))
    time: datetime | None = field(default=None, metadata=wire("Time"))
    color: Color | None = field(default=None, metadata=wire("Color"))
    numbers: Sequence[float] | None = field(default=None, metadata=wire("Numbers"))
    times: Sequence[Sequence[datetime]] | None = field(
        default=None, metadata=wire("Times")
    )
    blobs: Mapping[str, bytes] | None = field(default=None, metadata=wire("Blobs"))
    moments: Mapping[str, datetime] | None = field(
        default=None, metadata=wire("Moments")
    )
    by_color: Mapping[Color | str, int] | None = field(
        default=None, metadata=wire("ByColor")
    )
    bough: Bough | None = field(default=None, metadata=wire("Bough"))
    boughs: Mapping[str, Sequence[Bough]] | None = field(
        default=None, metadata=wire("Boughs")
    )
    named: Mapping[str, Branch] | None = field(default=None, metadata=wire("Named"))
    shade: Shade | None = field(default=None, metadata=wire("Shade"))
    shades: Sequence[Shade] | None = field(default=None, metadata=wire("Shades"))
    document: JSONValue | None = field(default=None, metadata=wire("Document"))
    thing: Thing | None = field(default=None, metadata=wire("Thing"))


def pure_python(cls: type[object]) -> Decode:
    """The decoder in pure Python, as in `JsonDecoder`."""

    def decode(body: bytes) -> object:
        document = json.loads(body.decode("utf-8"))
        if document.__class__ is not dict:
            raise ValueError
        return fail_fast_decoder(cls, "json")(document)

    return decode


def same(ours: Any, theirs: Any) -> bool:
    """Whether two objects are equal, also in types, signs, time zones and orders."""
    cls = theirs.__class__
    if type(ours) is not cls:
        return False
    if attrs.has(cls):
        names = [a.name for a in attrs.fields(cls)]
        return all(same(getattr(ours, name), getattr(theirs, name)) for name in names)
    if cls is list:
        return len(ours) == len(theirs) and all(map(same, ours, theirs))
    if cls is dict:
        return same([*ours.items()], [*theirs.items()])
    if cls is tuple:
        return same([*ours], [*theirs])
    if isinstance(theirs, float):
        return repr(ours) == repr(theirs)
    if isinstance(theirs, datetime):
        return bool(ours == theirs) and ours.utcoffset() == theirs.utcoffset()
    return bool(ours == theirs)


def check(cls: type[object], body: bytes) -> None:
    """Check that msgspec decodes a body as pure Python does, or refuses it."""
    try:
        ours = decoder_in_c(cls)(body)
    except Unsupported:
        return
    assert same(ours, pure_python(cls)(body))


# Replacements for any value: each is valid for some kinds, or is not JSON at all.
ODD = (
    *("null", "true", "false", "[]", "{}", "[null]", '{"a":null}', "[[1.5,2]]"),
    *("0", "-0", "-0.0", "1.0", "1e3", "1E-3", "-1.5e2", "1e22", "1e23", "0e400"),
    *("9223372036854775807", "9223372036854775808", "-9223372036854775809"),
    *("18446744073709551616", "123456789012345678901234567890", "9007199254740993.0"),
    *("1e400", "-1e400", "1e-400", "5e-324", "1.7976931348623159e308", "1e18", "1e19"),
    *("NaN", "Infinity", "-Infinity", "01", "1.", ".5", "+1", "-", "1e", "0x1", "1_0"),
    *('""', '"1"', '"1.5"', '"NaN"', '"Infinity"', '"null"', '"true"', '"Red"'),
    *('"QQ=="', '"QQ="', '"QQ"', '"QR=="', '"Q Q=="', '"QQ==QQ=="', '"-_=="', '"A="'),
    *('"\\ud800"', '"\\udc00\\ud800"', '"\\ud83d\\ude00"', '"\\u0000"', '"\\x"'),
    *('"\\u0041"', '"\u00e4"', '"\U0001f600"', '"\\/"', '"\x7f"', '"\t"', '"a', "nul"),
    *("1700000000", "1700000000.123", "1700000000.0078125", "1700000000.1234567"),
    *("0.0000005", "0.0000015", "-0.0000005", "-62135596800", "253402300800", "1e12"),
    *('"2024-02-29T12:00:00Z"', '"2024-02-29T12:00:00.1234567Z"', '"1700000000"'),
    *('"2024-02-29T12:00:00.5+05:30"', '"2024-02-29T12:00:00"', '"2024-02-29"'),
    *('"2024-02-29t12:00:00z"', '"2024-02-29 12:00:00Z"', '"2023-02-29T12:00:00Z"'),
    *('"2024-02-29T24:00:00Z"', '"2024-06-30T23:59:60Z"', '"0000-01-01T00:00:00Z"'),
    *('"Thu, 29 Feb 2024 12:00:00 GMT"', '"2024-02-29T12:00:00.123456789Z"'),
    *('{"a":1,"a":2.0}', '{"name":"x","mix":[]}', '{"a":1,}', "[1,]", "[,1]", "{a:1}"),
)
USUAL = b"""{
    "Text": "a", "Whole": 1, "Number": 1.5, "Flag": true, "Blob": "QQ==", "Time": 1.25,
    "Color": "Red", "Numbers": [1, -0.5], "Times": [["2024-02-29T12:00:00Z"], []],
    "Blobs": {"a": ""}, "Moments": {"a": 17}, "ByColor": {"Red": 1, "New": 2},
    "Bough": {"Branch": {"Time": 1, "Place": {"Number": 2}, "Leaves": [{}]}},
    "Boughs": {"a": [{"Branch": {"Leaf": {"text": "b"}}}]},
    "Named": {"a": {"Place": "there"}}, "Shade": {"name": "dark"},
    "Shades": [{"color": "Red"}], "Document": {"a": [null, 1.5]}, "Thing": {"Whole": 1}
}"""
BYTES = (
    b"\xff",
    b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
    b"\0",
    b"\\",
    b'"',
    b"{",
    b"]",
    b"9",
)


def test_usual_body_is_decoded_by_msgspec() -> None:
    assert same(decoder_in_c(Tree)(USUAL), pure_python(Tree)(USUAL))


@pytest.mark.parametrize("place", ["?", "[?]", "[null,[?]]", '{"Red":?}', '{"name":?}'])
def test_odd_values_decode_as_in_pure_python_or_are_refused(place: str) -> None:
    fields = attrs.fields(Tree)
    names = [a.metadata["serialized"] for a in fields if "serialized" in a.metadata]
    for value in ODD:
        for name in ("Unknown", *names):
            check(Tree, f'{{"{name}":{place.replace("?", value)}}}'.encode())


@pytest.mark.parametrize(
    "body",
    [
        '{"Flag":true,"Flag":false,"Unknown":[1.]}',
        '{"Shade":{"name":"a","secret":"b"}}',
        '{"Shade":{"name":"a","New":"b"}}',
        '{"Boughs":{"a":[null,{"Branch":null},{"Branch":{"Leaves":[null]}}]}}',
        '{"ByColor":{"Red":1,"New":null,"Red":2}}',
    ],
)
def test_odd_bodies_decode_as_in_pure_python_or_are_refused(body: str) -> None:
    check(Tree, body.encode())


@pytest.mark.parametrize("put", BYTES)
def test_broken_bodies_decode_as_in_pure_python_or_are_refused(put: bytes) -> None:
    for at in range(len(USUAL)):
        check(Tree, USUAL[:at] + put + USUAL[at:])
        check(Tree, USUAL[:at] + put + USUAL[at + 1 :])
        # In a member that is not decoded.
        check(Tree, b'{"Unknown":' + USUAL[:at] + put + USUAL[at:] + b"}")


@pytest.mark.parametrize("text", ["", " ", "null", "[]", "[{}]", "1", '"a"', "{} {}"])
def test_bodies_that_are_not_objects_are_refused(text: str) -> None:
    with pytest.raises(Unsupported, match=r"^(Decode|Validation)Error$"):
        decoder_in_c(Tree)(text.encode())


@pytest.mark.parametrize("name", ["Unknown", "Document", "Thing"])
@pytest.mark.parametrize("depth", [50, 100_000])
def test_deeply_nested_bodies(name: str, depth: int) -> None:
    check(Tree, f'{{"{name}":{"[" * depth}{"]" * depth}}}'.encode())
    check(
        Tree, (f'{{"{name}":' + '{"Part":' * depth + "{" + "}" * (depth + 2)).encode()
    )


def test_class_without_members() -> None:
    assert decoder_in_c(NothingResponse)(b'{"Text": 1}') == NothingResponse()


def make_class(depth: int = 2) -> type:
    """Make a class for which no decoder has been made, with others inside it."""
    members = {"text": field(type=str, default=None, metadata=wire("Text"))}
    if depth:
        inner: Any = Sequence[make_class(depth - 1)]  # type: ignore[misc]
        members["inner"] = field(type=inner, default=None, metadata=wire("Inner"))
    made: type = attrs.make_class("Fresh", members, frozen=True, kw_only=True)
    return made


def test_first_decoding_in_several_threads_at_once() -> None:
    # Threads take turns as often as they can: Python crashes if one uses what msgspec
    # has half made in another.
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    body = b'{"Text":"a","Inner":[{"Inner":[{"Text":"b"}]},null]}'
    threads = 8
    barrier = Barrier(threads)

    def decode(cls: type[object]) -> object:
        barrier.wait()
        return decoder_in_c(cls)(body)

    try:
        with ThreadPoolExecutor(threads) as pool:
            for _ in range(20):
                cls = make_class()
                expected = pure_python(cls)(body)
                for made in pool.map(decode, [cls] * threads):
                    assert same(made, expected)
    finally:
        sys.setswitchinterval(interval)


def test_class_that_msgspec_does_not_support() -> None:
    two = {
        name: field(type=str, default=None, metadata=wire("Same"))
        for name in ("a", "b")
    }
    with pytest.raises(Unsupported, match="rename to the same name"):
        decoder_in_c(attrs.make_class("Two", two, frozen=True))(b"{}")


HOOKS = """
from datetime import datetime
from botosmith.runtime.convert.converters import json_converter
from botosmith.runtime.responses.msgspec_decoder import decoder_in_c
from tests.runtime.sample import Color
from tests.runtime.responses.test_msgspec_decoder import (
    Branch, Leaf, Tree, pure_python, same)
body = b'''{"Time": 1, "Color": "Red", "Number": 1.5, "ByColor": {"Red": 1},
    "Boughs": {"x": [{"Branch": {"Time": 2, "Leaf": {"text": "a"}}}]}}'''
json_converter.register_structure_hook(HOOKED, lambda value, _: f"hooked {value}")
made = decoder_in_c(Tree)(body)
"""


@pytest.mark.parametrize(
    "cls",
    mostly_slow(
        ["datetime", "Color", "Leaf", "Branch", "float", "str"],
        ["datetime", "Branch", "str"],
    ),
)
def test_users_cattrs_hooks_apply(cls: str) -> None:
    code = HOOKS.replace("HOOKED", cls)
    run(code + "assert 'hooked' in repr(made) and same(made, pure_python(Tree)(body))")


def test_users_hook_for_a_response_disables_msgspec() -> None:
    run("""
    from botosmith.runtime.convert.converters import json_converter
    from botosmith.runtime.responses.msgspec_decoder import decoder_in_c
    from botosmith.runtime.unsupported import Unsupported
    json_converter.register_structure_hook(GetThingResponse, lambda *_: None)
    try:
        decoder_in_c(GetThingResponse)(b"{}")
    except Unsupported as error:
        assert str(error) == "GetThingResponse has a hook of cattrs"
    else:
        raise AssertionError
    """)


def run(code: str) -> None:
    """Run code in a process of its own, with its own modules and converters."""
    prelude = "from tests.runtime.sample import GetThingResponse\n"
    run_python("-c", prelude + dedent(code))
