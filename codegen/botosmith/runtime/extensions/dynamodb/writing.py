"""Writes plain values and objects of users' classes as attribute values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from decimal import Decimal
from typing import Any, ClassVar, Protocol, TypeAlias, Union

from ...conversion_error import ConversionError
from ...convert.decode import mutable_twin
from .converter import has_fields, is_any, values_of
from .converter import item_converter as item_converter
from .misfits import STORABLE, errors_start_with, inside, misfit, storable
from .service import dynamodb


class AttrsObject(Protocol):
    """An object of a class of attrs."""

    __attrs_attrs__: ClassVar[Any]


class DataclassObject(Protocol):
    """An object of a dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


class ModelObject(Protocol):
    """An object of a model of pydantic."""

    def model_dump(self) -> dict[str, Any]: ...


# `Union` because this is evaluated at run time, where a string has no `|`.
PlainLike: TypeAlias = Union[  # noqa: UP007 -- see above
    bool,
    str,
    int,
    Decimal,
    bytes,
    bytearray,
    Mapping[str, "PlainLike"],
    Sequence["PlainLike"],
    Set[str],
    Set[int | Decimal],
    Set[bytes],
    dynamodb.AttributeValue,
    AttrsObject,
    DataclassObject,
    ModelObject,
    None,
]
"""What can be written as an attribute value."""

ItemLike: TypeAlias = Union[  # noqa: UP007 -- see above
    Mapping[str, PlainLike], AttrsObject, DataclassObject, ModelObject
]
"""What can be written as an item."""

_Write: TypeAlias = Callable[[Any], dynamodb.AttributeValue]
_LIMIT = 10**38


def _maker(cls: type) -> _Write:
    """Make a function that makes variants faster than their class does."""
    twin = mutable_twin(cls)

    def make(value: object) -> Any:
        made: Any = twin()
        made.value = value
        made.__class__ = cls
        return made

    return make


_text = _maker(dynamodb.AttributeValueS)
_number = _maker(dynamodb.AttributeValueN)
_list = _maker(dynamodb.AttributeValueL)
_map = _maker(dynamodb.AttributeValueM)
_null = dynamodb.AttributeValueNULL(True)


def _number_text(number: int | Decimal) -> str:
    if number.__class__ is int and -_LIMIT < number < _LIMIT:
        return str(number)
    try:
        return str(storable(number))
    except ArithmeticError:
        raise misfit(STORABLE, number) from None


def _write_number(number: int | Decimal) -> dynamodb.AttributeValue:
    return _number(_number_text(number))


def _write_set(values: Set[Any]) -> dynamodb.AttributeValue:
    if not values:
        raise ConversionError("", "a value in the set, as DynamoDB requires", "none")
    classes = {one.__class__ for one in values}
    if all(issubclass(one, str) for one in classes):
        return dynamodb.AttributeValueSS([*values])
    if all(issubclass(one, int | Decimal) for one in classes):
        return dynamodb.AttributeValueNS([_number_text(one) for one in values])
    if all(issubclass(one, bytes | bytearray) for one in classes):
        return dynamodb.AttributeValueBS([*values])
    found = "one of " + ", ".join(sorted([one.__name__ for one in classes]))
    raise ConversionError("", "a set of text, of numbers or of bytes", found)


def _write_list(values: Sequence[Any]) -> dynamodb.AttributeValue:
    made: list[dynamodb.AttributeValue] = []
    try:
        for value in values:
            made.append(_writers[value.__class__](value))
    except ConversionError as error:
        raise inside(error, len(made)) from None
    return _list(made)


def _entries(values: Mapping[str, Any]) -> dict[str, dynamodb.AttributeValue]:
    made: dict[str, dynamodb.AttributeValue] = {}
    key = ""
    try:
        for key, value in values.items():
            made[key] = _writers[value.__class__](value)
    except ConversionError as error:
        raise inside(error, key) from None
    for key in made:
        if not isinstance(key, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise inside(misfit("text as the key", key), key)
    return made


def _refuse(value: object) -> dynamodb.AttributeValue:
    hint = ", or `Decimal` for this number" if isinstance(value, float) else ""
    raise misfit(f"text, a number, bytes, a list, a set or a map{hint}", value)


_WRITERS: Mapping[type, _Write] = {
    type(None): lambda _: _null,
    bool: _maker(dynamodb.AttributeValueBOOL),
    str: _text,
    int: _write_number,
    Decimal: _write_number,
    bytes: dynamodb.AttributeValueB,
    bytearray: dynamodb.AttributeValueB,
    # It would be a list of numbers.
    memoryview: _refuse,
    Set: _write_set,
    Mapping: lambda values: _map(_entries(values)),
    Sequence: _write_list,
}


class _Writers(dict[type, _Write]):
    """What writes the values of each class."""

    def __missing__(self, cls: type) -> _Write:
        bases = (write for base, write in _WRITERS.items() if issubclass(cls, base))
        if cls.__module__ == dynamodb.AttributeValueS.__module__:
            self[cls] = lambda variant: variant
        elif has_fields(cls):
            self[cls] = lambda value: write(values_of(value))
        else:
            self[cls] = next(bases, _refuse)
        return self[cls]


_writers = _Writers()


def write(value: Any) -> dynamodb.AttributeValue:
    """Write a value, where paths of errors start with what is inside it."""
    return _writers[value.__class__](value)


def to_value(value: PlainLike) -> dynamodb.AttributeValue:
    """Make an attribute value.

    Args:
        value: Text, bytes, a number, `True`, `False` or `None`; a list, a set or a map;
            an object of a class of attrs, dataclasses or pydantic, which becomes a map;
            or an attribute value, which is returned.

    Raises:
        ConversionError: The value, or `value.a[0]` inside it, cannot be stored.
    """
    with errors_start_with("value"):
        return write(value)


def to_item(item: ItemLike) -> dict[str, dynamodb.AttributeValue]:
    """Make an item.

    Args:
        item: The values by the names of their attributes, or an object of a class of
            attrs, dataclasses or pydantic.

    Raises:
        ConversionError: A value cannot be stored, or does not fit the field of its
            object. The path starts with the name of the class, or with `item`.
    """
    if isinstance(item, Mapping):
        with errors_start_with("item"):
            return _entries(item)
    with errors_start_with(type(item).__name__):
        return _entries(values_of(item))


# What a field of any type contains is plain already, or objects.
item_converter.register_unstructure_hook_func(is_any, write)
