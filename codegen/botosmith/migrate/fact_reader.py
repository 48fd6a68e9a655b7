"""Finds what a file says that other files of the program need to know."""

import ast
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from attrs import field, frozen

from .attributes import Attributes, is_private
from .clients import Clients
from .facts import Facts, Leaves, Parameters, Target, Use
from .flow import Flow, Variable
from .mocks import before_boto3, creates_clients, names_of, replaces_boto3
from .source import Definition, Source
from .symbols import Leaf, Symbol, Unproven

# Decorators with which a function is still called as it is written.
_PLAIN = {
    *("staticmethod", "classmethod", "cache", "lru_cache", "contextmanager"),
    *("abstractmethod", "override", "wraps", "property", "cached_property"),
}
_DATA_CLASSES = {"dataclass", "define", "frozen", "mutable"}
# Functions whose keywords are attributes that an object gets.
_REPLACE = {"replace", "_replace", "evolve", "multiple"}
_DOTTED = re.compile(r"\w+(\.\w+)+")
_TYPE_TESTS = {"isinstance", "issubclass"}


def facts_of(
    source: Source, flow: Flow, clients: Clients, defined: Collection[str]
) -> Facts:
    """Find what a file says.

    Args:
        source: The file.
        flow: Its variables.
        clients: Its clients.
        defined: The names of the functions and classes of all files.
    """
    facts = Facts(source.path)
    _Reader(source, flow, clients, defined, facts).read()
    return facts


@frozen
class _Reader:
    _source: Source
    _flow: Flow
    _clients: Clients
    _defined: Collection[str]
    _facts: Facts
    _meant: dict[Variable, list[Target]] = field(factory=dict[Variable, list[Target]])

    @property
    def _attributes(self) -> Attributes:
        return self._clients.attributes

    def read(self) -> None:
        facts = self._facts
        for node in self._source.nodes:
            match node:
                case ast.FunctionDef() | ast.AsyncFunctionDef():
                    self._function(node)
                case ast.ClassDef():
                    self._class(node)
                case ast.Call() | ast.Subscript():
                    if replaces_boto3(node):
                        self._replace("boto3", frozenset([self._place(node)]))
                    if isinstance(node, ast.Call):
                        self._call(node)
                case ast.Constant(str() as text):
                    if text in self._clients.known:
                        facts.services.add(text)
                    self._private(text.rpartition(".")[2])
                case ast.Name(ctx=ast.Load()):
                    self._reference(node)
                case ast.Attribute(value=of, attr=name):
                    self._private(name, of)
                    if isinstance(node.ctx, ast.Load):
                        self._reference(node)
                case ast.keyword(arg=str(name)) | ast.AnnAssign(target=ast.Name(name)):
                    self._private(name)
                case _:
                    pass
        names: dict[str, set[Leaf]] = defaultdict(set)
        for variable in self._flow.variables:
            for one in variable.bindings:
                if one.scope is self._source.tree:
                    names[one.name] |= self._clients.bound(one)
        facts.names |= {name: frozenset(leaves) for name, leaves in names.items()}
        for name, owner, value, full in self._attributes.all():
            leaves = self._leaves(value)
            if full:
                self._replace(full, leaves)
            elif owner is None:
                facts.add_foreign(name, leaves)
            else:
                if self._attributes.are_unknown:
                    leaves |= {self._place(owner)}
                key = self._source.qualified(owner), name
                facts.settings[key] = facts.settings.get(key, frozenset()) | leaves

    def _replace(self, full: str, leaves: Leaves) -> None:
        """Note what replaces an attribute, or boto3's functions in some modules."""
        module = before_boto3(full)
        if module is None:
            self._facts.add_replaced(full, leaves)
        elif creates_clients(full):
            for one in [module] if module else self._modules():
                self._facts.add_replaced(f"{one}.boto3", leaves)

    def _modules(self) -> Iterator[str]:
        """What the file imports, or names by texts."""
        for node in self._source.nodes:
            match node:
                case ast.alias(name=name):
                    yield self._clients.imports.full(node, name)
                case ast.Constant(str() as text) if _DOTTED.fullmatch(text):
                    yield text
                case _:
                    pass

    def _place(self, node: ast.AST) -> Unproven:
        return Unproven(self._source.path, getattr(node, "lineno", 0))

    def _leaves(self, node: ast.AST | None) -> Leaves:
        return self._clients.leaves(node)

    # Definitions

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        name = self._source.qualified(node)
        decorators = {"".join(names_of(one)[:1]) for one in node.decorator_list}
        outer = self._source.parent(node)
        around = [*node.decorator_list, *getattr(outer, "decorator_list", ())]
        chained = {name for one in around for name in names_of(one)}
        is_fixture = "fixture" in chained
        is_test = is_fixture or node.name.startswith("test")
        first = [*node.args.posonlyargs, *node.args.args]
        if isinstance(outer, ast.ClassDef) and "staticmethod" not in decorators:
            first = first[1:]
        values = zip(reversed(first), reversed(node.args.defaults), strict=False)
        keywords = zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True)
        defaults = {
            one.arg: self._leaves(value)
            for one, value in (*values, *keywords)
            if value is not None
        }
        allowed = not (is_test and {"patch", "parametrize"} & chained)
        self._define(
            name,
            Parameters(
                self._place(node),
                [one.arg for one in first],
                {one.arg for one in (*first, *node.args.kwonlyargs)},
                defaults,
                is_plain=allowed if is_test else decorators <= _PLAIN,
                is_exported=self._is_exported(node),
                takes_fixtures=is_test,
            ),
        )
        if is_fixture:
            self._facts.fixtures.setdefault(_fixture_name(node), []).append(name)
        if is_fixture or decorators <= _PLAIN - {"contextmanager"}:
            found = self._clients.results(node, is_fixture=is_fixture)
            self._facts.results[name] = found

    def _define(self, name: str, parameters: Parameters) -> None:
        if name in self._facts.functions:  # which one is called is not known
            parameters = Parameters(parameters.place, (), (), {}, is_plain=False)
        self._facts.functions[name] = parameters

    def _is_exported(self, node: Definition) -> bool:
        ancestors = self._source.ancestors(node)
        outer = [one for one in ancestors if isinstance(one, Definition)]
        is_local = any(not isinstance(one, ast.ClassDef) for one in outer)
        hidden = is_local or any(is_private(one.name) for one in (node, *outer))
        return not (hidden or _is_test(self._source.path))

    def _class(self, node: ast.ClassDef) -> None:
        name = self._source.qualified(node)
        self._facts.bases[name] = [
            target for base in node.bases for target in self._targets(base)
        ]
        decorators = {"".join(names_of(one)[:1]) for one in node.decorator_list}
        if decorators & _DATA_CLASSES and not node.bases:
            self._data_class(node, name)

    def _data_class(self, node: ast.ClassDef, owner: str) -> None:
        fields: dict[str, ast.expr | None] = {}
        for one in node.body:
            match one:
                case ast.AnnAssign(target=ast.Name(name), annotation=kind, value=value):
                    if "ClassVar" not in names_of(kind):
                        fields[name] = value
                case ast.FunctionDef(name="__init__"):
                    return
                case _:
                    pass
        init = f"{owner}.__init__"
        defaults = {one: self._leaves(value) for one, value in fields.items() if value}
        is_exported = self._is_exported(node)
        made = Parameters(
            self._place(node),
            [*fields],
            fields.keys(),
            defaults,
            is_exported=is_exported,
            is_plain=not any(map(_is_special, fields, fields.values())),
        )
        self._define(init, made)
        for attribute in fields:
            symbol = Symbol("parameter", self._source.path, init, attribute)
            self._facts.settings[owner, attribute] = frozenset([symbol])

    # Uses

    def _private(self, name: str, of: ast.expr | None = None) -> None:
        """Note the use of a private attribute of something, or of its name."""
        if is_private(name):
            owner = self._attributes.owner(of) if of else None
            self._facts.users.setdefault(name, set()).add(self._source.qualified(owner))

    def _call(self, node: ast.Call) -> None:
        for name in names_of(node.func)[1:]:
            self._facts.services |= self._clients.known & {*name.lower().split("_")}
        if targets := self._targets(node.func):
            self._use(node, targets, self._given(node))
        match node:
            case ast.Call(func=ast.Name("getattr"), args=[_, ast.Constant(text), *_]):
                self._use(node, [Target("any", "", self._defined_as(str(text)))], None)
            case ast.Call() if "".join(names_of(node.func)[:1]) in _REPLACE:
                for one in node.keywords:
                    self._facts.add_foreign(one.arg or "", self._leaves(one.value))
            case _:
                pass

    def _given(self, call: ast.Call) -> Mapping[int | str, Leaves] | None:
        if any(isinstance(one, ast.Starred) for one in call.args):
            return None
        if any(one.arg is None for one in call.keywords):
            return None
        given: dict[int | str, ast.expr] = dict(enumerate(call.args))
        given |= {one.arg or "": one.value for one in call.keywords}
        return {name: self._leaves(value) for name, value in given.items()}

    def _reference(self, node: ast.Name | ast.Attribute) -> None:
        """Note a use of a function or a class that is no call."""
        match self._source.parent(node):
            case ast.Call(func=function) if function is node:
                pass
            case ast.Attribute() | ast.ExceptHandler():
                pass
            case ast.ClassDef(bases=bases) if node in bases:
                pass
            case ast.Call(func=ast.Name(name)) if name in _TYPE_TESTS:
                pass
            case _:
                targets = self._targets(node)
                if targets and not self._is_annotation(node):
                    self._use(node, targets, None)

    def _use(
        self,
        node: ast.expr,
        targets: Iterable[Target],
        given: Mapping[int | str, Leaves] | None,
    ) -> None:
        place = self._place(node)
        self._facts.uses += [Use(target, place, given) for target in targets]

    def _is_annotation(self, node: ast.AST) -> bool:
        child = node
        for outer in self._source.ancestors(node):
            match outer:
                case ast.arg():
                    return True
                case ast.AnnAssign(annotation=annotation):
                    return child is annotation
                case (
                    ast.FunctionDef(returns=returns)
                    | ast.AsyncFunctionDef(returns=returns)
                ):
                    return child is returns
                case ast.stmt():
                    return False
                case _:
                    child = outer
        return False

    def _targets(self, node: ast.expr) -> Sequence[Target]:
        """What an expression may stand for, as far as the program may define it."""
        match node:
            case ast.Name():
                if (variable := self._flow.variable(node)) is None:
                    return ()
                if variable not in self._meant:
                    self._meant[variable] = [*self._named(node, variable)]
                return self._meant[variable]
            case ast.Attribute(value=value):
                attr = self._defined_as(node.attr)
                if attr not in self._defined:
                    return ()
                of = self._source.qualified(self._attributes.owner(value))
                if imported := self._clients.imports.meant(node):
                    return [Target("imported", imported)]
                if _is_super(value):
                    outer = self._source.enclosing(node, ast.ClassDef) or node
                    return [Target("super", self._source.qualified(outer), attr)]
                return [Target("method" if of else "any", of, attr)]
            case _:
                return ()

    def _defined_as(self, name: str) -> str:
        """The name of a method as its class writes it: `__run` of `_Store__run`."""
        return name if name in self._defined else re.sub(r"^_\w+?(?=__)", "", name)

    def _named(self, node: ast.Name, variable: Variable) -> Iterator[Target]:
        for one in variable.bindings:
            imported = self._clients.imports.meant(one.node, node.id)
            if imported.endswith("*"):
                imported = f"{imported[:-1]}{node.id}"
            if imported.rpartition(".")[2] in self._defined:
                yield Target("imported", imported)
            elif isinstance(one.node, Definition):
                yield Target("defined", self._source.qualified(one.node))
        owner = self._attributes.owner(node)
        if owner is not None and variable.name != owner.name:
            yield Target("cls", self._source.qualified(owner))


def _is_super(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and names_of(node.func) == ["super"]


def _fixture_name(node: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    for one in node.decorator_list:
        for keyword in one.keywords if isinstance(one, ast.Call) else ():
            if keyword.arg == "name" and isinstance(keyword.value, ast.Constant):
                return str(keyword.value.value)
    return node.name


def _is_special(name: str, value: ast.expr | None) -> bool:
    """Whether a field may have another parameter than its name says, or none."""
    options = value.keywords if isinstance(value, ast.Call) else []
    return name.startswith("_") or any(one.arg in {"init", "alias"} for one in options)


def _is_test(path: Path) -> bool:
    name = path.stem
    return name.startswith("test_") or name.endswith("_test") or name == "conftest"
