"""Damage to trees of JSON and CBOR bodies."""

from collections.abc import Callable, Iterator
from random import Random
from typing import Any, TypeAlias

from tests.support.fuzz.trees import (
    BLOBS,
    FLOATS,
    INTEGERS,
    SECONDS,
    TEXTS,
    TIMES,
    Entries,
    Form,
    Seconds,
    Tree,
    Verbatim,
    is_items,
)

_NAN, _INFINITY = float("nan"), float("inf")

# Replacements for any value.
ODD: list[Tree] = [
    *(None, True, False, [], Entries([]), [None], [[1.5, 2]], Entries([("a", None)])),
    *TEXTS,
    *INTEGERS,
    *FLOATS,
    *SECONDS,
    *TIMES,
    *(2**63, 2**64, -(2**63) - 1, 10**30, 10**400, 1e22, 1e18, 12345678.9),
    *(_NAN, _INFINITY, -_INFINITY, "NaN", "Infinity", "-Infinity", "nan", "inf", "1e5"),
    *("1", "1.5", " 1", "1_0", "٣", "true", "TRUE", "false", "null", "None", "-0"),
    *("QQ==", "QQ=", "QQ", "QR==", "Q Q=", "QQ==QQ==", "-_==", "A=", "*", "QUJD\n"),
    *("2023-02-29T12:00:00Z", "2024-02-29T24:00:00Z", "2024-06-30T23:59:60Z"),
    *("0000-01-01T00:00:00Z", "2024-02-29", "2024-02-29t12:00:00z", "2024-02-29 12:00"),
    *("9999-12-31T23:59:59.999999Z", "0001-01-01T00:00:00Z", "12:00", "Feb 2024"),
    "now",
    *("2024-02-29T12:00:00-00:00", "2024-02-29T12:00:00+24:00", "20240229T120000Z"),
    *("2024-02-29T12:00:00EST", "2024-02-29T12:00:00 PDT", "2024-W09-4T12:00:00Z"),
    *(-62135596800, -62135596801, 253402300799, 253402300800, 1e12, 1e20, -1e20, 5e-7),
    *("\ud800", "\udc00\ud800", "SDK_UNKNOWN_MEMBER", "__type"),
    Entries([("SDK_UNKNOWN_MEMBER", Entries([("name", "x")]))]),
    Entries([("__type", "x")]),
]
_BAD_JSON = [
    *(
        b"01",
        b"1.",
        b".5",
        b"+1",
        b"-",
        b"1e",
        b"nul",
        b"'a'",
        b"\xff",
        b"-0",
        b"1e400",
    ),
    *(b"-1e400", b"1E3", b"0e9", b"1.0", b"1e3", b'"\\ud800"', b'"\\x"', b'"\\u0041"'),
    *(b'"\t"', b'"\xff"', b'"', b"", b"[1,]", b'{"a":1,}', b"{a:1}", b"/**/1"),
    *(b'"\\ud83d\\ude00"', b"9" * 30 + b".0", b"0." + b"3" * 40, b"1" * 5000),
    b'"\xed\xa0\x80"',
]
_BAD_CBOR = [
    *(b"\xff", b"", b"\xf8\x20", b"\xe0", b"\xfc", b"\x1c", b"\x5f", b"\xc0\x61a"),
    *(b"\xc2\x41\x01", b"\xd9\xd9\xf7\x01", b"\x9f", b"\xbf", b"\x7f\x41a\xff"),
    *(b"\x5f\x61a\xff", b"\x7f\xff", b"\x61\xff", b"\xf9", b"\x9b" + b"\xff" * 8),
    *(b"\xbb" + b"\xff" * 8, b"\x7b" + b"\xff" * 8, b"\xf9\x7e\x00", b"\xf9\xfc\x00"),
    *(b"\xfa\x7f\x80\x00\x00", b"\xbf\xff"),
]
_TIMES_IN_CBOR: list[Tree] = [
    *("2024-02-29T12:00:00Z", None, True, b"", [], 2**64 - 1, _NAN, 1e300, _INFINITY),
    *(-62135596801, 253402300800, Seconds(1)),
]
_ONLY_IN: dict[Form, list[Tree]] = {
    "json": [*map(Verbatim, _BAD_JSON)],
    "cbor": [*BLOBS, *map(Seconds, _TIMES_IN_CBOR), *map(Verbatim, _BAD_CBOR)],
}


class _Place:
    """A value in a tree, which can be replaced."""

    def __init__(self, container: Any, index: int) -> None:
        self._container = container
        self._index = index

    @property
    def value(self) -> Tree:
        if isinstance(self._container, Entries):
            return self._container.pairs[self._index][1]
        return self._container[self._index]

    @value.setter
    def value(self, value: Tree) -> None:
        if isinstance(self._container, Entries):
            key = self._container.pairs[self._index][0]
            self._container.pairs[self._index] = key, value
        else:
            self._container[self._index] = value


def _places(root: list[Tree]) -> Iterator[_Place]:
    waiting: list[Tree] = [root]
    while waiting:
        container = waiting.pop()
        size = len(container.pairs if isinstance(container, Entries) else container)
        for index in range(size):
            place = _Place(container, index)
            yield place
            if is_items(place.value) or isinstance(place.value, Entries):
                waiting.append(place.value)


def damaged_tree(random: Random, tree: Tree, form: Form) -> Tree:
    """Damage a tree in one place, and return what it is then."""
    root = [tree]
    places = list(_places(root))
    # The root itself is a place like others, but rarely chosen.
    place = places[0] if random.random() < 0.03 else random.choice(places)
    place.value = random.choice(_DAMAGES)(random, place.value, form)
    return root[0]


_Damage: TypeAlias = Callable[[Random, Tree, Form], Tree]


def _replace(random: Random, _: Tree, form: Form) -> Tree:
    return random.choice([*ODD, *_ONLY_IN[form]])


def _odd_scalar(random: Random, value: Tree, form: Form) -> Tree:
    """Replace a scalar somewhere in a value, which parsers mostly pass on."""
    places = [place for place in _places([value]) if not _parts(place.value)]
    place = random.choice(places)
    odd = _replace(random, place.value, form)
    while _parts(odd) or isinstance(odd, Verbatim):
        odd = _replace(random, place.value, form)
    if not _parts(value):
        return odd
    place.value = odd
    return value


def _null(_: Random, __: Tree, ___: Form) -> Tree:
    return None


def _other_type(random: Random, value: Tree, _: Form) -> Tree:
    if is_items(value):
        pairs: list[tuple[Tree, Tree]] = [(str(i), x) for i, x in enumerate(value)]
        return Entries(pairs) if random.random() < 0.5 else (value or [""])[0]
    match value:
        case Entries():
            values = [item for _, item in value.pairs]
            return values if random.random() < 0.5 else (values or [""])[0]
        case bool() | int() | float():
            return random.choice(
                [str(value), float(value) if abs(value) < 1e300 else 0.5]
            )
        case str() if value.isascii() and value.isdigit():
            return int(value)
        case _:
            return random.choice([1, 1.0, True, "1"])


def _wrap(random: Random, value: Tree, _: Form) -> Tree:
    return random.choice([[value], [value, value], Entries([("value", value)])])


def _deep(random: Random, value: Tree, form: Form) -> Tree:
    """Nest a value, rarely so deeply that parsers give up."""
    if random.random() < 0.05:
        if form == "cbor":
            return Verbatim(b"\x81" * 1200 + b"\x01")
        return Verbatim(b"[" * 1200 + b"]" * 1200)
    for _ in range(random.choice([3, 3, 20])):
        value = [value] if random.random() < 0.5 else Entries([("a", value)])
    return value


def _drop(random: Random, value: Tree, form: Form) -> Tree:
    parts = _parts(value)
    if not parts:
        return _null(random, value, form)
    del parts[random.randrange(len(parts))]
    return value


def _repeat(random: Random, value: Tree, form: Form) -> Tree:
    """Repeat an item or a key, with the same or an odd value."""
    parts = _parts(value)
    if not parts:
        return _wrap(random, value, form)
    part = random.choice(parts)
    if isinstance(value, Entries) and random.random() < 0.7:
        part = part[0], _replace(random, part[1], form)
    parts.insert(random.randint(0, len(parts)), part)
    return value


def _add(random: Random, value: Tree, form: Form) -> Tree:
    """Add an item or an entry that the model does not have."""
    added = _replace(random, None, form)
    if isinstance(value, Entries):
        key = random.choice(["", "unknown", "__type", "message", "Message", "ÿ"])
        value.pairs.insert(random.randint(0, len(value.pairs)), (key, added))
        return value
    if is_items(value):
        value.insert(random.randint(0, len(value)), added)
        return value
    return added


def _rename(random: Random, value: Tree, form: Form) -> Tree:
    if not isinstance(value, Entries) or not value.pairs:
        return _replace(random, value, form)
    index = random.randrange(len(value.pairs))
    key, item = value.pairs[index]
    name = str(key)
    changed: list[Tree] = [name.swapcase(), f"{name} ", name[1:], "", "Other"]
    if form == "json":
        # The same key, written with an escape sequence, and keys that are not text.
        if name.isascii() and name.isalnum():
            escaped = f'"\\u{ord(name[0]):04x}{name[1:]}"'
            changed.append(Verbatim(escaped.encode()))
        changed += [Verbatim(b"1"), Verbatim(b"null"), Verbatim(b'"\\ud800"')]
    else:
        changed += [1, None, 1.5, name.encode(), [], True, _NAN]
    value.pairs[index] = random.choice(changed), item
    return value


def _parts(value: Tree) -> list[Any]:
    """The items or the entries of a value; none for a scalar."""
    if isinstance(value, Entries):
        return value.pairs
    return value if is_items(value) else []


_DAMAGES: list[_Damage] = [
    *(_odd_scalar, _odd_scalar, _odd_scalar, _odd_scalar, _odd_scalar),
    *(_replace, _replace, _null, _null, _other_type, _other_type, _wrap),
    *(_deep, _drop, _repeat, _repeat, _add, _add, _rename),
]
