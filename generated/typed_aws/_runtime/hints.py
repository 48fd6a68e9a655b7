"""Hints in errors about unknown names: what was meant."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from inspect import iscoroutinefunction
from types import FunctionType

from .lazy import SDK

_MAX_NAMES = 10
"""How many attributes an error names."""


def most_similar(name: str, known: Iterable[str]) -> str | None:
    """Find the known name that is most like another, if one is.

    Case and underscores do not count: `QueueUrl` is like `queue_url`.
    """
    from difflib import get_close_matches

    by_letters = {_letters(one): one for one in known}
    close = get_close_matches(_letters(name), by_letters, 1, cutoff=0.7)
    return by_letters[close[0]] if close else None


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Suggest the known name that is most like another; empty if none is."""
    similar = most_similar(name, known)
    return f"did you mean {similar!r}?" if similar else ""


def _letters(name: str) -> str:
    return name.replace("_", "").lower()


def not_subscriptable(
    value: object, key: object, attributes: Mapping[str, str]
) -> TypeError:
    """Make Python's error for `value[key]`; it names the attribute to use.

    The `attributes` are named by the keys of boto3's dicts.
    """
    message = f"{type(value).__name__!r} object is not subscriptable"
    if isinstance(key, str):
        names = {name: name for name in attributes.values()} | {**attributes}
        if key in names:
            message += f"; use .{names[key]}"
        elif similar := most_similar(key, names):
            message += f"; did you mean .{names[similar]}?"
    return TypeError(message)


def no_method_get(value: object, attributes: Mapping[str, str]) -> AttributeError:
    """Make Python's error for `value.get`; it names the attributes to use."""
    message = f"{type(value).__name__!r} object has no attribute 'get'"
    names = [
        f".{name}" for key, name in attributes.items() if key != "ResponseMetadata"
    ]
    if not names:
        return AttributeError(message, name="get", obj=value)
    more = ["..."] if len(names) > _MAX_NAMES else []
    hint = ", ".join([*names[:_MAX_NAMES], *more])
    # Without the object, from which Python would suggest another attribute.
    return AttributeError(f"{message}; use {hint}", name="get")


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


def _explained(method: FunctionType) -> Callable[..., object]:
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
                # As Python does, for the first name that is unknown.
                unknown = next((name for name in named if name not in known), "")
                if similar := most_similar(unknown, known):
                    error.args = (f"{error}. Did you mean {similar!r}?",)
            raise

    return call
