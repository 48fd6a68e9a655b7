"""Clients with other options than the client that they are made from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import evolve
from urllib3.util import Timeout

from ..botocore_internals import takes_read_timeouts
from ..lazy import import_by_name

if TYPE_CHECKING:
    from botocore.config import Config  # type: ignore[import-untyped, unused-ignore]

    from .sessions import Recipe

_NAME = re.compile(r"[-!#$%&'*+.^_`|~0-9A-Za-z]+")
"""A name of a header: what RFC 9110 calls a token."""


def changed(
    recipe: Recipe,
    extra_headers: Mapping[str, str] | None = None,
    read_timeout: float | None = None,
    **others: Any,
) -> Recipe:
    """Make the recipe of a client with other options.

    The client owns its botocore client if it needs one of its own. The arguments are
    those of `with_options`, whose errors this raises.
    """
    headers, before = add_headers(recipe.headers, extra_headers), recipe.read_timeout
    others = {k: v for k, v in others.items() if v is not None}
    if not others and (read_timeout is None or takes_read_timeouts()):
        Timeout(read=read_timeout)  # It refuses what is no time.
        limit = before if read_timeout is None else read_timeout
        return evolve(recipe, headers=headers, read_timeout=limit, is_owner=False)
    arguments = recipe.arguments
    if before is not None:
        arguments = _changed(arguments, read_timeout=before)
    arguments = _changed(arguments, read_timeout=read_timeout, **others)
    return evolve(
        recipe,
        arguments=arguments,
        headers=headers,
        read_timeout=None,
        is_owner=True,
    )


def _changed(
    arguments: Mapping[str, Any],
    *,
    max_attempts: int | None = None,
    config: Config | None = None,
    read_timeout: float | None = None,
    connect_timeout: float | None = None,
    **places: str,
) -> Mapping[str, Any]:
    """Change the session's arguments for a botocore client."""
    times = {"read_timeout": read_timeout, "connect_timeout": connect_timeout}
    settings: dict[str, Any] = {k: v for k, v in times.items() if v is not None}
    base: Any = arguments.get("config")
    if config is not None:
        base = config if base is None else base.merge(config)
    # A copy, because botocore changes the retries of what it is given.
    retries: dict[str, object] = {**(getattr(base, "retries", None) or {})}
    if max_attempts is not None:
        retries["total_max_attempts"] = max_attempts
    if retries:
        settings["retries"] = retries
    if settings:
        made = import_by_name("botocore.config").Config(**settings)
        base = made if base is None else base.merge(made)
    return {**arguments, **places, **({} if base is None else {"config": base})}


def add_headers(
    headers: Mapping[str, str], extra: Mapping[str, str] | None
) -> dict[str, str]:
    """Add headers to others, and replace those with the same names."""
    given: dict[str, str] = {} if extra is None else {**extra}
    added = {
        _text(name, "a name"): _text(value, f"the value of {name!r}")
        for name, value in given.items()
    }
    spellings: dict[str, str] = {}
    for name, value in added.items():
        if not _NAME.fullmatch(name):
            raise ValueError(f"extra_headers: HTTP does not allow the name {name!r}")
        if (other := spellings.setdefault(name.lower(), name)) != name:
            raise ValueError(f"extra_headers: {other!r} and {name!r} are the same name")
        # The text itself may be secret. botocore signs tabs and other white space as
        # spaces, and HTTP takes spaces around a value away.
        for character in value:
            if not character.isprintable():
                raise ValueError(
                    f"extra_headers: the value of {name!r} has {character!r}, and must "
                    "be one line of printable text"
                )
        if value != value.strip():
            raise ValueError(
                f"extra_headers: the value of {name!r} begins or ends with a space"
            )
    kept = {k: v for k, v in headers.items() if k.lower() not in spellings}
    return {**kept, **added}


def _text(value: object, what: str) -> str:
    """Make plain text of a `str`, also of a member of an enum."""
    if not isinstance(value, str):
        raise TypeError(
            f"extra_headers: {what} must be a str, not {type(value).__name__}"
        )
    return str.__str__(value)
