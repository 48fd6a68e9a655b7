"""The types of what clients return, which differ between synchronous and asynchronous.

In stubs, a class whose methods or attributes differ has a type parameter, whose
default is the type of synchronous clients.
"""

from attrs import frozen

from ..plan import ir
from ..plan.classes import FieldPlan
from ..plan.types import ClassType, ListType, MapType, PyType
from .jmespath_code import Expressions
from .literals import identifier, string
from .scope import Scope
from .states import request_base, status_path
from .views.classes import TypeParameterView


@frozen
class ResultTypes:
    """The types of the results of one kind of clients, in a module or a stub."""

    scope: Scope
    asynchronous: bool = False

    def response(self, operation: str) -> str:
        """The response of an operation."""
        name = self.scope.plan.names.operations[operation].response
        response = self.scope.refer("", identifier(name))
        stream = stream_field(self.scope, operation)
        if stream is None or not self.asynchronous:
            return response
        return f"{response}[{self.stream(stream)}]"

    def request(self, operation: str) -> str:
        """The base class of the request of an operation, in a stub.

        If there are asynchronous clients, it names their response where it differs.
        """
        plan = self.scope.plan.service.operations[operation]
        if plan.sends:
            return self._duplex("DuplexRequest", operation)
        kinds = (ResultTypes(self.scope), self)
        arguments = dict.fromkeys(kind.response(operation) for kind in kinds)
        if plan.status is not None:
            status = status_path(self.scope, plan, plan.status.members)[-1]
            arguments[self.scope.print(status.accepted_type)] = None
        base = self.scope.runtime(request_base(plan.status))
        return f"{base}[{', '.join(arguments)}]"

    def duplex_stream(self, operation: str) -> str:
        """The stream of an operation with events in both directions."""
        return self._duplex("AsyncDuplexStream", operation)

    def _duplex(self, generic: str, operation: str) -> str:
        plan = self.scope.plan
        arguments = [
            self.scope.refer(plan.module_of(one), identifier(plan.names.shapes[one]))
            for one in plan.events_of(plan.service.operations[operation])
        ]
        arguments.append(self.response(operation))
        return f"{self.scope.runtime(generic)}[{', '.join(arguments)}]"

    def stream(self, field: FieldPlan) -> str:
        """The body or the events of a response."""
        if not self.asynchronous:
            return self.scope.read(field)
        match field.type:
            case ClassType(shape=shape, name=name):
                module = self.scope.plan.module_of(shape)
                events = self.scope.refer(module, identifier(name))
                return f"{self.scope.runtime('AsyncEventStream')}[{events}]"
            case _:
                return self.scope.runtime("AsyncStreamingBody")

    def pages(self, paginator: ir.Paginator) -> str:
        """The type of the items that a paginator lists."""
        response = self.response(paginator.operation)
        if not paginator.result_keys:
            # It is inferred, and synchronous clients name only its class.
            return f"{self.scope.runtime('AsyncPageIterator')}[{response}]"
        pages = self.scope.runtime("AsyncPages" if self.asynchronous else "Pages")
        return f"{pages}[{response}, {item_type(self.scope, paginator)}]"

    def wait(self, waiter: ir.Waiter) -> str:
        """The type that a waiter returns."""
        result = self.response(waiter.operation)
        if waiter.ends_on_error:
            result += " | None"
        if not self.asynchronous:
            return result
        coroutine = self.scope.library("collections.abc", "Coroutine")
        any_ = self.scope.library("typing", "Any")
        return f"{coroutine}[{any_}, {any_}, {result}]"

    def paginator(self, paginator: ir.Paginator) -> str:
        """The paginator that a client makes."""
        name = self.scope.plan.names.operations[paginator.operation].paginator
        if not self.asynchronous:
            return self.scope.refer("", identifier(name))
        pages = self.pages(paginator)
        if paginator.inferred:
            made = self.scope.runtime("AsyncPaginator")
            return f"{made}[{self.response(paginator.operation)}, {pages}]"
        return f"{self.scope.refer('', identifier(name))}[{pages}]"

    def waiter(self, waiter: ir.Waiter) -> str:
        """The waiter that a client makes."""
        name = self.scope.plan.names.waiters[waiter.name]
        made = self.scope.refer("", identifier(name))
        return f"{made}[{self.wait(waiter)}]" if self.asynchronous else made


def stream_field(scope: Scope, operation: str) -> FieldPlan | None:
    """The field of a response that is read in pieces, if both kinds of clients do."""
    if scope.plan.service.operations[operation].sends:
        return None
    plan = scope.plan.classes.plans["response", operation]
    return next((field for field in plan.fields if field.streams), None)


def item_type(scope: Scope, paginator: ir.Paginator) -> str:
    """The type of an item that a paginator lists."""
    path = Expressions(scope, paginator.operation).path(paginator.result_keys[0])
    result: PyType = path[-1].type
    match result:
        case ListType(item=item, sparse=sparse):
            return scope.print(item, optional=sparse)
        case MapType(key=key, value=value, sparse=sparse):
            printed = scope.print(value, optional=sparse)
            return f"tuple[{scope.print(key)}, {printed}]"
        case _:
            return scope.print(result)


def client_parameter(
    scope: Scope, cls: str, of_client: str, of_async_client: str
) -> TypeParameterView:
    """The type parameter of a class whose constructor takes clients of both kinds.

    It takes the arguments of `type_parameter`.
    """
    scope.library("typing", "overload")
    scope.runtime("Client")
    scope.runtime("AsyncClient")
    return type_parameter(scope, cls, of_client, of_async_client)


def type_parameter(
    scope: Scope, cls: str, of_client: str, of_async_client: str
) -> TypeParameterView:
    """The type parameter of a class in a stub.

    Args:
        scope: The scope of the stub.
        cls: The name of the class.
        of_client: The type with a synchronous client.
        of_async_client: The type with an asynchronous client.
    """
    scope.library("typing", "Generic")
    scope.library("typing_extensions", "TypeVar")
    name = f"_{cls}_co"
    return TypeParameterView(identifier(name), string(name), of_client, of_async_client)
