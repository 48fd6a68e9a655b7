"""Finds the parts of a generated package that fakes use, from its classes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import Any

# Classes of the runtime that the bases of clients and requests lead to.
_BASES = {"Caller": ".calls.caller", "Value": ".values"}


@cache
def runtime_of(cls: type) -> str:
    """The name of the runtime of a package, such as `typed_aws._runtime`.

    Args:
        cls: The class of a client or of a request.

    Raises:
        TypeError: The class is not one that botosmith generated.
    """
    bases: Sequence[type] = getattr(cls, "__mro__", ())
    for base in bases:
        end = _BASES.get(base.__name__)
        if end is not None and base.__module__.endswith(end):
            return base.__module__.removesuffix(end)
    raise TypeError(f"not a class that botosmith generated: {cls!r}")


def is_fake(client: object) -> bool:
    """Whether a client is that of a fake."""
    return hasattr(client, "__is_fake__")


def runtime_module(cls: type, name: str) -> Any:
    """Import a module of the runtime that a class belongs to."""
    return import_module(f"{runtime_of(cls)}.{name}")
