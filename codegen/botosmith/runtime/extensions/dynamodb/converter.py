"""Converts objects of users' classes to plain values and back, by cattrs."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from datetime import date, datetime, time
from decimal import Context, Decimal, Inexact, InvalidOperation
from functools import cache, partial, reduce
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import attrs
from cattrs import Converter
from cattrs.errors import ClassValidationError, StructureHandlerNotFoundError
from cattrs.fns import identity

from ...conversion_error import ConversionError
from .misfits import STORABLE, Secret, each, inside, misfit, storable, walk

item_converter = Converter()
"""Converts objects to the plain values that `to_item` takes, and back; takes hooks."""

_Hook = Callable[..., Any]


def writer(annotation: Any) -> _Hook:
    """Make what converts values of a type to plain ones."""
    hook: _Hook = item_converter.get_unstructure_hook(annotation)
    return partial(_converted, hook, annotation, ())


def reader(annotation: Any) -> _Hook:
    """Make what converts plain values to a type, if there is a hook for it."""
    hook: _Hook = item_converter.get_structure_hook(annotation)
    return partial(_converted, hook, annotation, (annotation,))


def _converted(hook: _Hook, annotation: Any, more: tuple[Any, ...], value: Any) -> Any:
    try:
        return hook(value, *more)
    except (StructureHandlerNotFoundError, RecursionError):
        raise
    except Exception as error:
        raise _located(error, value, annotation) from None


def _located(error: Any, value: Any, annotation: Any) -> ConversionError:
    """Make the error about the value that does not fit, of what was raised."""
    if isinstance(error, ConversionError):
        return error
    if type(error).__module__.startswith("pydantic"):
        first: dict[str, Any] = error.errors()[0]
        expected, got = first["msg"].removeprefix("Input should be "), first["input"]
        found = ConversionError("", expected, type(got).__name__)
        return reduce(inside, reversed(first["loc"]), found)
    is_noted = isinstance(error, ClassValidationError) and has_fields(error.cl)
    cls: Any = error.cl if is_noted else annotation
    if not (is_noted and isinstance(value, Mapping)):
        return misfit(f"a value of {getattr(cls, '__name__', cls)}", value)
    keys = {key: key for _, key, _ in _fields_of(cls)}
    noted, others = error.group_exceptions()
    for inner, note in noted:
        found = ConversionError("", "a value", "none")
        if note.name in value:
            found = _located(inner, value[note.name], note.type)
        return inside(found, keys[note.name])
    has_secrets = any(isinstance(key, Secret) for key in keys)
    got = type(others[0]).__name__ if has_secrets else repr(others[0])
    return ConversionError("", f"what {cls.__name__} accepts", got)


def _register(
    cls: Any, expected: str, written: Any, write: _Hook, stored: Any, read: _Hook
) -> None:
    """Add hooks for a class: what is written and how, what is stored and how read."""
    # `True` is an integer, but no number. A `datetime` is a `date`, but has a time.
    others: Any = {bool: (), date: datetime}.get(cls, bool)

    def convert(classes: Any, make: _Hook, value: Any, annotation: Any = None) -> Any:
        try:
            if not isinstance(value, classes) or isinstance(value, others):
                raise ValueError
            made = make(value)
        except (ArithmeticError, ValueError):
            raise misfit(expected, value) from None
        return made if annotation in (None, made.__class__) else annotation(made)

    item_converter.register_unstructure_hook(cls, partial(convert, written, write))
    item_converter.register_structure_hook(cls, partial(convert, stored, read))


# Raises `ArithmeticError` if a number is not whole; `Decimal("1.0")` is.
_whole = Context(prec=38, traps=[Inexact, InvalidOperation]).to_integral_exact
_NUMBERS = (int, Decimal)
_BYTES = (bytes, bytearray)
_register(NoneType, "null", NoneType, identity, NoneType, identity)
_register(str, "text", str, identity, str, identity)
_register(bool, "true or false", bool, identity, bool, identity)
_register(int, "a whole number", int, storable, _NUMBERS, _whole)
_register(float, STORABLE, (int, float), storable, _NUMBERS, float)
_register(Decimal, STORABLE, _NUMBERS, storable, _NUMBERS, Decimal)
_register(bytes, "bytes", _BYTES, bytes, bytes, identity)
_register(bytearray, "bytes", _BYTES, bytes, bytes, bytearray)
_register(UUID, "a UUID", UUID, str, str, UUID)
_cls: Any
for _cls in (date, datetime, time):
    _name = f"a {_cls.__name__} in ISO 8601"
    _register(_cls, _name, _cls, _cls.isoformat, str, _cls.fromisoformat)

_BASES: Mapping[str, Any] = {"a map": Mapping, "a set": Set, "a list": Sequence}
_MADE: Mapping[Any, Any] = {Mapping: dict, Set: frozenset, Sequence: list}


def _origin(annotation: Any) -> Any:
    return get_origin(annotation) or annotation


def _is_container(annotation: Any) -> bool:
    """Whether a type is a list, a set or a map with values of one type."""
    origin = _origin(annotation)
    is_record = origin is tuple and ... not in get_args(annotation)
    return origin in (*_MADE, dict, set, frozenset, list, tuple) and not is_record


def _container(find: _Hook, annotation: Any) -> _Hook:
    made: Any = _MADE.get(_origin(annotation), _origin(annotation))
    expected, base = next(one for one in _BASES.items() if issubclass(made, one[1]))
    converts = [find(one) for one in get_args(annotation) or [Any] if one is not ...]

    def convert(values: Any, _: object = None) -> Any:
        # Text is a sequence, too.
        if not isinstance(values, base) or isinstance(values, (str, *_BYTES)):
            raise misfit(expected, values)
        if base is not Mapping:
            return made(each(lambda _: converts[0], values))
        keys = walk(lambda _: converts[0], zip(values, values, strict=True))
        entries = walk(lambda _: converts[-1], values.items())
        return made({keys[key]: value for key, value in entries.items()})

    return convert


def _is_choice(annotation: Any) -> bool:
    """Whether a type is a union of more than classes, which cattrs can tell apart."""
    types = [one for one in get_args(annotation) if one is not NoneType]
    is_union = _origin(annotation) in (Union, UnionType)
    return is_union and len(types) > 1 and not all(map(has_fields, types))


def _choice(find: _Hook, annotation: Any) -> _Hook:
    converts = [find(one) for one in get_args(annotation)]

    def convert(value: object, _: object = None) -> object:
        expected: list[str] = []
        for one in converts:
            try:
                return one(value)
            except ConversionError as error:
                expected.append(error.expected)
        raise misfit(" or ".join(expected), value)

    return convert


def is_any(annotation: Any) -> bool:
    """Whether values of a type may have any class."""
    return annotation in (Any, object) or isinstance(annotation, TypeVar)


def has_fields(annotation: Any) -> bool:
    """Whether a type is a class of attrs, dataclasses or pydantic."""
    cls = _origin(annotation)
    is_known = attrs.has(cls) or dataclasses.is_dataclass(cls) or _is_model(cls)
    return isinstance(cls, type) and is_known


def _is_model(cls: Any) -> bool:
    return hasattr(cls, "model_validate")


def _fields_of(cls: Any) -> Iterator[tuple[str, str, Any]]:
    """List the fields of a class: attribute, key in items, type.

    The key is `Secret` if the `repr` of objects leaves the field out.
    """
    if _is_model(cls):
        for name, one in cls.model_fields.items():
            key = one.serialization_alias or name
            yield name, key if one.repr else Secret(key), one.annotation
        return
    types = get_type_hints(cls, include_extras=True)
    for one in attrs.fields(cls) if attrs.has(cls) else dataclasses.fields(cls):
        if one.init:
            key = one.name if one.repr is True else Secret(one.name)
            yield one.name, key, types.get(one.name, Any)


def _write_fields(annotation: Any) -> _Hook:
    cls = _origin(annotation)
    # Found when an object is written, because a class may contain itself.
    fields = cache(lambda: {k: (n, writer(t)) for n, k, t in _fields_of(cls)})

    def write(value: object) -> object:
        if not isinstance(value, cls):
            raise misfit(f"an object of {cls.__name__}", value)

        made: dict[str, object] = {}
        key = ""
        try:
            for key, (name, convert) in fields().items():
                made[str(key)] = convert(getattr(value, name))
        except ConversionError as error:
            raise inside(error, key) from None
        return made

    return write


def _is_literal(annotation: Any) -> bool:
    return _origin(annotation) is Literal


def _read_literal(value: object, annotation: object) -> object:
    for one in get_args(annotation):
        if one == value and isinstance(one, bool) is isinstance(value, bool):
            return one
    raise misfit(f"one of {get_args(annotation)}", value)


item_converter.register_unstructure_hook_factory(has_fields, _write_fields)
for _is_such, _make in ((_is_container, _container), (_is_choice, _choice)):
    item_converter.register_unstructure_hook_factory(_is_such, partial(_make, writer))
    item_converter.register_structure_hook_factory(_is_such, partial(_make, reader))
item_converter.register_structure_hook_func(is_any, lambda value, _: value)
item_converter.register_structure_hook_func(_is_literal, _read_literal)
item_converter.register_structure_hook_func(
    _is_model, lambda value, cls: cls.model_validate(value)
)
