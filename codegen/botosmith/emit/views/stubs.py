"""The views of stubs, which are the variables of their template."""

from collections.abc import Sequence

from attrs import frozen

from .classes import (
    ArgumentView,
    EnumView,
    StubClassView,
    TypeParameterView,
    UnionView,
)
from .modules import BatchesView, HelperView, MethodView


@frozen
class StubPaginatorView:
    """A paginator, for type checkers."""

    name: str
    """The name of the class."""
    parameter: TypeParameterView | None
    """Its type parameter, if there are asynchronous clients."""
    docs: str
    """The docstring literal."""
    base: str
    """The name of its base class."""
    response: str
    """The name of the response's class."""
    item: str
    """The type of an item."""
    inferred: bool
    """Whether it is inferred, and takes requests instead of arguments."""
    arguments: list[ArgumentView]
    """The arguments of `paginate`."""
    paginate_docs: str
    """The docstring literal of `paginate`."""
    pages: str
    """The type that `paginate` returns; empty if it is inferred."""


@frozen
class StubWaiterView:
    """A waiter, for type checkers."""

    name: str
    """The name of the class."""
    parameter: TypeParameterView | None
    """Its type parameter, if there are asynchronous clients."""
    docs: str
    """The docstring literal."""
    arguments: list[ArgumentView]
    """The arguments of `wait`."""
    wait_docs: str
    """The docstring literal of `wait`."""
    returns: str
    """The type that `wait` returns."""


@frozen
class StubClientView:
    """A client, for type checkers."""

    asynchronous: bool
    """Whether it is the asynchronous client."""
    name: str
    """The name of the class."""
    bases: list[str]
    """The classes that it extends."""
    docs: str
    """The docstring literal."""
    methods: list[MethodView]
    """A method for each operation that both kinds of clients have."""
    streams: list[MethodView]
    """A method for each operation with events in both directions."""
    paginators: list[HelperView]
    """The paginators that it makes."""
    named_paginators: list[HelperView]
    """Those that `get_paginator` makes. Programs that were written for boto3 get no
    inferred ones by name."""
    waiters: list[HelperView]
    """The waiters that it makes."""
    batches: str
    """A reference to the class that sends batches; empty if no operation takes one."""


@frozen(kw_only=True)
class StubContents:
    """The classes of one kind; all other lists are empty."""

    enums: Sequence[EnumView] = ()
    """The enums."""
    classes: Sequence[StubClassView] = ()
    """The structures and variants of unions, requests, responses or errors."""
    unions: Sequence[UnionView] = ()
    """The unions."""
    paginators: Sequence[StubPaginatorView] = ()
    """The paginators."""
    waiters: Sequence[StubWaiterView] = ()
    """The waiters."""
    batches: BatchesView | None = None
    """What sends batches."""
    client: StubClientView | None = None
    """The synchronous or the asynchronous client."""


@frozen
class StubView:
    """A stub file, which declares all classes of one kind."""

    docs: str
    """The docstring literal."""
    imports: list[list[str]]
    """Import statements, in groups."""
    contents: StubContents
    """Its declarations."""
