"""Reads what the modules of the runtime declare, import and use."""

import ast
from collections.abc import Iterator, Sequence, Set
from typing import TypeAlias

from attrs import Factory, frozen

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
Import: TypeAlias = ast.Import | ast.ImportFrom


@frozen(eq=False)
class Part:
    """A declaration or an import in a body."""

    statement: ast.stmt
    depth: int
    """How much deeper it is nested in the module than in its stub."""

    names: Set[str]
    """The names that it declares or imports."""

    docs: list[ast.stmt] = Factory(list[ast.stmt])
    """Strings that document it: of a function, in its body; of others, after it."""


def foreign_private_names(source: str) -> set[str]:
    """Find the private names that a module uses, and another module defines."""
    used: set[str] = set()
    own: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                (used if _is_decorated(node, "override") else own).add(name)
            case ast.Name(id=name, ctx=ast.Store()):
                own.add(name)
            case ast.Attribute(ast.Name("self"), name, ast.Store()):
                own.add(name)
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
                used.add(name)
            case ast.ClassDef(name=name) | ast.arg(arg=name):
                own.add(name)
            case _:
                pass
    return {name for name in used - own if is_private(name)}


def names_of_bases(source: str) -> set[str]:
    """Find the names that a module uses for the bases of its classes."""
    return {
        node.id
        for cls in ast.walk(ast.parse(source))
        if isinstance(cls, ast.ClassDef)
        for base in cls.bases
        for node in ast.walk(base)
        if isinstance(node, ast.Name)
    }


def parts_of(statements: Sequence[ast.stmt], depth: int) -> list[Part]:
    """List what a body declares and imports."""
    parts: list[Part] = []
    overloads: dict[str, list[Part]] = {}
    for statement, deep in _for_type_checkers(statements, depth):
        part = Part(statement, deep, declared_names(statement))
        if isinstance(statement, Function):
            part.docs.extend(documentation(statement.body))
            if _is_decorated(statement, "overload"):
                overloads.setdefault(statement.name, []).append(part)
            elif statement.name in overloads:
                # Callers see the overloads, and not what implements them.
                for overload in overloads.pop(statement.name):
                    overload.docs.extend(part.docs)
                continue
        if part.names:
            parts.append(part)
        elif parts and documentation([statement]):
            parts[-1].docs.append(statement)
    return parts


def _for_type_checkers(
    statements: Sequence[ast.stmt], depth: int
) -> Iterator[tuple[ast.stmt, int]]:
    """List what type checkers read of a body, and how much deeper than that it is."""
    for statement in statements[len(documentation(statements)) :]:
        match statement:
            case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                yield from _for_type_checkers(statement.body, depth + 1)
            case ast.If(test=ast.UnaryOp(operand=ast.Name(id="TYPE_CHECKING"))):
                yield from _for_type_checkers(statement.orelse, depth + 1)
            case ast.ImportFrom(module="__future__"):
                pass
            case _:
                yield statement, depth


def documentation(statements: Sequence[ast.stmt]) -> Sequence[ast.stmt]:
    """The docstring of a body, if it has one."""
    match statements:
        case [ast.Expr(value=ast.Constant(value=str())), *_]:
            return statements[:1]
        case _:
            return []


def declared_names(statement: ast.stmt) -> set[str]:
    """The names that a statement declares or imports."""
    match statement:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            return {statement.name}
        case ast.AnnAssign(target=ast.Name(id=name)):
            return {name}
        case ast.Assign():
            return {one.id for one in statement.targets if isinstance(one, ast.Name)}
        case ast.Import() | ast.ImportFrom():
            return {local_name(alias) for alias in statement.names}
        case _:
            return set()


def local_name(alias: ast.alias) -> str:
    """The name that an import gives to what it imports."""
    return alias.asname or alias.name.split(".")[0]


def assigned_attributes(method: ast.stmt) -> Iterator[tuple[str, ast.expr | None]]:
    """List the attributes that a method assigns, with their annotations."""
    if not isinstance(method, Function):
        return
    arguments = [one for one in ast.walk(method.args) if isinstance(one, ast.arg)]
    annotations = {one.arg: one.annotation for one in arguments}
    for node in ast.walk(method):
        match node:
            case ast.AnnAssign(target=ast.Attribute(ast.Name("self"), name)):
                yield name, node.annotation
            case ast.Assign(
                targets=[ast.Attribute(ast.Name("self"), name)], value=ast.Name(value)
            ):
                yield name, annotations.get(value)
            case ast.Attribute(ast.Name("self"), name, ast.Store()):
                yield name, None
            case _:
                pass


def names_in(source: str) -> set[str]:
    """The names that a part of a stub uses or, in `__all__`, exports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Name(id=name):
                names.add(name)
            case ast.Assign(targets=[ast.Name("__all__")], value=exports):
                names.update(ast.literal_eval(exports))
            case _:
                pass
    return names


def _is_decorated(function: Function, name: str) -> bool:
    return any(ast.unparse(one) == name for one in function.decorator_list)


def yields(function: ast.AsyncFunctionDef) -> bool:
    """Whether a function is a generator."""
    waiting: list[ast.AST] = [*function.body]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Yield):
            return True
        if not isinstance(node, Function | ast.Lambda):
            waiting += ast.iter_child_nodes(node)
    return False


def is_private(name: str) -> bool:
    """Whether a name is for the module itself, and for subclasses of its classes."""
    return name.startswith("_") and not name.endswith("__")
