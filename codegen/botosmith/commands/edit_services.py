"""Edits the list of services in `[tool.botosmith]`, and keeps all else as it is."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from ..config import read_settings
from ..errors import BotosmithError
from .toml_edits import as_toml, parse, with_line_ends

# The end of a list in lines, all of which end in a comma.
_LINES = re.compile(r",[ \t]*(?:#[^\n]*)?\n\s*(?:#[^\n]*\n\s*)*\]$")
# What is before the first text of a list, if it has a line of its own.
_INDENT = re.compile(r"\n([ \t]*)[\"']")


def edit_services(
    content: bytes, file: Path, edit: Callable[[Sequence[str]], list[str | None]]
) -> tuple[bytes, tuple[str, ...]]:
    """Edit the services in the content of pyproject.toml.

    Comments, order and style stay. A comment in the line of a text that is removed goes
    with it.

    Args:
        content: The content, which has the section.
        file: The file that it is from.
        edit: Makes the list with what is new or changed in each place, None in the
            place of each text to remove, and texts to append.

    Returns:
        The new content, and the services in it.

    Raises:
        BotosmithError: The settings are invalid, or the file has a form that cannot be
            edited.
    """
    settings = read_settings(content, file)
    expected = parse(content.decode())
    texts = edit(settings.services)
    services = [text for text in texts if text is not None]
    expected["tool"]["botosmith"]["services"] = services
    # tomlkit may write what is wrong or not TOML, depending on where comments are.
    with suppress(TOMLKitError, RecursionError):
        for append in (_append, _append_line):
            for after in _rewritten(content.decode(), texts, append):
                with suppress(ValueError):
                    if parse(after) == expected:
                        return after.encode(), tuple(services)
    raise BotosmithError(
        "cannot be edited in this form; write this into [tool.botosmith] yourself:\n"
        f"services = {as_toml(services)}",
        str(file),
    )


def _rewritten(
    content: str, texts: Sequence[str | None], append: Callable[[Any, str], None]
) -> Iterator[str]:
    """The possible contents of the file with other services."""
    document: Any = tomlkit.parse(content)
    table = document["tool"]["botosmith"]
    if "services" not in table:
        if tomlkit.dumps(document) == content:
            table["services"] = [*filter(None, texts)]
            yield with_line_ends(tomlkit.dumps(document), content)
        return
    services = table["services"]
    old = services.as_string()
    for place, text in enumerate(texts):
        if text is None:
            continue
        if place >= len(services):
            append(services, text)
        elif text != services[place]:
            services[place] = _quoted(text, services[place])
    for place in reversed(range(len(texts))):
        if texts[place] is None:
            del services[place]
    # tomlkit writes tables in another order if others are between those of an array.
    new = with_line_ends(services.as_string(), content)
    for found in re.finditer(re.escape(old), content):
        yield content[: found.start()] + new + content[found.end() :]


def _append(services: Any, text: str) -> None:
    if _LINES.search(services.as_string()):
        _append_line(services, text)
    else:
        services.append(_quoted(text, services[-1]) if services else text)


def _append_line(services: Any, text: str) -> None:
    indent = _INDENT.search(services.as_string())
    new = _quoted(text, services[-1]) if services else text
    services.add_line(new, indent=indent[1] if indent else " " * 4)


def _quoted(text: str, other: Any) -> Any:
    """A text in the quotes of another one."""
    literal = other.as_string().startswith("'") and "'" not in text
    return tomlkit.string(text, literal=literal)
