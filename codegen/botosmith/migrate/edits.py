"""Edits of a file's text, and the names that they import."""

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import TypeAlias

from attrs import evolve, frozen

from ..errors import BotosmithError
from .places import Place, Places, start_of
from .source import Source


@frozen
class Name:
    """A name of the SDK that an edit needs."""

    module: str
    name: str


_WORD = re.compile(rb"[\w\x80-\xff]")
Text: TypeAlias = Sequence[str | Name]
_ORDER = attrgetter("start", "order")


@frozen
class Edit:
    """A replacement of a part of the text, or an insertion.

    Several uses may ask for the same edit, which is made once.

    Where insertions meet, those that close come first, the innermost ahead; and of
    those that open, the outermost.
    """

    start: int
    end: int
    text: tuple[str | Name, ...]
    order: tuple[int, int, int] = (2, 0, 0)


def replace(start: int, end: int, *text: str | Name) -> Edit:
    """Replace a part of the text."""
    return Edit(start, end, text)


def wrap(source: Source, node: ast.expr, before: Text, closing: str) -> Iterator[Edit]:
    """Put text around an expression."""
    start, end = source.start(node), source.end(node)
    yield Edit(start, start, tuple(before), (1, -end, 0))
    yield Edit(end, end, (closing,), (0, -start, 0))


def enclose(
    source: Source, node: ast.expr, opening: str, closing: Text
) -> Iterator[Edit]:
    """Put text around an expression, and around what else is put there."""
    start, end = source.start(node), source.end(node)
    yield Edit(start, start, (opening,), (1, -end, -1))
    yield Edit(end, end, tuple(closing), (0, -start, 1))


def append(source: Source, node: ast.expr, text: str) -> Edit:
    """Put text right after an expression, inside of what is put around it."""
    end = source.end(node)
    return Edit(end, end, (text,), (0, -end, 0))


def after(source: Source, node: ast.expr, text: str) -> Edit:
    """Put text after an expression, and after what is put around it."""
    end = source.end(node)
    return Edit(end, end, (text,), (0, -source.start(node), 1))


def apply(source: Source, edits: Iterable[Edit]) -> str:
    """The text of a file with edits, and with imports of the names that these need.

    Raises:
        BotosmithError: The edits do not fit together.
    """
    imports = Imports(source)
    named = [
        evolve(edit, text=tuple(imports.text(part, edit.start) for part in edit.text))
        for edit in sorted(dict.fromkeys(edits), key=_ORDER)
    ]
    parts: list[bytes] = []
    position = 0
    for edit in sorted([*named, *imports.edits()], key=_ORDER):
        text = "".join(map(str, edit.text)).encode()
        parts += [source.data[position : edit.start], text]
        if edit.start < position:
            raise _fault(source, f"two edits at byte {edit.start}")
        position = edit.end
    parts.append(source.data[position:])
    new = _joined(parts).decode()
    problem = _problem(new)
    if problem and not _problem(source.data.decode()):
        raise _fault(source, problem)
    return new


def _problem(text: str) -> str | None:
    """Why Python does not compile a text."""
    try:
        compile(text, "", "exec", dont_inherit=True)
    except SyntaxError as error:
        return f"{error.msg}, line {error.lineno}"
    return None


def _joined(parts: Iterable[bytes]) -> bytes:
    """Join parts, and keep words apart between which a bracket went."""
    made = bytearray()
    for part in filter(None, parts):
        if _WORD.match(part) and _WORD.match(made[-1:]):
            made += b" "
        made += part
    return bytes(made)


def _fault(source: Source, problem: str) -> BotosmithError:
    text = (
        f"cannot be rewritten ({problem}); this is a bug in botosmith, please report it"
    )
    return BotosmithError(text, str(source.path))


class Imports:
    """The imports that a file gets."""

    def __init__(self, source: Source) -> None:
        self._source = source
        head = _head(source.tree)
        aliases = {alias for node in head for alias in getattr(node, "names", ())}
        others = [node for node in source.nodes if node not in aliases]
        rebound = _names(node for node in others if not _reads(node))
        self._taken = _names([*others, *aliases])
        self._shadowed = rebound | _names(aliases)
        self._present = {
            Name(node.module or "", alias.name): alias.asname or alias.name
            for node in head
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
            if (alias.asname or alias.name) not in rebound
        }
        # What a later star import brings may have any name but one of ours.
        self._avoids_plain = any(
            isinstance(node, ast.alias) and node.name == "*" for node in others
        )
        self._chosen: dict[Name, str] = {}
        self._needed: dict[Place, set[Name]] = {}
        self._places = Places(source, head, others)

    def text(self, part: str | Name, position: int) -> str:
        """The text of a part of an edit at a position."""
        if isinstance(part, str):
            return part
        if part in self._present:
            return self._present[part]
        if part.module == "builtins" and part.name not in self._shadowed:
            return part.name
        if part not in self._chosen:
            self._chosen[part] = self._choose(part)
            self._taken.add(self._chosen[part])
        self._needed.setdefault(self._places.at(position), set()).add(part)
        return self._chosen[part]

    def _choose(self, name: Name) -> str:
        chosen = name.name
        if chosen in self._taken or self._avoids_plain:
            prefix = name.module.rpartition(".")[2].title().replace("_", "")
            if chosen.endswith("Client") or chosen.startswith(prefix):
                prefix = "Typed"
            chosen = f"{prefix if chosen[0].isupper() else 'aws_'}{chosen}"
        while chosen in self._taken:
            chosen += "_"
        return chosen

    def edits(self) -> Iterator[Edit]:
        """The imports, where the edits see them."""
        for place, names in self._needed.items():
            new: dict[str, list[str]] = {}
            for name in names:
                chosen = self._chosen[name]
                text = name.name if chosen == name.name else f"{name.name} as {chosen}"
                new.setdefault(name.module, []).append(text)
            lines = [
                f"from {module} import {', '.join(sorted(texts))}"
                for module, texts in sorted(new.items())
            ]
            yield self._edit(place, lines)

    def _edit(self, place: Place, lines: list[str]) -> Edit:
        """Put imports in lines of their own, or in that of the statement beside."""
        source, data = self._source, self._source.data
        statement, is_after = place
        start, end = start_of(source, statement), source.end(statement)
        indent = data[data.rfind(b"\n", 0, start) + 1 : start].decode()
        rest = data[end : source.line((statement.end_lineno or 0) + 1)].rstrip()
        is_shared = indent.strip() or (is_after and rest.partition(b"#")[0].strip())
        newline = "\r\n" if b"\r\n" in data else "\n"
        separator = "; " if is_shared else newline + indent
        text = separator.join(["", *lines] if is_after else [*lines, ""])
        behind = end if is_shared else end + len(rest)
        position = behind if is_after else start
        return Edit(position, position, (text,), (-1, 0, 0))


def _head(tree: ast.Module) -> list[ast.stmt]:
    """The docstring and the imports that a file begins with."""
    head: list[ast.stmt] = []
    for node in tree.body:
        match node:
            case ast.Import() | ast.ImportFrom():
                head.append(node)
            case ast.Expr(ast.Constant(str())) if not head:
                head.append(node)
            case _:
                break
    return head


def _reads(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)


def _names(nodes: Iterable[ast.AST]) -> set[str]:
    """All names that nodes bind or read."""
    names: set[str] = set()
    for node in nodes:
        for kind in ("id", "name", "asname", "arg", "rest"):
            name = getattr(node, kind, None)
            if isinstance(name, str) and not isinstance(node, ast.keyword):
                names.add(name.partition(".")[0])
    return names
