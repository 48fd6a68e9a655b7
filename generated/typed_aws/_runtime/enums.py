"""Enums that accept values added to a service after the SDK was generated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import TypeVar, overload


class OpenEnum(StrEnum):
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
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = str(value)
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

    def __reduce_ex__(self, proto: object) -> tuple[type[OpenEnum], tuple[str]]:
        # By value. Early releases of Python 3.11 pickle enums by name, and an unknown
        # value could not be loaded by its name.
        return type(self), (self._value_,)


E = TypeVar("E", bound=OpenEnum)
K = TypeVar("K")


@overload
def each(enum: type[E], values: Sequence[str]) -> Sequence[E]: ...
@overload
def each(enum: type[E], values: Sequence[str | None]) -> Sequence[E | None]: ...
def each(
    enum: type[E], values: Sequence[str | None]
) -> Sequence[E] | Sequence[E | None]:
    """Convert the items of a list to enum values; `None` items stay `None`.

    Raises:
        TypeError: If it is a single string; its letters are not the items.
    """
    if isinstance(values, str):
        raise TypeError(
            f"expected a list of {enum.__name__}, got the string {values!r}"
        )
    return [None if value is None else enum(value) for value in values]


@overload
def each_value(enum: type[E], values: Mapping[K, str]) -> Mapping[K, E]: ...
@overload
def each_value(
    enum: type[E], values: Mapping[K, str | None]
) -> Mapping[K, E | None]: ...
def each_value(
    enum: type[E], values: Mapping[K, str | None]
) -> Mapping[K, E] | Mapping[K, E | None]:
    """Convert the values of a map to enum values; `None` values stay `None`."""
    return {
        key: None if value is None else enum(value) for key, value in values.items()
    }
