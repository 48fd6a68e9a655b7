"""The client and the waiters: calls with an operation's typed arguments."""

from ..errors import BotosmithError
from ..plan import ir
from ..plan.select import Selection
from ..plan.service import ServicePlan
from .annotations import Annotations
from .docstrings import deprecation, docs, method_docs
from .imports import Imports
from .literals import docstring, identifier, string
from .views.classes import ArgumentView
from .views.modules import (
    ClientView,
    HelperView,
    MethodView,
    ModuleView,
    WaitersView,
    WaiterView,
)


class Calls:
    """Makes what calls operations: methods, waiters, and what gives waiters out.

    Args:
        plan: The service.
        imports: The imports of the module that the views are for.
        package: What that module calls the service's package; empty if it is the
            package.
    """

    def __init__(self, plan: ServicePlan, imports: Imports, package: str) -> None:
        self.plan = plan
        self.imports = imports
        self._prefix = package and f"{package}."
        self._annotations = Annotations(
            plan, imports, lambda _module, name: self.of(name)
        )

    def of(self, name: str) -> str:
        """How a class of the service is called here: by way of its package."""
        return f"{self._prefix}{identifier(name)}"

    def methods(self, selection: Selection) -> list[MethodView]:
        """A method for each operation."""
        methods = [self._method(operation) for operation in selection.operations]
        if any(method.deprecated for method in methods):
            self.imports.runtime("deprecated")
        return methods

    def _method(self, operation: ir.Operation) -> MethodView:
        names = self.plan.names.operations[operation.name]
        request = self.plan.classes.plans["request", operation.name]
        return MethodView(
            name=identifier(names.method),
            arguments=self._arguments(operation.name),
            request=self.of(names.request),
            response=self.of(names.response),
            docs=method_docs(
                operation.docs,
                request.fields,
                fallback=f"Call {operation.name}.",
                notes=deprecation(operation.deprecated),
            ),
            deprecated=""
            if operation.deprecated is None
            else string(operation.deprecated or f"{operation.name} is deprecated"),
        )

    def _arguments(self, operation: str) -> list[ArgumentView]:
        fields = self.plan.classes.plans["request", operation].fields
        return [self._annotations.argument(field) for field in fields]

    def paginators(self, selection: Selection) -> list[HelperView]:
        """The paginators that the client gives out."""
        named = [self.plan.names.operations[p.operation] for p in selection.paginators]
        return [self._helper(names.method, names.paginator) for names in named]

    def waiters(self, selection: Selection) -> list[HelperView]:
        """The waiters that the client gives out."""
        names = self.plan.names.waiters
        return [self._helper(w.boto_name, names[w.name]) for w in selection.waiters]

    def _helper(self, asked: str, name: str) -> HelperView:
        return HelperView(name=string(asked), type=self.of(name), literal=string(name))

    def waiter(self, waiter: ir.Waiter) -> WaiterView:
        """A waiter."""
        names = self.plan.names.operations[waiter.operation]
        response = self.of(names.response)
        arguments = self._arguments(waiter.operation)
        if any(one.name == "waiter_config" for one in arguments):
            raise BotosmithError(
                "a member conflicts with the argument 'waiter_config' of `wait`",
                f"{self.plan.service.name}: waiter {waiter.name}",
            )
        about = f"Waits with {waiter.operation} for {waiter.name}."
        return WaiterView(
            name=identifier(self.plan.names.waiters[waiter.name]),
            waiter=string(waiter.name),
            docs=docs(waiter.docs, 4, fallback=about),
            arguments=arguments,
            request=self.of(names.request),
            returns=f"{response} | None" if waiter.ends_on_error else response,
        )


def _calls_in(plan: ServicePlan, module: str) -> Calls:
    imports = Imports(module)
    alias = f"_{plan.names.package}"
    imports.package(plan.names.package, alias)
    return Calls(plan, imports, alias)


def _head(calls: Calls, text: str) -> ModuleView:
    return ModuleView(
        docs=docstring([text], 0),
        imports=calls.imports.run_time(),
        typing_imports=calls.imports.typing(),
    )


def client_view(plan: ServicePlan, selection: Selection) -> ClientView:
    """The module of the client."""
    calls = _calls_in(plan, "client")
    calls.imports.runtime("Client")
    calls.imports.library("typing", "ClassVar")
    methods = calls.methods(selection)
    name = identifier(plan.names.client)
    return ClientView(
        module=_head(calls, f"The client of {plan.service.title}."),
        name=name,
        service=string(plan.service.name),
        docs=docs(plan.service.docs, 4, fallback=f"{plan.service.title}."),
        methods=methods,
        paginators=calls.paginators(selection),
        waiters=calls.waiters(selection),
        exports=[name],
    )


def waiters_view(plan: ServicePlan, selection: Selection) -> WaitersView:
    """The module of the waiters."""
    calls = _calls_in(plan, "waiters")
    calls.imports.library("typing", "ClassVar")
    calls.imports.runtime("Waiter")
    calls.imports.runtime("WaiterConfig")
    views = [calls.waiter(waiter) for waiter in selection.waiters]
    return WaitersView(
        module=_head(calls, f"Waiters of {plan.service.title}."),
        waiters=views,
        exports=sorted(view.name for view in views),
    )
