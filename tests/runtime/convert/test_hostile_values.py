"""Whatever is converted, and whatever goes wrong, the error is `ConversionError`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, tzinfo
from decimal import Decimal
from functools import partial
from typing import Any, NoReturn

import pytest

from botosmith.runtime.conversion_error import ConversionError
from botosmith.runtime.convert.api import from_dict, from_json, to_dict, to_json
from botosmith.runtime.convert.members import members
from botosmith.runtime.unions import UnknownVariant
from tests.runtime.sample import Credentials, PutThingRequest, ShadeName, Thing


class Trap(Exception):
    """What hostile values raise. It does not even say what it is."""

    def __str__(self) -> NoReturn:
        raise RuntimeError


def spring(*_: object, **__: object) -> NoReturn:
    """Be any method of a hostile class."""
    raise Trap


_METHODS = ("__repr__", "__str__", "__hash__", "__eq__", "__len__", "__iter__")
_ACCESS = ("__getitem__", "__contains__", "get", "items", "keys", "values", "encode")


def _hostile(base: type, *methods: str) -> type:
    return type(f"Hostile{base.__name__}", (base,), dict.fromkeys(methods, spring))


class _Mapping(Mapping[str, object]):
    """A mapping that raises from one of its methods."""

    def __init__(self, bad: str) -> None:
        self.bad = bad

    def __getitem__(self, key: str) -> object:
        return spring() if self.bad == "getitem" else key

    def __iter__(self) -> Iterator[str]:
        return spring() if self.bad == "iter" else iter(("Text", "text"))

    def __len__(self) -> int:
        return spring() if self.bad == "len" else 2

    def __repr__(self) -> str:
        return spring()


class _Sequence(Sequence[Any]):
    def __getitem__(self, index: object) -> NoReturn:
        raise Trap

    def __len__(self) -> int:
        return 1


def _endless_list() -> list[object]:
    endless: list[object] = []
    endless.append(endless)
    return endless


def _endless_map() -> dict[str, object]:
    endless: dict[str, object] = {}
    endless.update(dict.fromkeys(("Part", "Text", "Name", "User", "k"), endless))
    return endless


VALUES: Mapping[str, object] = {
    "many digits": 10**5000,
    "negative digits": -(10**5000),
    "infinity": float("inf"),
    "NaN": float("nan"),
    "huge float": 1e308,
    "decimal": Decimal("sNaN"),
    "surrogate": "\ud800",
    "NUL": "\0",
    "not a timestamp": "0000-00-00T00:00:00Z",
    "str": _hostile(str, *_METHODS, *_ACCESS)("Red"),
    "bytes": _hostile(bytes, *_METHODS)(b"x"),
    "bytearray": _hostile(bytearray, *_METHODS)(b"x"),
    "int": _hostile(int, *_METHODS, "__index__", "__int__")(5),
    "float": _hostile(float, *_METHODS, "is_integer", "__int__")(5.0),
    "list": _hostile(list, *_METHODS, *_ACCESS)([1]),
    "dict": _hostile(dict, *_METHODS, *_ACCESS)({"Text": 1}),
    "object": _hostile(object, *_METHODS)(),
    "mapping without items": _Mapping("getitem"),
    "mapping without keys": _Mapping("iter"),
    "mapping without length": _Mapping("len"),
    "sequence": _Sequence(),
    "liar": type("Liar", (), {"__class__": property(spring), "__repr__": spring})(),
    "zone": datetime(2024, 1, 1, tzinfo=_hostile(tzinfo, "utcoffset", "__repr__")()),
    "endless list": _endless_list(),
    "endless map": _endless_map(),
}
KEYS: Mapping[str, object] = {
    name: VALUES[name] for name in ("many digits", "NaN", "surrogate")
} | {
    "None": None,
    "str": _hostile(str, "__repr__", "__str__")("Red"),
    "bytes": _hostile(bytes, "__repr__")(b"x"),
    "tuple": ("Red",),
}


def _in_every_place(value: object) -> Iterator[object]:
    """Put a value where any member of a thing is, and below that."""
    yield value
    for member in members(Thing):
        for name in {member.wire, member.serialized}:
            for inside in (value, [value], {"k": value}, {"Name": value}):
                yield {name: inside}
    yield {"Table": {"k": [{"k": value}]}}
    yield {"Credentials": {"Tokens": {"k": value}}}


def _things(value: Any) -> Iterator[Thing]:
    """Make things with a value in every place."""
    for member in members(Thing):
        for inside in (value, [value], {"k": value}):
            changed: Any = Thing()
            object.__setattr__(changed, member.name, inside)
            yield changed
    for credentials in (Credentials(user=value), Credentials(tokens={"k": value})):
        yield Thing(credentials=credentials)
    yield Thing(shade=ShadeName(value))


def _unset() -> Thing:
    return Thing.__new__(Thing)


def _fits_or_fails(convert: Callable[[], object]) -> None:
    """Convert; only one error is allowed, which can be printed."""
    try:
        convert()
    except ConversionError as error:
        str(error)


@pytest.mark.parametrize("name", VALUES)
def test_values_in_dicts(name: str) -> None:
    for data in _in_every_place(VALUES[name]):
        given: Any = data
        _fits_or_fails(partial(from_dict, Thing, given))
        _fits_or_fails(partial(from_dict, Thing, given, strict=True))


@pytest.mark.parametrize("name", VALUES)
def test_values_in_objects(name: str) -> None:
    for thing in _things(VALUES[name]):
        _fits_or_fails(partial(to_dict, thing))
        _fits_or_fails(partial(to_json, thing))
        _fits_or_fails(partial(to_dict, PutThingRequest(thing=thing)))
        _fits_or_fails(partial(to_json, PutThingRequest(thing=thing)))


@pytest.mark.parametrize("name", KEYS)
@pytest.mark.parametrize("place", ["Labels", "ByColor", "Table", "Shades", "Part"])
def test_keys_in_dicts(name: str, place: str) -> None:
    for text in ("1", '"x"', "{}", "[{}]"):
        data: Any = {place: {KEYS[name]: json.loads(text)}}
        _fits_or_fails(partial(from_dict, Thing, data))
        _fits_or_fails(partial(from_dict, Thing, data, strict=True))


@pytest.mark.parametrize("name", KEYS)
@pytest.mark.parametrize("place", ["labels", "by_color", "table", "shades"])
def test_keys_in_objects(name: str, place: str) -> None:
    members: Any = {place: {KEYS[name]: 1}}
    thing = Thing(**members)
    _fits_or_fails(partial(to_dict, thing))
    _fits_or_fails(partial(to_json, thing))


HOSTILE: Any = KEYS["str"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"Text": 10**5000}, "Thing.text: expected text, got int"),
        ({"Text": VALUES["int"]}, "Thing.text: expected text, got Hostileint"),
        ({"Labels": {HOSTILE: 5}}, "Thing.labels['Red']: expected text, got int 5"),
        ({"Part": VALUES["mapping without items"]}, "Thing.part: expected members of"),
    ],
)
def test_errors_name_the_place(data: dict[str, Any], message: str) -> None:
    with pytest.raises(ConversionError) as caught:
        from_dict(Thing, data)
    assert str(caught.value).startswith(message)


def test_errors_say_what_hostile_objects_and_texts_are() -> None:
    with pytest.raises(ConversionError, match=r"^Thing: expected an object of Thing,"):
        to_dict(_unset())
    with pytest.raises(ConversionError, match="got the unknown variant Hostilestr, "):
        to_json(Thing(shade=UnknownVariant(_text("New"))))
    with pytest.raises(ConversionError, match=r"is not \(Exceeds the limit \(4300 "):
        from_json(Thing, "9" * 5000)
    with pytest.raises(ConversionError, match="got one nested too deeply"):
        from_dict(Thing, _endless_map())


def _text(value: str) -> str:
    made: str = _hostile(str, "__repr__")(value)
    return made


@pytest.mark.parametrize("key", [None, 5, True, b"Red"])
def test_keys_of_enums_are_text(key: Any) -> None:
    expected = r"hing.by_color \(a key\): expected text for Color, got "
    with pytest.raises(ConversionError, match=expected):
        from_dict(Thing, {"ByColor": {key: 1}})
    thing = Thing(by_color={key: 1})
    with pytest.raises(ConversionError, match=expected):
        to_dict(PutThingRequest(thing=thing))
    with pytest.raises(ConversionError, match=expected):
        to_json(thing)


@pytest.mark.parametrize("key", [None, 5, True, 1.5])
def test_keys_are_not_changed_to_text(key: Any) -> None:
    # json.dumps would.
    expected = r"^Thing.labels \(a key\): expected text, got "
    with pytest.raises(ConversionError, match=expected):
        to_json(Thing(labels={key: "a"}))
