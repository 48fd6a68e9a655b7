"""Finds faults in the docstrings of a generated module."""

import ast
import html
import re
from collections.abc import Iterator
from typing import NamedTuple

LONGEST_LINE = 100
# With a deprecation and the address of AWS's page; the text has 4,000 at most.
LONGEST_TEXT = 4_400

# What looks like a fault but is not, by package and place.
EXPECTED = {
    (
        "kinesisvideo",
        "KinesisVideoClient.create_stream()",
        "says nothing",
    ): "two of its errors are documented as not implemented, and no more",
    ("elbv2", "RuleCondition.values", "entity"): "it says how to write an ampersand",
}

# Not `filename`, which is a placeholder in several services.
_NAMES = (
    "a abbr b big blockquote br caption caution center cite code col dd del dfn div dl"
    " dt em emphasis font fullname h[1-6] hr i img important ins kbd li link"
    " listitem literal note ol p para pre programlisting q replaceable s samp section"
    " simplesect small span strike strong sub sup table tbody td tfoot th thead title"
    " tip tr tt u ul userinput var variablelist warning xhtml xref zonbook"
)
_TAG = re.compile(rf"</?(?:{'|'.join(_NAMES.split())})(?:\s[^<>]*)?/?>")
_PLACEHOLDER = re.compile(r"<[A-Za-z][^<>\n]*>")
_ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]*|#\d+|#[xX][0-9a-fA-F]+);")
_FENCE = re.compile(r"^ *```$.*?^ *```$", re.MULTILINE | re.DOTALL)
_SPAN = re.compile(r"``.*?``|`[^`\n]*`")
_LINK = re.compile(r"https?://[^\s)]*")
# An argument of a method in a section `Args:`.
_ARGUMENT = re.compile(r" +\w+: ")
# What has no place for a line to end, after a bullet or a number.
_UNBROKEN = re.compile(r'(?:"""|- |\d+\. )*(?:``.*?``|`[^`]*`|[^\s`])+')
_SAYS_NOTHING = re.compile(r"[\w.]+: \W*(?:Optional|Required|Not [Ii]mplemented)\W*")


class Docstring(NamedTuple):
    """A docstring in a module."""

    place: str
    """What it documents, such as `Class.attribute`."""
    text: str
    """Its value without indentation."""
    lines: list[str]
    """Its lines in the source."""


class Fault(NamedTuple):
    """Something wrong with a docstring."""

    kind: str
    place: str
    excerpt: str


def docstrings(source: str) -> Iterator[Docstring]:
    """The docstrings of a module: its own, and those of what it defines."""
    tree = ast.parse(source)
    yield from _docstrings(tree, "", source.split("\n"))


def faults(docstring: Docstring, *, in_stub: bool = False) -> Iterator[Fault]:
    """The faults of a docstring.

    Args:
        docstring: The docstring.
        in_stub: Whether it is in a stub, where the text of an argument is one line.
    """
    text, place = docstring.text, docstring.place
    is_method = place.endswith(")")
    prose = _prose(text)
    for match in _TAG.finditer(prose):
        yield Fault("HTML tag", place, _around(prose, match))
    for match in _ENTITY.finditer(prose):
        if html.unescape(match.group()) != match.group():
            yield Fault("entity", place, _around(prose, match))
    for line in docstring.lines:
        may_be_long = _UNBROKEN.fullmatch(line.strip()) or (
            in_stub and _ARGUMENT.match(line)
        )
        if len(line) > LONGEST_LINE and not may_be_long:
            yield Fault("long line", place, line.strip())
    for line in _FENCE.sub("", text).split("\n"):
        if _SPAN.sub("", line).count("`") % 2:
            yield Fault("broken code span", place, line)
        if line.startswith(">") and not line.startswith(">="):
            yield Fault("quotation", place, line)
    if is_method:
        for line in _arguments(text):
            if _SAYS_NOTHING.fullmatch(line):
                yield Fault("says nothing", place, line)
    elif len(text) > LONGEST_TEXT:
        yield Fault("long text", place, f"{len(text):,} characters")
    if not text:
        yield Fault("no text", place, "")


def placeholders(docstring: Docstring) -> list[str]:
    """What looks like a tag, but is a placeholder: `<account-id>`."""
    prose = _TAG.sub("", _prose(docstring.text))
    return _PLACEHOLDER.findall(prose)


def _docstrings(
    node: ast.Module | ast.ClassDef | ast.FunctionDef, place: str, lines: list[str]
) -> Iterator[Docstring]:
    documented = place
    for child in node.body:
        match child:
            case ast.Expr(value=ast.Constant(value=str(text)) as literal):
                end = literal.end_lineno or literal.lineno
                yield Docstring(
                    documented, _dedent(text), lines[literal.lineno - 1 : end]
                )
            case ast.ClassDef(name=name):
                yield from _docstrings(child, f"{place}{name}", lines)
            case ast.FunctionDef(name=name):
                inner = f"{place}.{name}()" if place else f"{name}()"
                yield from _docstrings(child, inner, lines)
            case ast.AnnAssign(target=ast.Name(id=name)):
                documented = f"{place}.{name}" if place else name
            case _:
                pass


def _dedent(text: str) -> str:
    first, *rest = text.split("\n")
    margin = min(
        (len(line) - len(line.lstrip(" ")) for line in rest if line.strip()), default=0
    )
    return "\n".join([first, *(line[margin:] for line in rest)]).strip()


def _prose(text: str) -> str:
    """The text without code and addresses."""
    text = _FENCE.sub("", text)
    # A code span may be broken over two lines.
    return _LINK.sub("", re.sub(r"``.*?``|`[^`]*`", "", text, flags=re.DOTALL))


def _arguments(text: str) -> list[str]:
    """The entries of the sections of a method, each on one line."""
    entries: list[str] = []
    for line in text.split("\n"):
        if line.startswith(" " * 8) and entries:
            entries[-1] += f" {line.strip()}"
        elif line.startswith("    "):
            entries.append(line.strip())
    return entries


def _around(text: str, match: re.Match[str]) -> str:
    excerpt = text[max(0, match.start() - 40) : match.end() + 40]
    return " ".join(excerpt.split())
