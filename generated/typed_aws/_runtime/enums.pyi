"""Enums that accept values added to a service after the SDK was generated."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any, TypeAlias, TypeVar
from .static_types.decorators import override

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

E = TypeVar("E", bound=OpenEnum)
R = TypeVar("R")
Converter: TypeAlias = type[R] | Callable[..., R]

def as_enum(enum: type[E], like: str | None = None) -> Callable[..., E]:
    """Make the converter of a field with an enum, whose alias is `like`.

    By default, that is `{Enum}Like`.
    """

def or_none(convert: Converter[R]) -> Callable[..., R]:
    """Make the converter of a field whose argument may be `None`.

    The types of some such fields have no `None`: constructors empty their slots.
    """

def list_of(convert: Converter[R]) -> Callable[..., Sequence[R]]:
    """Make the converter of a field with a list."""

def map_of(
    convert: Converter[R], keys: type[OpenEnum] | None = None
) -> Callable[..., Mapping[Any, R]]:
    """Make the converter of a field with a map; keys stay as they are."""
