"""Hints about unknown names of arguments, which Python itself gives from 3.13 on."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from functools import wraps
from inspect import iscoroutinefunction
from types import FunctionType
from typing import Any

from .lazy import SDK


def explain_arguments(cls: type) -> None:
    """Let the errors of a class's own methods about unknown arguments suggest one.

    Classes of users stay as they are.
    """
    if sys.version_info >= (3, 13) or not cls.__module__.startswith(f"{SDK}."):
        return
    for name, member in [*vars(cls).items()]:
        if name.startswith("_") and name != "__init__":
            continue
        function = getattr(member, "__func__", member)
        if isinstance(function, FunctionType):
            made = _explained(function)
            setattr(cls, name, made if function is member else classmethod(made))


def _explained(method: FunctionType) -> Any:
    code = method.__code__
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    # Without `self`, and other arguments that callers cannot name.
    known = names[max(code.co_posonlyargcount, 1) :]
    if not known or iscoroutinefunction(method):
        return method

    @wraps(method)
    def call(*arguments: object, **named: object) -> object:
        try:
            return method(*arguments, **named)
        except TypeError as error:
            # If the call itself failed, the error comes from no other frame.
            if error.__traceback__ is not None and not error.__traceback__.tb_next:
                error.args = (f"{error}{_hint(named, known)}",)
            raise

    return call


def _hint(given: Iterable[str], known: Sequence[str]) -> str:
    """Suggest an argument for the first name that is unknown, as Python does."""
    from .similar_names import most_similar

    unknown = next((name for name in given if name not in known), None)
    similar = most_similar(unknown, known) if unknown else None
    return f". Did you mean {similar!r}?" if similar else ""
