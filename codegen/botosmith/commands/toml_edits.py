"""Edits single settings in TOML files, and keeps all else as it is."""

import json
import tomllib
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError


def table_of(text: str, names: Sequence[str]) -> dict[str, Any] | None:
    """A table of a TOML file; None if the file does not have it.

    Raises:
        ValueError: The text is not TOML.
    """
    # NaN as text, since it is not equal to itself.
    table: Any = tomllib.loads(text, parse_float=str)
    for name in names:
        table = table.get(name) if table.__class__ is dict else None
    found: dict[str, Any] | None = table if table.__class__ is dict else None
    return found


def with_item(text: str, names: Sequence[str], key: str, item: str) -> str | None:
    """Add a text to a list in a table, which need not exist.

    A text in the place of the list becomes its first item.

    Returns:
        The file's new text; None if it has a form that cannot be edited.
    """

    def add(table: Any) -> None:
        present = table.get(key, [])
        if isinstance(present, str):
            table[key] = [str(present), item]
        elif key not in table:
            table[key] = [item]
        elif item not in present:
            present.append(item)

    return _edited(text, names, add, f"{key} = {_toml([item])}\n")


def with_value(text: str, names: Sequence[str], key: str, value: str) -> str | None:
    """Set a text in a table, which need not exist; see `with_item`."""

    def put(table: Any) -> None:
        table[key] = value

    return _edited(text, names, put, f"{key} = {_toml(value)}\n")


def added_text(before: str, text: str) -> str:
    """What adds text to the end of a file, after an empty line."""
    newline = "\r\n" if "\r\n" in before else "\n"
    start = "" if not before else "\n" if before.endswith("\n") else "\n\n"
    return (start + text).replace("\n", newline)


def _edited(
    text: str, names: Sequence[str], change: Callable[[Any], None], line: str
) -> str | None:
    expected: Any = tomllib.loads(text, parse_float=str)
    changed = _table(expected, names)
    if changed is None:
        return None
    with suppress(TOMLKitError, ValueError, AttributeError, TypeError):
        change(changed)
        if table_of(text, names) is None:
            after = text + added_text(text, f"[{'.'.join(names)}]\n{line}")
        else:
            document = tomlkit.parse(text)
            change(_table(document, names))
            after = tomlkit.dumps(document)
            if 0 < text.count("\n") == text.count("\r\n"):
                after = after.replace("\r\n", "\n").replace("\n", "\r\n")
        # tomlkit may write what is wrong or not TOML, depending on where comments are.
        if tomllib.loads(after, parse_float=str) == expected:
            return after
    return None


def _table(document: Any, names: Sequence[str]) -> Any:
    """A table, which is added if it is missing; None if something else is there."""
    for name in names:
        if not hasattr(document, "setdefault"):
            return None
        document = document.setdefault(name, {})
    return document if hasattr(document, "setdefault") else None


def _toml(value: str | list[str]) -> str:
    """Write a value as JSON, which is also TOML."""
    return json.dumps(value, ensure_ascii=False)
