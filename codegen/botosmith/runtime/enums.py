"""Enums that accept values added to a service after the SDK was generated."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import TypeVar, cast, overload

from .checkers.decorators import override


# mypy reports an enum without members in a stub, and this module has one.
class OpenEnum(StrEnum):  # type: ignore[misc, unused-ignore]
    """An enum of strings that accepts unknown values.

    A string that matches no member still becomes a value of the class: it equals its
    string, and its `is_known` is false. It does not become a member, so iterating over
    the class does not include it.
    """

    @property
    def is_known(self) -> bool:
        """Whether the SDK was generated from a model that has this value."""
        return type(self)._value2member_map_.get(self._value_) is self

    @classmethod
    @override
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        # Subclasses, such as users' enums, may have a `__str__` of their own.
        text = str.__str__(value)
        known = cls._value2member_map_.get(text)
        if isinstance(known, cls):
            return known
        member = str.__new__(cls, text)
        member._name_ = member._value_ = text
        return member

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: object, _handler: object
    ) -> Mapping[str, object]:
        """Describe the enum to pydantic: a string, whether or not it is known."""
        return {
            "type": "function-after",
            "function": {"type": "no-info", "function": cls},
            "schema": {"type": "str"},
        }

    @classmethod
    def __get_pydantic_json_schema__(
        cls, _schema: object, _handler: object
    ) -> Mapping[str, object]:
        """Describe the enum in JSON Schema: a string, with its known values."""
        return {"type": "string", "examples": [member.value for member in cls]}

    def __repr__(self) -> str:
        if self.is_known:
            return f"<{type(self).__name__}.{self._name_}: {self._value_!r}>"
        return f"<{type(self).__name__}: {self._value_!r} (unknown)>"

    @override
    def __reduce_ex__(self, proto: object) -> tuple[type[OpenEnum], tuple[str]]:
        # By value. Early releases of Python 3.11 pickle enums by name, and an unknown
        # value could not be loaded by its name.
        return type(self), (self._value_,)


# Converters of fields. A response may lack a required member, or hold a value that
# does not fit, and `attrs.evolve` converts every field again. So whatever cannot be
# converted stays as it is, even if the types rule it out. Sending a request checks it.

K = TypeVar("K")
T = TypeVar("T")
R = TypeVar("R")


def converted(convert: Callable[[T], R], value: T) -> R:
    """Convert with an enum, or with the converter of lists or maps of enum values.

    Values that an enum cannot have stay as they are.
    """
    if isinstance(convert, type) and not isinstance(value, str):
        return cast("R", value)  # the enum has no value for it
    return convert(value)


@overload
def each(convert: Callable[[T], R], values: Sequence[T]) -> Sequence[R]: ...
@overload
def each(
    convert: Callable[[T], R], values: Sequence[T | None]
) -> Sequence[R | None]: ...
def each(convert: Callable[[T], R], values: Sequence[T | None]) -> Sequence[R | None]:
    """Convert the items of a list as `converted` does; `None` items stay `None`."""
    if not _is_a(Sequence, values):
        return cast("Sequence[R | None]", values)
    return [None if value is None else converted(convert, value) for value in values]


@overload
def each_value(convert: Callable[[T], R], values: Mapping[K, T]) -> Mapping[K, R]: ...
@overload
def each_value(
    convert: Callable[[T], R], values: Mapping[K, T | None]
) -> Mapping[K, R | None]: ...
def each_value(
    convert: Callable[[T], R], values: Mapping[K, T | None]
) -> Mapping[K, R | None]:
    """Convert the values of a map as `converted` does; `None` values stay `None`."""
    if not _is_a(Mapping, values):
        return cast("Mapping[K, R | None]", values)
    return {
        key: None if value is None else converted(convert, value)
        for key, value in values.items()
    }


def _is_a(collection: type, value: object) -> bool:
    # Text and bytes are sequences, but their letters are not the items.
    return isinstance(value, collection) and not isinstance(
        value, str | bytes | bytearray
    )
