"""Reads AWS's documentation, which is HTML, as paragraphs of Markdown.

Some of the HTML is written by hand: tags are not closed, and `<region>` is not a tag
but a placeholder. So this module reads tag by tag, keeps unknown tags as text, and
never fails. A parser in C would need the same special treatment, and would not be
faster for such short texts.
"""

import html as html_entities
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias
from urllib.parse import quote

# Possessive, so that a tag without its `>` does not take quadratic time.
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:_-]*+)([^<>]*+)>")
_COMMENT = re.compile(r"<!(?:--.*?-->|[^<>]*+>)", re.DOTALL)
# The semicolon is required, because `&copy=1` is part of a URL.
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_HREF = re.compile(r"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
# Control characters, invisible characters and surrogates, but not white space.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
# More nested marks, and a larger indent, than AWS writes. Each mark costs a pass
# over its content.
_MOST_OPEN = 16
_DEEPEST = 40
_NOT_IN_ADDRESS = re.compile(r"[\s()<>\"\\`]")

_MARKS = {
    "b": "**",
    "strong": "**",
    "em": "*",
    "emphasis": "*",
    "i": "*",
    "replaceable": "*",
    "var": "*",
    "code": "`",
    "filename": "`",
    "kbd": "`",
    "literal": "`",
    "tt": "`",
}
_LABELS = {
    "caution": "Caution",
    "important": "Important",
    "note": "Note",
    "tip": "Tip",
    "warning": "Warning",
}
_TITLES = frozenset({"fullname", "title", "h1", "h2", "h3", "h4", "h5", "h6"})
_LISTS = frozenset({"dl", "ol", "ul"})
_ITEMS = frozenset({"dt", "li"})
_PARAGRAPHS = frozenset(
    {"br", "dd", "div", "hr", "p", "para", "table", "td", "th", "tr"}
)
# Tags without an effect in Markdown.
_SILENT = frozenset({"img", "link", "span", "text", "u", "xhtml", "xref", "zonbook"})
_KNOWN = {"a", "pre", *_MARKS, *_LABELS, *_TITLES, *_LISTS, *_ITEMS, *_PARAGRAPHS}
# Some models escape their tags. Only a text with an end tag is such a text: S3 explains
# `&lt;Code&gt;`.
_ESCAPED_TAG = re.compile(rf"&lt;(/?(?:{'|'.join(sorted(_KNOWN))}))&gt;")
_ESCAPED_END = re.compile(_ESCAPED_TAG.pattern.replace("/?", "/"))


BlockKind = Literal["text", "title", "note", "code"]


# A paragraph, the first paragraph of a list item, a title or lines of code: its text,
# indent, marker and kind. Thousands are kept, and the garbage collector only forgets
# plain tuples of strings.
Block: TypeAlias = tuple[str, str, str, BlockKind]


@dataclass
class _List:
    """A list that is being read."""

    number: int
    """The number of its next item; 0 if it has bullets."""
    indent: int = 0
    """The indent of the text of its last item."""


# Large enough for one service: most repeated texts are repeated within a service.
@lru_cache(maxsize=16384)
def read_blocks(html: str) -> tuple[Block, ...]:
    """Read a piece of documentation: its blocks, none of which is empty."""
    return tuple(_Reader().read(html))


def _readable(text: str) -> str:
    """Decode entities, and remove invisible characters."""
    if "&" in text:
        text = _ENTITY.sub(lambda match: html_entities.unescape(match.group()), text)
    return text if text.isprintable() else _UNPRINTABLE.sub("", text)


class _Reader:
    """Reads one piece of HTML, tag by tag."""

    def __init__(self) -> None:
        self._is_escaped = False
        self._blocks: list[Block] = []
        self._pieces: list[str] = []  # of the current paragraph
        self._open: list[tuple[str, int, str]] = []  # name, index of first piece, href
        self._code = 0  # the number of open marks for code
        self._pre = False
        self._lists: list[_List] = []
        self._marker = ""
        self._label = ""
        self._kind: BlockKind = "text"

    def read(self, html: str) -> list[Block]:
        if "<!" in html:
            html = _COMMENT.sub("", html)
        self._is_escaped = "&lt;/" in html and bool(_ESCAPED_END.search(html))
        self._read(html)
        self._end_block()
        self._end_label()
        return self._blocks

    def _read(self, html: str) -> None:
        parts = _TAG.split(html)
        pieces = self._pieces
        if parts[0]:
            self._text(parts[0])
        for at in range(1, len(parts), 4):
            slash, name, attributes, text = parts[at : at + 4]
            self._tag(slash, name, attributes)
            if text:
                if text[0] in ".,:;" and pieces and pieces[-1] == " ":
                    pieces.pop()  # `<code>Name </code>.`
                self._text(text)

    def _text(self, text: str) -> None:
        # What is in code is literal, apart from its entities.
        if not self._code and not self._pre:
            if self._is_escaped and _ESCAPED_TAG.search(text):
                self._read(_ESCAPED_TAG.sub(r"<\1>", text))
                return
            if "`" in text and text.count("`") % 2:
                # A single backtick would make code of what follows.
                text = text.replace("`", "'")
        self._pieces.append(_readable(text))

    def _tag(self, slash: str, name: str, attributes: str) -> None:
        known = name.lower()
        if self._pre:
            if known == "pre" and slash:
                self._end_pre()
            elif known not in _MARKS and known not in _SILENT and known != "a":
                self._pieces.append(_readable(f"<{slash}{name}{attributes}>"))
        elif known in _PARAGRAPHS:
            self._end_block()
        elif known in _MARKS or known == "a":
            if slash:
                self._close(known)
            elif not self._code and len(self._open) < _MOST_OPEN:
                self._code += _MARKS.get(known) == "`"
                self._open.append((known, len(self._pieces), attributes))
        elif known == "dt" and slash:
            self._end_term()
        elif known in _ITEMS:
            self._end_block()
            self._end_label()
            if not slash:
                self._start_item()
        elif known in _LISTS:
            self._end_block()
            self._end_label()
            self._marker = ""
            if not slash:
                self._lists.append(_List(int(known == "ol")))
            elif self._lists:
                self._lists.pop()
        elif known in _LABELS:
            self._end_block()
            self._label = "" if slash else _LABELS[known]
            self._kind = "text" if slash else "note"
        elif known in _TITLES:
            self._end_block()
            self._kind = "text" if slash else "title"
        elif known == "pre":
            self._end_block()
            self._pre = not slash
        elif known not in _SILENT:
            self._pieces.append(_readable(f"<{slash}{name}{attributes}>"))

    def _start_item(self) -> None:
        if not self._lists:
            self._lists.append(_List(0))
        current = self._lists[-1]
        if current.number:
            self._marker = f"{current.number}. "
            current.number += 1
        else:
            self._marker = "- "
        current.indent = len(self._marker)

    def _close(self, name: str) -> None:
        """Close the mark `name`, and the ones inside it that are still open."""
        for at in range(len(self._open) - 1, -1, -1):
            opened, first, attributes = self._open[at]
            if opened == name:
                break
        else:
            return
        del self._open[at:]
        self._code = sum(_MARKS.get(entry[0]) == "`" for entry in self._open)
        inner = "".join(self._pieces[first:])
        text = inner.strip()
        if not text:
            return
        shown = _link(text, attributes) if name == "a" else _marked(text, _MARKS[name])
        before = " " if inner[0].isspace() else ""
        after = " " if inner[-1].isspace() else ""
        self._pieces[first:] = [before + shown, after] if after else [before + shown]

    def _end_text(self) -> str:
        while self._open:
            self._close(self._open[-1][0])
        text = " ".join("".join(self._pieces).split())
        self._pieces.clear()
        return text

    def _end_block(self) -> None:
        text = self._end_text()
        if text[:1] == ">" and text[1:2] not in "= ":
            text = text[1:]  # `<p>>Text`
        if text:
            if self._label:
                text = f"{bold(self._label + ':')} {text}"
            self._add(text, self._kind)

    def _end_term(self) -> None:
        """Keep a term as the label of the paragraph that defines it."""
        text = self._end_text()
        if text:
            self._label = text

    def _end_label(self) -> None:
        """Add a label as a block of its own, because no paragraph follows it."""
        if self._label:
            self._add(bold(self._label + ":"), self._kind)

    def _end_pre(self) -> None:
        text = "".join(self._pieces).expandtabs(4)
        lines = [re.sub(r"[^\S ]", " ", line).rstrip() for line in text.splitlines()]
        text = "\n".join(lines).strip("\n")
        if text:
            self._add(text, "code")
        self._pieces.clear()
        self._pre = False

    def _add(self, text: str, kind: BlockKind) -> None:
        indent = sum(entry.indent for entry in self._lists) - len(self._marker)
        indent = max(0, min(indent, _DEEPEST))
        self._blocks.append((text, " " * indent, self._marker, kind))
        self._marker = self._label = ""


def bold(text: str) -> str:
    """Print a text in bold, unless it has marks of its own."""
    return text if "*" in text else f"**{text}**"


def _marked(text: str, mark: str) -> str:
    if mark == "`" and "`" in text:
        return f"`` {text} ``"
    return f"{mark}{text}{mark}"


def _link(text: str, attributes: str) -> str:
    href = _HREF.search(attributes)
    if not href:
        return text
    address = _readable(href.group(1) or href.group(2) or href.group(3) or "").strip()
    if not address.startswith(("http://", "https://")):
        return text
    address = _NOT_IN_ADDRESS.sub(lambda match: quote(match.group()), address)
    if text.rstrip("/") == address.rstrip("/"):
        return address
    return f"[{text}]({address})"
