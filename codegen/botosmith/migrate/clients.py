"""Which expressions are proven to be clients, and of which service."""

import ast
import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Literal, TypeAlias

from attrs import define

from ..plan.naming import package_name
from .attributes import Attributes
from .flow import Binding, Flow, Variable
from .mocks import Patches, is_mock, is_patched, names_of, root_of
from .source import Source

_Kind: TypeAlias = Literal["client", "resource", "typed"]
_Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
# A service, or an expression that has the same one.
_Origin: TypeAlias = str | tuple[ast.expr, _Kind]

# What a function with `client` in its name does not return if its name has this, too.
_NO_FACTORY = re.compile(
    r"async|aio|resource|mock|fake|stub|dummy|typed|class|cls|name|err|exception|conf|"
    r"option|arg|param|token|secret|_id|url|endpoint|type|re(quest|sponse)|version|"
    r"http|rest|redis|docker|kube|grpc|socket|mqtt|test"
)
_DECORATORS = frozenset(
    {"property", "cached_property", "lru_cache", "cache", "staticmethod", "classmethod"}
)
_PROPERTIES = frozenset({"property", "cached_property"})
_STUBS = re.compile(r"(?:types|mypy)_boto3_(\w+)(?:\.client)?\.(\w+Client)")
_LOOK_UPS = frozenset({"client", "create_client", "get", "setdefault", "pop"})
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
        end = re.escape(package.rpartition(".")[2])
        self._sdk = re.compile(
            rf"(?:{re.escape(package)}|\.+(?:\w+\.)*{end})\.(\w+)(?:\.\w+)*\.(\w+)"
        )
        self._found: dict[_Origin, str | None] = {}
        self._variables: dict[str, list[Variable]] = defaultdict(list)
        for variable in flow.variables:
            self._variables[variable.name].append(variable)
        self._functions: dict[str, list[_Function]] = defaultdict(list)
        self._returns: dict[ast.AST, list[ast.Return]] = defaultdict(list)
        self._generators: set[ast.AST] = set()
        self._asynchronous = False
        self.unknown: list[UnknownClient] = []
        self._any = b"client" in source.data.lower()
        nodes = [*ast.walk(source.tree)] if self._any else []
        self._patches = Patches(source, nodes)
        self._attributes = Attributes(source, flow, nodes)
        for node in nodes:
            match node:
                case ast.FunctionDef() | ast.AsyncFunctionDef():
                    self._functions[node.name].append(node)
                case ast.Return():
                    self._returns[source.function(node)].append(node)
                case ast.Yield() | ast.YieldFrom():
                    self._generators.add(source.function(node))
                case ast.Import() | ast.ImportFrom():
                    module = getattr(node, "module", None) or node.names[0].name
                    self._asynchronous |= module.startswith(("aio", "types_aio"))
                case _:
                    pass
        for node in nodes:
            if isinstance(node, ast.Call) and (reason := self._why_unknown(node)):
                self.unknown.append(UnknownClient(node, reason))

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
        if isinstance(node, ast.Name):
            variable = self._flow.variable(node)
            bindings = variable.bindings if variable is not None else []
            if [binding.kind for binding in bindings] != ["assign"]:
                return None
            node = None if bindings[0].path else bindings[0].value
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        return None

    def sdk_name(self, node: ast.expr | ast.alias) -> tuple[str, str] | None:
        """The service and the name of something in the SDK that a program uses.

        Args:
            node: What is imported, or a name, or attributes of a module.
        """
        if isinstance(node, ast.alias):
            names = {self._alias(node)}
        else:
            names = self._dotted(node)
        found = {
            match.groups() for name in names if (match := self._sdk.fullmatch(name))
        }
        if len(found) != 1 or len(names) != 1:
            return None
        package, name = found.pop()
        service = self._packages.get(package)
        return None if service is None else (service, name)

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

    def _origins(self, node: ast.expr, kind: _Kind) -> Sequence[_Origin] | None:
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
                return self._bound(self._flow.variable(node), kind)
            case ast.Attribute(
                value=ast.Attribute(value=of, attr="meta"), attr="client"
            ):
                return [(of, "resource")] if kind == "client" else None
            case ast.Attribute():
                return self._attribute(node, kind)
            case ast.Call(func=ast.Attribute(value=of, attr="with_options")):
                return [(of, kind)] if kind == "typed" else None
            case ast.Call():
                service = self._created(node, kind)
                return [service] if service else self._returned(node, kind)
            case _:
                return None

    def _bound(self, variable: Variable | None, kind: _Kind) -> list[_Origin] | None:
        origins: list[_Origin] = []
        for binding in variable.bindings if variable else ():
            kinds = {"assign", "with"} if kind == "typed" else {"assign"}
            if binding.kind in kinds and binding.value and not binding.path:
                if not _is_none(binding.value):
                    origins.append((binding.value, kind))
            elif service := self._annotated(binding, kind):
                origins.append(service)
            else:
                return None
        return origins

    def _annotated(self, binding: Binding, kind: _Kind) -> str | None:
        """The service of a parameter with the class of a client."""
        if not isinstance(binding.node, ast.arg):
            return None
        annotation = binding.node.annotation
        if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
            try:
                annotation = ast.parse(annotation.value.strip(), mode="eval").body
            except (SyntaxError, ValueError, RecursionError, MemoryError):
                return None
        if not isinstance(annotation, ast.Name | ast.Attribute):
            return None
        if kind == "typed":
            return self._typed_class(annotation)
        found = [_STUBS.fullmatch(name) for name in self._dotted(annotation)]
        modules = {match[1] if match else "" for match in found}
        if kind != "client" or len(modules) != 1:
            return None
        return self._modules.get(modules.pop())

    def _typed_class(self, node: ast.expr) -> str | None:
        """The service of the class of a typed client."""
        service, name = self.sdk_name(node) or (None, "")
        return service if name.endswith("Client") else None

    def _dotted(self, node: ast.expr) -> set[str]:
        """The full names that a name, or attributes of it, may be imported by.

        One that is bound in any other way is an empty text.
        """
        first, *rest = [*reversed(names_of(node))] or [""]
        bindings = [
            binding
            for variable in self._variables.get(first, ())
            for binding in variable.bindings
        ]
        return {
            ".".join([self._alias(binding.node, first), *rest])
            if isinstance(binding.node, ast.alias)
            else ""
            for binding in bindings
        }

    def _alias(self, node: ast.alias, name: str = "") -> str:
        """The full name of what an import binds."""
        parent = self._source.parent(node)
        if isinstance(parent, ast.ImportFrom):
            return f"{'.' * parent.level}{parent.module or ''}.{node.name}"
        return node.name if node.asname else name

    def _attribute(self, node: ast.Attribute, kind: _Kind) -> list[_Origin] | None:
        origins: list[_Origin] = []
        for setting in self._attributes.settings(node):
            value = setting.value
            if isinstance(value, ast.FunctionDef):
                decorators = {*_decorators(value)}
                inner = self._results(value, kind)
                if inner is None or not decorators & _PROPERTIES:
                    return None
                origins += inner
            elif value is None:
                return None
            else:
                origins.append((value, kind))
        return origins

    def _returned(self, node: ast.Call, kind: _Kind) -> list[_Origin] | None:
        """The results of the function of this file that is called."""
        function: ast.AST | None = None
        match node.func:
            case ast.Name():
                variable = self._flow.variable(node.func)
                if variable is not None and len(variable.bindings) == 1:
                    function = variable.bindings[0].node
            case ast.Attribute():
                settings = self._attributes.settings(node.func)
                if len(settings) == 1:
                    function = settings[0].value
            case _:
                pass
        if not isinstance(function, ast.FunctionDef):
            return None
        if not _PROPERTIES.isdisjoint(_decorators(function)):
            return None
        return self._results(function, kind)

    def _results(self, function: ast.FunctionDef, kind: _Kind) -> list[_Origin] | None:
        origins: list[_Origin] = []
        if function in self._generators or not {*_decorators(function)} <= _DECORATORS:
            return None
        for node in self._returns.get(function, ()):
            if node.value is None:
                return None
            origins.append((node.value, kind))
        return origins

    def _created(self, node: ast.Call, kind: _Kind) -> str | None:
        """The service of a client or resource that a call creates."""
        if kind == "typed":
            named = node.func
            if isinstance(named, ast.Attribute) and named.attr == "create":
                named = named.value
            return self._typed_class(named)
        if not isinstance(node.func, ast.Name | ast.Attribute):
            return None
        name = names_of(node.func)[0]
        if not _creates(node, kind) and not (kind == "client" and _is_factory(name)):
            return None
        service = self.text(_service_argument(node))
        if service not in self._known or self._is_awaited(node):
            return None
        if self._is_mocked(node.func) or self._returns_other(name):
            return None
        if self._asynchronous and not self._is_boto3(node):
            return None
        return service

    def _is_awaited(self, node: ast.Call) -> bool:
        match self._source.parent(node):
            case ast.Await() | ast.Attribute(attr="__aenter__"):
                return True
            case ast.withitem() as item:
                return isinstance(self._source.parent(item), ast.AsyncWith)
            case ast.Call() as outer:
                return "async" in "".join(names_of(outer.func)[:1])
            case _:
                return False

    def _is_boto3(self, node: ast.Call) -> bool:
        modules = {name.partition(".")[0] for name in self._dotted(root_of(node))}
        return bool(modules) and modules <= {"boto3", "botocore"}

    def _is_mocked(self, node: ast.expr) -> bool:
        root = root_of(node)
        variable = self._flow.variable(root) if isinstance(root, ast.Name) else None
        values: list[ast.AST | None] = [node]
        for binding in variable.bindings if variable is not None else ():
            values.append(binding.value)
            if isinstance(binding.node, ast.ClassDef) and root is node:
                return True
            if isinstance(binding.node, ast.alias):
                return is_mock(node)
            if isinstance(binding.node, ast.arg) and isinstance(root, ast.Name):
                function = self._source.function(binding.node)
                if is_patched(function) and self._attributes.owner(root) is None:
                    return True
        for name in names_of(node)[:-1]:
            values += [setting.value for setting in self._attributes.named(name)]
        return any(value is not None and is_mock(value) for value in values)

    def _returns_other(self, name: str) -> bool:
        """Whether a function of the file with a name visibly returns no client."""
        for function in self._functions.get(name, ()):
            returns = self._returns.get(function, [])
            asynchronous = isinstance(function, ast.AsyncFunctionDef)
            if asynchronous or not returns or function in self._generators:
                return True
            if any(self._is_other(node.value) for node in returns):
                return True
        return False

    def _is_other(self, node: ast.expr | None) -> bool:
        """Whether a result cannot be a client, or nothing says that it may be one."""
        pending = [node]
        seen: set[Variable] = set()
        while pending:
            node = pending.pop()
            match node:
                case ast.IfExp():
                    pending += [node.body, node.orelse]
                case ast.BoolOp():
                    pending += node.values
                case ast.Name():
                    variable = self._flow.variable(node)
                    if variable is not None and variable not in seen:
                        seen.add(variable)
                        bound = [binding.value for binding in variable.bindings]
                        pending += [v for v in bound if v and not _is_none(v)]
                case ast.Attribute() | ast.Subscript():
                    if is_mock(node):
                        return True
                case ast.Call():
                    name = "".join(names_of(node.func)[:1])
                    known = name in _LOOK_UPS or _is_factory(name)
                    if not known or is_mock(node):
                        return True
                case _:
                    return True
        return False

    def _why_unknown(self, node: ast.Call) -> str | None:
        """Why the service of a client that a call creates is not known."""
        if not _creates(node, "client") or self._patches.cover(node):
            return None
        names = names_of(node.func)
        if names[0] == "client" and not any(map(_SOURCES.search, names[1:])):
            return None
        if self._is_awaited(node) or self._is_mocked(node.func):
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
    for argument in node.args[:1]:
        return argument
    for keyword in node.keywords:
        if keyword.arg == "service_name":
            return keyword.value
    return None


def _is_factory(name: str) -> bool:
    """Whether a function may return clients, by its name."""
    lower = name.lower()
    return (
        "client" in lower
        and not name.endswith("Client")
        and not name[:1].isupper()
        and not _NO_FACTORY.search(lower)
    )


def _decorators(function: _Function) -> list[str]:
    return ["".join(names_of(node)[:1]) for node in function.decorator_list]


def _is_none(node: ast.AST | None) -> bool:
    return isinstance(node, ast.Constant) and node.value is None
