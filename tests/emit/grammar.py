"""The grammar of generated code: the statements that templates print."""

import ast
import re
from collections.abc import Iterable

from botosmith.emit.stub import KINDS
from tests.emit.grammar_names import FUNCTIONS, LIBRARIES, METHODS, PAGING, VOCABULARY

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


class Unexpected(AssertionError):
    """Generated code contains what no template prints."""


class Grammar:
    """Checks the syntax tree of one module."""

    def __init__(self, path: str, names: frozenset[str]) -> None:
        self.path = path
        self.names = names
        self.classes = {n for n in names if n[:1].isupper()}

    def refuse(self, node: ast.AST, why: str) -> Unexpected:
        text = ast.unparse(node)[:200]
        return Unexpected(f"{self.path}:{getattr(node, 'lineno', 0)}: {why}: {text}")

    def name(self, node: ast.AST, text: str) -> None:
        known = text in self.names or text in VOCABULARY
        numbered = re.sub(r"_[0-9]+\Z", "", text) in self.names
        if not _IDENTIFIER.fullmatch(text) or not (known or numbered):
            raise self.refuse(node, f"the name {text!r}")

    def text(self, node: ast.AST) -> bool:
        return isinstance(node, ast.Constant) and isinstance(node.value, str)

    def module(self, tree: ast.Module) -> None:
        for statement in tree.body:
            match statement:
                case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                    self.imports(statement.body)
                    if statement.orelse:
                        raise self.refuse(statement, "an `else`")
                case ast.Assign(
                    targets=[ast.Name(id="TYPE_CHECKING")],
                    value=ast.Constant(value=False),
                ):
                    pass
                case ast.Assign(targets=[ast.Tuple()], value=value):
                    self.lazy_names(value)
                case ast.ClassDef():
                    self.class_(statement)
                case ast.FunctionDef():
                    self.function(statement)
                case ast.Assign(
                    targets=[ast.Name(id=name)],
                    value=ast.Call(func=ast.Name(id="TypeVar"), args=[literal]) as made,
                ) if self.text(literal):
                    self.name(statement, name)
                    for keyword in made.keywords:
                        self.expression(keyword.value)
                case ast.Assign(
                    targets=[ast.Name(id=name)],
                    value=ast.Call(func=ast.Name(id="BatchRule"), args=[]) as made,
                ):
                    self.name(statement, name)
                    for keyword in made.keywords:
                        self.setting(keyword.value)
                case ast.AnnAssign(target=ast.Name(id=name), value=value) if value:
                    self.name(statement, name)
                    self.expression(statement.annotation)
                    self.expression(value)
                case ast.Expr(value=value) if self.text(value):
                    pass
                case _:
                    self.imports([statement])

    def imports(self, statements: Iterable[ast.stmt]) -> None:
        for statement in statements:
            match statement:
                case ast.ImportFrom(module=module, names=names, level=level):
                    if not level and module not in LIBRARIES:
                        raise self.refuse(statement, "imports")
                    for part in (module or "").split(".") if level and module else ():
                        if part not in {"operations", "shapes", *KINDS}:
                            self.module_name(statement, part)
                    for alias in names:
                        self.name(statement, alias.name)
                        self.name(statement, alias.asname or alias.name)
                case _:
                    raise self.refuse(statement, "a statement")

    def module_name(self, node: ast.AST, part: str) -> None:
        runtime = {
            *("_runtime", "absent", "async_client", "asynchronous", "bodies", "calls"),
            *("client", "config", "decorators", "enums", "errors", "static_types"),
            *("events", "lazy", "pages", "paginator", "paging", "shapes"),
            *("streams", "unions", "waiter", "waiters"),
        }
        if part not in runtime:
            self.name(node, part)

    def lazy_names(self, node: ast.expr) -> None:
        """The table of a package's `__init__`, which makes the package lazy."""
        match node:
            case ast.Call(
                func=ast.Name(id="lazy_package"),
                args=[ast.Name(id="__name__"), ast.Constant(value=str(table)) as text],
                keywords=[],
            ):
                # These modules and names are looked up at run time.
                assert table[0] == table[-1] == "\n"
                for line in table[1:-1].split("\n"):
                    module, _, names = line.partition(": ")
                    for part in module.split("."):
                        if part not in {"operations", "shapes"}:
                            self.module_name(text, part)
                    for part in names.split(" "):
                        self.name(text, part)
            case _:
                raise self.refuse(node, "the lazy names of a package")

    def setting(self, node: ast.expr) -> None:
        """A literal in a rule of batches."""
        parts: Iterable[ast.expr] = ()
        match node:
            case ast.Constant(value=str() | bool() | int()):
                pass
            case ast.Tuple(elts=elements):
                parts = elements
            case ast.Dict(keys=keys, values=values) if all(
                key and self.text(key) for key in keys
            ):
                parts = values
            case _:
                raise self.refuse(node, "a setting")
        for part in parts:
            self.setting(part)

    def class_(self, node: ast.ClassDef) -> None:
        self.name(node, node.name)
        if node.keywords:
            raise self.refuse(node, "a class with arguments")
        for part in (*node.decorator_list, *node.bases):
            self.expression(part)
        for statement in node.body:
            match statement:
                case ast.Expr(value=value) if self.text(value):
                    pass
                case ast.AnnAssign(target=ast.Name(id=name), value=value):
                    self.name(statement, name)
                    self.expression(statement.annotation)
                    if value is not None:
                        self.expression(value)
                case ast.Expr(value=ast.Constant(value=value)) if value is ...:
                    pass
                case ast.Assign(
                    targets=[ast.Name(id="_OTHER")], value=ast.Constant(value=value)
                ) if value is ...:
                    pass  # in stubs, what stands for further values of an enum
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    self.name(statement, name)
                    if not self.text(value):
                        raise self.refuse(statement, "a value of an enum")
                case ast.FunctionDef() | ast.AsyncFunctionDef():
                    self.function(statement)
                case _:
                    raise self.refuse(statement, "a statement in a class")

    def function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self.name(node, node.name)
        for decorator in node.decorator_list:
            self.expression(decorator)
        self.arguments(node.args)
        if node.returns is None:
            raise self.refuse(node, "a function without a type")
        self.expression(node.returns)
        for statement in node.body:
            match statement:
                case ast.Expr(value=value) if self.text(value):
                    pass
                case ast.Expr(value=ast.Constant(value=value)) if value is ...:
                    pass
                case ast.Return(value=value) if value is not None:
                    self.expression(value)
                case _:
                    raise self.refuse(statement, "a statement")

    def arguments(self, node: ast.arguments) -> None:
        if node.vararg or node.kwarg:
            raise self.refuse(node, "arguments with stars")
        for argument in (*node.posonlyargs, *node.args, *node.kwonlyargs):
            self.name(argument, argument.arg)
            if argument.annotation is not None:
                self.expression(argument.annotation)
        for default in (*node.defaults, *node.kw_defaults):
            if default is not None and not isinstance(default, ast.Constant):
                raise self.refuse(node, "a default")

    def expression(self, node: ast.expr) -> None:
        match node:
            case ast.Constant(value=str() | bool() | None):
                pass
            case ast.Constant(value=value) if value is ...:
                pass
            case ast.Name(id=name):
                self.name(node, name)
            case ast.Attribute(value=value, attr=attr):
                self.expression(value)
                self.name(node, attr)
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                self.expression(left)
                self.expression(right)
            case ast.BoolOp(op=ast.Or(), values=values):
                for value in values:
                    self.expression(value)
            case ast.Subscript(value=ast.Name() | ast.Attribute() as value, slice=part):
                self.expression(value)
                self.expression(part)
            case ast.Tuple(elts=parts) | ast.List(elts=parts):
                for part in parts:
                    self.expression(part)
            case ast.Dict(keys=keys, values=values):
                for key, value in zip(keys, values, strict=True):
                    if key is None or not self.text(key):
                        raise self.refuse(node, "a dict")
                    self.expression(value)
            case ast.IfExp(
                test=ast.Compare(
                    left=ast.Name(id="value"),
                    ops=[ast.Is()],
                    comparators=[ast.Constant(value=None)],
                ),
                body=ast.Constant(value=None),
                orelse=other,
            ):
                self.expression(other)
            case ast.Lambda(args=arguments, body=body):
                self.arguments(arguments)
                self.expression(body)
            case ast.Call():
                self.call(node)
            case _:
                raise self.refuse(node, f"an expression ({type(node).__name__})")

    def call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Name(id=name) if name in FUNCTIONS or name in self.names:
                pass
            case ast.Attribute(value=ast.Name(id="paging"), attr=attr) if (
                attr in PAGING
            ):
                pass
            case ast.Attribute(value=ast.Name(id="self"), attr=attr) if attr in METHODS:
                pass
            case ast.Attribute(value=ast.Name(id=alias), attr=attr) if (
                alias.startswith("_") and attr in self.classes
            ):
                pass
            case _:
                raise self.refuse(node, "a call")
        for argument in node.args:
            self.expression(argument)
        for keyword in node.keywords:
            if keyword.arg is None:
                raise self.refuse(node, "two stars")
            self.name(node, keyword.arg)
            self.expression(keyword.value)
