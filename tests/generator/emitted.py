"""What emitted code may be made of, whatever a model says.

`check_emitted` holds a module against a grammar: the statements, expressions, calls
and imports that templates print, names that the naming gave, and text of the model in
string constants alone.
"""

import ast
import io
import re
import tokenize
from collections.abc import Iterable, Mapping

from botosmith.plan.naming import enum_member_name
from botosmith.plan.service import ServicePlan

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")

# Modules of the standard library and others that emitted code imports.
_LIBRARIES = frozenset(["__future__", "attrs", "collections.abc", "datetime", "typing"])

# Functions that templates call by these names.
_FUNCTIONS = frozenset(
    [
        "define",
        "deprecated",
        "each",
        "each_key",
        "each_value",
        "evolve",
        "field",
        "frozen",
        "lazy_package",
        "wire",
    ]
)
_METHODS = frozenset(["items", "pages", "run", "send"])
_PAGING = frozenset(
    [
        "Limit",
        "ListResult",
        "MapResult",
        "NumberResult",
        "Rules",
        "StringResult",
        "Token",
        "last",
        "within",
    ]
)

# Names that templates print beside those of the model's things.
_VOCABULARY = (
    _FUNCTIONS
    | _METHODS
    | _PAGING
    | frozenset(
        [
            "__all__",
            "__code__",
            "__dir__",
            "__getattr__",
            "__name__",
            "__operation__",
            "__paginators__",
            "__response__",
            "__service__",
            "__waiters__",
            "__waiter__",
            "Any",
            "ClassVar",
            "Client",
            "ERRORS",
            "EventStream",
            "IO",
            "JSONValue",
            "Literal",
            "Mapping",
            "OpenEnum",
            "Pages",
            "PaginationConfig",
            "Paginator",
            "Request",
            "Response",
            "ResponseMetadata",
            "Sequence",
            "ServiceError",
            "StreamingBody",
            "StreamingInput",
            "TYPE_CHECKING",
            "TypeAlias",
            "UnknownVariant",
            "Variant",
            "Waiter",
            "WaiterConfig",
            "__init__",
            "annotations",
            "bool",
            "bytes",
            "datetime",
            "default",
            "eq",
            "float",
            "get",
            "get_paginator",
            "get_waiter",
            "init",
            "int",
            "it",
            "item",
            "key",
            "kw_only",
            "limit",
            "more_results",
            "name",
            "other_results",
            "overload",
            "page",
            "paginate",
            "pagination_config",
            "paging",
            "prefetch",
            "put",
            "redacted",
            "repr",
            "rest",
            "result",
            "rules",
            "self",
            "slots",
            "str",
            "tokens",
            "tuple",
            "type",
            "value",
            "wait",
            "waiter_config",
            "converter",
            "metadata",
            "object",
            "response_metadata",
            "resume",
        ]
    )
)


class Unexpected(AssertionError):
    """Emitted code holds what no template puts there."""


def names_of(plan: ServicePlan) -> frozenset[str]:
    """All identifiers that the naming gives to the things of a service."""
    names = plan.names
    found = {names.package, f"_{names.package}", names.client, *names.waiters.values()}
    for mapping in (names.errors, names.shapes, names.likes, names.modules):
        found |= {*mapping.values()}
    found |= {*names.variants.values()}
    for operation in names.operations.values():
        found |= {operation.method, operation.module, operation.request}
        found |= {operation.response, operation.paginator}
    for fields in names.fields.values():
        found |= {*fields.values()}
    for enum, planned in plan.classes.enums.items():
        # Two that collide are told apart by a number.
        found |= {enum_member_name(value) for value in planned.members}
        found |= {converter.name for converter in plan.converters.of_enum(enum)}
    return frozenset(found)


def check_emitted(path: str, text: str, names: frozenset[str]) -> None:
    """Raise `Unexpected` if a module holds what no template puts there."""
    checker = _Checker(path, names)
    tree = ast.parse(text, path)
    checker.module(tree)
    _check_unique(path, tree)
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            _check_unique(path, node)
    # Finds what the grammar does not, such as an argument that is there twice.
    compile(tree, path, "exec", dont_inherit=True)
    # Comments are no part of the tree, and yet can switch checkers off.
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            raise Unexpected(f"{path}: a comment: {token.string!r}")
    for character in text:
        if not character.isprintable() and character not in "\n\u00a0\u3000":
            raise Unexpected(f"{path}: the character {character!r}")


def check_exports(files: Mapping[str, str]) -> None:
    """Raise `Unexpected` if two modules of a service export the same name."""
    for path, text in files.items():
        if path.count("/") == 1 and path.endswith("/__init__.py"):
            exported: list[str] = []
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.ImportFrom):
                    exported += [alias.name for alias in node.names]
            _refuse_twice(path, exported)


def _check_unique(path: str, scope: ast.Module | ast.ClassDef) -> None:
    found: list[str] = []
    for node in scope.body:
        match node:
            case ast.FunctionDef(decorator_list=[ast.Name(id="overload")]):
                pass
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                found.append(name)
            case ast.AnnAssign(target=ast.Name(id=name)):
                found.append(name)
            case ast.Assign(targets=[ast.Name(id=name)]):
                found.append(name)
            case ast.ImportFrom(names=names):
                found += [alias.asname or alias.name for alias in names]
            case ast.If(body=body) if isinstance(scope, ast.Module):
                for statement in body:
                    if isinstance(statement, ast.ImportFrom):
                        found += [a.asname or a.name for a in statement.names]
            case _:
                pass
    _refuse_twice(path, found)


def _refuse_twice(path: str, names: list[str]) -> None:
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        raise Unexpected(f"{path}: twice: {', '.join(sorted(twice))}")


class _Checker:
    def __init__(self, path: str, names: frozenset[str]) -> None:
        self.path = path
        self.names = names
        self.classes = {n for n in names if n[:1].isupper()}

    def refuse(self, node: ast.AST, why: str) -> Unexpected:
        text = ast.unparse(node)[:200]
        return Unexpected(f"{self.path}:{getattr(node, 'lineno', 0)}: {why}: {text}")

    def name(self, node: ast.AST, text: str) -> None:
        known = text in self.names or text in _VOCABULARY
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
                    self.face(statement.orelse)
                case ast.ClassDef():
                    self.class_(statement)
                case ast.FunctionDef():
                    self.function(statement)
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
                    if not level and module not in _LIBRARIES:
                        raise self.refuse(statement, "imports")
                    for part in (module or "").split(".") if level and module else ():
                        if part not in {"client", "errors", "operations", "shapes"}:
                            self.module_name(statement, part)
                    for alias in names:
                        self.name(statement, alias.name)
                        self.name(statement, alias.asname or alias.name)
                case _:
                    raise self.refuse(statement, "a statement")

    def module_name(self, node: ast.AST, part: str) -> None:
        runtime = {
            "_runtime",
            "calls",
            "client",
            "deprecation",
            "documents",
            "enums",
            "errors",
            "lazy",
            "pages",
            "paging",
            "paginator",
            "shapes",
            "streams",
            "unions",
            "waiter",
            "waiters",
        }
        if part not in runtime:
            self.name(node, part)

    def face(self, statements: list[ast.stmt]) -> None:
        """The `else` of a package's face: what makes it lazy."""
        match statements:
            case []:
                pass
            case [
                ast.ImportFrom(module="_runtime.lazy"),
                ast.Assign(
                    targets=[ast.Tuple()],
                    value=ast.Call(
                        func=ast.Name(id="lazy_package"),
                        args=[ast.Name(id="__name__"), ast.Dict() as table],
                        keywords=[],
                    ),
                ),
            ]:
                # These are imported and looked up at run time.
                for key, value in zip(table.keys, table.values, strict=True):
                    assert key is not None
                    for part in re.split("[. ]", ast.literal_eval(key)):
                        if part not in {"operations", "shapes"}:
                            self.module_name(key, part)
                    for part in ast.literal_eval(value).split(" "):
                        self.name(value, part)
            case _:
                raise self.refuse(statements[0], "the face of a package")

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
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    self.name(statement, name)
                    if not self.text(value):
                        raise self.refuse(statement, "a value of an enum")
                case ast.FunctionDef():
                    self.function(statement)
                case _:
                    raise self.refuse(statement, "a statement in a class")

    def function(self, node: ast.FunctionDef) -> None:
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
            case ast.Attribute(value=ast.Name() as value, attr=attr):
                self.expression(value)
                self.name(node, attr)
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
            case ast.ListComp(elt=made, generators=[generator]):
                self.generator(generator)
                self.expression(made)
            case ast.DictComp(
                key=ast.Name(id="key"), value=made, generators=[generator]
            ):
                self.generator(generator)
                self.expression(made)
            case ast.Lambda(args=arguments, body=body):
                self.arguments(arguments)
                self.expression(body)
            case ast.Call():
                self.call(node)
            case _:
                raise self.refuse(node, f"an expression ({type(node).__name__})")

    def generator(self, node: ast.comprehension) -> None:
        if node.ifs or node.is_async:
            raise self.refuse(node, "a comprehension")
        self.expression(node.iter)
        self.expression(node.target)

    def call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Name(id=name) if name in _FUNCTIONS or name in self.names:
                pass
            case ast.Attribute(value=ast.Name(id="paging"), attr=attr) if (
                attr in _PAGING
            ):
                pass
            case ast.Attribute(value=ast.Name(id="self"), attr=attr) if (
                attr in _METHODS
            ):
                pass
            case ast.Attribute(value=ast.Name(id="value"), attr="items"):
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
