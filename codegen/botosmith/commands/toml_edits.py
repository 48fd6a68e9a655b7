"""Edits single settings in TOML files, and keeps all else as it is."""

import json
import re
import tomllib
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from ..config import table_of


def with_item(
    text: str, names: Sequence[str], key: str, item: str, defaults: Sequence[str] = ()
) -> str | None:
    """Add a text to a list in a table, which need not exist.

    A text in the place of the list becomes its first item.

    Args:
        text: The file's text.
        names: The names of the table.
        key: The key of the list.
        item: The text to add.
        defaults: What is in the list before it if there is none yet.

    Returns:
        The file's new text; None if it has a form that cannot be edited.
    """

    new = [*defaults, item]

    def add(table: Any) -> None:
        present = table.get(key, [])
        if isinstance(present, str):
            table[key] = [str(present), item]
        elif key not in table:
            table[key] = new
        elif item not in present:
            present.append(item)

    return _edited(text, names, add, f"{key} = {as_toml(new)}\n")


def with_value(text: str, names: Sequence[str], key: str, value: str) -> str | None:
    """Set a text in a table, which need not exist; see `with_item`."""

    def put(table: Any) -> None:
        table[key] = value

    return _edited(text, names, put, f"{key} = {as_toml(value)}\n")


def added_text(before: str, text: str) -> str:
    """The text to append to a file, with an empty line before it."""
    newline = "\r\n" if "\r\n" in before else "\n"
    start = "" if not before else "\n" if before.endswith("\n") else "\n\n"
    return (start + text).replace("\n", newline)


def parse(text: str) -> dict[str, Any]:
    """Parse TOML to compare it: NaN becomes a text, since it is not equal to itself.

    Raises:
        ValueError: The text is not TOML.
    """
    return tomllib.loads(text, parse_float=str)


def with_line_ends(text: str, before: str) -> str:
    """Give a text Windows' line ends if the one before has no others."""
    windows = 0 < before.count("\n") == before.count("\r\n")
    return re.sub(r"(?<!\r)\n", "\r\n", text) if windows else text


def as_toml(value: str | Sequence[str]) -> str:
    """Write a value as JSON, which is also TOML."""
    return json.dumps(value, ensure_ascii=False)


def _edited(
    text: str, names: Sequence[str], change: Callable[[Any], None], line: str
) -> str | None:
    expected = parse(text)
    is_new = table_of(expected, names) is None
    changed = _table(expected, names)
    if changed is None:
        return None
    with suppress(TOMLKitError, ValueError, AttributeError, TypeError):
        change(changed)
        if is_new:
            after = text + added_text(text, f"[{'.'.join(names)}]\n{line}")
        else:
            with suppress(ValueError):
                after = _with_line(text, names, line)
                if parse(after) == expected:
                    return after
            document = tomlkit.parse(text)
            change(_table(document, names))
            after = with_line_ends(tomlkit.dumps(document), text)
        # tomlkit may write what is wrong or not TOML, depending on where comments are.
        if parse(after) == expected:
            return after
    return None


def _with_line(text: str, names: Sequence[str], line: str) -> str:
    """Add a line to the end of a table, after the comments that belong to it.

    These are the comments directly below its last line, unless the next table follows
    directly, and all comments at the end of the file. tomlkit would add the line before
    all comments.

    Raises:
        ValueError: No line is the header of the table.
    """
    lines = text.splitlines(keepends=True)
    header = f"[{'.'.join(names)}]"
    starts = [
        n for n, one in enumerate(lines) if one.partition("#")[0].strip() == header
    ]
    if not starts:
        raise ValueError(header)
    rest = range(starts[0] + 1, len(lines))
    end = next((n for n in rest if lines[n].lstrip().startswith("[")), len(lines))
    if end < len(lines):
        last = end - 1
        while not lines[last].partition("#")[0].strip():
            last -= 1
        below = last + 1
        while lines[below].lstrip().startswith("#"):
            below += 1
        end = last + 1 if below == end else below
    while not lines[end - 1].strip():
        end -= 1
    above = "".join(lines[:end])
    ending = "" if above.endswith("\n") else "\n"
    return with_line_ends("".join([above, ending, line, *lines[end:]]), text)


def _table(document: Any, names: Sequence[str]) -> Any:
    """A table, which is added if it is missing; None if something else is there."""
    for name in names:
        if not hasattr(document, "setdefault"):
            return None
        document = document.setdefault(name, {})
    return document if hasattr(document, "setdefault") else None
