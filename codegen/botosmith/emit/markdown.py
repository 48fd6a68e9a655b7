"""Converts AWS's documentation from HTML to lines of Markdown for docstrings.

These are pure functions, which build on `html_reader`.
"""

import re
from functools import lru_cache

from .html_reader import bold, read_blocks

# What sentences end with.
_ENDS = (".", ".)", "!", "?", ":")
# A sentence ends before a space and a character that can begin another sentence.
_SENTENCE_END = re.compile(
    r"[.!?](?<!\be\.g\.)(?<!\bi\.e\.)(?<!\betc\.)(?<!\bvs\.)(?<!\bInc\.)(?<!\bU\.S\.)"
    r"[)\"'*`]*(?= [A-Z0-9`*\[(\"'])"
)
# A sentence that only makes sense with the next one.
_SAYS_NOTHING = re.compile(
    r"\W*(?:deprecated|optional|required|reserved|not implemented)\W*", re.IGNORECASE
)
_CODE_SPAN = re.compile(r"``[^`]+(?:`[^`]+)*``|`[^`]*`")
# Replaces a space in a code span, where no line and no sentence ends.
_GLUE = "\0"
# At the start of a line, these begin an item, a heading or a quotation in Markdown.
_LINE_MARKERS = ("- ", "+ ", "* ", "# ", ">")
_SMALLEST_WIDTH = 20
# The longest text that is not cut, in characters: several screens in an editor.
_LONGEST_TEXT = 4_000


def docstring_text(html: str, width: int, page: str = "", last: str = "") -> list[str]:
    """Convert a piece of AWS's documentation.

    Args:
        html: The text in the model.
        width: The maximum length of a line in characters, at least 20. Only a longer
            word or code span makes a longer line.
        page: The address of AWS's page with this text, which replaces the paragraphs
            after 4,000 characters. Without an address, nothing is left out.
        last: A sentence at the end.

    Returns:
        Lines without trailing spaces, control characters and line ends. Empty lines are
        only between others; without text, there are no lines. Nothing is escaped for
        Python.
    """
    width = max(width, _SMALLEST_WIDTH)
    may_cut = bool(page) and len(html) > _LONGEST_TEXT
    text, is_cut = _text(html, width, may_cut, last)
    lines = list(text)
    if is_cut:
        lines.append("")
        continues = f"The text continues on AWS's page: {page} {last}"
        lines += paragraph(continues.rstrip(), width)
    return lines


def summary(
    html: str, width: int, first: str = "", rest: str = "", last: str = ""
) -> list[str]:
    """Convert only the first sentence, or the first two if one says nothing.

    Args:
        html: The text in the model.
        width: The maximum length of a line in characters, at least 20.
        first: What the first line begins with.
        rest: What the other lines begin with.
        last: A sentence at the end.

    Returns:
        The lines of the first sentence that is not in a title, a note or a list, or if
        there is none, of the first sentence. Otherwise like `docstring_text`.
    """
    text = _followed(_first_sentence(html), last)
    return paragraph(text, max(width, _SMALLEST_WIDTH), first, rest)


def paragraph(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """Break a text without HTML, with single spaces between its words, into lines.

    Args:
        text: The text.
        width: The maximum length of a line in characters.
        first: What the first line begins with.
        rest: What the other lines begin with.
    """
    return list(_paragraph(text, width, first, rest))


# Methods are in a module and in the stub.
@lru_cache(maxsize=16384)
def _paragraph(text: str, width: int, first: str, rest: str) -> tuple[str, ...]:
    lines: list[str] = []
    if text:
        _wrap(_glued(text), width, first, rest, lines)
    return tuple(lines)


@lru_cache(maxsize=16384)
def _text(
    html: str, width: int, may_cut: bool, last: str
) -> tuple[tuple[str, ...], bool]:
    blocks = [*read_blocks(html)]
    if last:
        *others, end = blocks or [("", "", "", "text")]
        if end[1:] == ("", "", "text"):
            blocks = [*others, (_followed(end[0], last), "", "", "text")]
        else:
            blocks.append((last, "", "", "text"))
    lines: list[str] = []
    in_list = False
    length = 0
    for text, indent, marker, kind in blocks:
        begin = len(lines)
        if lines and not (marker and in_list):
            lines.append("")
        first = indent[: max(0, width // 2 - len(marker))] + marker
        rest = " " * len(first)
        if kind == "code":
            lines.append(f"{first}```")
            for line in text.split("\n"):
                _wrap_code(line, width, rest, lines)
            lines.append(f"{rest}```")
        else:
            shown = bold(text) if kind == "title" else text
            _wrap(_glued(shown), width, first, rest, lines)
        in_list = bool(first)
        if may_cut:
            length += sum(len(line) + 1 for line in lines[begin:])
            if length > _LONGEST_TEXT and begin:
                return tuple(lines[:begin]), True
    return tuple(lines), False


def _followed(text: str, last: str) -> str:
    """Append a sentence to a text, if there is one."""
    if not (text and last):
        return text or last
    return f"{text}{'' if text.endswith(_ENDS) else '.'} {last}"


@lru_cache(maxsize=16384)
def _first_sentence(html: str) -> str:
    blocks = [block for block in read_blocks(html) if block[3] != "code"]
    plain = [block for block in blocks if block[1:] == ("", "", "text")]
    text, *others = [_glued(block[0]) for block in (plain or blocks)[:2]] or [""]
    end = _SENTENCE_END.search(text)
    sentence = text[: end.end()] if end else text
    if not _SAYS_NOTHING.fullmatch(sentence):
        return sentence
    text = " ".join([text, *others])
    end = _SENTENCE_END.search(text, len(sentence))
    return text[: end.end()] if end else text


def _glued(text: str) -> str:
    """Replace the spaces in code spans."""
    if "`" not in text:
        return text
    return _CODE_SPAN.sub(lambda match: match.group().replace(" ", _GLUE), text)


def _wrap(text: str, width: int, first: str, rest: str, lines: list[str]) -> None:
    """Break a paragraph, with single spaces between its words, into lines."""
    prefix, start, begin = first, 0, len(lines)
    while len(prefix) + len(text) - start > width:
        room = max(start + 1, start + width - len(prefix))
        cut = text.rfind(" ", start + 1, room + 1)
        if cut > 0 and text.startswith(_LINE_MARKERS, cut + 1):
            earlier = text.rfind(" ", start + 1, cut)
            cut = earlier if earlier > 0 else cut
        if cut < 0 and len(prefix) > len(rest):
            lines.append(prefix.rstrip())
            prefix = rest
            continue
        if cut < 0:
            cut = text.find(" ", room)
            if cut < 0:
                break
        lines.append(prefix + text[start:cut])
        prefix, start = rest, cut + 1
    lines.append(prefix + text[start:])
    if _GLUE in text:
        lines[begin:] = [line.replace(_GLUE, " ") for line in lines[begin:]]


def _wrap_code(line: str, width: int, indent: str, lines: list[str]) -> None:
    """Break a line of code if it is too long."""
    if len(indent) + len(line) <= width:
        lines.append(f"{indent}{line}" if line else "")
        return
    words = line.split()
    indent += " " * min(len(line) - len(line.lstrip()), width // 4)
    _wrap(" ".join(words), width, indent, indent, lines)
