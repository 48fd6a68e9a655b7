"""Values that must be present, though their types allow them to be absent."""

from __future__ import annotations

import ast
from inspect import currentframe
from linecache import getlines
from typing import TypeVar

from .absent import AbsentValueError, is_absent

T = TypeVar("T")


def required(value: T | None, /, name: str | None = None) -> T:
    """Return a value, or raise if it is `None`, or an absent list or map.

    Args:
        value: The value; empty ones such as `""`, `0` and `[]` are not absent.
        name: What the error calls it. By default, it quotes the argument from the
            source of the call, if Python can find that: `response.trial_arn`.

    Raises:
        AbsentValueError: The value is absent.
    """
    if value is None or is_absent(value):
        raise AbsentValueError(name or _argument_of_caller())
    return value


def _argument_of_caller() -> str | None:
    """Find the source of the argument in the call of `required` that runs now.

    It stays although it reads the caller's source: a log that has only the message of
    an error would not say which member of a response is absent, and a name that each
    call repeats would go stale.

    Returns:
        `None` if Python has no source or no positions of the code, as in a REPL or with
        `-X no_debug_ranges`, or if another function, such as `map`, made the call.
    """
    frame = currentframe()
    for _ in range(2):
        frame = frame and frame.f_back
    if frame is None:
        return None
    first, last, start, end = [*frame.f_code.co_positions()][frame.f_lasti // 2]
    if first is None or last is None or start is None or end is None:
        return None
    lines = getlines(frame.f_code.co_filename, frame.f_globals)[first - 1 : last]
    if not lines:
        return None
    source = [line.encode() for line in lines]  # columns count bytes of UTF-8
    source[-1] = source[-1][:end]
    source[0] = source[0][start:]
    try:
        call = ast.parse(b"".join(source), mode="eval").body
    except (SyntaxError, ValueError):
        return None  # the file has changed
    if not isinstance(call, ast.Call) or not call.args:
        return None
    name = ast.unparse(call.func).rpartition(".")[2]
    return ast.unparse(call.args[0]) if name == required.__name__ else None
