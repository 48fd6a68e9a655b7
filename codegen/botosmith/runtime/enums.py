"""Enums that accept values added to a service after the SDK was generated."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any, TypeAlias, TypeVar, cast

from .absent import is_absent
from .static_types.decorators import override


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
#
# attrs gives the argument of a constructor the annotation of its converter's argument.
#
# The helpers below take an enum, or the converter of what is inside.

E = TypeVar("E", bound=OpenEnum)
R = TypeVar("R")

# An enum is a callable, too, but type checkers know that it may return a class.
Converter: TypeAlias = type[R] | Callable[..., R]


def as_enum(enum: type[E], like: str | None = None) -> Callable[..., E]:
    """Make the converter of a field with an enum, whose alias is `like`.

    By default, that is `{Enum}Like`.
    """

    def convert(value: object, /) -> E:
        return enum(value) if isinstance(value, str) else cast("E", value)

    return _taking(like or f"{enum.__name__}Like", convert)


def or_none(convert: Converter[R]) -> Callable[..., R]:
    """Make the converter of a field whose argument may be `None`.

    The types of some such fields have no `None`: constructors empty their slots.
    """
    converter, takes = _converter(convert)

    def convert_or_none(value: object, /) -> R:
        return cast("R", None) if value is None else converter(value)

    return _taking(f"{takes} | None", convert_or_none)


def list_of(convert: Converter[R]) -> Callable[..., Sequence[R]]:
    """Make the converter of a field with a list."""
    converter, takes = _converter(convert)

    def convert_items(value: Sequence[object], /) -> Sequence[R]:
        if not _is_a(Sequence, value) or is_absent(value):
            return cast("Sequence[R]", value)
        return [converter(item) for item in value]

    return _taking(f"Sequence[{takes}]", convert_items)


def map_of(
    convert: Converter[R], keys: type[OpenEnum] | None = None
) -> Callable[..., Mapping[Any, R]]:
    """Make the converter of a field with a map; keys stay as they are."""
    converter, takes = _converter(convert)

    def convert_values(value: Mapping[str, object], /) -> Mapping[Any, R]:
        if not _is_a(Mapping, value) or is_absent(value):
            return cast("Mapping[str, R]", value)
        return {key: converter(item) for key, item in value.items()}

    key = f"{keys.__name__} | str" if keys else "str"
    return _taking(f"Mapping[{key}, {takes}]", convert_values)


def _converter(convert: Callable[..., R]) -> tuple[Callable[..., R], str]:
    """Return the converter of a value, and the annotation of its argument."""
    if isinstance(convert, type):
        convert = cast("Callable[..., R]", as_enum(cast("type[OpenEnum]", convert)))
    return convert, convert.__annotations__["value"]


def _taking(takes: str, convert: Callable[..., R]) -> Callable[..., R]:
    """Set the annotation of a converter's argument, which a service's package reads."""
    convert.__annotations__ = {"value": takes}
    return convert


def _is_a(collection: type, value: object) -> bool:
    # Text and bytes are sequences, but their letters are not the items.
    return isinstance(value, collection) and not isinstance(
        value, str | bytes | bytearray
    )
