"""Which expressions are proven to be clients, and of which service."""

import ast
import re
from collections import defaultdict
from collections.abc import Collection
from typing import Literal, TypeAlias

from attrs import define

from ..plan.naming import package_name
from .attributes import Attributes, is_none
from .flow import Binding, Flow
from .mocks import Patches, is_mock, last_name, names_of
from .source import Source

_Kind: TypeAlias = Literal["client", "resource", "typed"]
# A service, or an expression that has the same one.
_Origin: TypeAlias = str | tuple[ast.expr, _Kind]

# What a function with `client` in its name does not return if its name has this, too.
_NO_FACTORY = re.compile(
    r"async|aio|resource|mock|fake|stub|dummy|typed|class|cls|name|err|exception|conf|"
    r"option|arg|param|token|secret|_id|url|endpoint|type|re(quest|sponse)|version|"
    r"http|rest|redis|docker|kube|grpc|socket|mqtt|test"
)
_DECORATORS = frozenset({"lru_cache", "cache", "staticmethod", "classmethod"})
_PROPERTIES = frozenset({"property", "cached_property"})
_STUBS = re.compile(r"(?:types|mypy)_boto3_(\w+)(?:\.client)?\.(\w+Client)")
_LOOK_UPS = frozenset({"client", "create_client", "get", "setdefault", "pop"})
_SOURCES = re.compile(r"boto|session|aws|create_client", re.IGNORECASE)
_BOTO3 = frozenset({"boto3", "botocore"})
_ASYNCHRONOUS = ("aio", "types_aio")


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

    Attributes:
        unknown: The clients whose service is not known.
    """

    def __init__(
        self,
        source: Source,
        flow: Flow,
        known: Collection[str],
        package: str = "typed_aws",
    ) -> None:
        self._source = source
        self._flow = flow
        self._known = known
        self._modules = {name.replace("-", "_"): name for name in known}
        self._packages = {package_name(name): name for name in known}
        # A relative import has the end of the package's name.
        whole, end = re.escape(package), re.escape(package.rpartition(".")[2])
        self._sdk = re.compile(
            rf"(?:{whole}|\.+(?:\w+\.)*{end})\.(\w+)(?:\.\w+)*\.(\w+)"
        )
        self._found: dict[_Origin, str | None] = {}
        self._bindings: dict[str, list[Binding]] = defaultdict(list)
        for variable in flow.variables:
            self._bindings[variable.name] += variable.bindings
        self._any = b"client" in source.data.lower()
        nodes = [*ast.walk(source.tree)] if self._any else []
        self._patches = Patches(source, nodes)
        self._attributes = Attributes(source, flow, nodes)
        self._results: dict[ast.AST, list[ast.expr | None]] = defaultdict(list)
        for node in nodes:
            if isinstance(node, ast.Return | ast.Yield | ast.YieldFrom):
                value = node.value if isinstance(node, ast.Return) else None
                self._results[source.function(node)].append(value)
        imported = map(self._imported, self._bindings)
        self._asynchronous = any(name.startswith(_ASYNCHRONOUS) for name in imported)
        self.unknown = [
            UnknownClient(node, reason)
            for node in nodes
            if isinstance(node, ast.Call) and (reason := self._why_unknown(node))
        ]

    def service(self, node: ast.expr) -> str | None:
        """The service of a client of boto3.

        Returns:
            None if the expression is not proven to be one.
        """
        return self._service(node, "client")

    def typed_service(self, node: ast.expr) -> str | None:
        """The service of a typed client, of either kind.

        Returns:
            None if the expression is not proven to be one.
        """
        return self._service(node, "typed")

    def text(self, node: ast.expr | None) -> str | None:
        """A text, or that of a name which is bound to one once."""
        if isinstance(node, ast.Name) and (variable := self._flow.variable(node)):
            binding = variable.bindings[0]
            once = len(variable.bindings) == 1 and binding.kind == "assign"
            node = binding.value if once and not binding.path else None
        match node:
            case ast.Constant(value=str(text)):
                return text
            case _:
                return None

    def sdk_name(self, node: ast.expr | ast.alias) -> tuple[str, str] | None:
        """The service and the name of something in the SDK that a program uses.

        Args:
            node: What is imported, or a name, or attributes of a module.
        """
        full = self._alias(node) if isinstance(node, ast.alias) else self._full(node)
        if not (match := self._sdk.fullmatch(full)):
            return None
        service = self._packages.get(match[1])
        return None if service is None else (service, match[2])

    def _full(self, node: ast.expr) -> str:
        """The full name of what a name, or attributes of it, is imported from."""
        first, *rest = names_of(node)[::-1] or [""]
        return ".".join([self._imported(first), *rest])

    def _imported(self, name: str) -> str:
        """The full name of what a name stands for; an empty text if not certain."""
        nodes = [binding.node for binding in self._bindings.get(name, ())]
        found = {
            self._alias(node) if isinstance(node, ast.alias) else "" for node in nodes
        }
        return found.pop() if len(found) == 1 else ""

    def _alias(self, node: ast.alias) -> str:
        parent = self._source.parent(node)
        if isinstance(parent, ast.ImportFrom):
            return f"{'.' * parent.level}{parent.module or ''}.{node.name}"
        return node.name if node.asname else node.name.partition(".")[0]

    def _service(self, node: ast.expr, kind: _Kind) -> str | None:
        if not self._any:
            return None
        if (node, kind) not in self._found:
            self._found[node, kind] = self._search(node, kind)
        return self._found[node, kind]

    def _search(self, node: ast.expr, kind: _Kind) -> str | None:
        services: set[str] = set()
        seen: set[_Origin] = set()
        pending: list[_Origin] = [(node, kind)]
        while pending:
            origin = pending.pop()
            if isinstance(origin, str):
                services.add(origin)
            elif origin not in seen:
                seen.add(origin)
                origins = self._origins(*origin)
                if origins is None:
                    return None
                pending += origins
        return services.pop() if len(services) == 1 else None

    def _origins(self, node: ast.expr, kind: _Kind) -> list[_Origin] | None:
        """What decides the service of an expression; None if it is not proven."""
        if kind != "typed" and self._patches.cover(node):
            return None
        match node:
            case ast.IfExp():
                return [(node.body, kind), (node.orelse, kind)]
            case ast.BoolOp(op=ast.Or()):
                return [(value, kind) for value in node.values]
            case ast.NamedExpr():
                return [(node.value, kind)]
            case ast.Name():
                return self._bound(node, kind)
            case ast.Attribute(
                attr="client", value=ast.Attribute(value=of, attr="meta")
            ):
                return [(of, "resource")] if kind == "client" else None
            case ast.Attribute(attr="boto", value=of) if kind == "client":
                return [(of, "typed")]
            case ast.Attribute():
                return self._attribute(node, kind, _PROPERTIES)
            case ast.Call(func=ast.Attribute(value=of, attr="with_options")):
                return [(of, kind)] if kind == "typed" else None
            case ast.Call():
                service = self._created(node, kind)
                return [service] if service else self._returned(node.func, kind)
            case _:
                return None

    def _bound(self, node: ast.Name, kind: _Kind) -> list[_Origin] | None:
        variable = self._flow.variable(node)
        kinds = {"assign", "with"} if kind == "typed" else {"assign"}
        origins: list[_Origin] = []
        for binding in variable.bindings if variable is not None else ():
            if binding.kind in kinds and binding.value and not binding.path:
                if not is_none(binding.value):
                    origins.append((binding.value, kind))
            elif service := self._annotated(binding.node, kind):
                origins.append(service)
            else:
                return None
        return origins

    def _annotated(self, node: ast.AST, kind: _Kind) -> str | None:
        """The service of a parameter with the class of a client."""
        annotation = node.annotation if isinstance(node, ast.arg) else None
        if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
            try:
                annotation = ast.parse(annotation.value.strip(), mode="eval").body
            except (SyntaxError, ValueError, RecursionError, MemoryError):
                return None
        if not isinstance(annotation, ast.Name | ast.Attribute):
            return None
        if kind == "typed":
            return self._typed_class(annotation)
        stub = _STUBS.fullmatch(self._full(annotation))
        return self._modules.get(stub[1]) if stub and kind == "client" else None

    def _typed_class(self, node: ast.expr) -> str | None:
        """The service of the class of a typed client."""
        service, name = self.sdk_name(node) or (None, "")
        return service if name.endswith("Client") else None

    def _attribute(
        self, node: ast.Attribute, kind: _Kind, decorators: Collection[str]
    ) -> list[_Origin] | None:
        """What decides the service of an attribute, or of the result of a method."""
        origins: list[_Origin] = []
        results: list[_Origin] | None
        for _, value in self._attributes.of(node):
            if isinstance(value, ast.FunctionDef):
                results = self._results_of(value, kind, decorators)
            elif isinstance(value, ast.expr) and decorators is _PROPERTIES:
                results = [(value, kind)]
            else:
                return None
            if results is None:
                return None
            origins += results
        return origins

    def _returned(self, node: ast.expr, kind: _Kind) -> list[_Origin] | None:
        """What decides the service of the result of a function of this file."""
        if isinstance(node, ast.Attribute):
            return self._attribute(node, kind, _DECORATORS)
        variable = self._flow.variable(node) if isinstance(node, ast.Name) else None
        if variable is None or len(variable.bindings) != 1:
            return None
        return self._results_of(variable.bindings[0].node, kind, _DECORATORS)

    def _results_of(
        self, function: ast.AST, kind: _Kind, decorators: Collection[str]
    ) -> list[_Origin] | None:
        """What decides the service of the results of a function.

        Args:
            function: The function.
            kind: What the results are.
            decorators: The decorators that it may have, and must if it is a property.
        """
        if not isinstance(function, ast.FunctionDef):
            return None
        names = [*map(last_name, function.decorator_list)]
        if not {*names} <= {*decorators} or (decorators is _PROPERTIES and not names):
            return None
        results = self._results.get(function, [])
        if None in results:
            return None
        return [(value, kind) for value in results if value is not None]

    def _created(self, node: ast.Call, kind: _Kind) -> str | None:
        """The service of a client or resource that a call creates."""
        if kind == "typed":
            match node.func:
                case ast.Attribute(value=of, attr="create") | of:
                    return self._typed_class(of)
        name = last_name(node.func)
        creates = _creates(node, kind) or (kind == "client" and _is_factory(name))
        service = self.text(_service_argument(node)) if creates else None
        if service not in self._known or self._is_other(node):
            return None
        if kind == "resource" and service == "dynamodb":
            return None  # its client takes other values than the model has
        functions = [binding.node for binding in self._bindings.get(name, ())]
        return service if all(map(self._may_create, functions)) else None

    def _is_other(self, node: ast.Call) -> bool:
        """Whether a client is a mock, or asynchronous."""
        if self._asynchronous and self._full(node).partition(".")[0] not in _BOTO3:
            return True
        outer = self._source.parent(node)
        if isinstance(outer, ast.withitem):
            outer = self._source.parent(outer)
        return (
            isinstance(outer, ast.Await | ast.AsyncWith)
            or is_mock(node)
            or any(map(self._is_mocked, names_of(node)[1:]))
        )

    def _is_mocked(self, name: str) -> bool:
        """Whether something of a name is a mock, anywhere in the file."""
        values: list[ast.AST | None] = []
        for binding in self._bindings.get(name, ()):
            values.append(binding.value)
            if isinstance(binding.node, ast.arg) and name not in {"self", "cls"}:
                function = self._source.function(binding.node)
                decorators = getattr(function, "decorator_list", ())
                values += [one for one in decorators if "patch" in names_of(one)]
        values += [value for _, value in self._attributes.settings.get(name, ())]
        return any(value is not None and is_mock(value) for value in values)

    def _may_create(self, node: ast.AST) -> bool:
        """Whether a function, or whatever has its name, may return clients."""
        if isinstance(node, ast.FunctionDef):
            results = self._results.get(node, [None])
            return all(map(self._may_be_client, results))
        return not isinstance(node, ast.ClassDef | ast.AsyncFunctionDef)

    def _may_be_client(self, node: ast.expr | None) -> bool:
        match node:
            case ast.Name():
                variable = self._flow.variable(node)
                bindings = variable.bindings if variable is not None else []
                calls = [b.value for b in bindings if isinstance(b.value, ast.Call)]
                return all(map(self._may_be_client, calls))
            case ast.BoolOp():
                return all(map(self._may_be_client, node.values))
            case ast.Call():
                name = last_name(node)
                return name in _LOOK_UPS or _is_factory(name)
            case _:
                return isinstance(node, ast.Attribute | ast.Subscript)

    def _why_unknown(self, node: ast.Call) -> str | None:
        """Why the service of a client that a call creates is not known."""
        names = names_of(node.func)
        if not _creates(node, "client") or not any(map(_SOURCES.search, names)):
            return None
        if self._patches.cover(node) or self._is_other(node):
            return None
        argument = _service_argument(node)
        if argument is None:
            return "no service is given"
        text = self.text(argument)
        if text is None:
            return f"the service is not a constant: {self._source.text(argument)}"
        return None if text in self._known else f"botocore has no service {text!r}"


def _creates(node: ast.Call, kind: _Kind) -> bool:
    """Whether a call is of a method that creates clients or resources."""
    names = {"client", "create_client"} if kind == "client" else {"resource"}
    return isinstance(node.func, ast.Attribute) and node.func.attr in names


def _service_argument(node: ast.Call) -> ast.expr | None:
    named = [one.value for one in node.keywords if one.arg == "service_name"]
    return next(iter([*node.args, *named]), None)


def _is_factory(name: str) -> bool:
    """Whether a function may return clients, by its name."""
    lower = name.lower()
    is_class = name.endswith("Client") or name[:1].isupper()
    return "client" in lower and not is_class and not _NO_FACTORY.search(lower)
