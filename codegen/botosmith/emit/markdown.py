"""Converts AWS's documentation from HTML to lines of Markdown for docstrings.

These are pure functions, which build on `html_reader`.
"""

import re
from functools import lru_cache

from .html_reader import bold, read_blocks

# A sentence ends before a space and a character that can begin another sentence.
_SENTENCE_END = re.compile(
    r"[.!?](?<!\be\.g\.)(?<!\bi\.e\.)(?<!\betc\.)(?<!\bvs\.)(?<!\bInc\.)(?<!\bU\.S\.)"
    r"[)\"'*`]*(?= [A-Z0-9`*\[(\"'])"
)
# At the start of a line, these begin an item, a heading or a quotation in Markdown.
_LINE_MARKERS = ("- ", "+ ", "* ", "# ", ">")
_SMALLEST_WIDTH = 20


def docstring_text(html: str, width: int) -> list[str]:
    """Convert a piece of AWS's documentation.

    Args:
        html: The text in the model.
        width: The maximum length of a line in characters, at least 20. Only a longer
            word makes a longer line.

    Returns:
        Lines without trailing spaces, control characters and line ends. Empty lines are
        only between others; without text, there are no lines. Nothing is escaped for
        Python.
    """
    return list(_text(html, max(width, _SMALLEST_WIDTH)))


def summary(html: str, width: int) -> list[str]:
    """Convert only the first sentence.

    Args:
        html: The text in the model.
        width: The maximum length of a line in characters, at least 20.

    Returns:
        The lines of the first sentence that is not in a title, a note or a list, or if
        there is none, of the first sentence. Otherwise like `docstring_text`.
    """
    return list(_summary(html, max(width, _SMALLEST_WIDTH)))


# Large enough for one service: most repeated texts are repeated within a service.
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
    """Break a paragraph, with single spaces between its words, into lines."""
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
    """Break a line of code if it is too long."""
    if len(indent) + len(line) <= width:
        lines.append(f"{indent}{line}" if line else "")
        return
    words = line.split()
    indent += " " * min(len(line) - len(line.lstrip()), width // 4)
    _wrap(" ".join(words), width, indent, indent, lines)
