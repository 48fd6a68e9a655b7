"""Random JSON bodies of classes for hypothesis: valid, odd and broken ones."""

import json
from base64 import b64encode
from collections.abc import Mapping
from datetime import datetime

from hypothesis import strategies as st

from botosmith.runtime.convert.kind import Kind
from botosmith.runtime.convert.kinds import (
    EnumKind,
    ListKind,
    MapKind,
    ScalarKind,
    StructureKind,
    TextOrKind,
    UnionKind,
    kind_of,
)
from botosmith.runtime.convert.members import Member, members

# Replacements for any value: each is valid for some kinds, or is not JSON at all.
ODD = [
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
]
SPACE = ["", "", "", " ", "\n", "\t", "\r", "\x0b", "\u00a0"]
FINITE = st.floats(allow_nan=False, allow_infinity=False).map(repr)
TEXT = st.text(st.characters(codec="utf-8"), max_size=4).map(json.dumps)
PLAIN: Mapping[type, st.SearchStrategy[str]] = {
    str: TEXT,
    int: st.integers().map(str),
    float: st.integers().map(str) | FINITE,
    bool: st.sampled_from(["true", "false"]),
    bytes: st.binary(max_size=4).map(lambda value: f'"{b64encode(value).decode()}"'),
    datetime: st.integers(-(10**9), 10**11).map(str)
    | st.floats(-1e9, 1e11).map(repr)
    | st.datetimes().map(lambda time: f'"{time.isoformat()}Z"'),
}


class Writer:
    """Writes random JSON texts.

    Args:
        draw: hypothesis's function.
        odd: One in so many values is odd; 0 for none.
    """

    def __init__(self, draw: st.DrawFn, odd: int) -> None:
        self.draw = draw
        self.odd = odd

    def value(self, what: Kind, depth: int = 0) -> str:
        if self.happens():
            return self.draw(st.sampled_from(ODD))
        match what:
            case ScalarKind():
                return self.draw(PLAIN[what.cls])
            case EnumKind():
                return self.draw(st.sampled_from(['"Red"', '""', '"New"']))
            case ListKind():
                items = [self.value(what.item, depth) for _ in self.times()]
                return f"[{self.joined(items)}]"
            case MapKind():
                keys, value = self.value, what.value
                pairs = [
                    (keys(what.key), self.value(value, depth)) for _ in self.times()
                ]
                return self.structure(pairs)
            case StructureKind():
                found = members(what.cls) if depth < 3 else ()
                some = self.draw(st.lists(st.sampled_from(found or [None]), max_size=4))
                return self.structure([self.member(m, depth) for m in some if m])
            case UnionKind():
                one = self.draw(st.sampled_from(what.fields()))[1]
                return self.structure([self.member(one, depth)])
            case TextOrKind():
                is_text = self.draw(st.booleans())
                return self.draw(TEXT) if is_text else self.value(what.other, depth)
            case _:
                return self.draw(st.sampled_from(['"a"', "1", "1.5", '{"a":[{}]}']))

    def member(self, member: Member, depth: int) -> tuple[str, str]:
        name = member.serialized
        key = json.dumps(name, ensure_ascii=self.draw(st.booleans()))
        if self.happens():
            key = self.draw(
                st.sampled_from([f'"\\u{ord(name[0]):04x}{name[1:]}"', '"x"'])
            )
        return key, self.value(kind_of(member.type), depth + 1)

    def structure(self, pairs: list[tuple[str, str]]) -> str:
        return f"{{{self.joined([f'{key}:{value}' for key, value in pairs])}}}"

    def joined(self, items: list[str]) -> str:
        space = self.draw(st.sampled_from(SPACE)) if self.odd else ""
        return f"{space},".join(items) + space

    def times(self) -> range:
        return range(self.draw(st.integers(0, 2)))

    def happens(self) -> bool:
        return self.odd > 0 and self.draw(st.integers(1, self.odd)) == 1


@st.composite
def bodies(draw: st.DrawFn, cls: type, odd: int) -> bytes:
    return Writer(draw, odd).value(StructureKind(cls)).encode()


# Bytes that are inserted into bodies.
BYTES = [
    b"\xff",
    b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
    b"\0",
    b"\\",
    b'"',
    b"{",
    b"]",
    b"9",
]
