"""Reduces a module to its stub: its declarations, without their implementation.

A stub has the module's own text, apart from the bodies of functions, what type checkers
skip, private names that no other module uses, and imports that only these need. So type
checkers and editors read less text, and follow fewer imports. The text of an argument
is one line, since pyright shows only the first line of it.
"""

import ast
import re
from collections.abc import Iterator, Sequence, Set

from attrs import evolve

from .declarations import (
    Function,
    Import,
    Part,
    assigned_attributes,
    declared_names,
    documentation,
    is_private,
    local_name,
    names_in,
    parts_of,
    yields,
)

_ARGUMENTS = re.compile(r"^( *)Args:\n(?:\1 {4}.*\n)+", re.MULTILINE)


def cut_stub(source: str, shared: Set[str], *, documented: bool = True) -> str:
    """Make the stub of a module. It is not formatted.

    Args:
        source: The module's text.
        shared: The private names that other modules use.
        documented: Whether the stub has documentation.

    Raises:
        ValueError: An attribute has no annotation.
    """
    return _Cutter(source, shared, documented=documented).stub()


class _Cutter:
    """Cuts one module."""

    def __init__(self, source: str, shared: Set[str], *, documented: bool) -> None:
        self._lines = source.splitlines()
        self._statements = ast.parse(source).body
        self._shared = shared
        self._documented = documented

    def stub(self) -> str:
        """The stub."""
        parts = self._parts(self._statements, 0)
        declared, used = self._needed(
            [part for part in parts if not isinstance(part.statement, Import)]
        )
        lines = [self._text(one, 0) for one in self._docs(self._statements)]
        for part in parts:
            if isinstance(part.statement, Import):
                lines += self._cut_import(part.statement, part.depth, used)
            elif part in declared:
                lines.append(declared[part])
        return _ARGUMENTS.sub(_with_one_line_each, "\n".join([*lines, ""]))

    def _docs(self, statements: Sequence[ast.stmt]) -> Sequence[ast.stmt]:
        return documentation(statements) if self._documented else []

    def _parts(self, statements: Sequence[ast.stmt], depth: int) -> list[Part]:
        parts = parts_of(statements, depth)
        return parts if self._documented else [evolve(one, docs=[]) for one in parts]

    def _needed(self, parts: Sequence[Part]) -> tuple[dict[Part, str], set[str]]:
        """Cut the declarations that other modules see, and those that these use.

        Returns:
            The texts of the declarations, and the names in them.
        """
        needed: dict[Part, str] = {}
        used: set[str] = set()
        waiting = [part for part in parts if self._is_visible(part)]
        while waiting:
            part = waiting.pop()
            if part not in needed:
                needed[part] = self._cut(part)
                names = names_in(needed[part])
                used |= names
                waiting += [other for other in parts if other.names & names]
        return needed, used

    def _is_visible(self, part: Part) -> bool:
        return any(not is_private(n) or n in self._shared for n in part.names)

    def _cut(self, part: Part) -> str:
        statement, depth = part.statement, part.depth
        match statement:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                text = self._cut_function(part, statement)
            case ast.ClassDef():
                text = self._cut_class(statement, depth)
            case ast.AnnAssign(annotation=annotation) if (
                _is_global(part) and ast.unparse(annotation) != "TypeAlias"
            ):
                text = f"{ast.unparse(statement.target)}: {ast.unparse(annotation)}"
            case _:
                text = self._text(statement, depth)
        return "\n".join([text, *[self._text(note, depth) for note in part.docs]])

    def _cut_import(self, statement: Import, depth: int, used: Set[str]) -> list[str]:
        """Leave out of an import what the stub neither uses nor exports."""
        names = [
            alias
            for alias in statement.names
            if alias.name in ("*", alias.asname) or local_name(alias) in used
        ]
        if names == statement.names:
            return [self._text(statement, depth)]
        if names and isinstance(statement, ast.ImportFrom):
            cut = ast.ImportFrom(statement.module, names, statement.level)
            return [ast.unparse(cut)]
        return [ast.unparse(ast.Import(names))] if names else []

    def _cut_function(self, part: Part, function: Function) -> str:
        depth, first = part.depth, function.body[0]
        if self._lines[first.lineno - 1][: first.col_offset].strip():
            text = self._text(function, depth)  # It has one line, for `...`.
            return text.removesuffix(" ...") if part.docs else text
        head = self._head(function, depth)
        if isinstance(function, ast.AsyncFunctionDef) and yields(function):
            # Without its body, it would be taken for a coroutine.
            head = head.replace("async def", "def", 1)
        return head if part.docs else f"{head}\n{_margin(function, depth)}..."

    def _cut_class(self, cls: ast.ClassDef, depth: int) -> str:
        margin = _margin(cls, depth)
        body = [self._text(one, depth) for one in self._docs(cls.body)]
        body += [margin + text for text in self._attributes(cls)]
        for part in self._parts(cls.body, depth):
            if self._is_visible(part):
                text = self._cut(part)
                body.append(f"\n{text}" if "\n" in text else text)
        return "\n".join([self._head(cls, depth), *(body or [margin + "..."])])

    def _attributes(self, cls: ast.ClassDef) -> Iterator[str]:
        """Declare the attributes that only methods assign."""
        known = {name for statement in cls.body for name in declared_names(statement)}
        for method in cls.body:
            for name, annotation in assigned_attributes(method):
                if name in known or (is_private(name) and name not in self._shared):
                    continue
                if annotation is None:
                    raise ValueError(f"{cls.name}.{name} has no annotation")
                known.add(name)
                yield f"{name}: {ast.unparse(annotation)}"

    def _head(self, node: Function | ast.ClassDef, depth: int) -> str:
        """The text before the body, without the comments between them."""
        lines = self._lines[_first_line(node) - 1 : _first_line(node.body[0]) - 1]
        while not lines[-1].strip() or lines[-1].strip().startswith("#"):
            lines.pop()
        return self._dedent(lines, depth)

    def _text(self, statement: ast.stmt, depth: int) -> str:
        first, last = _first_line(statement), statement.end_lineno
        return self._dedent(self._lines[first - 1 : last], depth)

    def _dedent(self, lines: Sequence[str], depth: int) -> str:
        return "\n".join([line.removeprefix(" " * 4 * depth) for line in lines])


def _with_one_line_each(section: re.Match[str]) -> str:
    return section[0].replace(f"\n{section[1]}{' ' * 8}", " ")


def _is_global(part: Part) -> bool:
    return part.statement.col_offset == 4 * part.depth


def _first_line(statement: ast.stmt) -> int:
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    return min([statement.lineno, *[one.lineno for one in decorators]])


def _margin(statement: ast.stmt, depth: int) -> str:
    return " " * (statement.col_offset + 4 - 4 * depth)
