"""Reads attribute values as plain values, or as objects of users' classes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any, TypeAlias, TypeVar, Union, overload

from attrs import fields, has

from ...conversion_error import ConversionError
from ...shapes import Variant
from .converter import object_from
from .misfits import errors_start_with, inside, misfit, to_number

T = TypeVar("T")
N = TypeVar("N")

# `Union` because this is evaluated at run time, where a string has no `|`.
PlainValue: TypeAlias = Union[  # noqa: UP007 -- see above
    bool,
    str,
    bytes,
    N,
    dict[str, "PlainValue[N]"],
    list["PlainValue[N]"],
    set[str],
    set[bytes],
    set[N],
    None,
]
"""What an attribute value is read as; `N` is the class of numbers."""


class _Readers(dict[type, Callable[[Any], Any]]):
    """What reads the values of variants, by class: those of any service."""

    def __init__(self, number: Callable[[str], object]) -> None:
        super().__init__()
        self._number = number
        self._by_tag: Mapping[object, Callable[[Any], Any]] = {
            "S": lambda text: text,
            "N": self._read_number,
            "B": lambda data: data,
            "BOOL": lambda truth: truth,
            "NULL": lambda _: None,
            "SS": set,
            "NS": lambda numbers: {*map(self._read_number, numbers)},
            "BS": set,
            "L": self._read_list,
            "M": self.entries,
        }

    def __missing__(self, cls: type) -> Callable[[Any], Any]:
        tag = has(cls) and fields(cls)[0].metadata.get("wire")
        if tag not in self._by_tag:
            raise ConversionError("", "an attribute value", cls.__name__)
        self[cls] = self._by_tag[tag]
        return self[cls]

    def entries(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Read the values of a map."""
        made: dict[str, Any] = {}
        key = ""
        try:
            for key, value in values.items():
                made[key] = self[value.__class__](value.value)
        except ConversionError as error:
            raise inside(error, key) from None
        return made

    def _read_list(self, values: Iterable[Any]) -> list[object]:
        made: list[object] = []
        try:
            for value in values:
                made.append(self[value.__class__](value.value))
        except ConversionError as error:
            raise inside(error, len(made)) from None
        return made

    def _read_number(self, text: str) -> object:
        try:
            return self._number(text)
        except (ArithmeticError, ValueError):
            name: str = getattr(self._number, "__name__", "number")
            raise misfit(f"a number for {name}()", text) from None


_decimals = _Readers(to_number)
_readers = lru_cache(16)(_Readers)


@overload
def from_value(value: Variant) -> PlainValue[Decimal]: ...
@overload
def from_value(value: Variant, *, number: Callable[[str], N]) -> PlainValue[N]: ...
def from_value(value: Any, *, number: Callable[[str], object] | None = None) -> object:
    """Read an attribute value of DynamoDB, or of DynamoDB Streams.

    Args:
        value: The attribute value.
        number: Makes a number of its text, such as `int`. By default, numbers become
            `Decimal`, as in boto3's tables.

    Raises:
        ConversionError: The value, or `value.a[0]` inside it, cannot be read.
    """
    readers = _decimals if number is None else _readers(number)
    with errors_start_with("value"):
        return readers[value.__class__](value.value)


@overload
def from_item(item: Mapping[str, Variant]) -> dict[str, PlainValue[Decimal]]: ...
@overload
def from_item(item: Mapping[str, Variant], cls: type[T]) -> T: ...
@overload
def from_item(
    item: Mapping[str, Variant], *, number: Callable[[str], N]
) -> dict[str, PlainValue[N]]: ...
def from_item(
    item: Mapping[str, Variant],
    cls: type[object] | None = None,
    *,
    number: Callable[[str], object] | None = None,
) -> object:
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
    readers = _decimals if number is None else _readers(number)
    with errors_start_with("item" if cls is None else cls.__name__):
        made = readers.entries(item)
        return made if cls is None else object_from(made, cls)
