"""The same call of a synchronous and of an asynchronous client, over HTTP.

Both clients are made by `create`, with the same settings, and a server on loopback
gives both the same answers. Everything that a program or the service can see is
compared. Clocks stand still except for pauses, which take no time, so that signatures
are the same.
"""

from __future__ import annotations

import asyncio
import gc
import random
import re
import time
import uuid
import warnings
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from functools import partial
from threading import Condition, Lock
from types import SimpleNamespace
from typing import Any, TypeAlias
from unittest import mock

import time_machine
from attrs import field, frozen
from botocore.config import Config
from botocore.exceptions import ConnectionError, HTTPClientError, ResponseStreamingError
from botocore.retries.standard import RetryHandler
from botocore.session import Session
from urllib3.exceptions import ProtocolError

from botosmith_tools.client_kinds import SYNCHRONOUS, Asynchronous, ClientKind
from tests.support.boto import ACCOUNT, SESSION_TOKEN
from tests.support.comparison import difference, is_map
from tests.support.compiled import TOKEN
from tests.support.fuzz.calls import comparable
from tests.support.patience import PATIENCE
from tests.support.rough_server import Part, Received, RoughServer
from tests.support.shared_sdk import SharedSdk
from tests.support.snapshots import snapshot

MOMENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
# Between two calls of a client.
_BETWEEN = timedelta(seconds=7)
# What errors of botocore say about the error inside.
_INNER = re.compile(r"(?<=response stream|ndled exception): .*", re.DOTALL)

Script: TypeAlias = Sequence[Sequence[Part]]
"""The answers to requests, in turn; the last one is repeated."""

Read: TypeAlias = Callable[[ClientKind, Any], object]
"""Reads a body: all of it, or in parts."""


@frozen
class Settings:
    """What differs between clients of a service.

    Attributes:
        decode: The way of decoding, as `SharedSdk.client` takes it, or "auto".
        options: More arguments of `create`.
        config: More arguments of botocore's `Config`.
    """

    retries: str = "standard"
    decode: str = "auto"
    misfits: str = "warn"
    options: Mapping[str, Any] = field(factory=dict[str, Any])
    config: Mapping[str, Any] = field(factory=dict[str, Any])


class Pauses:
    """The pauses of retries, which take no time, but move the clock."""

    def __init__(self, clock: Any) -> None:
        self._clock = clock
        self.seconds: list[float] = []

    def pause(self, seconds: float) -> None:
        self.seconds.append(seconds)
        # A clock with too few digits may not move.
        self._clock.shift(max(seconds, 0.001))

    async def awaited(self, seconds: float) -> None:
        """Sleep, as asyncio does."""
        self.pause(seconds)

    def condition(self, lock: Lock | None = None) -> Any:
        made: Any = Condition(lock)
        made.wait = self.pause
        return made


class Pairs:
    """The clients of an SDK by twos: a synchronous and an asynchronous one."""

    def __init__(
        self,
        sdk: SharedSdk,
        session: Session,
        server: RoughServer,
        asynchronous: Asynchronous,
        clock: Any,
        pauses: Pauses,
    ) -> None:
        self.sdk = sdk
        self.session = session
        self.server = server
        self.kinds: tuple[ClientKind, ClientKind] = (SYNCHRONOUS, asynchronous)
        self.clock = clock
        self.pauses = pauses
        self._made: dict[tuple[str, str], Pair] = {}

    def pair(self, service: str, settings: Settings | None = None) -> Pair:
        """Get the clients of a service, which are made when they are first needed."""
        chosen = Settings() if settings is None else settings
        key = service, repr(chosen)
        if key not in self._made:
            self._made[key] = Pair(self, service, chosen)
        return self._made[key]

    def close(self) -> None:
        for pair in self._made.values():
            pair.close()
        self._made.clear()


class Pair:
    def __init__(self, pairs: Pairs, service: str, settings: Settings) -> None:
        self._pairs = pairs
        self.package = pairs.sdk.service(service)
        self._calls = 0
        made = [self._create(kind, settings) for kind in pairs.kinds]
        self.clients: Sequence[Any] = made
        self.model: Any = made[0].boto.meta.service_model
        # botocore 1.35 uses a service's first protocol only.
        first: str = self.model.metadata["protocol"]
        self.protocol: str = getattr(self.model, "resolved_protocol", first)

    def _create(self, kind: ClientKind, settings: Settings) -> Any:
        retries: Any = {"mode": settings.retries, "total_max_attempts": 3}
        config = Config(
            retries=retries,
            read_timeout=PATIENCE,
            # There is no host of such a name.
            inject_host_prefix=False,
            **settings.config,
        )
        self._pairs.clock.move_to(MOMENT)
        client = kind.opened(
            kind.client_class(self.package).create(
                **{
                    "session": self._pairs.session,
                    "endpoint_url": self._pairs.server.url,
                    **ACCOUNT,
                    "aws_session_token": SESSION_TOKEN,
                    "config": config,
                    "decode": "auto" if settings.decode == "c" else settings.decode,
                    "misfits": settings.misfits,
                    **settings.options,
                }
            )
        )
        if settings.decode == "c":
            _use_msgspec_at_once(client)
        return client

    def request(self, operation: str, arguments: Mapping[str, Any]) -> Any:
        """Make a request from boto3's arguments."""
        cls = getattr(self.package, f"{operation}Request")
        return self._pairs.sdk.from_dict(cls, deepcopy(dict(arguments)))

    def problem(
        self,
        make_request: Callable[[], Any],
        script: Script,
        read: Read | None = None,
        watched: Callable[[], object] | None = None,
    ) -> str:
        """Describe how the calls of both clients differ; empty if they do not."""
        self._calls += 1
        theirs, ours = (
            self._seen(kind, client, make_request(), script, read or read_all, watched)
            for kind, client in zip(self._pairs.kinds, self.clients, strict=True)
        )
        return difference(ours, theirs, exact=True)

    def _seen(
        self,
        kind: ClientKind,
        client: Any,
        request: Any,
        script: Script,
        read: Read,
        watched: Callable[[], object] | None,
    ) -> Mapping[str, object]:
        pairs = self._pairs
        received = _follow(pairs.server, script)
        pairs.clock.move_to(MOMENT + self._calls * _BETWEEN)
        pairs.pauses.seconds.clear()
        random.seed(self._calls)  # for the lengths of pauses
        end: dict[str, object] = {}
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            try:
                response = kind.result(client.send(request))
            except Exception as error:
                end["error"] = described(error)
            else:
                end["metadata"] = self._metadata(response)
                end["response"] = self.content(kind, response, read)
        if watched is not None:
            end["watched"] = watched()
        seen: Mapping[str, object] = comparable(
            {
                **end,
                "requests": [_sent(one) for one in received],
                "pauses": [round(it, 3) for it in pairs.pauses.seconds if it >= 0.002],
                "warnings": [
                    f"{warning.category.__name__}: {warning.message}"
                    for warning in warned
                    if not issubclass(warning.category, ResourceWarning)
                ],
            }
        )
        return seen

    def _metadata(self, response: Any) -> object:
        return repr(response.response_metadata)

    def content(self, kind: ClientKind, response: Any, read: Read) -> object:
        """Convert a response to a dict, with the content of bodies and events."""
        sdk = self._pairs.sdk
        unknown = sdk.module("_runtime.unions").UnknownVariant
        try:
            members: dict[str, Any] = dict(sdk.to_dict(response))
        except sdk.module("_runtime.conversion_error").ConversionError:
            return repr(response)  # It has a variant whose value is lost.
        for name, value in members.items():
            if hasattr(value, "get_initial_response"):
                members[name] = _events(
                    kind,
                    value,
                    lambda event: (
                        repr(event)
                        if isinstance(event, unknown)
                        else sdk.to_dict(event)
                    ),
                )
                kind.result(value.close())
            elif hasattr(value, "read"):
                members[name] = _ended(partial(read, kind, value))
                value.close()
        return members

    def close(self) -> None:
        for kind, client in zip(self._pairs.kinds, self.clients, strict=True):
            kind.result(client.close())


def _use_msgspec_at_once(client: Any) -> None:
    find: Callable[[object], Any] = client._operation

    def operation(request: object) -> Any:
        found = find(request)
        if found.body_reader is not None:
            found.body_reader._bytes_before_msgspec = 0
        return found

    client._operation = operation


def _follow(server: RoughServer, script: Script) -> list[Received]:
    """Have a server give some answers; return the list of the requests to come."""
    received: list[Received] = []
    server.requests.clear()

    def answer(request: Received) -> Sequence[Part]:
        received.append(request)
        parts = script[min(len(received), len(script)) - 1]
        if request.method != "HEAD":
            return parts
        # An answer to HEAD has no body, so that nothing cuts it short.
        head, end, _ = b"".join(it for it in parts if isinstance(it, bytes)).partition(
            b"\r\n\r\n"
        )
        return [head + end] if end else parts

    server.answer = answer
    return received


def _sent(request: Received) -> object:
    return {
        "line": f"{request.method} {request.path}",
        "headers": [(name, snapshot(text)) for name, text in request.headers.items()],
        "body": request.body,
    }


def described(error: BaseException) -> Mapping[str, object]:
    if isinstance(error, ProtocolError):
        # botocore leaves errors of urllib3 as they are while it reads events.
        error = ResponseStreamingError(error=error)
    response: Any = getattr(error, "response", None)
    cause, text = error.__cause__, str(error)
    if isinstance(error, HTTPClientError | ConnectionError):
        # What failed below is of urllib3 here, and of asyncio there.
        cause = None
        text = _INNER.sub("", text)
    classes = [f"{cls.__module__}.{cls.__qualname__}" for cls in type(error).__mro__]
    return {
        "classes": classes,
        "text": text,
        "notes": list(getattr(error, "__notes__", ())),
        "cause": None if cause is None else (type(cause).__name__, str(cause)),
        "response": response if is_map(response) else None,
    }


def _ended(read: Callable[[], object]) -> object:
    try:
        return read()
    except Exception as error:
        return described(error)


def _events(kind: ClientKind, stream: Any, to_dict: Callable[[Any], Any]) -> object:
    events: list[object] = []
    try:
        kind.each(stream, lambda event: events.append(to_dict(event)))
    except Exception as error:
        events.append(described(error))
    return events


def read_all(kind: ClientKind, body: Any) -> object:
    return kind.result(body.read())


def read_by(size: int) -> Read:
    """Make what reads a body in pieces of a size, and tells where it is."""

    def read(kind: ClientKind, body: Any) -> object:
        pieces: list[object] = []
        try:
            while piece := kind.result(body.read(size)):
                pieces += [piece, body.tell()]
        except Exception as error:
            pieces.append(described(error))
        return pieces

    return read


def read_chunks(kind: ClientKind, body: Any) -> object:
    return _events(kind, body.iter_chunks(5), lambda chunk: chunk)


def read_lines(kind: ClientKind, body: Any) -> object:
    return _events(kind, body.iter_lines(4, keepends=True), lambda line: line)


def read_into(kind: ClientKind, body: Any) -> object:
    """Read a body into a buffer that is filled again and again."""
    buffer, pieces = bytearray(6), list[object]()
    while count := kind.result(body.readinto(buffer)):
        pieces.append(bytes(buffer[:count]))
    return pieces


def read_and_leave(kind: ClientKind, body: Any) -> object:
    """Read the first bytes of a body only, and close it."""
    piece = kind.result(body.read(3))
    body.close()
    return piece


READS: Sequence[Read] = (
    read_all,
    read_all,
    read_by(1),
    read_by(7),
    read_by(100_000),
    read_chunks,
    read_lines,
    read_into,
    read_and_leave,
)
"""The ways of reading a body."""


@contextmanager
def pairs_of(
    sdk: SharedSdk, session: Session, asynchronous: Asynchronous
) -> Generator[Pairs]:
    gc.freeze()  # so that the search below leaves out what there is by now
    with ExitStack() as stack:
        clock = stack.enter_context(time_machine.travel(MOMENT, tick=False))
        pauses = Pauses(clock)
        for target, name, new in [
            (time, "sleep", pauses.pause),
            # It was a default when the class was made.
            (RetryHandler.__init__, "__defaults__", _defaults(pauses.pause)),
            ("botocore.retries.bucket", "threading", _threading(pauses)),
            (asyncio, "sleep", pauses.awaited),
            (uuid, "uuid4", lambda: TOKEN),
            # The header of gzip has the time.
            ("gzip", "time", SimpleNamespace(time=lambda: 0)),
        ]:
            patch = (
                mock.patch(f"{target}.{name}", new)
                if isinstance(target, str)
                else mock.patch.object(target, name, new)
            )
            stack.enter_context(patch)
        server = stack.enter_context(RoughServer(lambda _: []).running())
        pairs = Pairs(sdk, session, server, asynchronous, clock, pauses)
        yield pairs
        pairs.close()
        with warnings.catch_warnings():
            # botocore leaves sockets open whose bodies it cannot read.
            warnings.simplefilter("ignore", ResourceWarning)
            gc.collect()
            gc.unfreeze()


def _defaults(pause: Callable[[float], None]) -> tuple[object, ...]:
    # Older handlers do not sleep.
    defaults: tuple[object, ...] = RetryHandler.__init__.__defaults__ or ()
    return tuple(pause if it is time.sleep else it for it in defaults)


def _threading(pauses: Pauses) -> Any:
    return SimpleNamespace(Lock=Lock, Condition=pauses.condition)
