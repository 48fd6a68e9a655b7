"""Enums whose members are text."""

from enum import Enum, StrEnum


class Mixed(str, Enum):  # noqa: UP042 -- unlike a `StrEnum`, it formats as its name
    """A class of members that format as their names."""

    YEAR = "year"


class Plain(StrEnum):
    """A class of members that format as their texts."""

    YEAR = "year"
