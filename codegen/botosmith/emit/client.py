"""Builds the views of methods and waiters, for modules and stubs."""

from collections.abc import Iterable, Iterator, Sequence

from ..errors import BotosmithError
from ..plan import ir
from ..plan.classes import FieldPlan
from ..plan.names import OperationNames
from ..plan.naming import is_identifier
from ..plan.select import Selection
from .docstrings import Text, deprecation, docs, method_docs
from .literals import identifier, string
from .result_types import ResultTypes, client_parameter
from .scope import Scope
from .views.classes import ArgumentView
from .views.modules import (
    HelperView,
    MethodView,
    WaiterView,
)
from .views.stubs import StubWaiterView

_GIVES_UP = (
    "The state is not reached within the attempts allowed, or cannot be reached any "
    "more."
)
_OPENS = "Returns a stream, which an <code>async with</code> statement opens."


class CallViews:
    """Builds the views of methods and waiters, which call operations.

    Args:
        scope: The scope of the module that contains them.
        declares_only: Whether they have no bodies, as in stubs.
        asynchronous: Whether they are for the asynchronous client.
    """

    def __init__(
        self, scope: Scope, *, declares_only: bool = False, asynchronous: bool = False
    ) -> None:
        self._scope = scope
        self._declares_only = declares_only
        self._types = ResultTypes(scope, asynchronous)
        self._plan = plan = scope.plan
        self._paginators = {one.operation: one for one in plan.service.paginators}
        self._waiters: dict[str, list[ir.Waiter]] = {}
        for waiter in plan.service.waiters:
            self._waiters.setdefault(waiter.operation, []).append(waiter)

    def bases(self, selection: Selection) -> list[str]:
        """The classes that the client extends."""
        service = self._plan.service
        extensions, base = service.extensions, "Client"
        if self._types.asynchronous:
            extensions, base = service.async_extensions, "AsyncClient"
        bases = [
            identifier(self._scope.extension(extension.module, extension.name))
            for extension in extensions
        ]
        if self._types.asynchronous and selection.has_duplex:
            bases.append(self._scope.runtime("AsyncDuplexClient"))
        return bases or [self._scope.runtime(base)]

    def batches(self, selection: Selection) -> str:
        """The class that sends batches, if an operation takes one."""
        names = self._plan.names
        name = names.async_batches if self._types.asynchronous else names.batches
        return self._class(name) if selection.batches else ""

    def methods(self, selection: Selection) -> list[MethodView]:
        """A method for each operation that both kinds of clients have."""
        return self._methods(one for one in selection.operations if not one.sends)

    def streams(self, selection: Selection) -> list[MethodView]:
        """A method for each operation with events in both directions."""
        return self._methods(one for one in selection.operations if one.sends)

    def _methods(self, operations: Iterable[ir.Operation]) -> list[MethodView]:
        methods = [self._method(operation) for operation in operations]
        if any(method.deprecated for method in methods):
            self._scope.runtime("deprecated")
        return methods

    def _method(self, operation: ir.Operation) -> MethodView:
        response = (
            self._types.duplex_stream(operation.name)
            if operation.sends
            else self._types.response(operation.name)
        )
        names = self._plan.names.operations[operation.name]
        reason = operation.deprecated
        return MethodView(
            name=identifier(names.method),
            arguments=self._arguments(operation.name),
            request=self._request(names),
            response=response,
            docs=method_docs(
                operation.docs,
                self._fields(operation.name),
                fallback=f"Call `{operation.name}`.",
                notes=[*deprecation(reason), *([_OPENS] if operation.sends else ())],
                errors=self._errors(operation),
                see_also=self._see_also(operation),
                in_stub=self._declares_only,
            ),
            deprecated=""
            if reason is None
            else string(reason or f"{operation.name} is deprecated"),
        )

    def _errors(self, operation: ir.Operation) -> dict[str, Text]:
        names, errors = self._plan.names.errors, self._plan.service.errors
        return {
            names[name]: Text(error.docs, f"The service reports `{error.code}`.")
            for name in operation.errors
            if (error := errors.get(name))
        }

    def _see_also(self, operation: ir.Operation) -> Iterator[str]:
        """Where to go from a method: its paginator, its waiters, and AWS's page."""
        names = self._plan.names
        if paginator := self._paginators.get(operation.name):
            of_operation = names.operations[operation.name]
            call = f"`{helper_call('paginator', of_operation.method)}`"
            cls = f"`{of_operation.paginator}`, from "
            # Only the shorter part, so that stubs grow less.
            yield f"Paginator: {call if paginator.inferred else cls + call}"
        if operation.batch:
            yield f"Batches: `batches.{names.operations[operation.name].method}(...)`"
        for waiter in self._waiters.get(operation.name, ()):
            call = helper_call("waiter", waiter.boto_name)
            yield f"Waiter: `{names.waiters[waiter.name]}`, from `{call}`"
        if page := self._scope.page(operation.name):
            yield f"AWS's page: {page}"

    def paginators(self, selection: Selection) -> list[HelperView]:
        """The paginators that the client makes."""
        return [*map(self._paginator, selection.paginators)]

    def _paginator(self, paginator: ir.Paginator) -> HelperView:
        names = self._plan.names.operations[paginator.operation]
        return self._helper(
            names.method,
            names.paginator,
            self._types.paginator(paginator),
            f"Make the paginator of `{names.method}`.",
            inferred=paginator.inferred,
        )

    def waiters(self, selection: Selection) -> list[HelperView]:
        """The waiters that the client makes."""
        names = self._plan.names.waiters
        return [
            self._helper(
                waiter.boto_name,
                names[waiter.name],
                self._types.waiter(waiter),
                f"Make the waiter `{waiter.boto_name}`.",
            )
            for waiter in selection.waiters
        ]

    def _helper(
        self, name: str, cls: str, made: str, about: str, *, inferred: bool = False
    ) -> HelperView:
        return HelperView(
            name=string(name),
            attribute=_attribute(name),
            type=made,
            inferred=inferred,
            literal=string(cls),
            docs=docs("", 8, fallback=about),
        )

    def waiter(self, waiter: ir.Waiter) -> WaiterView:
        """A waiter."""
        names = self._plan.names.operations[waiter.operation]
        arguments = self._arguments(waiter.operation)
        method = names.method
        if any(one.name == "waiter_config" for one in arguments):
            raise BotosmithError(
                "a member conflicts with the argument 'waiter_config' of `wait`",
                f"{self._plan.service.name}: waiter {waiter.name}",
            )
        about = f"Repeats `{method}` until it reports `{waiter.name}`."
        other = f"`wait_for({names.request}(...))` waits for any other state."
        status = self._plan.service.operations[waiter.operation].status
        return WaiterView(
            name=identifier(self._plan.names.waiters[waiter.name]),
            waiter=string(waiter.name),
            docs=docs(waiter.docs, 4, fallback=about, last=other if status else ""),
            arguments=arguments,
            wait_docs=method_docs(
                "",
                self._fields(waiter.operation),
                fallback=f"Repeat `{method}` until the state is reached, and return "
                "the last response.",
                arguments={"waiter_config": Text(fallback="How long to wait.")},
                errors={"WaitError": Text(fallback=_GIVES_UP)},
                in_stub=self._declares_only,
            ),
            request=self._request(names),
            returns=self._types.wait(waiter),
        )

    def stub_waiter(self, waiter: ir.Waiter, *, asynchronous: bool) -> StubWaiterView:
        """A waiter, for a stub.

        Args:
            waiter: The waiter.
            asynchronous: Whether it also serves asynchronous clients.
        """
        view = self.waiter(waiter)
        parameter = None
        if asynchronous:
            awaited = ResultTypes(self._scope, asynchronous=True).wait(waiter)
            parameter = client_parameter(self._scope, view.name, view.returns, awaited)
        return StubWaiterView(
            name=view.name,
            parameter=parameter,
            docs=view.docs,
            arguments=view.arguments,
            wait_docs=view.wait_docs,
            returns=parameter.name if parameter else view.returns,
        )

    def _arguments(self, operation: str) -> list[ArgumentView]:
        return [self._scope.argument(field) for field in self._fields(operation)]

    def _fields(self, operation: str) -> Sequence[FieldPlan]:
        return self._plan.classes.plans["request", operation].fields

    def _request(self, names: OperationNames) -> str:
        return "" if self._declares_only else self._class(names.request)

    def _class(self, name: str) -> str:
        # These modules refer to all classes in the same way, whatever their module.
        return self._scope.refer("", identifier(name))


def _attribute(name: str) -> str:
    """The attribute that is the paginator or waiter of a name; empty if none can be."""
    return name if is_identifier(name) and not name.startswith("_") else ""


def helper_call(kind: str, name: str) -> str:
    """How to get a paginator or waiter from a client."""
    attribute = _attribute(name)
    return f"{kind}s.{attribute}" if attribute else f'get_{kind}("{name}")'
