"""Reads the syntax of stubs: classes, their members, and their type parameters."""

import ast
import re
from collections.abc import Mapping
from typing import TypeAlias

from attrs import frozen

from botosmith.output.declarations import Function

Signature: TypeAlias = dict[str, str]
"""The types of arguments, with "=" before those of optional arguments."""


@frozen
class TypeParameters:
    """The type parameters in the stubs of a service.

    Attributes:
        defaults: The types of synchronous clients, by the names of the parameters.
        of_async: The types of asynchronous clients, by the names of the classes.
    """

    defaults: Mapping[str, ast.expr]
    of_async: Mapping[str, str]

    def filled(self, tree: ast.Module) -> ast.Module:
        """Put the defaults of the type parameters in their places."""
        filled = _Filler(self.defaults).visit(tree)
        assert isinstance(filled, ast.Module)
        return filled

    def asynchronous(self, annotation: str) -> str:
        """Write the type of a synchronous client as that of an asynchronous client."""

        def argument(match: re.Match[str]) -> str:
            name = match[0]
            return f"{name}[{self.of_async[name]}]" if name in self.of_async else name

        return re.sub(r"\w+", argument, annotation)


def read_type_parameters(tree: ast.Module) -> TypeParameters:
    """Read the type parameters that stubs declare.

    `_X_co = TypeVar("_X_co", bound=Sync | Async, default=Sync, ...)` is that of `X`.
    """
    defaults: dict[str, ast.expr] = {}
    of_async: dict[str, str] = {}
    for node in tree.body:
        match node:
            case ast.Assign(
                targets=[ast.Name(id=name)],
                value=ast.Call(func=ast.Name(id="TypeVar"), keywords=keywords),
            ):
                given = {one.arg: one.value for one in keywords}
                if "default" in given:
                    bound, default = given["bound"], given["default"]
                    assert isinstance(bound, ast.BinOp)
                    defaults[name] = default
                    cls = name.removeprefix("_").removesuffix("_co")
                    of_async[cls] = ast.unparse(bound.right)
            case _:
                pass
    return TypeParameters(defaults, of_async)


@frozen
class _Filler(ast.NodeTransformer):
    """Replaces names by expressions."""

    defaults: Mapping[str, ast.expr]

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self.defaults.get(node.id, node)


def class_or_alias(node: ast.stmt) -> str:
    """The name of a class or an alias that a statement defines; empty otherwise."""
    match node:
        case ast.ClassDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
            return name
        case _:
            return ""


def declarations(node: ast.stmt | None) -> Mapping[str, ast.AnnAssign]:
    """The declarations of a class's attributes, by their names."""
    return {
        one.target.id: one
        for one in (node.body if isinstance(node, ast.ClassDef) else ())
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)
    }


def function(node: ast.ClassDef, name: str) -> Function | None:
    """Find a method of a class."""
    for statement in node.body:
        if isinstance(statement, Function) and statement.name == name:
            return statement
    return None


def overloads(node: ast.stmt, name: str) -> dict[str, str]:
    """The types that the overloads of a method take, with those that they return."""
    types: dict[str, str] = {}
    for statement in node.body if isinstance(node, ast.ClassDef) else ():
        if isinstance(statement, Function) and statement.name == name:
            takes = statement.args.posonlyargs[1].annotation
            assert takes is not None
            assert statement.returns is not None
            types[ast.unparse(takes)] = ast.unparse(statement.returns)
    return types


def signature(node: Function) -> Signature:
    """The types of a function's arguments by keyword, and of what it returns."""
    types: Signature = {}
    arguments = node.args
    pairs = [
        *zip(arguments.args, [None] * len(arguments.args), strict=True),
        *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
    ]
    for argument, default in pairs:
        kind = "" if argument.annotation is None else ast.unparse(argument.annotation)
        types[argument.arg] = f"={kind}" if default is not None else kind
    types["return"] = "" if node.returns is None else ast.unparse(node.returns)
    return types
