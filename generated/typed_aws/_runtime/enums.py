"""Enums that take values which the service has learned after the SDK was generated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import TypeVar, overload


class OpenEnum(StrEnum):
    """An enum of strings that is open to new values.

    A value that no member has becomes a value of the class all the same, equal to its
    string and with `is_known` false. It does not become a member: iterating over the
    class does not show it.
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

    def __repr__(self) -> str:
        if self.is_known:
            return f"<{type(self).__name__}.{self._name_}: {self._value_!r}>"
        return f"<{type(self).__name__}: {self._value_!r} (unknown)>"

    def __reduce_ex__(self, proto: object) -> tuple[type[OpenEnum], tuple[str]]:
        # By value: by name, as early releases of Python 3.11 do it, an unknown value
        # could not be loaded.
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
    """Make enum values of the items of a list; `None` items stay.

    Raises:
        TypeError: For a single string, whose letters were hardly meant.
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
    """Make enum values of the values of a map; `None` values stay."""
    return {
        key: None if value is None else enum(value) for key, value in values.items()
    }
