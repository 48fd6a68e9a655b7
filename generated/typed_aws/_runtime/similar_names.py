"""Suggestions in messages: the known name that is most like an unknown one."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def most_similar(name: str, known: Iterable[str]) -> str | None:
    """Find the known name that is most like another, if one is.

    Case and underscores do not count: `QueueUrl` is like `queue_url`.
    """
    by_letters = {_letters(one): one for one in known}
    close = get_close_matches(_letters(name), by_letters, 1, cutoff=0.7)
    return by_letters[close[0]] if close else None


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Suggest the known name that is most like another; empty if none is."""
    similar = most_similar(name, known)
    return f"did you mean {similar!r}?" if similar else ""


def _letters(name: str) -> str:
    return name.replace("_", "").lower()
