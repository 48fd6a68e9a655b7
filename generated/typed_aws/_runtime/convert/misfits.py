"""Keeping values in responses that do not fit the model.

When its response is read, a call has taken effect. So a response with a value of an
unexpected type is not lost: the value is kept as it came, and a warning names it.
"""

from __future__ import annotations

from contextvars import Context, ContextVar, copy_context
from inspect import currentframe
from typing import Any, TypeAlias
from warnings import warn, warn_explicit

from ..botocore_internals import BOTOCORE_PACKAGES
from ..conversion_error import ConversionError, UnexpectedValueWarning
from ..lazy import SDK
from .scalars import Convert


def keep_misfits(error: ConversionError) -> object:
    """Warn about values that do not fit, and return what was made despite them.

    Raises:
        ConversionError: Nothing was made.
        UnexpectedValueWarning: Filters turn the warning into an error.
    """
    if error.partial is None:
        raise error
    others = error.misfits - 1
    more = f" (and {others:,} more)" if others else ""
    message = f"{error}; the value is kept as it came{more}"
    line = _calling_line() or _started_from.get()
    if line is None:
        warn(message, UnexpectedValueWarning, stacklevel=1)
    else:
        warn_explicit(message, UnexpectedValueWarning, *line)
    return error.partial


def keeping_misfits(convert: Convert) -> Convert:
    """Make a function that converts values, and keeps what does not fit."""

    def converted(value: object) -> object:
        try:
            return convert(value)
        except ConversionError as error:
            return keep_misfits(error)

    return converted


CodeLine: TypeAlias = tuple[str, int, str, dict[Any, int]]
"""A file, a line and a module that a warning is about, and where `warnings` notes which
it has shown for the module, as `warnings.warn_explicit` takes them."""

_started_from: ContextVar[CodeLine | None] = ContextVar(
    f"{__name__}.started_from", default=None
)
"""The code for which the SDK started the current thread or task, if it did."""


def context_from_here() -> Context:
    """Copy the context, for a thread or task that the SDK starts for its caller.

    In the copy, warnings name the code that calls the SDK now.
    """
    context = copy_context()
    context.run(_started_from.set, _calling_line() or _started_from.get())
    return context


def _calling_line() -> CodeLine | None:
    """Find the code that called the SDK, in this thread or task."""
    frame = currentframe()
    while frame is not None:
        module: str = frame.f_globals.get("__name__", "")
        # With a dot, so that `threading_tools` is not taken for `threading`.
        inside = f"{module}."
        if inside.startswith(_RUNNERS):
            return None
        if not inside.startswith(_LIBRARIES):
            registry = frame.f_globals.setdefault("__warningregistry__", {})
            return frame.f_code.co_filename, frame.f_lineno, module, registry
        frame = frame.f_back
    return None


_LIBRARIES = (f"{SDK}.", *BOTOCORE_PACKAGES)
# What runs threads and tasks. Frames below these have not started the task.
_RUNNERS = ("asyncio.", "threading.", "trio.", "uvloop.")
