"""What catches errors around an expression."""

import ast
import re
from collections.abc import Iterator

from .source import Source

_MISSING_KEY = re.compile(r"\b(KeyError|LookupError)\b")
_ALSO = re.compile(r"\b(ValueError|AttributeError)\b")
_NONE = re.compile(r"\b(TypeError|AttributeError|(Base)?Exception)\b")
_ANYTHING = re.compile(r"\b(KeyError|LookupError|(Base)?Exception)\b")


def caught(source: Source, node: ast.AST) -> Iterator[str]:
    """The texts of what catches errors, or expects them, in the same function.

    Those that may give the error a name end with `as`.
    """
    child = node
    for outer in source.ancestors(node):
        match outer:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                return
            case ast.Try(body=body, handlers=handlers) if child in body:
                for one in handlers:
                    text = source.text(one.type) if one.type else "BaseException"
                    yield text + (" as" if one.name else "")
            case ast.With(items=items) | ast.AsyncWith(items=items):
                yield from (f"{source.text(one.context_expr)} as" for one in items)
            case _:
                pass
        child = outer


def misled(source: Source) -> Iterator[tuple[int, str]]:
    """The handlers that now catch what one of `KeyError` behind them did.

    The error of an absent member is a `ValueError` and an `AttributeError`, too.
    """
    for node in source.nodes:
        if isinstance(node, ast.Try):
            types = [one.type for one in node.handlers if one.type]
            texts = [*map(ast.unparse, types)]
            for place, text in enumerate(texts):
                later = texts[place + 1 :]
                if _ALSO.search(text) and any(map(_MISSING_KEY.search, later)):
                    yield types[place].lineno, text


class Handlers:
    """Where a program could notice the error of a missing key."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._watched = self._find_watched()

    def notice(self, node: ast.expr) -> bool:
        """Whether the error of an expression may be caught.

        What catches all errors counts in the same function only: around a call of the
        function, it often just logs them.
        """
        if any(map(_ANYTHING.search, caught(self._source, node))):
            return True
        return self._function(node) in self._watched

    def notice_none(self, node: ast.expr) -> bool:
        """Whether the error of what reads a part of `None` may be caught."""
        return any(map(_NONE.search, caught(self._source, node)))

    def _find_watched(self) -> frozenset[str | None]:
        """The names of functions that are called where a missing key is caught."""
        if not _MISSING_KEY.search(self._source.data.decode()):
            return frozenset()
        callers: dict[str, set[str | None]] = {}
        watched: set[str | None] = set()
        for node in self._source.nodes:
            match node:
                case ast.Call(func=ast.Name(name) | ast.Attribute(attr=name)):
                    callers.setdefault(name, set()).add(self._function(node))
                    if any(map(_MISSING_KEY.search, caught(self._source, node))):
                        watched.add(name)
                case _:
                    pass
        while more := {n for n, by in callers.items() if by & watched} - watched:
            watched |= more
        return frozenset(watched)

    def _function(self, node: ast.AST) -> str | None:
        """The name of the function that a node is in."""
        kinds = ast.FunctionDef, ast.AsyncFunctionDef
        return getattr(self._source.enclosing(node, kinds), "name", None)
