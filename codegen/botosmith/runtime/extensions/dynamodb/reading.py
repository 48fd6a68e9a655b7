"""Reads attribute values as plain values, or as objects of users' classes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any, TypeAlias, TypeVar, Union, overload

from ...conversion_error import ConversionError
from ...shapes import Variant
from .converter import reader
from .misfits import Find, each, misfit, rooted, to_number, walk

T = TypeVar("T")
N = TypeVar("N")

PlainScalar: TypeAlias = bool | str | bytes | N | None
PlainSet: TypeAlias = set[str] | set[bytes] | set[N]
# `Union` because this is evaluated at run time, where a string has no `|`.
PlainValue: TypeAlias = Union[  # noqa: UP007 -- see above
    PlainScalar[N], PlainSet[N], dict[str, "PlainValue[N]"], list["PlainValue[N]"]
]
"""A value read from an attribute value; `N` is the class of numbers."""


@lru_cache(16)
def _finder(number: Callable[[str], object]) -> Find:
    """Make what finds how variants are read: of any service, as Streams has its own."""

    def numbers(variant: Any) -> object:
        text: Any = variant.value
        try:
            return number(text) if isinstance(text, str) else {*map(number, text)}
        except (ArithmeticError, ValueError):
            name = getattr(number, "__name__", "number")
            raise misfit(f"a number for {name}()", text) from None

    by_tag: Mapping[str, Callable[[Any], object]] = {
        **dict.fromkeys(("S", "B", "BOOL"), attrgetter("value")),
        **dict.fromkeys(("N", "NS"), numbers),
        **dict.fromkeys(("SS", "BS"), lambda variant: {*variant.value}),
        "NULL": lambda _: None,
        "L": lambda variant: each(find, variant.value),
        "M": lambda variant: walk(find, variant.value.items()),
    }

    @cache
    def find(cls: type) -> Callable[[Any], object]:
        if found := by_tag.get(cls.__name__.removeprefix("AttributeValue")):
            return found
        raise ConversionError("", "an attribute value", cls.__name__)

    return find


@overload
def from_value(value: Variant) -> PlainValue[Decimal]: ...
@overload
def from_value(value: Variant, *, number: Callable[[str], N]) -> PlainValue[N]: ...
def from_value(value: object, *, number: Any = to_number) -> object:
    """Read an attribute value of DynamoDB, or of DynamoDB Streams.

    Args:
        value: The attribute value.
        number: Makes a number of its text, such as `int`; by default a `Decimal`.

    Raises:
        ConversionError: The value, or `value.a[0]` inside it, cannot be read.
    """
    find = _finder(number)
    return rooted("value", lambda one: find(one.__class__)(one), value)


@overload
def from_item(item: Mapping[str, Variant]) -> dict[str, PlainValue[Decimal]]: ...
@overload
def from_item(item: Mapping[str, Variant], cls: type[T]) -> T: ...
@overload
def from_item(
    item: Mapping[str, Variant], *, number: Callable[[str], N]
) -> dict[str, PlainValue[N]]: ...
def from_item(item: object, cls: Any = None, *, number: Any = to_number) -> object:
    """Read an item of DynamoDB, or an image of DynamoDB Streams.

    Args:
        item: The attribute values by name.
        cls: The class of the result, from attrs, dataclasses or pydantic; by default a
            dict is made. What the item has besides is left out.
        number: Makes numbers for a dict, as in `from_value`.

    Raises:
        ConversionError: A value does not fit the class, or cannot be read. The path
            starts with the name of the class, or with `item`.
        cattrs.errors.StructureHandlerNotFoundError: `item_converter` has no hook for
            the type of a field.
    """

    def read(values: Mapping[str, Variant]) -> object:
        made = walk(_finder(number), values.items())
        return made if cls is None else reader(cls)(made)

    return rooted("item" if cls is None else cls.__name__, read, item)
