"""The client and the waiters: calls with an operation's typed arguments."""

from attrs import frozen

from .. import ir
from ..docs import summary
from ..errors import BotosmithError
from ..literals import docstring, identifier, string
from ..names import fields
from ..select import Selection
from ..whole import Whole
from .arguments import ArgumentView, arguments
from .docs import deprecation, docs
from .imports import Imports
from .modules import ModuleView
from .types import Types

_WIDTH = 74


@frozen
class MethodView:
    """A method of the client."""

    name: str
    """Its name."""
    arguments: list[ArgumentView]
    """Its arguments."""
    request: str
    """A reference to the request's class."""
    response: str
    """A reference to the response's class."""
    docs: str
    """The docstring literal."""
    deprecated: str
    """The literal of the reason; empty where the operation is not deprecated."""


@frozen
class HelperView:
    """A paginator or waiter as the client gives it out."""

    name: str
    """The literal of the name it is asked for by."""
    type: str
    """A reference to its class."""
    literal: str
    """The literal of its class's name."""


@frozen
class ClientView:
    """The module of the client."""

    module: ModuleView
    """The head of the module."""
    name: str
    """The name of the class."""
    service: str
    """The literal of botocore's name of the service."""
    docs: str
    """The docstring literal."""
    methods: list[MethodView]
    """A method for each operation."""
    paginators: list[HelperView]
    """The paginators, as `get_paginator` gives them."""
    waiters: list[HelperView]
    """The waiters, as `get_waiter` gives them."""
    exports: list[str]
    """The public names of the module."""


@frozen
class WaiterView:
    """A waiter."""

    name: str
    """The name of the class."""
    waiter: str
    """The literal of the model's name of it."""
    docs: str
    """The docstring literal."""
    arguments: list[ArgumentView]
    """The arguments of `wait`."""
    request: str
    """A reference to the request's class."""
    returns: str
    """The type of what `wait` returns."""


@frozen
class WaitersView:
    """The module of the waiters."""

    module: ModuleView
    """The head of the module."""
    waiters: list[WaiterView]
    """The waiters."""
    exports: list[str]
    """The public names of the module."""


class _Calls:
    """Makes what the client and the waiters have in common."""

    def __init__(self, whole: Whole, module: str) -> None:
        self.whole = whole
        self.imports = Imports(module)
        self.alias = f"_{whole.names.package}"
        self.imports.package(whole.names.package, self.alias)
        self.types = Types(whole, self.imports, lambda _module, name: self.of(name))

    def of(self, name: str) -> str:
        """How a class of the service is called here: by way of its package."""
        return f"{self.alias}.{identifier(name)}"

    def head(self, text: str) -> ModuleView:
        return ModuleView(
            docs=docstring([text], 0),
            imports=self.imports.run_time(),
            typing_imports=self.imports.typing(),
        )

    def arguments(self, operation: ir.Operation) -> list[ArgumentView]:
        return arguments(self.types, operation.input)


def client_view(whole: Whole, selection: Selection) -> ClientView:
    """The module of the client."""
    calls = _Calls(whole, "client")
    calls.imports.runtime("client", "Client")
    calls.imports.library("typing", "ClassVar")
    methods = [_method(calls, operation) for operation in selection.operations]
    if any(method.deprecated for method in methods):
        calls.imports.runtime("deprecation", "deprecated")
    paginators = [
        _helper(
            calls,
            whole.names.operations[paginator.operation].method,
            whole.names.operations[paginator.operation].paginator,
        )
        for paginator in selection.paginators
    ]
    waiters = [
        _helper(calls, waiter.asked, whole.names.waiters[waiter.name])
        for waiter in selection.waiters
    ]
    if paginators or waiters:
        calls.imports.library("typing", "TYPE_CHECKING")
        calls.imports.library("typing", "Literal")
    if len(paginators) > 1 or len(waiters) > 1:
        calls.imports.library("typing", "overload")
    name = identifier(whole.names.client)
    return ClientView(
        module=calls.head(f"The client of {whole.service.title}."),
        name=name,
        service=string(whole.service.name),
        docs=docs(whole.service.docs, 4, fallback=f"{whole.service.title}."),
        methods=methods,
        paginators=paginators,
        waiters=waiters,
        exports=[name],
    )


def _method(calls: _Calls, operation: ir.Operation) -> MethodView:
    names = calls.whole.names.operations[operation.name]
    lines = list(summary(operation.docs, _WIDTH)) or [f"Call {operation.name}."]
    names_of = fields(operation.input)
    about = [
        (names_of[member.wire], summary(member.docs, _WIDTH - 8))
        for member in operation.input
    ]
    if any(text for _, text in about):
        lines += ["", "Args:"]
        for name, text in about:
            lines += [f"    {name}: {text[0] if text else ''}".rstrip()]
            lines += [f"        {line}" for line in text[1:]]
    for note in deprecation(operation.deprecated):
        lines += ["", *summary(note, _WIDTH)]
    return MethodView(
        name=identifier(names.method),
        arguments=calls.arguments(operation),
        request=calls.of(names.request),
        response=calls.of(names.response),
        docs=docstring(lines, 8),
        deprecated=""
        if operation.deprecated is None
        else string(operation.deprecated or f"{operation.name} is deprecated"),
    )


def _helper(calls: _Calls, asked: str, name: str) -> HelperView:
    return HelperView(name=string(asked), type=calls.of(name), literal=string(name))


def waiters_view(whole: Whole, selection: Selection) -> WaitersView:
    """The module of the waiters."""
    calls = _Calls(whole, "waiters")
    calls.imports.library("typing", "ClassVar")
    calls.imports.runtime("waiter", "Waiter")
    calls.imports.runtime("waiter", "WaiterConfig")
    views = [_waiter(calls, waiter) for waiter in selection.waiters]
    return WaitersView(
        module=calls.head(f"Waiters of {whole.service.title}."),
        waiters=views,
        exports=sorted(view.name for view in views),
    )


def _waiter(calls: _Calls, waiter: ir.Waiter) -> WaiterView:
    operation = calls.whole.service.operations[waiter.operation]
    names = calls.whole.names.operations[waiter.operation]
    response = calls.of(names.response)
    taken = calls.arguments(operation)
    if any(argument.name == "waiter_config" for argument in taken):
        raise BotosmithError(
            "`wait` has an argument 'waiter_config' itself",
            f"{calls.whole.service.name}: waiter {waiter.name}",
        )
    return WaiterView(
        name=identifier(calls.whole.names.waiters[waiter.name]),
        waiter=string(waiter.name),
        docs=docs(
            waiter.docs, 4, fallback=f"Waits with {operation.name} for {waiter.name}."
        ),
        arguments=taken,
        request=calls.of(names.request),
        returns=f"{response} | None" if waiter.ends_on_error else response,
    )
