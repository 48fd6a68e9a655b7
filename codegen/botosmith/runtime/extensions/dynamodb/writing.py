"""Writes plain values and objects of users' classes as attribute values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from decimal import Decimal
from functools import cache
from types import NoneType
from typing import Any, ClassVar, Protocol, TypeAlias, Union

from cattrs.fns import identity

from ...conversion_error import ConversionError
from ...shapes import Variant
from .converter import has_fields, is_any, writer
from .converter import item_converter as item_converter
from .misfits import each, inside, misfit, rooted, storable, walk
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


Value: TypeAlias = dynamodb.AttributeValue
Scalar: TypeAlias = bool | str | int | Decimal | bytes | bytearray | None
SetLike: TypeAlias = Set[str] | Set[int | Decimal] | Set[bytes]
ObjectLike: TypeAlias = AttrsObject | DataclassObject | ModelObject
# `Union` because these are evaluated at run time, where a string has no `|`.
PlainLike: TypeAlias = Union[  # noqa: UP007 -- see above
    Scalar, SetLike, Mapping[str, "PlainLike"], Sequence["PlainLike"], ObjectLike, Value
]
"""What can be written as an attribute value."""
ItemLike: TypeAlias = Union[Mapping[str, PlainLike], ObjectLike]  # noqa: UP007 -- see above
"""What can be written as an item."""


def _write_set(values: Set[Any]) -> Value:
    if not values:
        raise ConversionError("", "a value in the set, as DynamoDB requires", "none")
    if all(isinstance(one, str) for one in values):
        return dynamodb.AttributeValueSS([*values])
    if all(isinstance(one, int | Decimal) for one in values):
        return dynamodb.AttributeValueNS([str(storable(one)) for one in values])
    if all(isinstance(one, bytes) for one in values):
        return dynamodb.AttributeValueBS([*values])
    found = "one of " + ", ".join(sorted({type(one).__name__ for one in values}))
    raise ConversionError("", "a set of text, of numbers or of bytes", found)


def _entries(values: Mapping[str, Any]) -> dict[str, Value]:
    for key in values:
        if not isinstance(key, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise inside(misfit("text as the key", key), key)
    return walk(_writer, values.items())


def _refuse(value: object) -> Value:
    hint = ", or `Decimal` for this number" if isinstance(value, float) else ""
    raise misfit(f"text, a number, bytes, a list, a set or a map{hint}", value)


def _is_of_another_sdk(cls: type) -> bool:
    """Whether a class is one of attribute values, but of another package."""
    bases = [one for one in cls.__mro__ if one.__name__ == Variant.__name__]
    return any(one.__module__.endswith("._runtime.shapes") for one in bases) and (
        not issubclass(cls, Variant)
    )


@cache
def _writer(cls: type) -> Callable[[Any], Value]:
    if _is_of_another_sdk(cls):
        return _refuse
    if has_fields(cls) and not issubclass(cls, Variant):
        return lambda value: dynamodb.AttributeValueM(_entries(writer(cls)(value)))
    return next(found for base, found in _WRITERS.items() if issubclass(cls, base))


_WRITERS: Mapping[Any, Callable[[Any], Value]] = {
    Variant: identity,
    NoneType: lambda _: dynamodb.AttributeValueNULL(True),
    bool: dynamodb.AttributeValueBOOL,
    str: dynamodb.AttributeValueS,
    (int, Decimal): lambda number: dynamodb.AttributeValueN(str(storable(number))),
    (bytes, bytearray): dynamodb.AttributeValueB,
    # It would be a list of numbers.
    memoryview: _refuse,
    Set: _write_set,
    Mapping: lambda values: dynamodb.AttributeValueM(_entries(values)),
    Sequence: lambda values: dynamodb.AttributeValueL(each(_writer, values)),
    object: _refuse,
}


def write(value: Any) -> Value:
    """Write a value, where paths of errors start with what is inside it."""
    return _writer(value.__class__)(value)


def to_value(value: PlainLike) -> dynamodb.AttributeValue:
    """Make an attribute value.

    Args:
        value: Text, bytes, a number, `True`, `False` or `None`; a list, a set or a map;
            an object of a class of attrs, dataclasses or pydantic, which becomes a map;
            or an attribute value, which is returned.

    Raises:
        ConversionError: The value, or `value.a[0]` inside it, cannot be stored.
    """
    return rooted("value", write, value)


def to_item(item: ItemLike) -> dict[str, dynamodb.AttributeValue]:
    """Make an item.

    Args:
        item: The values by the names of their attributes, or an object of a class of
            attrs, dataclasses or pydantic.

    Raises:
        ConversionError: A value cannot be stored, or does not fit the field of its
            object. The path starts with the name of the class, or with `item`.
    """
    root = "item" if isinstance(item, Mapping) else type(item).__name__
    made = rooted(root, write, item)
    if isinstance(made, dynamodb.AttributeValueM):
        return {**made.value}
    raise misfit("a map or an object with fields", item).moved_to(root)


# What a field of any type contains is plain already, or objects.
item_converter.register_unstructure_hook_func(is_any, write)
