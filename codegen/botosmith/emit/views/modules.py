"""The views of modules, which are the variables of templates."""

from attrs import frozen

from .classes import (
    ArgumentView,
    EnumView,
    ErrorView,
    RequestView,
    ResponseView,
    StructureView,
    UnionView,
)


@frozen
class ModuleView:
    """The head of a module."""

    docs: str
    """The docstring literal."""
    imports: list[list[str]]
    """Import statements, in groups."""
    typing_imports: list[str]
    """Import statements for type checkers only."""
    makes_converters: bool = False
    """Whether it makes converters of fields, which mypy cannot follow."""


@frozen
class ShapesView:
    """The shapes of one module."""

    enums: list[EnumView]
    """Its enums."""
    unions: list[UnionView]
    """Its unions."""
    structures: list[StructureView]
    """Its structures."""


@frozen
class TokenView:
    """A token of a paginator."""

    name: str
    """The literal of the name that the member of the request has in the model."""
    field: str
    """The literal of the attribute of the request."""
    get: str
    """The expression that reads it from a `page`."""


@frozen
class ResultView:
    """A result of a paginator."""

    kind: str
    """The class in `paging` that handles it."""
    get: str
    """The expression that reads it from a `page`."""
    put: str
    """The expression that returns a copy of `page` with another `value`."""


@frozen
class PaginatorView:
    """A paginator."""

    name: str
    """The name of the class."""
    docs: str
    """The docstring literal."""
    request: str
    """The name of the request's class."""
    response: str
    """The name of the response's class."""
    base: str
    """The name of its base class."""
    item: str
    """The type of an item, for annotations."""
    base_item: str
    """The type of an item, as an argument of the base class."""
    tokens: list[TokenView]
    """The tokens."""
    result: ResultView | None
    """The main result; none if the items are unknown."""
    other_results: list[ResultView]
    """The other results."""
    settings: list[str]
    """The keyword arguments of the rules that only some paginators have."""
    inferred: bool
    """Whether it is inferred, and takes requests instead of arguments."""
    arguments: list[ArgumentView]
    """The arguments of `paginate`."""
    paginate_docs: str
    """The docstring literal of `paginate`."""


@frozen
class OperationView:
    """The module of an operation."""

    module: ModuleView
    """The head of the module."""
    shapes: ShapesView
    """The shapes that only this operation uses."""
    response: ResponseView
    """The response."""
    request: RequestView
    """The request."""
    paginator: PaginatorView | None
    """The paginator, if the operation has one."""
    exports: list[str]
    """The public names of the module."""


@frozen
class ShapeView:
    """The module of a shared shape."""

    module: ModuleView
    """The head of the module."""
    shapes: ShapesView
    """The shared shape, and the shapes that only it uses."""
    exports: list[str]
    """The public names of the module."""


@frozen
class ErrorsView:
    """The module of the errors, and of the shapes that only they use."""

    module: ModuleView
    """The head of the module."""
    shapes: ShapesView
    """The shapes that only errors use."""
    errors: list[ErrorView]
    """The errors."""
    exports: list[str]
    """The public names of the module."""


@frozen
class BatchView:
    """A method that sends batches."""

    name: str
    """Its name, which is that of the operation's method."""
    rule: str
    """The name of the constant with the rule."""
    settings: list[str]
    """The keyword arguments of the rule."""
    entry: str
    """A reference to the class of an entry."""
    result: str
    """A reference to the class of a result, or `None`."""
    failure: str
    """A reference to the class of a failure."""
    arguments: list[ArgumentView]
    """The arguments of the operation."""
    options: list[ArgumentView]
    """The arguments that say how to send, at the end of them."""
    docs: str
    """The docstring literal."""
    async_docs: str
    """The docstring literal of the method for asynchronous clients."""


@frozen
class BatchesView:
    """The module of what sends batches."""

    module: ModuleView
    """The head of the module."""
    batches: list[BatchView]
    """A method for each operation that takes a batch."""
    name: str
    """The name of the class."""
    docs: str
    """The docstring literal of the class."""
    async_name: str
    """The name of the class for asynchronous clients; empty if there are none."""
    async_docs: str
    """The docstring literal of that class."""
    exports: list[str]
    """The public names of the module."""


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
    """The literal of the reason; empty if the operation is not deprecated."""


@frozen
class HelperView:
    """A paginator or waiter that the client makes."""

    name: str
    """The literal of the name that `get_paginator` or `get_waiter` accepts."""
    attribute: str
    """Its attribute in `paginators` or `waiters`; empty if its name cannot be one."""
    type: str
    """A reference to its class."""
    inferred: bool
    """Whether it is an inferred paginator, which boto3's clients do not have."""
    literal: str
    """The literal of its class's name."""
    docs: str
    """The docstring literal of `get_paginator` or `get_waiter`, with this name."""


@frozen
class ClientView:
    """The module of the client."""

    module: ModuleView
    """The head of the module."""
    name: str
    """The name of the class."""
    bases: list[str]
    """The classes that it extends."""
    service: str
    """The literal of botocore's name of the service."""
    docs: str
    """The docstring literal."""
    methods: list[MethodView]
    """A method for each operation."""
    paginators: list[HelperView]
    """The paginators that the client makes."""
    waiters: list[HelperView]
    """The waiters that the client makes."""
    batches: str
    """A reference to the class that sends batches; empty if no operation takes one."""
    exports: list[str]
    """The public names of the module."""


@frozen
class AsyncClientView:
    """The module of the asynchronous client."""

    module: ModuleView
    """The head of the module."""
    name: str
    """The name of the class."""
    bases: list[str]
    """The classes that it extends."""
    client: str
    """The name of the synchronous client, whose methods it has."""
    docs: str
    """The docstring literal."""
    streams: list[MethodView]
    """A method for each operation with events in both directions."""
    batches: str
    """A reference to the class that sends batches; empty if no operation takes one."""
    exports: list[str]
    """The public names of the module."""


@frozen
class WaiterView:
    """A waiter."""

    name: str
    """The name of the class."""
    waiter: str
    """The literal of its name in the model."""
    docs: str
    """The docstring literal."""
    arguments: list[ArgumentView]
    """The arguments of `wait`."""
    wait_docs: str
    """The docstring literal of `wait`."""
    request: str
    """A reference to the request's class."""
    returns: str
    """The type that `wait` returns."""


@frozen
class WaitersView:
    """The module of the waiters."""

    module: ModuleView
    """The head of the module."""
    waiters: list[WaiterView]
    """The waiters."""
    exports: list[str]
    """The public names of the module."""
