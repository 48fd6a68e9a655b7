"""Writes plain values and objects of users' classes as attribute values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from decimal import Decimal
from functools import cache, partial
from types import NoneType
from typing import Any, ClassVar, Protocol, TypeAlias, Union

from cattrs.fns import identity

from ...conversion_error import ConversionError
from ...shapes import Variant
from .converter import Members, writer
from .converter import item_converter as item_converter
from .fields import has_fields
from .misfits import Find, each, inside, misfit, plain_text, rooted, storable, walk
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
"""A value that can be written as an attribute value."""
ItemLike: TypeAlias = Union[Mapping[str, PlainLike], ObjectLike]  # noqa: UP007 -- see above
"""A value that can be written as an item."""


def _write_set(values: Set[Any]) -> Value:
    if not values:
        raise ConversionError("", "a value in the set, as DynamoDB requires", "none")
    if all(isinstance(one, str) for one in values):
        return dynamodb.AttributeValueSS([*map(plain_text, values)])
    if all(isinstance(one, int | Decimal) for one in values):
        return dynamodb.AttributeValueNS([str(storable(one)) for one in values])
    if all(isinstance(one, bytes) for one in values):
        return dynamodb.AttributeValueBS([*values])
    found = "one of " + ", ".join(sorted({type(one).__name__ for one in values}))
    raise ConversionError("", "a set of text, of numbers or of bytes", found)


def _refuse(value: object) -> Value:
    hint = ", or `Decimal` for this number" if isinstance(value, float) else ""
    raise misfit(f"text, a number, bytes, a list, a set or a map{hint}", value)


def _is_empty(value: object) -> bool:
    return value is None or (isinstance(value, Set) and not value)


# Other texts are members of enums, or names of secret fields.
_TEXT = frozenset({str})


def _name(key: object) -> str:
    if isinstance(key, str):
        return plain_text(key)
    raise inside(misfit("text as the key", key), key)


@cache
def _finder(omit_empty: bool) -> Find:
    """Make what finds how values of a class are written."""

    def write_map(values: Mapping[str, object]) -> Value:
        made = walk(find, values.items())
        if not _TEXT.issuperset(map(type, made)):
            made = {_name(key): value for key, value in made.items()}
        return dynamodb.AttributeValueM(made)

    def write_members(members: Members) -> Value:
        kept: Mapping[str, object] = members
        if omit_empty:
            kept = {key: one for key, one in members.items() if not _is_empty(one)}
        return write_map(kept)

    writers: Mapping[type | tuple[type, ...], Callable[[Any], Value]] = {
        Variant: identity,
        NoneType: lambda _: dynamodb.AttributeValueNULL(True),
        bool: dynamodb.AttributeValueBOOL,
        str: lambda text: dynamodb.AttributeValueS(plain_text(text)),
        (int, Decimal): lambda number: dynamodb.AttributeValueN(str(storable(number))),
        (bytes, bytearray): dynamodb.AttributeValueB,
        # It would be a list of numbers.
        memoryview: _refuse,
        Set: _write_set,
        Members: write_members,
        Mapping: write_map,
        Sequence: lambda values: dynamodb.AttributeValueL(each(find, values)),
        object: _refuse,
    }

    @cache
    def find(cls: type) -> Callable[[Any], Value]:
        if has_fields(cls):
            return lambda value: write(writer(cls)(value), omit_empty=omit_empty)
        return next(found for base, found in writers.items() if issubclass(cls, base))

    return find


def write(value: object, *, omit_empty: bool = False) -> Value:
    """Write a value, where paths of errors start with what is inside it."""
    made: Value = _finder(omit_empty)(value.__class__)(value)
    return made


def to_value(value: PlainLike, *, omit_empty: bool = False) -> dynamodb.AttributeValue:
    """Make an attribute value.

    Args:
        value: Text, bytes, a number, `True`, `False` or `None`; a list, a set or a map;
            an object of a class of attrs, dataclasses or pydantic, which becomes a map;
            or an attribute value, which is returned.
        omit_empty: Whether to leave out members of objects that are `None` or an empty
            set, at every depth. Dicts and lists keep theirs.

    Raises:
        ConversionError: The value, or `value.a[0]` inside it, cannot be stored.
    """
    return rooted("value", partial(write, omit_empty=omit_empty), value)


def to_item(
    item: ItemLike, *, omit_empty: bool = False
) -> dict[str, dynamodb.AttributeValue]:
    """Make an item.

    Args:
        item: The values by the names of their attributes, or an object of a class of
            attrs, dataclasses or pydantic.
        omit_empty: Whether to leave out members of objects that are `None` or an empty
            set, as in `to_value`.

    Raises:
        ConversionError: A value cannot be stored, or does not fit the field of its
            object. The path starts with the name of the class, or with `item`.
    """
    root = "item" if isinstance(item, Mapping) else type(item).__name__
    made = rooted(root, partial(write, omit_empty=omit_empty), item)
    if isinstance(made, dynamodb.AttributeValueM):
        return {**made.value}
    raise misfit("a map or an object with fields", item).moved_to(root)
