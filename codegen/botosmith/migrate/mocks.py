"""Where a program replaces boto3 or parts of it, as tests do."""

import ast
import re
from collections.abc import Iterable

from .source import Source

_MOCK = re.compile(r"mock|patch|fake|stub|autospec|dummy", re.IGNORECASE)
# What a replaced name may be, so that clients are replaced, too.
_CLIENT = re.compile(r"(?!_make_).*(client|session|boto)", re.IGNORECASE)


def names_of(node: ast.AST) -> list[str]:
    """The names in a chain of attributes, calls and subscripts, from the end."""
    names: list[str] = []
    while not isinstance(node, ast.Name):
        if isinstance(node, ast.Attribute):
            names.append(node.attr)
        elif not isinstance(node, ast.Call | ast.Subscript | ast.Await):
            return names
        node = node.func if isinstance(node, ast.Call) else node.value
    return [*names, node.id]


def last_name(node: ast.AST) -> str:
    """The last of the names in a chain; an empty text if there is none."""
    return "".join(names_of(node)[:1])


def is_mock(node: ast.AST) -> bool:
    """Whether the names in an expression say that it is a mock."""
    return any(map(_MOCK.search, names_of(node)))


class Patches:
    """The functions and classes, or the module, in which clients may be mocks.

    A patch in a test holds for that test, and one in any other function, such as a
    fixture, for the whole file.
    """

    def __init__(self, source: Source, nodes: Iterable[ast.AST]) -> None:
        self._source = source
        self._within = {self._reach(node) for node in nodes if _replaces_clients(node)}

    def cover(self, node: ast.AST) -> bool:
        """Whether a node is where clients may be mocks."""
        return bool(self._within) and (
            not self._within.isdisjoint(self._source.ancestors(node))
        )

    def _reach(self, node: ast.AST) -> ast.AST:
        for outer in self._source.ancestors(node):
            if node in getattr(outer, "decorator_list", ()):
                return outer
            if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef):
                return outer if outer.name.startswith("test") else self._source.tree
        return self._source.tree


def _replaces_clients(node: ast.AST) -> bool:
    """Whether a node replaces what makes clients, or a name that says so."""
    match node:
        case ast.Attribute(attr=name, ctx=ast.Store(), value=ast.Name(id="boto3")):
            return bool(_CLIENT.match(name))
        case ast.Call() if "patch" in (names := names_of(node)) or names[:1] == [
            "setattr"
        ]:
            texts = [keyword.arg for keyword in node.keywords if names[0] == "multiple"]
            texts += [getattr(argument, "value", None) for argument in node.args[:2]]
            ends = [text.split(".")[-1] for text in texts if isinstance(text, str)]
            return any(map(_CLIENT.match, ends))
        case _:
            return False
