"""Enums that accept values added to a service after the SDK was generated."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import TypeVar, overload
from .checkers.decorators import override

class OpenEnum(StrEnum):  # type: ignore[misc, unused-ignore]
    """An enum of strings that accepts unknown values.

    A string that matches no member still becomes a value of the class: it equals its
    string, and its `is_known` is false. It does not become a member, so iterating over
    the class does not include it.
    """

    @property
    def is_known(self) -> bool:
        """Whether the SDK was generated from a model that has this value."""

    @classmethod
    @override
    def _missing_(cls, value: object) -> OpenEnum | None: ...
    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: object, _handler: object
    ) -> Mapping[str, object]:
        """Describe the enum to pydantic: a string, whether or not it is known."""

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: object, _handler: object
    ) -> Mapping[str, object]:
        """Describe the enum in JSON Schema: a string, with its known values."""

    def __repr__(self) -> str: ...
    @override
    def __reduce_ex__(self, proto: object) -> tuple[type[OpenEnum], tuple[str]]: ...

K = TypeVar("K")
T = TypeVar("T")
R = TypeVar("R")

def converted(convert: Callable[[T], R], value: T) -> R:
    """Convert with an enum, or with the converter of lists or maps of enum values.

    Values that an enum cannot have stay as they are.
    """

@overload
def each(convert: Callable[[T], R], values: Sequence[T]) -> Sequence[R]:
    """Convert the items of a list as `converted` does; `None` items stay `None`."""

@overload
def each(convert: Callable[[T], R], values: Sequence[T | None]) -> Sequence[R | None]:
    """Convert the items of a list as `converted` does; `None` items stay `None`."""

@overload
def each_value(convert: Callable[[T], R], values: Mapping[K, T]) -> Mapping[K, R]:
    """Convert the values of a map as `converted` does; `None` values stay `None`."""

@overload
def each_value(
    convert: Callable[[T], R], values: Mapping[K, T | None]
) -> Mapping[K, R | None]:
    """Convert the values of a map as `converted` does; `None` values stay `None`."""
