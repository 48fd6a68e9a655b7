"""AWS's documentation, which is HTML, as lines of Markdown for docstrings.

A pure leaf, with `docs_reader` as its other half.
"""

import re
from functools import lru_cache

from .html_reader import bold, read_blocks

# A sentence ends before a space and what can begin another one.
_SENTENCE_END = re.compile(
    r"[.!?](?<!\be\.g\.)(?<!\bi\.e\.)(?<!\betc\.)(?<!\bvs\.)(?<!\bInc\.)(?<!\bU\.S\.)"
    r"[)\"'*`]*(?= [A-Z0-9`*\[(\"'])"
)
# What Markdown would take for an item, a heading or a quotation at the start of a line.
_LINE_MARKERS = ("- ", "+ ", "* ", "# ", ">")
_SMALLEST_WIDTH = 20


def docstring_text(html: str, width: int) -> list[str]:
    """Convert a piece of AWS's documentation.

    Args:
        html: The text of the model.
        width: The longest line wanted, in characters (20 at least). Only a word that is
            longer than that makes a longer line.

    Returns:
        Lines without trailing spaces, control characters and line ends, empty ones only
        between others; none where there is nothing to read. They are not escaped in any
        way for Python.
    """
    return list(_text(html, max(width, _SMALLEST_WIDTH)))


def summary(html: str, width: int) -> list[str]:
    """Convert the first sentence only.

    Args:
        html: The text of the model.
        width: The longest line wanted, in characters (20 at least).

    Returns:
        The lines of one paragraph: the first sentence that is not part of a title, a
        note or a list, if there is one. Otherwise like `docstring_text`.
    """
    return list(_summary(html, max(width, _SMALLEST_WIDTH)))


# Large enough for one service: the same text comes back within a service for the most
# part.
@lru_cache(maxsize=16384)
def _text(html: str, width: int) -> tuple[str, ...]:
    lines: list[str] = []
    in_list = False
    for block in read_blocks(html, width // 2):
        if lines and not (block.marker and in_list):
            lines.append("")
        first = block.indent + block.marker
        rest = " " * len(first)
        if block.kind == "code":
            lines.append(f"{first}```")
            for line in block.text.split("\n"):
                _wrap_code(line, width, rest, lines)
            lines.append(f"{rest}```")
        else:
            text = bold(block.text) if block.kind == "title" else block.text
            _wrap(text, width, first, rest, lines)
        in_list = bool(first)
    return tuple(lines)


@lru_cache(maxsize=16384)
def _summary(html: str, width: int) -> tuple[str, ...]:
    blocks = [block for block in read_blocks(html, width // 2) if block.kind != "code"]
    plain = [b for b in blocks if b.kind == "text" and not b.indent and not b.marker]
    lines: list[str] = []
    for block in (plain or blocks)[:1]:
        end = _SENTENCE_END.search(block.text)
        _wrap(block.text[: end.end()] if end else block.text, width, "", "", lines)
    return tuple(lines)


def _wrap(text: str, width: int, first: str, rest: str, lines: list[str]) -> None:
    """Break a paragraph, whose words one space separates, into lines."""
    prefix, start = first, 0
    while len(prefix) + len(text) - start > width:
        room = start + width - len(prefix)
        cut = text.rfind(" ", start + 1, room + 1)
        if cut > 0 and text.startswith(_LINE_MARKERS, cut + 1):
            earlier = text.rfind(" ", start + 1, cut)
            cut = earlier if earlier > 0 else cut
        if cut < 0:
            cut = text.find(" ", room)
            if cut < 0:
                break
        lines.append(prefix + text[start:cut])
        prefix, start = rest, cut + 1
    lines.append(prefix + text[start:])


def _wrap_code(line: str, width: int, indent: str, lines: list[str]) -> None:
    """Break a line of code only if it must be."""
    if len(indent) + len(line) <= width:
        lines.append(f"{indent}{line}" if line else "")
        return
    words = line.split()
    indent += " " * min(len(line) - len(line.lstrip()), width // 4)
    _wrap(" ".join(words), width, indent, indent, lines)
