"""Converts objects of users' classes to plain values and back, by cattrs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from datetime import date, datetime, time
from decimal import Context, Decimal, Inexact, InvalidOperation
from enum import Enum
from functools import cache, partial, reduce
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Never, TypeAlias, TypeVar, Union, get_args
from uuid import UUID

from cattrs import Converter
from cattrs.errors import ClassValidationError, StructureHandlerNotFoundError
from cattrs.fns import identity

from ...conversion_error import ConversionError
from ...convert.scalars import Convert, guarded
from .fields import (
    fields_of,
    has_fields,
    is_model,
    is_variant,
    model_fields,
    origin_of,
    type_of_extras,
    types_of_tuple,
)
from .misfits import STORABLE, Secret, each, inside, misfit, plain_text, storable, walk

item_converter = Converter()
"""Converts objects to the plain values that `to_item` takes, and back; takes hooks."""

_Hook = Callable[..., object]
_Find = Callable[[object], Convert]
_Classes: TypeAlias = type | tuple[type, ...]


def writer(annotation: Any) -> Convert:
    """Make what converts values of a type to plain ones."""
    hook: Convert = item_converter.get_unstructure_hook(annotation)
    return guarded(hook, partial(_refuse, annotation))


def reader(annotation: Any) -> Convert:
    """Make what converts plain values to a type, if there is a hook for it."""
    hook = item_converter.get_structure_hook(annotation)
    return guarded(lambda value: hook(value, annotation), partial(_refuse, annotation))


def _refuse(annotation: object, value: object, error: Exception) -> Never:
    if isinstance(error, StructureHandlerNotFoundError | RecursionError | NameError):
        raise error  # These are about the type.
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
    keys = {one.key: one.key for one in fields_of(cls)}
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
    cls: type,
    expected: str,
    written: _Classes,
    write: _Hook,
    stored: _Classes,
    read: _Hook,
) -> None:
    """Add hooks for a class: what is written and how, what is stored and how read."""
    # `True` is an integer, but no number. A `datetime` is a `date`, but has a time.
    others: _Classes = () if cls is bool else datetime if cls is date else bool

    def convert(
        classes: _Classes, make: _Hook, value: object, annotation: type | None = None
    ) -> object:
        try:
            if not isinstance(value, classes) or isinstance(value, others):
                raise ValueError
            made = make(value)
        except ConversionError:
            raise
        except (ArithmeticError, ValueError):
            raise misfit(expected, value) from None
        if annotation is None or annotation is made.__class__:
            return made
        return annotation(made)

    item_converter.register_unstructure_hook(cls, partial(convert, written, write))
    item_converter.register_structure_hook(cls, partial(convert, stored, read))


# Raises `ArithmeticError` if a number is not whole; `Decimal("1.0")` is.
_whole = Context(prec=38, traps=[Inexact, InvalidOperation]).to_integral_exact
_NUMBERS = (int, Decimal)
_BYTES = (bytes, bytearray)
_register(NoneType, "null", NoneType, identity, NoneType, identity)
_register(str, "text", str, plain_text, str, plain_text)
_register(bool, "true or false", bool, identity, bool, identity)
_register(int, "a whole number", int, storable, _NUMBERS, _whole)
_register(float, STORABLE, (int, float), storable, _NUMBERS, float)
_register(Decimal, STORABLE, _NUMBERS, storable, _NUMBERS, Decimal)
_register(bytes, "bytes", _BYTES, bytes, bytes, identity)
_register(bytearray, "bytes", _BYTES, bytes, bytes, bytearray)
_register(UUID, "a UUID", UUID, str, str, UUID)
_cls: type[date | datetime | time]
for _cls in (date, datetime, time):
    _name = f"a {_cls.__name__} in ISO 8601"
    _register(_cls, _name, _cls, _cls.isoformat, str, _cls.fromisoformat)

_BASES: Mapping[str, Any] = {"a map": Mapping, "a set": Set, "a list": Sequence}
_MADE: Mapping[object, type] = {Mapping: dict, Set: frozenset, Sequence: list}


def _is_container(annotation: object) -> bool:
    """Whether a type is a list, a set or a map with values of one type."""
    origin = origin_of(annotation)
    is_record = origin is tuple and ... not in get_args(annotation)
    return origin in (*_MADE, dict, set, frozenset, list, tuple) and not is_record


def _container(find: _Find, annotation: object) -> _Hook:
    made: Any = _MADE.get(origin_of(annotation), origin_of(annotation))
    expected, base = next(one for one in _BASES.items() if issubclass(made, one[1]))
    converts = [find(one) for one in get_args(annotation) or [Any] if one is not ...]

    def convert(values: Any, _: object = None) -> object:
        # Text is a sequence, too.
        if not isinstance(values, base) or isinstance(values, (str, *_BYTES)):
            raise misfit(expected, values)
        if base is not Mapping:
            return made(each(lambda _: converts[0], values))
        keys = walk(lambda _: converts[0], zip(values, values, strict=True))
        entries = walk(lambda _: converts[-1], values.items())
        return made({keys[key]: value for key, value in entries.items()})

    return convert


def _is_named_tuple(annotation: object) -> bool:
    cls: Any = origin_of(annotation)
    return hasattr(cls, "_fields") and issubclass(cls, tuple)


def _named_tuple(find: _Find, annotation: object) -> _Hook:
    cls: Any = origin_of(annotation)
    # Found when a value is converted, because a class may contain itself.
    converts = cache(lambda: [find(one) for one in types_of_tuple(cls)])
    given = cls if find is writer else list

    def convert(values: Any, _: object = None) -> object:
        if not isinstance(values, given) or len(values) > len(converts()):
            raise misfit(f"a value of {cls.__name__}", values)
        pairs = zip(converts(), values, strict=False)
        made = each(lambda _: _convert_one, pairs)
        return made if find is writer else cls(*made)

    return convert


def _convert_one(pair: tuple[Convert, object]) -> object:
    convert, value = pair
    return convert(value)


def _is_union(annotation: object) -> bool:
    return origin_of(annotation) in (Union, UnionType)


def _is_choice(annotation: object) -> bool:
    """Whether a type is a union of more than classes, which cattrs can tell apart."""
    types = [one for one in get_args(annotation) if one is not NoneType]
    are_known = all(has_fields(one) and not is_model(one) for one in types)
    return _is_union(annotation) and len(types) > 1 and not are_known


def _choice(find: _Find, annotation: object) -> _Hook:
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


def _is_any(annotation: Any) -> bool:
    """Whether values of a type may have any class."""
    return annotation in (Any, object) or isinstance(annotation, TypeVar)


def _write_object(annotation: object) -> _Hook:
    cls = origin_of(annotation)
    is_root = is_model(cls) and getattr(cls, "__pydantic_root_model__", False)
    make = _write_root if is_root else _write_members
    # Made when an object is written, because a class may contain itself.
    convert = cache(lambda: make(cls))

    def write(value: object) -> object:
        if value.__class__ is cls:
            return convert()(value)
        if isinstance(value, cls):
            # The class of the object has members that the annotation does not know.
            return writer(value.__class__)(value)
        raise misfit(f"an object of {cls.__name__}", value)

    return write


def _write_root(cls: Any) -> _Hook:
    convert = writer(model_fields(cls)["root"].annotation)

    def write(value: Any) -> object:
        return convert(value.root)

    return write


class Members(dict[str, object]):
    """The members of an object as plain values, which may be left out; others not."""


def _write_members(cls: Any) -> _Hook:
    fields = [
        (one.key, one.name, one.is_excluded, writer(one.type)) for one in fields_of(cls)
    ]
    convert_extra = cache(lambda: writer(type_of_extras(cls)))

    def write(value: object) -> Members:
        made = Members()
        key = ""
        try:
            for key, name, is_excluded, convert in fields:
                member = getattr(value, name)
                if is_excluded is None or not is_excluded(member):
                    made[key] = convert(member)
            extras: Mapping[str, object]
            extras = getattr(value, "__pydantic_extra__", None) or {}
            for key, member in extras.items():
                made[key] = convert_extra()(member)
        except ConversionError as error:
            raise inside(error, key) from None
        return made

    return write


def _read_model(value: object, cls: Any) -> object:
    of_dataclass = cls.__pydantic_validator__.validate_python
    return getattr(cls, "model_validate", of_dataclass)(value)


def _read_object(annotation: Any) -> _Hook:
    read = item_converter.gen_structure_attrs_fromdict(annotation)
    required = [one for one in fields_of(origin_of(annotation)) if one.is_required]
    # What `omit_empty` leaves out is read back, also if a field has no default.
    empty = {one.key: made for one in required for made in _empty(one.type)}

    def structure(value: Any, cls: Any) -> object:
        return read({**empty, **value} if isinstance(value, Mapping) else value, cls)

    return structure


def _empty(annotation: object) -> Sequence[object]:
    """Make the plain value of `None` or of an empty set, if it fits a type."""
    origin, types = origin_of(annotation), get_args(annotation)
    if origin is Annotated:
        return _empty(types[0])
    if _is_any(annotation) or (_is_union(annotation) and NoneType in types):
        return [None]
    return [set[Any]()] if isinstance(origin, type) and issubclass(origin, Set) else []


def _is_literal(annotation: object) -> bool:
    return origin_of(annotation) is Literal


def _write_literal(value: object) -> object:
    return value.value if isinstance(value, Enum) else value


def _read_literal(value: object, annotation: object) -> object:
    for one in get_args(annotation):
        plain = _write_literal(one)
        if plain == value and isinstance(plain, bool) is isinstance(value, bool):
            return one
    raise misfit(f"one of {get_args(annotation)}", value)


item_converter.register_unstructure_hook_factory(has_fields, _write_object)
item_converter.register_structure_hook_factory(has_fields, _read_object)
item_converter.register_structure_hook_func(is_model, _read_model)
item_converter.register_unstructure_hook_func(is_variant, identity)
for _is_such, _make in (
    (_is_container, _container),
    (_is_choice, _choice),
    (_is_named_tuple, _named_tuple),
):
    item_converter.register_unstructure_hook_factory(_is_such, partial(_make, writer))
    item_converter.register_structure_hook_factory(_is_such, partial(_make, reader))
# What a field of any type contains is plain already, or objects.
item_converter.register_unstructure_hook_func(_is_any, identity)
item_converter.register_structure_hook_func(_is_any, lambda value, _: value)
item_converter.register_unstructure_hook_func(_is_literal, _write_literal)
item_converter.register_structure_hook_func(_is_literal, _read_literal)
