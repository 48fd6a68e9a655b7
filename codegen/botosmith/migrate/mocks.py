"""Where a program replaces boto3 or parts of it, as tests do."""

import ast
import re
from collections.abc import Iterable

from .source import Source

_MOCK = re.compile(r"mock|patch|fake|stub|autospec|dummy", re.IGNORECASE)
# What a replaced name may be, so that clients are replaced, too.
_CLIENT = re.compile(r"client|session|boto", re.IGNORECASE)
_SET_UP = re.compile(r"_?(async)?_?set_?up", re.IGNORECASE)


def names_of(node: ast.AST) -> list[str]:
    """The names in a chain of attributes, calls and subscripts, from the end."""
    names: list[str] = []
    while True:
        match node:
            case ast.Attribute():
                names.append(node.attr)
                node = node.value
            case ast.Name():
                return [*names, node.id]
            case ast.Call():
                node = node.func
            case ast.Subscript() | ast.Await():
                node = node.value
            case _:
                return names


def root_of(node: ast.expr) -> ast.expr:
    """The first node of a chain of attributes, calls and subscripts."""
    while isinstance(node, ast.Attribute | ast.Call | ast.Subscript):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node


def is_mock(node: ast.AST) -> bool:
    """Whether the names in an expression say that it is a mock."""
    return any(map(_MOCK.search, names_of(node)))


def is_patched(node: ast.AST) -> bool:
    """Whether a function has decorators that pass mocks to it."""
    return any(
        any(name == "patch" for name in names_of(decorator))
        for decorator in getattr(node, "decorator_list", ())
    )


class Patches:
    """The functions, classes and modules in which clients may be mocks.

    A patch in a test holds for that test. One in a method that prepares tests holds for
    the class, and one in any other function, such as a fixture, for the whole file.
    """

    def __init__(self, source: Source, nodes: Iterable[ast.AST]) -> None:
        self._source = source
        self._within: set[ast.AST] = set()
        for node in nodes:
            if isinstance(node, ast.Call | ast.Attribute) and _replaces_clients(node):
                self._within.add(self._reach(node))

    def cover(self, node: ast.AST) -> bool:
        """Whether a node is where clients may be mocks."""
        return bool(self._within) and (
            not self._within.isdisjoint(self._source.ancestors(node))
        )

    def _reach(self, node: ast.AST) -> ast.AST:
        inner = node
        for outer in self._source.ancestors(node):
            if inner in getattr(outer, "decorator_list", ()):
                return outer
            if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef):
                if outer.name.startswith("test"):
                    return outer
                owner = self._source.parent(outer)
                if isinstance(owner, ast.ClassDef) and _SET_UP.match(outer.name):
                    return owner
                break
            inner = outer
        return self._source.tree


def _replaces_clients(node: ast.Call | ast.Attribute) -> bool:
    """Whether a node replaces what makes clients, or a name that says so."""
    if isinstance(node, ast.Attribute):
        return not isinstance(node.ctx, ast.Load) and (
            node.attr in {"client", "create_client", "Session", "session"}
            and names_of(node.value)[-1:] in (["boto3"], ["botocore"])
        )
    names = names_of(node.func)
    if "patch" not in names and names[:1] not in (["setattr"], ["replace"]):
        return False
    texts = [
        argument.value.rpartition(".")[2]
        for argument in node.args[:2]
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    ]
    texts += [keyword.arg or "" for keyword in node.keywords if "multiple" in names]
    return any(_CLIENT.search(text) and not text.startswith("_make") for text in texts)
