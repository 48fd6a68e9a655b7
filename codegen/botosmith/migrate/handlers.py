"""What catches errors around an expression."""

import ast
from collections.abc import Iterator

from .source import Source


def caught(source: Source, node: ast.AST) -> Iterator[str]:
    """The texts of what catches errors, or expects them, in the same function."""
    child = node
    for outer in source.ancestors(node):
        match outer:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                return
            case ast.Try(body=body, handlers=handlers) if child in body:
                yield from (source.text(one.type) for one in handlers if one.type)
            case ast.With(items=items) | ast.AsyncWith(items=items):
                yield from (source.text(one.context_expr) for one in items)
            case _:
                pass
        child = outer
