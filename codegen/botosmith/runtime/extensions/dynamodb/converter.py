"""Converts objects of users' classes to plain values and back, by cattrs."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence, Set
from datetime import date, datetime, time
from decimal import Decimal
from functools import partial
from types import NoneType, UnionType
from typing import (
    Any,
    Literal,
    TypeAlias,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)
from uuid import UUID

import attrs
from cattrs import Converter
from cattrs.errors import ClassValidationError, StructureHandlerNotFoundError

from ...conversion_error import ConversionError
from .misfits import STORABLE, inside, misfit, storable

item_converter = Converter()
"""Converts objects to the plain values that `to_item` takes, and back; takes hooks."""

_Convert: TypeAlias = Callable[[Any], Any]
_Hook: TypeAlias = Callable[..., Any]
_Classes: TypeAlias = type | tuple[type, ...]


def _whole(number: int | Decimal) -> int:
    if number != int(number):
        raise ValueError
    return int(number)


def _number(number: float) -> Decimal:
    """Make the number with the shortest text that gives the same float."""
    return storable(number if isinstance(number, int) else repr(number))


def _iso(cls: Any, moment: object) -> str:
    text: str = cls.isoformat(moment)
    if cls.fromisoformat(text) != moment:
        # A `datetime` is also a `date`, which would lose the time.
        raise ValueError
    return text


def _register(
    cls: type,
    expected: str,
    written: _Classes,
    write: _Convert,
    stored: _Classes,
    read: _Convert,
) -> None:
    """Add hooks for a class: what is written and how, what is stored and how read."""

    def convert(value: object, classes: _Classes, by: _Convert) -> Any:
        # `True` is an integer, but no number.
        is_wrong_bool = isinstance(value, bool) and cls is not bool
        if isinstance(value, classes) and not is_wrong_bool:
            try:
                return by(value)
            except (ArithmeticError, ValueError):
                pass
        raise misfit(expected, value)

    def from_plain(value: object, annotation: _Convert) -> object:
        made = convert(value, stored, read)
        return made if made.__class__ is annotation else annotation(made)

    item_converter.register_unstructure_hook(
        cls, lambda value: convert(value, written, write)
    )
    item_converter.register_structure_hook(cls, from_plain)


_NUMBERS = (int, Decimal)
_BYTES = (bytes, bytearray)
_register(NoneType, "null", NoneType, lambda _: None, NoneType, lambda _: None)
_register(str, "text", str, lambda text: text, str, str)
_register(bool, "true or false", bool, bool, bool, bool)
_register(int, "a whole number", int, storable, _NUMBERS, _whole)
_register(float, STORABLE, (int, float), _number, _NUMBERS, float)
_register(Decimal, STORABLE, _NUMBERS, storable, _NUMBERS, Decimal)
_register(bytes, "bytes", _BYTES, bytes, bytes, bytes)
_register(bytearray, "bytes", _BYTES, bytes, bytes, bytearray)
_register(UUID, "a UUID", UUID, str, str, UUID)
for _cls in (date, datetime, time):
    _name = f"a {_cls.__name__} in ISO 8601"
    _register(_cls, _name, _cls, partial(_iso, _cls), str, _cls.fromisoformat)


def _reader(annotation: Any) -> _Convert:
    hook = item_converter.get_structure_hook(annotation)
    return _locating(lambda value: hook(value, annotation), annotation)


def _writer(annotation: Any) -> _Convert:
    return _locating(item_converter.get_unstructure_hook(annotation), annotation)


def _locating(convert: _Convert, annotation: Any) -> _Convert:
    """Make a function that raises only errors about what does not fit."""

    def converted(value: object) -> object:
        try:
            return convert(value)
        except (StructureHandlerNotFoundError, RecursionError):
            raise
        except Exception as error:
            raise _located(error, value, annotation) from None

    return converted


_CONTAINERS: Mapping[object, tuple[str, type, _Convert]] = {
    list: ("a list", Sequence, list),
    Sequence: ("a list", Sequence, list),
    tuple: ("a list", Sequence, tuple),
    set: ("a set", Set, set),
    Set: ("a set", Set, frozenset),
    frozenset: ("a set", Set, frozenset),
    dict: ("a map", Mapping, dict),
    Mapping: ("a map", Mapping, dict),
}


def _origin(annotation: Any) -> Any:
    return get_origin(annotation) or annotation


def _is_container(annotation: Any) -> bool:
    """Whether a type is a list, a set or a map with values of one type."""
    is_record = _origin(annotation) is tuple and ... not in get_args(annotation)
    return _origin(annotation) in _CONTAINERS and not is_record


def _container_hook(find: Callable[[Any], _Convert]) -> Callable[[Any], _Hook]:
    def make_hook(annotation: Any) -> _Hook:
        expected, cls, make = _CONTAINERS[_origin(annotation)]
        types = [one for one in get_args(annotation) if one is not ...] or [Any]
        converters = [find(one) for one in types]

        def convert(given: object, _: object = None) -> object:
            # Text is a sequence, too.
            if not isinstance(given, cls) or isinstance(given, (str, *_BYTES)):
                raise misfit(expected, given)
            values: Any = given
            is_map = cls is Mapping
            made: dict[object, object] = {}
            key: object = None
            try:
                for key, value in values.items() if is_map else enumerate(values):
                    place = converters[0](key) if is_map else key
                    made[place] = converters[-1](value)
            except ConversionError as error:
                raise inside(error, key) from None
            return make(made if is_map else made.values())

        return convert

    return make_hook


def _union_hook(find: Callable[[Any], _Convert]) -> Callable[[Any], _Hook]:
    def make_hook(annotation: Any) -> _Hook:
        converters = [find(one) for one in get_args(annotation)]

        def convert(value: object, _: object = None) -> object:
            errors: list[ConversionError] = []
            for converter in converters:
                try:
                    return converter(value)
                except ConversionError as error:
                    errors.append(error)
            raise misfit(" or ".join([one.expected for one in errors]), value)

        return convert

    return make_hook


def is_any(annotation: Any) -> bool:
    """Whether values of a type may have any class."""
    return annotation in (Any, object) or isinstance(annotation, TypeVar)


def has_fields(annotation: Any) -> bool:
    """Whether a type is a class of attrs, dataclasses or pydantic."""
    cls = _origin(annotation)
    return isinstance(cls, type) and (
        attrs.has(cls) or dataclasses.is_dataclass(cls) or _is_model(cls)
    )


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and hasattr(annotation, "model_validate")


def _is_choice(annotation: Any) -> bool:
    """Whether a type is a union that is not only of classes, and perhaps `None`.

    cattrs tells classes apart by their attributes.
    """
    types = [one for one in get_args(annotation) if one is not NoneType]
    is_union = _origin(annotation) in (Union, UnionType)
    return is_union and len(types) > 1 and not all(map(has_fields, types))


def _fields_of(annotation: Any) -> list[tuple[str, str, Any, bool]]:
    """List the fields of a class: attribute, key in items, type, whether it is secret.

    A field is secret if the `repr` of objects leaves it out.
    """
    cls = _origin(annotation)
    if _is_model(cls):
        return [
            (name, one.serialization_alias or name, one.annotation, not one.repr)
            for name, one in cls.model_fields.items()
        ]
    types = get_type_hints(cls, include_extras=True)
    fields: Any = attrs.fields(cls) if attrs.has(cls) else dataclasses.fields(cls)
    return [
        (one.name, one.name, types.get(one.name, Any), one.repr is not True)
        for one in fields
        if one.init
    ]


def _write_fields(annotation: Any) -> _Convert:
    """Make a hook for a class with fields."""
    cls = _origin(annotation)
    # Made when an object is written, because a class may contain itself.
    fields: list[tuple[str, str, _Convert, bool]] = []

    def write(value: object) -> object:
        nonlocal fields
        if not isinstance(value, cls):
            raise misfit(f"an object of {cls.__name__}", value)
        fields = fields or [(a, k, _writer(t), s) for a, k, t, s in _fields_of(cls)]
        made: dict[str, object] = {}
        for attribute, key, convert, secret in fields:
            try:
                made[key] = convert(getattr(value, attribute))
            except ConversionError as error:
                raise inside(error, attribute, secret=secret) from None
        return made

    return write


def _is_literal(annotation: Any) -> bool:
    return _origin(annotation) is Literal


def _read_literal(value: object, annotation: object) -> object:
    for one in get_args(annotation):
        if one == value and isinstance(one, bool) is isinstance(value, bool):
            return one
    raise misfit(f"one of {get_args(annotation)}", value)


def _read_model(value: object, cls: Any) -> object:
    try:
        return cls.model_validate(value)
    except ValueError as caught:
        # pydantic's own class of errors; pydantic may be missing.
        error: Any = caught
        first: dict[str, Any] = error.errors()[0]
    expected: str = first["msg"].removeprefix("Input should be ")
    made = ConversionError("", expected, type(first["input"]).__name__)
    for key in reversed(first["loc"]):
        made = inside(made, key)
    raise made


_written = item_converter.register_unstructure_hook_factory
_read = item_converter.register_structure_hook_factory
_written(has_fields, _write_fields)
_written(_is_container, _container_hook(_writer))
_written(_is_choice, _union_hook(_writer))
_read(_is_container, _container_hook(_reader))
_read(_is_choice, _union_hook(_reader))
item_converter.register_structure_hook_func(is_any, lambda value, _: value)
item_converter.register_structure_hook_func(_is_literal, _read_literal)
item_converter.register_structure_hook_func(_is_model, _read_model)


def _located(error: Exception, value: Any, annotation: Any) -> ConversionError:
    """Make the error about the value that does not fit, of what cattrs raised."""
    name = getattr(annotation, "__name__", str(annotation))
    if isinstance(error, ConversionError):
        return error
    if not isinstance(error, ClassValidationError):
        return misfit(f"a value of {name}", value)
    noted, others = error.group_exceptions()
    secrets = {name for name, _, _, secret in _fields_of(annotation) if secret}
    if not noted:
        got = type(others[0]).__name__ if secrets else repr(others[0])
        return ConversionError("", f"what {name} accepts", got)
    inner, note = noted[0]
    if note.name not in value:
        return inside(ConversionError("", "a value", "none"), note.name)
    found = _located(inner, value[note.name], note.type)
    return inside(found, note.name, secret=note.name in secrets)


def object_from(values: Mapping[str, object], cls: type) -> object:
    """Make an object of plain values.

    Raises:
        ConversionError: A value does not fit its field.
        StructureHandlerNotFoundError: There is no hook for the type of a field.
    """
    return _reader(cls)(values)


def values_of(value: object) -> Mapping[str, object]:
    """Make plain values of an object, or raise `ConversionError`."""
    if not has_fields(type(value)):
        raise misfit("a map or an object with fields", value)
    values: Mapping[str, object] = _writer(type(value))(value)
    return values
