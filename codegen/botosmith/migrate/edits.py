"""Edits of a file's text, and the names that they import."""

import ast
import keyword
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from attrs import frozen

from .source import Source


@frozen
class Name:
    """A name of the SDK that an edit needs."""

    module: str
    name: str


Text: TypeAlias = Sequence[str | Name]


@frozen
class Edit:
    """A replacement of a part of the text, or an insertion.

    Where insertions meet, those that close come first, the innermost ahead; and of
    those that open, the outermost.
    """

    start: int
    end: int
    text: Text
    order: tuple[int, int] = (2, 0)


def replace(start: int, end: int, *text: str | Name) -> Edit:
    """Replace a part of the text."""
    return Edit(start, end, text)


def wrap(source: Source, node: ast.expr, before: Text, after: str) -> Iterator[Edit]:
    """Put text around an expression."""
    start, end = source.start(node), source.end(node)
    yield Edit(start, start, before, (1, -end))
    yield Edit(end, end, [after], (0, -start))


def append(source: Source, node: ast.expr, after: str) -> Edit:
    """Put text right after an expression, inside of what is put around it."""
    end = source.end(node)
    return Edit(end, end, [after], (0, -end))


def apply(source: Source, edits: Iterable[Edit]) -> bytes:
    """The text of a file with edits, and with imports of the names that these need."""
    imports = Imports(source)
    made: list[bytes] = []
    position = 0
    for edit in sorted(edits, key=lambda one: (one.start, one.order)):
        if edit.start < position:
            raise AssertionError(f"two edits at {source.path}, byte {edit.start}")
        made.append(source.data[position : edit.start])
        made.extend(imports.text(part).encode() for part in edit.text)
        position = edit.end
    made.append(source.data[position:])
    return imports.insert(b"".join(made))


class Imports:
    """The imports that a file gets."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._taken = _names(source.tree)
        self._chosen: dict[Name, str] = {}

    def text(self, part: str | Name) -> str:
        """The text of a part of an edit."""
        if isinstance(part, str):
            return part
        if part not in self._chosen:
            self._chosen[part] = self._choose(part)
            self._taken.add(self._chosen[part])
        return self._chosen[part]

    def _choose(self, name: Name) -> str:
        present = self._imported(name)
        if present is not None:
            return present
        if name.name not in self._taken:
            return name.name
        prefix = name.module.rpartition(".")[2].title().replace("_", "")
        chosen = prefix + name.name if name.name[0].isupper() else f"aws_{name.name}"
        while chosen in self._taken or keyword.iskeyword(chosen):
            chosen += "_"
        return chosen

    def _imported(self, name: Name) -> str | None:
        """The name by which the file imports something already, and nothing else."""
        for node in _head(self._source.tree):
            if isinstance(node, ast.ImportFrom) and node.module == name.module:
                for alias in node.names:
                    if alias.name == name.name:
                        return alias.asname or alias.name
        return None

    def insert(self, data: bytes) -> bytes:
        """Put the imports after those at the head of the file."""
        new: dict[str, list[str]] = {}
        for name, chosen in self._chosen.items():
            if self._imported(name) is None:
                text = name.name if chosen == name.name else f"{name.name} as {chosen}"
                new.setdefault(name.module, []).append(text)
        if not new:
            return data
        newline = b"\r\n" if b"\r\n" in data else b"\n"
        lines = [
            f"from {module} import {', '.join(sorted(names))}".encode()
            for module, names in sorted(new.items())
        ]
        start = self._place()
        block = newline.join(lines) + newline
        if not data[:start].endswith((b"\n", b"\r")) and start:
            block = newline + block.removesuffix(newline)
        return data[:start] + block + data[start:]

    def _place(self) -> int:
        """Where the line after the file's head starts."""
        head = _head(self._source.tree)
        body = self._source.tree.body
        if not head:
            return self._source.line(body[0].lineno if body else 1)
        last = head[-1].end_lineno or 0
        if len(body) > len(head) and body[len(head)].lineno == last:
            return self._source.line(last)
        return self._source.line(last + 1)


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


def _names(tree: ast.Module) -> set[str]:
    """All names that a file uses in any place."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.keyword):
            for kind in ("id", "name", "asname", "arg", "rest"):
                name = getattr(node, kind, None)
                if isinstance(name, str):
                    names.add(name.partition(".")[0])
    return names
