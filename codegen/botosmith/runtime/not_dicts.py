"""The errors of code that takes objects for boto3's dicts: they name attributes."""

from __future__ import annotations

from collections.abc import Mapping

from .similar_names import most_similar

_MAX_NAMES = 10
"""How many attributes an error names."""


def not_subscriptable(
    value: object, key: object, attributes: Mapping[str, str]
) -> TypeError:
    """Make Python's error for `value[key]`; it names the attribute to use.

    Args:
        value: The object.
        key: The key.
        attributes: The names of its attributes, by the keys of boto3's dicts.
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
    """Make Python's error for `value.get`; it names the attributes to use.

    Args:
        value: The object.
        attributes: The names of its attributes, by the keys of boto3's dicts.
    """
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
