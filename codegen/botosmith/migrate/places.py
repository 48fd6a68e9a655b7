"""Where the imports go that edits need: not where a file has none of boto3."""

import ast
import re
from collections.abc import Sequence
from typing import TypeAlias, TypeGuard

from .source import Function, Source

# A statement, and whether imports go after it, or before it.
Place: TypeAlias = tuple[ast.stmt, bool]
_Importing: TypeAlias = ast.Import | ast.ImportFrom | ast.Expr | ast.Assign
_Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
_Scope: TypeAlias = _Function | ast.If | ast.Module

_IMPORT = re.compile(
    r"(import|from)\s.*(\bboto(3|core)\b|\b(mypy|types)_boto3)"
    r"|(\w+ = )?[\w.]*(import_module|importorskip|__import__)\(.boto(3|core)\b",
    re.DOTALL,
)


class Places:
    """The places of a file.

    Imports go to the head of the file if it has boto3's, or if the file has none of
    these. Else they follow an import of boto3 that runs before the edit, or precede the
    first statement that needs them, in the same function or `if` of the module.
    """

    def __init__(
        self, source: Source, head: Sequence[ast.stmt], nodes: Sequence[ast.AST]
    ) -> None:
        self._source = source
        self._head = (head[-1], True) if head else (source.tree.body[0], False)
        late = () if any(map(self._imports_boto, head)) else nodes
        found = [*filter(self._imports_boto, late)]
        # A name that a function binds anywhere hides that of the module: so imports of
        # outer functions come first, and of these, the nearest.
        found.sort(key=lambda node: (self._depth(node), -source.start(node)))
        self._late = [(source.end(node), self._reach(node), node) for node in found]
        guards = [node for node in source.tree.body if isinstance(node, ast.If)]
        functions = [node for node in nodes if isinstance(node, _Function)]
        self._scopes = [*guards, *functions]
        self._first: dict[_Scope, ast.stmt] = {}

    def at(self, position: int) -> Place:
        """The place of the imports for an edit; edits have to come in their order."""
        for start, end, node in self._late:
            if start <= position <= end:
                return node, True
        if not self._late:
            return self._head
        inside = (one for one in reversed(self._scopes) if self._has(one, position))
        scope = next(inside, self._source.tree)
        before = [one for one in scope.body if self._start(one) <= position]
        return self._first.setdefault(scope, before[-1]), False

    def _imports_boto(self, node: ast.AST) -> TypeGuard[_Importing]:
        if not isinstance(node, _Importing):
            return False
        return _IMPORT.match(self._source.text(node)) is not None

    def _depth(self, node: ast.AST) -> int:
        return sum(isinstance(one, Function) for one in self._source.ancestors(node))

    def _reach(self, node: ast.stmt) -> int:
        """Where the block ends in which an import has run, or failed as a whole."""
        outer = self._source.parent(node)
        while isinstance(outer, ast.Try | ast.With) and node in outer.body:
            node, outer = outer, self._source.parent(outer)
        if isinstance(outer, ast.ClassDef):
            return 0  # Methods do not see names of the class.
        blocks = (getattr(outer, name, []) for name in ("body", "orelse", "finalbody"))
        return max(self._source.end(block[-1]) for block in blocks if node in block)

    def _has(self, scope: _Scope, position: int) -> bool:
        first, last = self._start(scope.body[0]), self._source.end(scope.body[-1])
        return first <= position <= last

    def _start(self, statement: ast.stmt) -> int:
        return start_of(self._source, statement)


def start_of(source: Source, statement: ast.stmt) -> int:
    """Where a statement starts in the data, with its decorators."""
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    if decorators:
        return source.data.rindex(b"@", 0, source.start(decorators[0]))
    return source.start(statement)
