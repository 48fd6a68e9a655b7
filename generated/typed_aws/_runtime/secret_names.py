"""The names of secrets, for values that no model marks as sensitive."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Set
from functools import lru_cache

# Without `_` and `-`, in lower case. What ends in one of them is a secret, ...
_ENDINGS = (
    *("password", "passwords", "passphrase", "secret"),
    *("authkey", "authtoken", "accesstoken", "refreshtoken", "sessiontoken"),
    *("bearertoken", "secrettoken", "hectoken", "secretkey", "secretaccesskey"),
    *("privatekey", "presharedkey", "secretstring", "platformcredential"),
)
# ... except the token of a synchronization, and the ID of the key to remove.
_OTHERS = ("syncsessiontoken", "removeprivatekey")

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_LAST_WORDS = frozenset({"token", "credential", "credentials"})
_BEFORE_KEY = frozenset({"api", "access", "private", "secret"})

_NAME = re.compile(r"(.*)(?:key|name)", re.IGNORECASE)
_VALUE = re.compile(r"(.*)values?", re.IGNORECASE)


def is_secret_name(name: str) -> bool:
    """Whether a member, or a key of a map, of this name has a secret value."""
    plain = name.replace("_", "").replace("-", "").lower()
    return plain.endswith(_ENDINGS) and plain not in _OTHERS


def is_name_of_secret(name: str) -> bool:
    """Whether the value beside a name is secret, as of a variable `API_TOKEN`."""
    words = [word.lower() for word in _WORD.findall(name)]
    return (
        is_secret_name(name)
        or (words[-1:] == ["key"] and not _BEFORE_KEY.isdisjoint(words[-2:-1]))
        or not _LAST_WORDS.isdisjoint(words[-1:])
    )


def secrets_beside_names(
    values: Mapping[str, object], is_name: Callable[[str], bool] = is_name_of_secret
) -> Set[str]:
    """Find the members of a structure whose values other members name as secrets."""
    return {
        member
        for member, names in names_beside(tuple(values)).items()
        for name in map(values.get, names)
        if isinstance(name, str) and is_name(name)
    }


@lru_cache(maxsize=1024)
def names_beside(members: tuple[str, ...]) -> Mapping[str, list[str]]:
    """Find the members of a structure that have values, and those that name them.

    `ParameterValue` is named by `ParameterKey` or `ParameterName`. `Value` is named by
    `Key`, `Name` and others that end like these, such as `OptionName`.
    """
    by_start: dict[str, list[str]] = {}
    for member in members:
        if name := _NAME.fullmatch(member):
            by_start.setdefault(name[1].lower(), []).append(member)
    every_name = [name for names in by_start.values() for name in names]
    found: dict[str, list[str]] = {}
    for member in members:
        if value := _VALUE.fullmatch(member):
            start = value[1].lower()
            names = by_start.get(start) if start else every_name
            if names:
                found[member] = names
    return found
