"""What `botosmith.testing` needs of an SDK; it uses nothing else of the runtime.

A testing kit takes an SDK only if `VERSION` is the kit's own. Change it together with
whatever a kit can notice here.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Mapping
from contextlib import AbstractContextManager, contextmanager
from functools import cache, partial
from inspect import signature
from typing import TYPE_CHECKING, Any, NoReturn

from attrs import field, fields, frozen

from .absent import evolve as evolve
from .calls.client import Client
from .calls.operation import Operation
from .calls.sessions import Recipe, check_choice
from .convert.api import from_dict as from_dict
from .convert.api import to_dict as to_dict
from .convert.class_kinds import StructureKind
from .convert.codec import SENDER
from .convert.codec import response_decoder as response_decoder
from .convert.kind import Place, places
from .convert.members import members as members
from .lazy import import_by_name
from .paging.rules import ListResult as ListResult
from .paging.rules import MapResult as MapResult
from .static_types.decorators import override
from .steps import run as run
from .steps import run_async as run_async

if TYPE_CHECKING:
    from .static_types.botocore_types import InitialResponse as InitialResponse
    from .static_types.botocore_types import Session as Session
    from .steps import Steps as Steps
    from .streams.bodies import StreamingBody as StreamingBody

VERSION = 3


class AnsweredClient:
    """A client whose calls are answered before they are sent.

    The answers are an object of a testing kit, with these methods:

    - `now()`: The time by the clock of waits, in seconds.
    - `pause(seconds)`: Pause between calls.
    - `calling(request, arguments, stream)`: Make the block of a call. `arguments` has
      the members of the request in the form of boto3's dicts; `stream` is what
      `open_stream` made, if the call is for its response.
    - `response(parsed)`: Get the response from what botocore's method has returned.
    - `transfer(start)`: Run a transfer, which makes calls of botocore's client.
    - `open_stream(client, operation, request)`: Make the call of a stream in both
      directions, with the methods of `DuplexCall`.

    An asynchronous client awaits what `pause` and `transfer` return, and `start`
    returns what has to be awaited.
    """

    __is_fake__ = True
    _answers: Any
    _boto: Any
    _stream: Any = None

    def _prepare(
        self, operation: Operation[Any], request: Any
    ) -> tuple[Callable[..., object], dict[str, object], AbstractContextManager[None]]:
        method = getattr(self._boto, operation.method)
        arguments = operation.encode(request)
        block = self._answers.calling(request, arguments, self._stream)
        return method, arguments, block

    def _response(self, _operation: object, parsed: object) -> Any:
        return self._answers.response(parsed)

    def _transfer(self, method: str, *arguments: Any) -> Any:
        real: Any = super()
        start = partial(real._transfer, method, *_in_order(arguments))
        return self._answers.transfer(start)

    def _call_of(self, operation: object, request: object) -> Any:
        return self._answers.open_stream(self, operation, request)

    @property
    def boto(self) -> Any:
        """The client of a fake has none."""
        raise NotImplementedError(
            "a fake answers the calls of typed clients, and has no botocore client; "
            "use the client's own methods, `meta` and `exceptions`"
        )

    def _boto_to_wrap(self) -> Any:
        return self.boto

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled: it is a client of a fake or of "
            "a replay, which answers in this process only; make one where it arrives"
        )


@frozen(eq=False)
class _AnsweredRecipe(Recipe):
    """How a client with answers is made."""

    answers: Callable[[Any, Any], Any] = field(kw_only=True)

    @override
    def make(self, cls: Any) -> Any:
        made = self.make_now(cls)
        return _awaitable(made) if cls.__is_async__ else made

    def make_now(self, cls: Any) -> Any:
        """Make a client of a class, and none of its connections."""
        boto: Any = self.make_boto(cls.__service__)
        if cls.__is_async__:
            boto = import_by_name(".asynchronous.coroutine_client").CoroutineClient(
                boto
            )
            boto.engine._send_request = _answer_of
        client = _answered_class(cls)._wrapping(boto, self)
        client._reads_bodies = False  # There are none.
        answers = client._answers = self.answers(client, self.arguments)
        client._now, client._pause = answers.now, answers.pause
        return client


@cache
def _answered_class(cls: Any) -> Any:
    """Derive the class of clients with answers from a class of clients."""
    if issubclass(cls, AnsweredClient):
        return cls
    own = {"__module__": cls.__module__, "__doc__": cls.__doc__}
    return type(cls.__name__, (AnsweredClient, cls), own)


async def _awaitable(client: Any) -> Any:
    return client


async def _answer_of(call: Any, *, in_threads: bool) -> Any:
    """Await an answer, in place of sending a request; see `suspend`."""
    return await call.request


def make_client(
    cls: Any,
    session: Any,
    answers: Callable[[Any, Any], Any],
    arguments: Mapping[str, Any],
) -> Any:
    """Make a client with answers, and return it: nobody has to await it.

    Args:
        cls: The class of the client.
        session: Makes the botocore client.
        answers: Makes the answers of a client, and of each that it makes with other
            options, from it and the arguments of `session`.
        arguments: Arguments of `create` other than a session and a profile. What the
            `create` of a user's class takes besides is left out.
    """
    known = {*signature(Client.create).parameters} & arguments.keys()
    names = {"decode": "auto", "misfits": "warn", "requests": "auto"}
    options = {n: arguments.get(n, usual) for n, usual in names.items()}
    given = {n: arguments[n] for n in known - names.keys() if arguments[n] is not None}
    recipe = _AnsweredRecipe(session, given, options, answers=answers)
    return recipe.make_now(cls)


def create(cls: Any, make: Callable[..., Any], arguments: dict[str, Any]) -> Any:
    """Make a client as `create` does, with another function and without a session.

    Raises:
        TypeError: What is given as a session is none.
        ValueError: Both a session and a profile are given.
    """
    check_choice(*(arguments.pop(n, None) for n in ("session", "profile_name")))
    if not cls.__is_async__:
        return make(cls, **arguments)

    async def open_client() -> Any:
        return make(cls, **arguments)

    return import_by_name(".asynchronous.client").Opening(open_client)


def _in_order(arguments: tuple[Any, ...]) -> list[Any]:
    """Change the arguments of a transfer so that it sends one request at a time."""
    *before, config = arguments[:6]
    config = config or import_by_name(".extensions.transfer").TransferConfig()
    return [*before, evolve(config, use_threads=False), *arguments[6:]]


def operation_of(client: Any, request: Any) -> Any:
    """Look up the operation of a class of requests.

    Raises:
        TypeError: It is a request of another service.
        NotImplementedError: The installed botocore does not have the operation.
    """
    opens_stream = hasattr(request, "__stream_response_class__")
    if opens_stream and hasattr(client, "_duplex_operation"):
        return client._duplex_operation(request)
    return client._operation(request)


def places_of(request: Any) -> Mapping[str, tuple[str, bool]]:
    """The path of each value in a request, and whether it is secret, by botocore's."""
    found = places(SENDER, Place("", StructureKind(request.__class__), request))
    return {one.wire_path: (one.path.lstrip("."), one.sensitive) for one in found}


def service_of(client: Any) -> Any:
    """The package of the client's service, with the names that it exports."""
    return client._package


def typed_error(client: Any, error: Any, code: str | None) -> Any:
    """Make the typed error for one of botocore's; `code` replaces that of the error."""
    return client._typed_error(error, code)


async def response_of_stream(
    client: Any, operation: Any, request: Any, stream: Any
) -> Any:
    """Call an operation with events in both directions, without its events.

    Args:
        client: The client.
        operation: What `operation_of` returned.
        request: The request.
        stream: What `open_stream` made.
    """
    boto = client._boto

    async def call(**arguments: object) -> object:
        # For botocore's validator, nothing is in the stream.
        arguments[operation.model.input_shape.event_stream_name] = {}
        return await boto.engine._call(operation.name, arguments)

    return await client._send_with(call, operation, request, _stream=stream)


@frozen(eq=False)
class _WatchedRecipe(Recipe):
    """A recipe that tells of the clients that are made by it."""

    watchers: tuple[Callable[[Any], None], ...] = field(kw_only=True)

    @override
    def make(self, cls: Any) -> Any:
        made = super().make(cls)
        return self._told_later(made) if cls.__is_async__ else self._told(made)

    def _told(self, client: Any) -> Any:
        for watch in self.watchers:
            watch(client)
        return client

    async def _told_later(self, client: Awaitable[Any]) -> Any:
        return self._told(await client)


@contextmanager
def watching(
    client: Any, begin: Callable[[Any], Callable[[], None]]
) -> Generator[None]:
    """Watch a client, and those that it makes with other options, in a block.

    Args:
        client: The client.
        begin: Begins to watch a client, and returns what ends it.
    """
    watched: list[tuple[Any, Callable[[], None]]] = []

    def watch(one: Any) -> None:
        if watched:  # or the block is over
            watched.append((one, begin(one)))

    recipe = client._recipe
    if recipe is not None:
        watchers = (*getattr(recipe, "watchers", ()), watch)
        known = {one.name: getattr(recipe, one.name) for one in fields(Recipe)}
        client._recipe = _WatchedRecipe(**known, watchers=watchers)
    watched.append((client, begin(client)))
    try:
        yield
    finally:
        while watched:
            one, end = watched.pop()
            end()
            if one._recipe is not None:
                rest = tuple(w for w in one._recipe.watchers if w is not watch)
                one._recipe = evolve(one._recipe, watchers=rest)


def after_calls(client: Any) -> list[Callable[[Any, Any], Awaitable[None]]] | None:
    """The coroutine functions that get each result, and botocore's model, first.

    `None` if handlers of botocore can read streams: those of synchronous clients, and
    of clients that await their handlers.
    """
    engine: Any = getattr(client._boto, "engine", None)
    return None if engine is None else engine.after_calls


def suspend(model: Any, answer: Awaitable[Any], context: Any) -> NoReturn:
    """End a handler of `before-call`; the call awaits an answer in its place."""
    raise import_by_name(".asynchronous.botocore_internals").Suspended(
        model, answer, context
    )


def in_loop() -> bool:
    """Whether an event loop of asyncio is running here."""
    found: bool = import_by_name(".asynchronous.threads").in_loop()
    return found


def async_body(body: StreamingBody) -> Any:
    """Make a body that is awaited of one in memory."""
    return import_by_name(".asynchronous.awaited_bodies").AwaitedBody(body)


def stream_ended(message: str) -> Any:
    """Make the error for events after the service has ended the stream."""
    return import_by_name(".duplex.requests").StreamEndedError(message)
