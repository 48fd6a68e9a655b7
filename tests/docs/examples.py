"""The examples of a page in Markdown: fenced blocks, and the output below them."""

import re
from itertools import takewhile
from pathlib import Path

from attrs import frozen

# A block of Python, and the block of output that may follow it.
_PYTHON = re.compile(
    r"^```python\n(.*?)^```$(?:\n```\n(.*?)^```$)?", re.DOTALL | re.MULTILINE
)
# Any fenced block, which begins in the first column.
_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@frozen
class Example:
    """A block of Python, and what it prints."""

    line: int
    """The line of the page that is before the first line of the code."""
    code: str
    output: str


@frozen
class Command:
    """A command in a console block, and the lines below it."""

    line: int
    command: str
    output: str


def python_examples(page: Path) -> list[Example]:
    """Read the Python of a page; a block without output below it prints nothing."""
    text = page.read_text("utf-8")
    return [
        Example(text.count("\n", 0, block.start()) + 1, block[1], block[2] or "")
        for block in _PYTHON.finditer(text)
    ]


def console_commands(page: Path) -> list[Command]:
    """Read the commands of a page, after the prompts `$` and, for more lines, `>`."""
    text = page.read_text("utf-8")
    found: list[Command] = []
    for block in _BLOCK.finditer(text):
        if block[1] == "console":
            line = text.count("\n", 0, block.start()) + 1
            for part in re.split(r"^\$ ", block[2], flags=re.MULTILINE)[1:]:
                first, *others = part.splitlines(keepends=True)
                more = [*takewhile(lambda other: other.startswith("> "), others)]
                command = "".join([first, *(other[2:] for other in more)]).rstrip()
                output = "".join(others[len(more) :])
                found.append(Command(line, command, output))
    return found


def shell_commands(text: str) -> list[str]:
    """Read the lines of the shell blocks of a text, which have no prompts."""
    blocks = [block[2] for block in _BLOCK.finditer(text) if block[1] == "sh"]
    return [line for block in blocks for line in block.splitlines()]


def files(page: Path) -> dict[str, str]:
    """Read the files of a page: blocks of TOML are `pyproject.toml`."""
    text = page.read_text("utf-8")
    tables = [block[2] for block in _BLOCK.finditer(text) if block[1] == "toml"]
    return {"pyproject.toml": "\n".join(tables)} if tables else {}
