"""Which expressions are proven to be clients, and of which service."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache, cached_property
from typing import Literal, TypeAlias

from attrs import define

from ..plan.naming import package_name
from .attributes import Attributes
from .flow import Binding, Flow
from .imports import Imports
from .mocks import Patches, is_mock, names_of
from .source import Definition, Source
from .symbols import Elsewhere, Leaf, Symbol, Unproven, alone, decide

# What is searched for: "made" is a client of any service, as a function may return it.
_ClientKind: TypeAlias = Literal["client", "resource", "typed", "made"]
# Services, what decides the same one, and None for what nothing proves.
_Origins: TypeAlias = Sequence[Leaf | tuple[ast.AST | None, _ClientKind] | None]

# What a function with `client` in its name does not return if its name has this, too.
_NO_FACTORY = re.compile(
    r"async|aio|resource|mock|fake|stub|dummy|typed|class|cls|name|err|exception|conf|"
    r"option|arg|param|token|secret|_id|url|endpoint|type|re(quest|sponse)|version|"
    r"http|rest|redis|docker|kube|grpc|socket|mqtt|test"
)
# The kinds of expressions that may be clients.
_MAY_BE = (ast.Name, ast.Attribute, ast.Call, ast.IfExp, ast.BoolOp, ast.NamedExpr)
_PROPERTIES = frozenset({"property", "cached_property"})
_DECORATORS = _PROPERTIES | {"lru_cache", "cache", "staticmethod", "classmethod"}
_STUBS = re.compile(r"(?:types|mypy)_boto3_(\w+)(?:\.client)?\.(\w+Client)")
_SDK = "typed_aws"
_Exit: TypeAlias = ast.Return | ast.Yield | ast.YieldFrom
_CREATORS = frozenset({"client", "create_client"})
_ASYNCHRONOUS = re.compile(rb"^\s*(from|import)\s+(types_)?aio", re.MULTILINE)
# It runs on devices. Its clients are made as boto3's are, but have other classes.
_OTHER_SDK = "greengrasssdk"
_SOURCES = re.compile(r"boto|session|aws", re.IGNORECASE)


@define(eq=False)
class UnknownClient:
    """A client whose service is not known.

    Attributes:
        node: The call that creates it.
        reason: Why.
    """

    node: ast.Call
    reason: str


class Clients:
    """The clients in a program: those of boto3, and typed ones.

    Args:
        source: The program.
        flow: Its variables.
        known: The names of botocore's services.
        package: The package of the SDK.
        elsewhere: Returns what other files say about a symbol.
    """

    def __init__(
        self,
        source: Source,
        flow: Flow,
        known: Set[str],
        package: str = _SDK,
        elsewhere: Elsewhere = alone,
    ) -> None:
        self._source = source
        self._elsewhere = elsewhere
        self._flow = flow
        self.known = known
        self._modules, self._packages = _by_module(frozenset(known))
        # A relative import has the end of the package's name.
        end = re.escape(package.rpartition(".")[2])
        self._sdk = re.compile(
            rf"(?:{re.escape(package)}|\.+(?:\w+\.)*{end})\.(\w+)(?:\.\w+)*\.(\w+)"
        )
        self._asynchronous = _ASYNCHRONOUS.search(source.data) is not None
        self._patches = Patches(source, source.nodes)
        self.imports = Imports(source, flow)
        self.attributes = Attributes(source, flow, self.imports, source.nodes)
        self._find = cache(self._service)
        self._bound: dict[str, list[Binding]] = defaultdict(list)
        for variable in flow.variables:
            self._bound[variable.name] += variable.bindings

    @property
    def unknown(self) -> Iterator[UnknownClient]:
        """The clients whose service is not known."""
        for node in self._source.nodes:
            if isinstance(node, ast.Call) and (reason := self._why_unknown(node)):
                yield UnknownClient(node, reason)

    def are_called(self) -> bool:
        """Whether a method of a client of boto3 is called."""
        return any(
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and self.service(node.func.value)
            for node in self._source.nodes
        )

    def service(self, node: ast.expr) -> str | None:
        """The service of a client of boto3.

        Returns:
            None if the expression is not proven to be one.
        """
        return self._find(node, "client") if isinstance(node, _MAY_BE) else None

    def creates(self, node: ast.expr) -> bool:
        """Whether an expression is a client of boto3, and never `None`."""
        match node:
            case ast.BoolOp(ast.Or(), [*_, last]):
                return self.creates(last)
            case _:
                return isinstance(node, ast.Call) and bool(
                    self._created(node, "client")
                )

    def typed_service(self, node: ast.expr) -> str | None:
        """The service of a typed client, of either kind.

        Returns:
            None if the expression is not proven to be one.
        """
        return self._find(node, "typed")

    def chain(self, node: ast.expr) -> Iterator[ast.expr]:
        """An expression, and what it is an attribute, an item or a result of."""
        seen: set[ast.expr] = set()
        while node not in seen:
            yield node
            seen.add(node)
            match node:
                case (
                    ast.Call(func=ast.Attribute(value=of))
                    | ast.Attribute(value=of)
                    | ast.Subscript(value=of)
                ):
                    node = of
                case ast.Name():
                    bindings = self._flow.bindings(node)
                    value = bindings[0].value if len(bindings) == 1 else None
                    node = value or node
                case _:
                    return

    def text(self, node: ast.expr | None) -> str | None:
        """A text, or that of a name which is bound to one once."""
        bindings = self._flow.bindings(node)
        if len(bindings) == 1 and bindings[0].kind == "assign" and not bindings[0].path:
            node = bindings[0].value
        value = node.value if isinstance(node, ast.Constant) else None
        return value if isinstance(value, str) else None

    def sdk_name(self, node: ast.expr | ast.alias) -> tuple[str, str] | None:
        """The service and the name of something in the SDK that a program uses.

        Args:
            node: What is imported, or a name, or attributes of a module.
        """
        is_import = isinstance(node, ast.alias)
        name = (
            self.imports.full(node, "") if is_import else self._dotted(names_of(node))
        )
        found = self._sdk.fullmatch(name)
        service = self._packages.get(found[1]) if found else None
        return (service, found[2]) if found and service else None

    def leaves(self, node: ast.AST | None) -> frozenset[Leaf]:
        """What decides of which service an expression is a client of boto3."""
        return self._leaves([(node, "client")])

    def bound(self, binding: Binding) -> frozenset[Leaf]:
        """The same for what a binding gives to its name."""
        return self._leaves(self._given_by(binding, "client"))

    def results(self, function: ast.AST, *, is_fixture: bool) -> frozenset[Leaf]:
        """The same for what a function returns, or a fixture yields."""
        kinds = (ast.Return, ast.Yield) if is_fixture else (ast.Return,)
        return self._leaves(self._returns(function, "client", kinds))

    def _service(self, node: ast.expr, kind: _ClientKind) -> str | None:
        return self._decide([(node, kind)])

    def _decide(self, origins: _Origins) -> str | None:
        """The service that all origins have; None if that is not proven."""
        return decide(self._leaves(origins), self._elsewhere)

    def _leaves(self, origins: _Origins) -> frozenset[Leaf]:
        pending = [*origins]
        seen: set[object] = set()
        leaves: set[Leaf] = set()
        for origin in pending:
            if not isinstance(origin, tuple):
                leaves.add(origin or Unproven(self._source.path, 0))
            elif origin not in seen:
                seen.add(origin)
                # What nothing is known to set may be anything.
                line = getattr(origin[0], "lineno", 0)
                for one in self._origins(*origin) or [None]:
                    pending.append(one or Unproven(self._source.path, line))
        return frozenset(leaves)

    def _origins(self, node: ast.AST | None, kind: _ClientKind) -> _Origins:
        """What decides the service of an expression, or of a property."""
        if node is None or (kind != "typed" and self._patches.cover(node)):
            return [None]
        match node:
            case ast.IfExp():
                return [(node.body, kind), (node.orelse, kind)]
            case ast.BoolOp(op=ast.Or()):
                return [(value, kind) for value in node.values]
            case ast.Constant(None):
                return [(node, kind)]  # seen already: it decides nothing
            case ast.NamedExpr():
                return [(node.value, kind)]
            case ast.Name():
                return self._given(node, kind)
            case ast.Call() | ast.Attribute() | ast.Subscript() if kind == "made":
                name = "".join(names_of(node)[:1])
                makes = name in {"get", "setdefault", "pop"} or _is_factory(name)
                known = makes or not isinstance(node, ast.Call)
                return [kind if known and not is_mock(node) else None]
            case ast.Attribute(ast.Attribute(of, "meta"), "client"):
                return [(of, "resource") if kind == "client" else None]
            case ast.Attribute(of, "boto") if kind == "client":
                return [(of, "typed")]
            case ast.Attribute():
                found = self.attributes.settings(node)
                return [*((one, kind) for one in found), *self._symbols(node, kind)]
            case ast.FunctionDef():
                return self._results(node, kind, False)
            case ast.Call(ast.Attribute(of, "with_options")):
                return [(of, kind) if kind == "typed" else None]
            case ast.Call():
                service = self._created(node, kind)
                boto3 = Symbol("attribute", self._source.path, "", "boto3")
                if service:
                    return [service, boto3]
                what = self._what(node) if kind == "client" else None
                other = Unproven(self._source.path, node.lineno, what)
                return [other] if what else self._returned(node, kind)
            case _:
                return [None]

    def _given(self, name: ast.Name, kind: _ClientKind) -> _Origins:
        """What a name is bound to."""
        if kind == "client" and self.attributes.owner(name):
            return [Unproven(self._source.path, name.lineno, "other")]
        bindings = self._flow.bindings(name)
        return [origin for one in bindings for origin in self._given_by(one, kind)]

    def _given_by(self, binding: Binding, kind: _ClientKind) -> _Origins:
        kinds = {"assign", "with"} if kind == "typed" else {"assign"}
        if binding.kind in kinds and not binding.path:
            is_global = kind == "client" and binding.scope is self._source.tree
            symbol = Symbol("attribute", self._source.path, "", binding.name)
            return [(binding.value, kind), *([symbol] if is_global else [])]
        if service := self._annotated(binding.node, kind):
            return [service]
        return self._symbols(binding.node, kind, binding.name) or [None]

    def _symbols(
        self, node: ast.AST, kind: _ClientKind, name: str = ""
    ) -> list[Symbol]:
        """What other files may say about a parameter, an import or an attribute."""
        path = self._source.path
        if kind != "client":
            return []
        if isinstance(node, ast.arg):
            function = self._source.qualified(self._source.function(node))
            return [Symbol("parameter", path, function, node.arg)] if function else []
        owner = isinstance(node, ast.Attribute) and self.attributes.owner(node.value)
        if owner and isinstance(node, ast.Attribute):
            name = self._source.mangled(node.attr, node)
            return [Symbol("attribute", path, self._source.qualified(owner), name)]
        imported = self.imports.meant(node, name)
        line = getattr(node, "lineno", 0)
        return [Symbol("imported", path, imported, line=line)] if imported else []

    def _annotated(self, node: ast.AST, kind: _ClientKind) -> str | None:
        """The service of a parameter with the class of a client."""
        match node:
            case ast.arg(annotation=ast.Constant(str() as text)):
                return self._class(text.split(".")[::-1], kind)
            case ast.arg(annotation=ast.Name() | ast.Attribute() as annotation):
                return self._class(names_of(annotation), kind)
            case _:
                return None

    def _class(self, names: list[str], kind: _ClientKind) -> str | None:
        """The service of the class of a client."""
        pattern = self._sdk if kind == "typed" else _STUBS
        services = self._packages if kind == "typed" else self._modules
        found = pattern.fullmatch(self._dotted(names))
        return services.get(found[1]) if found and found[2].endswith("Client") else None

    def _dotted(self, names: list[str]) -> str:
        """The full name of what is imported, or an empty text.

        Args:
            names: Its names from the end, as :func:`names_of` returns them.
        """
        *rest, first = names or [""]
        found = {
            self.imports.full(one.node, first) for one in self._bound.get(first, ())
        }
        return ".".join([*found, *reversed(rest)]) if len(found) == 1 else ""

    def _returned(self, node: ast.Call, kind: _ClientKind) -> _Origins:
        """The results of the function of this file that is called."""
        if isinstance(node.func, ast.Attribute):
            functions = self.attributes.settings(node.func)
        else:
            functions = [binding.node for binding in self._flow.bindings(node.func)]
        function = functions[0] if len(functions) == 1 else None
        if kind == "client" and (imported := self.imports.meant(node.func)):
            path, line = self._source.path, node.lineno
            return [Symbol("result", path, imported, line=line)]
        return self._results(function, kind, True)

    def _what(self, node: ast.Call) -> Literal["resource", "other"] | None:
        """What a call creates that is no client, if that is known."""
        names = names_of(node.func)
        if names[:1] == ["resource"] and self.text(_service_argument(node)):
            return "resource"
        is_other = self._dotted(names[-1:]).partition(".")[0] == _OTHER_SDK
        return "other" if is_other or self.attributes.owner(node.func) else None

    def _results(
        self, function: ast.AST | None, kind: _ClientKind, called: bool
    ) -> _Origins:
        """What a function returns, if it has no decorator that may change that."""
        if not isinstance(function, ast.FunctionDef):
            return [None]
        decorators = {"".join(names_of(one)[:1]) for one in function.decorator_list}
        is_called = decorators.isdisjoint(_PROPERTIES)
        if kind != "made" and not (decorators <= _DECORATORS and called == is_called):
            return [None]
        return self._returns(function, kind)

    def _returns(
        self,
        function: ast.AST,
        kind: _ClientKind,
        kinds: tuple[type[ast.Return | ast.Yield], ...] = (ast.Return,),
    ) -> _Origins:
        return [
            (node.value if isinstance(node, kinds) else node, kind)
            for node in self._exits.get(function, ())
        ]

    @cached_property
    def _exits(self) -> Mapping[ast.AST, Sequence[_Exit]]:
        """What leaves the functions, by these."""
        found: dict[ast.AST, list[_Exit]] = defaultdict(list)
        for node in self._source.nodes:
            if isinstance(node, _Exit):
                found[self._source.function(node)].append(node)
        return found

    def _created(self, node: ast.Call, kind: _ClientKind) -> str | None:
        """The service of a client or resource that a call creates."""
        names = names_of(node.func)
        if kind == "typed":
            return self._class(names[1:] if names[:1] == ["create"] else names, kind)
        if not isinstance(node.func, ast.Attribute | ast.Name):
            return None
        makes = names[0] == kind if kind == "resource" else _is_factory(names[0])
        service = self.text(_service_argument(node)) if makes else None
        if kind == "resource" and service == "dynamodb":
            return None  # its client takes other values than the model has
        return service if service in self.known and self._is_real(node) else None

    def _is_real(self, node: ast.Call) -> bool:
        """Whether a call that creates something has the effect that its name says."""
        names = names_of(node)
        outer = self._source.enclosing(node, (ast.Await, ast.stmt))
        module = self._dotted(names[-1:]).partition(".")[0]
        is_boto = not self._asynchronous or module in {"boto3", "botocore"}
        other = module == _OTHER_SDK or not is_boto
        awaited = isinstance(outer, ast.Await | ast.AsyncWith)
        if other or awaited or self._is_mocked(node.func):
            return False
        functions = [binding.node for binding in self._bound.get(names[0], ())]
        functions = [one for one in functions if isinstance(one, Definition)]
        return all(self._decide(self._results(one, "made", True)) for one in functions)

    def _is_mocked(self, node: ast.expr) -> bool:
        """Whether an expression is a mock, or has a name that is one in this file."""
        values: list[ast.AST | None] = [node]
        for name in names_of(node)[1:]:
            values += self.attributes.named(self._source.mangled(name, node))
            for binding in self._bound.get(name, ()):
                values.append(binding.value)
                if isinstance(binding.node, ast.arg) and name not in {"self", "cls"}:
                    function = self._source.function(binding.node)
                    decorators = getattr(function, "decorator_list", ())
                    values += [one for one in decorators if "patch" in names_of(one)]
        return self._patches.cover(node) or any(map(is_mock, filter(None, values)))

    def _why_unknown(self, node: ast.Call) -> str | None:
        """Why the service of a client that a call creates is not known."""
        name, *others = names_of(node.func) or [""]
        is_creator = isinstance(node.func, ast.Attribute) and name in _CREATORS
        is_known = name != "client" or any(map(_SOURCES.search, others))
        if not is_creator or not is_known or not self._is_real(node):
            return None
        argument = _service_argument(node)
        if argument is None:
            return "no service is given"
        text = self.text(argument)
        if text is None:
            return f"the service is not a constant: {self._source.text(argument)}"
        return None if text in self.known else f"botocore has no service {text!r}"


@cache
def _by_module(known: frozenset[str]) -> tuple[dict[str, str], dict[str, str]]:
    """The services by their modules in stubs, and in the SDK."""
    stubs = {name.replace("-", "_"): name for name in known}
    return stubs, {package_name(name): name for name in known}


def _service_argument(node: ast.Call) -> ast.expr | None:
    named = [one.value for one in node.keywords if one.arg == "service_name"]
    return next(iter([*node.args[:1], *named]), None)


def _is_factory(name: str) -> bool:
    """Whether a function may return clients, by its name."""
    lower = name.lower()
    is_class = name[:1].isupper() or name.endswith("Client")
    return "client" in lower and not is_class and not _NO_FACTORY.search(lower)
