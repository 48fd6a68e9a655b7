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
