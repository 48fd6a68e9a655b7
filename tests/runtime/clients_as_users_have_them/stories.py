"""The same story told with fast requests, with botocore's, and with boto3 alone.

A user makes a client and calls an operation some times. At some moment the user does
something to the client. All that is sent, all that the user's code sees, and how each
call ends must be the same.
"""

from __future__ import annotations

import random
import threading
import time
import uuid
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from copy import copy
from importlib import import_module
from types import SimpleNamespace
from typing import Any, Literal, TypeAlias
from unittest import mock

import pytest
import time_machine
from attrs import field, frozen
from botocore import xform_name
from botocore.config import Config
from botocore.exceptions import ClientError, ConnectionClosedError
from botocore.session import Session

from botosmith_tools.client_kinds import SYNCHRONOUS, ClientKind
from tests.runtime.clients_as_users_have_them.calls import MOMENT, Call
from tests.runtime.clients_as_users_have_them.users import Act, User, sent, snapshot
from tests.support.async_connections import wrapped_client
from tests.support.boto import ACCESS_KEY, SECRET_KEY, SESSION_TOKEN
from tests.support.compiled import TOKEN
from tests.support.network import Answer
from tests.support.shared_sdk import SharedSdk

Moment: TypeAlias = Literal[
    "before_create",
    "after_create",
    "after_first_call",
    "after_three_calls",
    "during_fourth_call",
]
MOMENTS: tuple[Moment, ...] = (
    "before_create",
    "after_create",
    "after_first_call",
    "after_three_calls",
    "during_fourth_call",
)
"""When a user does something to a client."""
WITH_CLIENT = MOMENTS[1:]
"""The moments at which there is a client."""

Form: TypeAlias = Literal["created", "wrapped"]
FORMS: tuple[Form, ...] = ("created", "wrapped")
"""Clients of `create`, and clients around a botocore client of the user's."""

Way: TypeAlias = Literal["auto", "botocore", "boto3"]
"""Who makes the requests; `boto3` is a call without a typed client."""

_BEFORE_CALLS: Mapping[str, int] = {
    "after_create": 0,
    "after_first_call": 1,
    "after_three_calls": 3,
}
_CALL_WITH_RETRY = 3
_LAST_CALL = 5


@frozen
class Setup:
    """How a client is made.

    Attributes:
        make_session: Makes the session from botocore's.
        arguments: More arguments of `create`.
    """

    make_session: Callable[[Session], Any] = lambda session: session
    arguments: Mapping[str, Any] = field(factory=dict[str, Any])


def _boto3_session(session: Session) -> Any:
    return import_module("boto3").Session(botocore_session=session)


BOTO3_SESSION = Setup(_boto3_session)


@frozen
class Story:
    """What came of the calls.

    Attributes:
        sent: The requests that were sent.
        seen: What the user's code was given.
        ends: The result or the exception of each call.
    """

    sent: list[object]
    seen: list[object]
    ends: list[object]


class Http:
    """Answers requests in place of botocore's HTTP session.

    Attributes:
        sent: What was sent.
        fails: Whether the next request fails, once.
        during: Something that happens after the next request, before it is answered.
    """

    def __init__(self, answer: Answer) -> None:
        self.sent: list[object] = []
        self.fails = False
        self.during: Callable[[], None] | None = None
        self._answer = answer

    def send(self, request: Any) -> Any:
        return self._answered(request).to(request.url)

    def _answered(self, request: Any) -> Answer:
        self.sent.append(sent(request))
        if self.during is not None:
            self.during()
        if self.fails:
            self.fails = False
            raise ConnectionClosedError(endpoint_url=request.url)
        return self._answer

    def close(self) -> None: ...


class _Connections:
    """The same in place of the connections of an asynchronous client."""

    def __init__(self, http: Http) -> None:
        self._http = http

    async def send(self, request: Any) -> Any:
        return self._http.send(request)

    def send_in_thread(self, request: Any, **_: object) -> Any:
        """Answer a call that runs in a thread; a handler of `before-send`."""
        if threading.current_thread() is threading.main_thread():
            return None
        return self._http.send(request)


def _answered(client: Any, answer: Answer) -> Http:
    """Answer the requests of a client, which `make_client` made."""
    http = Http(answer)
    inner = wrapped_client(client)
    if "engine" in inner.__dict__:
        # All calls would run in threads if botocore's HTTP session were another one.
        inner.engine.connections = connections = _Connections(http)
        client.meta.events.register_last("before-send", connections.send_in_thread)
    else:
        client.boto._endpoint.http_session = http
    return http


def story(
    sdk: SharedSdk,
    call: Call,
    act: Act,
    moment: Moment,
    way: Way,
    form: Form,
    setup: Setup | None = None,
    kind: ClientKind = SYNCHRONOUS,
) -> Story:
    """Tell a story.

    The connection of the fourth call breaks at first, so that the call is retried.
    Before the last call, the user undoes what was done.

    Args:
        sdk: The SDK.
        call: The call.
        act: What the user does.
        moment: When.
        way: Who makes the requests.
        form: How the typed client is made.
        setup: How botocore's client is made.
        kind: The kind of the clients.
    """
    setup = setup or Setup()
    with frozen_time(), kind.sleeps():
        made = setup.make_session(new_session())
        user = User(call, made)
        try:
            if moment == "before_create":
                act(user)
            client = make_client(sdk, call, made, way, form, setup.arguments, kind)
            user.take(client.boto)
            http = _answered(client, call.answer)
            ends: list[object] = []
            for number in range(_LAST_CALL + 1):
                if number == _BEFORE_CALLS.get(moment):
                    act(user)
                if number == _CALL_WITH_RETRY:
                    http.fails = True
                    if moment == "during_fourth_call":
                        http.during = _once(http, act, user)
                if number == _LAST_CALL:
                    user.undo()
                ends.append(send(sdk, client, call, number, way, kind))
        finally:
            user.undo()
    return Story(http.sent, user.seen, ends)


def _once(http: Http, act: Act, user: User) -> Callable[[], None]:
    def during() -> None:
        http.during = None
        act(user)

    return during


def make_client(
    sdk: SharedSdk,
    call: Call,
    session: Any,
    way: Way,
    form: Form,
    more: Mapping[str, Any] | None = None,
    kind: ClientKind = SYNCHRONOUS,
) -> Any:
    """Make a client; its attribute `boto` is botocore's.

    Args:
        sdk: The SDK.
        call: What it is to call.
        session: The session that makes it.
        way: Who makes its requests.
        form: How it is made.
        more: More arguments of `create`.
        kind: The kind of the client.
    """
    if call.service not in session.get_available_services():
        pytest.skip(f"this botocore does not have {call.service}")
    arguments: dict[str, Any] = {
        "region_name": "us-east-1",
        "aws_access_key_id": ACCESS_KEY,
        "aws_secret_access_key": SECRET_KEY,
        "aws_session_token": SESSION_TOKEN,
        "config": Config(retries={"total_max_attempts": 2, "mode": "standard"}),
        **(more or {}),
    }
    cls = kind.client_class(sdk.service(call.service))
    # A client of botocore can be wrapped by a synchronous client only.
    if way != "boto3" and (form == "created" or kind.is_async):
        return kind.opened(cls.create(session=session, requests=way, **arguments))
    make = getattr(session, "create_client", None) or session.client
    boto = make(call.service, **arguments)
    return SimpleNamespace(boto=boto) if way == "boto3" else cls(boto, requests=way)


def send(
    sdk: SharedSdk,
    client: Any,
    call: Call,
    number: int,
    way: Way,
    kind: ClientKind = SYNCHRONOUS,
) -> object:
    """Call, and describe the result or the exception.

    Args:
        sdk: The SDK.
        client: What `make_client` made.
        call: The call.
        number: The number of the call, from which its arguments are made.
        way: Who makes the request.
        kind: The kind of the client.
    """
    cls = getattr(sdk.service(call.service), f"{call.operation}Request")
    request = sdk.from_dict(cls, call.arguments(number))
    try:
        if way == "boto3":
            method = getattr(client.boto, xform_name(call.operation))
            return snapshot(method(**sdk.to_dict(request)))
        return snapshot(sdk.to_dict(kind.result(client.send(request))))
    except ClientError as error:
        return snapshot(error.response)
    except Exception as error:
        return snapshot(error)


@contextmanager
def frozen_time() -> Generator[None]:
    """Stop the clock, sleep for no time, and make all IDs and delays the same."""
    with (
        time_machine.travel(MOMENT, tick=False),
        mock.patch.object(time, "sleep"),
        mock.patch.object(uuid, "uuid4", return_value=TOKEN),
    ):
        # botocore's delays are random.
        random.seed(0)
        yield


_template = Session()


def new_session() -> Session:
    """Make a session as quickly as possible: with the models of all others."""
    aliaser: Any = _template.get_component("event_emitter")
    events = copy(aliaser._emitter)
    session = Session(event_hooks=events, include_builtin_handlers=False)
    loader = _template.get_component("data_loader")
    session.register_component("data_loader", loader)
    return session
