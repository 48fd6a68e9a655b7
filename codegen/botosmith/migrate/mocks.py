"""Where a program replaces boto3 or parts of it, as tests do."""

import ast
import re
from collections.abc import Iterable

from .source import Source

_MOCK = re.compile(r"mock|patch|fake|stub|autospec|dummy", re.IGNORECASE)
# What a replaced name may be, so that clients are replaced, too.
_CLIENT = re.compile(r"(client|session|boto)[^.]*$", re.IGNORECASE)
_BOTO3 = {"boto3", "botocore"}


def names_of(node: ast.AST) -> list[str]:
    """The names in a chain of attributes, calls and subscripts, from the end."""
    names: list[str] = []
    while isinstance(node, ast.Attribute | ast.Call | ast.Subscript | ast.Await):
        if isinstance(node, ast.Attribute):
            names.append(node.attr)
        node = node.func if isinstance(node, ast.Call) else node.value
    return [*names, node.id] if isinstance(node, ast.Name) else names


def last_text(node: ast.AST) -> str:
    """The text with which an expression ends, as that of `f"{module}.client"`."""
    match node:
        case ast.Constant(str() as text):
            return text
        case (
            ast.JoinedStr(values=[*_, last])
            | ast.BinOp(op=ast.Add(), right=last)
            | ast.BinOp(left=last, op=ast.Mod())
        ):
            return last_text(last)
        case _:
            return ""


def before_boto3(full: str) -> str | None:
    """The name of the module in which something that creates clients is replaced.

    Args:
        full: The full name of what is replaced.

    Returns:
        Nothing for boto3 itself; None if it is not boto3's.
    """
    parts = full.split(".")
    places = [index for index, part in enumerate(parts) if part in _BOTO3]
    return ".".join(parts[: places[0]]) if places else None


def creates_clients(full: str) -> bool:
    """Whether something creates clients, by its full name."""
    return _CLIENT.search(full) is not None


def replaces_boto3(node: ast.AST) -> bool:
    """Whether a node puts something else into `sys.modules` for boto3."""
    match node:
        case ast.Subscript(value, ast.Constant(str() as text), ast.Store()):
            return names_of(value)[:1] == ["modules"] and text in _BOTO3
        case ast.Call(args=[target, *_]):
            name = [*names_of(target)[:1], last_text(target).rpartition(".")[2]]
            inside = ast.walk(node) if "modules" in name else ()
            return any(_text(one) in _BOTO3 for one in inside)
        case _:
            return False


def _text(node: ast.AST) -> object:
    """A text, or the name of an argument."""
    match node:
        case ast.Constant(value=text) | ast.keyword(arg=text):
            return text
        case _:
            return None


def is_mock(node: ast.AST) -> bool:
    """Whether the names in an expression say that it is a mock."""
    return any(map(_MOCK.search, names_of(node)))


class Patches:
    """The functions, classes and modules in which clients may be mocks.

    A patch in a test, or one that decorates it or its class, holds there. One in any
    other function, such as a fixture, holds for the whole file.
    """

    def __init__(self, source: Source, nodes: Iterable[ast.AST]) -> None:
        self._source = source
        self._within = {self._reach(node) for node in nodes if _replaces_clients(node)}

    def cover(self, node: ast.AST) -> bool:
        """Whether a node is where clients may be mocks."""
        within = self._within
        return bool(within) and not within.isdisjoint(self._source.ancestors(node))

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
        case ast.Assign(value=ast.Constant(None)):
            return False  # as for `boto3.DEFAULT_SESSION`, which is made anew
        case ast.Assign(targets=targets):
            return any(_is_of_boto3(one) for one in targets)
        case ast.Call() if _is_patch(names_of(node)):
            texts = [last_text(one) for one in node.args[:2]]
            texts += [str(keyword.arg) for keyword in node.keywords]
            return any(map(_CLIENT.search, texts)) or replaces_boto3(node)
        case _:
            return replaces_boto3(node)


def _is_patch(names: list[str]) -> bool:
    return "patch" in names or names[:1] in (["setattr"], ["replace"])


def _is_of_boto3(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and names_of(node)[-1] in _BOTO3
