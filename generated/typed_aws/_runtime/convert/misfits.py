"""Keeping values in responses that do not fit the model.

A call has had its effect when its response is read. So a response with a value of an
unexpected type is not lost: the value is kept as it came, and a warning names it.
"""

from __future__ import annotations

from inspect import currentframe
from types import FrameType
from warnings import warn

from ..conversion_error import ConversionError, UnexpectedValueWarning
from ..lazy import SDK
from .scalars import Convert


def keep_misfits(error: ConversionError) -> object:
    """Warn about values that do not fit, and return what was made in spite of them.

    Raises:
        ConversionError: Nothing was made.
        UnexpectedValueWarning: Filters turn the warning into an error.
    """
    if error.partial is None:
        raise error
    others = error.misfits - 1
    more = f" (and {others:,} more)" if others else ""
    warn(
        f"{error}; the value is kept as it came{more}",
        UnexpectedValueWarning,
        stacklevel=_level_of_the_user(),
    )
    return error.partial


def keeping_misfits(convert: Convert) -> Convert:
    """Make a function that converts values, and keeps what does not fit."""

    def converted(value: object) -> object:
        try:
            return convert(value)
        except ConversionError as error:
            return keep_misfits(error)

    return converted


def _level_of_the_user() -> int:
    """How many calls above `keep_misfits` the code is that called the SDK."""
    level = 0
    frame: FrameType | None = currentframe()
    while frame is not None and _is_ours(frame):
        level += 1
        frame = frame.f_back
    return level


def _is_ours(frame: FrameType) -> bool:
    module: str = frame.f_globals.get("__name__", "")
    return module.startswith(f"{SDK}.")
