"""Clients with other options than the client that they are made from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from attrs import define, evolve, field

from ..botocore_internals import merge_configs, options_of

if TYPE_CHECKING:
    from botocore.config import Config  # type: ignore[import-untyped, unused-ignore]

    from ..checkers.botocore_types import Session

_KEPT = 8
_NAME = re.compile(r"[-!#$%&'*+.^_`|~0-9A-Za-z]+")
"""A name of a header: what RFC 9110 calls a token."""


@define(eq=False)
class Kept:
    """A client that was made with some options, and how many others share it."""

    options: Mapping[str, object]
    client: Any
    users: int = 0


@define(eq=False)
class Family:
    """How a client was made, and the clients with other options.

    These have families of their own, with the same clients.

    Attributes:
        session: The session that made its botocore client.
        arguments: The arguments of the session's method.
        options: The arguments of the client's class.
    """

    session: Session
    arguments: Mapping[str, object]
    options: Mapping[str, Any]
    _kept: list[Kept] = field(factory=list[Kept])

    def changed(
        self,
        read_timeout: float | None,
        connect_timeout: float | None,
        max_attempts: int | None,
        region_name: str | None,
        endpoint_url: str | None,
        config: Config | None,
    ) -> dict[str, object]:
        """Make the session's arguments for other options; empty if there are none.

        Raises:
            botocore.exceptions.BotoCoreError: botocore does not accept an option.
        """
        places = {"region_name": region_name, "endpoint_url": endpoint_url}
        changes: dict[str, object] = {k: v for k, v in places.items() if v is not None}
        times = {"read_timeout": read_timeout, "connect_timeout": connect_timeout}
        settings: dict[str, Any] = {k: v for k, v in times.items() if v is not None}
        base: Any = self.arguments.get("config")
        if config is not None:
            # A copy, because botocore changes the retries of what it is given.
            base = merge_configs(config if base is None else base, config)
            changes["config"] = base
        if max_attempts is not None:
            retries: Mapping[str, object] = getattr(base, "retries", None) or {}
            settings["retries"] = {**retries, "total_max_attempts": max_attempts}
        if settings:
            made = import_module("botocore.config").Config(**settings)
            changes["config"] = made if base is None else merge_configs(base, made)
        return {**self.arguments, **changes} if changes else {}

    def find(self, options: Mapping[str, object]) -> Kept | None:
        """Find the client that was made with some options."""
        for kept in self._kept:
            if kept.options == options:
                self._kept.remove(kept)
                self._kept.append(kept)
                return kept
        return None

    def keep(
        self,
        options: Mapping[str, object],
        arguments: Mapping[str, object],
        client: Any,
    ) -> Kept:
        """Keep a client that was made with some arguments, which have these options."""
        client._family = evolve(self, arguments=arguments)
        client._release = client._boto.close
        kept = Kept(options, client)
        self._kept.append(kept)
        return kept

    def drop(self) -> list[Any]:
        """Drop the clients that nobody uses, but for the last few."""
        dropped = [kept for kept in self._kept if not kept.users][:-_KEPT]
        self._kept[:] = [kept for kept in self._kept if kept not in dropped]
        return [kept.client for kept in dropped]

    def drop_all(self) -> list[Any]:
        """Drop all clients."""
        dropped = [kept.client for kept in self._kept]
        self._kept.clear()
        return dropped


def comparable(arguments: Mapping[str, object]) -> dict[str, object]:
    """Make the options that arguments have before botocore changes any."""
    return {**arguments, "config": options_of(arguments.get("config"))}


def add_headers(
    headers: Mapping[str, str], extra: Mapping[str, str] | None
) -> dict[str, str]:
    """Add headers to others, and replace those with the same names.

    Raises:
        TypeError: A name or a value is not a `str`.
        ValueError: HTTP does not allow a name, two names are the same, or a value is
            something else than one line of printable text without spaces around it.
    """
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
