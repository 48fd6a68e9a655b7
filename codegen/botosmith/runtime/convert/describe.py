"""How errors describe what was given."""

from __future__ import annotations

from collections.abc import Callable

from ..lazy import is_of_another_sdk
from ..shapes import REDACTED
from .scalars import guarded

_MAX_LENGTH = 60
"""How many characters of a value an error shows."""


def describe(value: object, *, sensitive: bool = False, show: bool = True) -> str:
    """Describe a value by its type and, where allowed, by its start."""
    if value is None:
        return "None"
    cls = type(value)
    name = cls.__name__
    if is_of_another_sdk(cls):
        # Without the module, the name may be that of the expected class.
        name = f"{cls.__module__}.{name}"
    if sensitive:
        return f"{name} {REDACTED}"
    if not show or not issubclass(cls, str | bytes | int | float):
        return name
    shown = safe_text(value)
    if len(shown) > _MAX_LENGTH:
        shown = shown[: _MAX_LENGTH - 3] + "..."
    return name if shown == name else f"{name} {shown}"


def safe_text(
    value: object, convert: Callable[[object], str] = repr, *, sensitive: bool = False
) -> str:
    """Get text for a value: the name of its class if the conversion raises.

    It does so for integers of more than 4300 digits, and for some users' classes.
    """
    if sensitive:
        return REDACTED
    return guarded(convert, lambda value, _: type(value).__name__)(value)
