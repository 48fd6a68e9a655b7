"""The same story, told by a client of `create` and by one that leaves all to botocore.

A user calls an operation six times. At some moment the user does something to the
client, or to its session. All that is sent, all that the user's code sees, and how each
call ends must be the same.
"""

from __future__ import annotations

import random
import threading
import time
import uuid
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from copy import copy
from functools import wraps
from inspect import iscoroutinefunction
from typing import Any, TypeAlias
from unittest import mock

import pytest
import time_machine
from botocore.config import Config
from botocore.exceptions import ClientError, ConnectionClosedError
from botocore.session import Session

from botosmith_tools.client_kinds import SYNCHRONOUS, ClientKind
from tests.runtime.customized_clients.calls import CALLS, MOMENT, Call
from tests.support.async_connections import wrapped_client
from tests.support.boto import ACCOUNT, SESSION_TOKEN
from tests.support.compiled import TOKEN
from tests.support.network import Answer
from tests.support.shared_sdk import SharedSdk
from tests.support.snapshots import sent, snapshot

MOMENTS = ("before_create", "after_create", "after_three_calls", "during_fourth_call")
"""When a user does something."""
WITH_CLIENT = MOMENTS[1:]


class User:
    """A user of a client.

    Attributes:
        events: The events of the session until there is a client, then the client's.
        boto: botocore's client, once there is one.
        story: What was sent, what the user's code saw, and how calls ended, in order.
        changes: Undoes what the user did, before the last call.
    """

    def __init__(self, call: Call, session: Session) -> None:
        self.call = call
        self.events: Any = session.get_component("event_emitter")
        self.boto: Any = None
        self.story: list[tuple[str, object]] = []
        self.changes = ExitStack()

    def saw(self, what: str, *args: object, **kwargs: object) -> None:
        """Remember what the user's code was given, as it is now."""
        self.story.append(("saw", (what, snapshot(args), snapshot(kwargs))))

    def handle(
        self,
        event: str,
        handler: Callable[..., object] | None = None,
        how: str = "register",
    ) -> None:
        """Register a handler; by default one that sees what it is given."""

        def see(**given: object) -> None:
            self.saw(event, **given)

        chosen = handler or see
        events = self.events
        getattr(events, how)(event, chosen)
        self.changes.callback(lambda: events.unregister(event, chosen))

    def watched(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """Wrap a function: the user sees its arguments, and what it returns.

        What coroutine functions return is not seen.
        """

        @wraps(function)
        def call(*args: Any, **kwargs: Any) -> Any:
            self.saw(name, *args, **kwargs)
            result = function(*args, **kwargs)
            if not iscoroutinefunction(function):
                self.saw(f"the result of {name}", result)
            return result

        return call

    def watch(self, owner: Any, name: str) -> None:
        """Replace a function of a class, or of an object, by a wrapped one."""
        watched = self.watched(name, getattr(owner, name))
        self.changes.enter_context(mock.patch.object(owner, name, watched))


Act: TypeAlias = Callable[[User], None]
"""What a user does."""


def cases(
    acts: Mapping[str, Act], moments: Sequence[str] = MOMENTS, *, fast: int = 1
) -> pytest.MarkDecorator:
    """Parametrize a test by `act`, `moment` and `call`; calls take turns.

    All moments but one are slow. Of so many acts, one has a `fast` test.
    """
    made: list[object] = []
    for number, (name, act) in enumerate(acts.items()):
        for place, moment in enumerate(moments):
            call = [*CALLS][(number * 3 + place) % len(CALLS)]
            is_fast = number % fast == 0 and place == number // fast % len(moments)
            made.append(
                pytest.param(
                    *(act, moment, CALLS[call]),
                    id=f"{name}-{moment}-{call}",
                    marks=[] if is_fast else [pytest.mark.slow],
                )
            )
    return pytest.mark.parametrize(("act", "moment", "call"), made)


def compare(
    sdk: SharedSdk,
    kind: ClientKind,
    call: Call,
    act: Act,
    moment: str,
    settings: Mapping[str, Any] | None = None,
) -> set[str]:
    """Compare the story of a client of a kind with that of botocore's requests.

    Returns:
        What happens in it: "sent", "saw" and "ended".
    """
    options = {"requests": "botocore", **(settings or {})}
    theirs = story(sdk, SYNCHRONOUS, call, act, moment, options)
    assert story(sdk, kind, call, act, moment, settings or {}) == theirs
    return {what for what, _ in theirs}


def story(
    sdk: SharedSdk,
    kind: ClientKind,
    call: Call,
    act: Act,
    moment: str,
    settings: Mapping[str, Any],
) -> list[tuple[str, object]]:
    """Tell a story; the arguments are those of `compare`.

    The connection of the fourth call breaks at first, so that the call is retried.
    Before the last call, the user undoes what was done.
    """
    session = new_session()
    if call.service not in session.get_available_services():
        pytest.skip(f"this botocore does not have {call.service}")
    package = sdk.service(call.service)
    request_class = getattr(package, f"{call.operation}Request")
    user = User(call, session)
    with frozen_time(), kind.sleeps(), user.changes:
        if moment == "before_create":
            act(user)
        made = kind.client_class(package).create(
            session=session, **{**client_arguments(), **settings}
        )
        client = kind.opened(made)
        user.boto, user.events = client.boto, client.boto.meta.events
        http = _answered(client, user)
        for number in range(6):
            if (number, moment) in ((0, "after_create"), (3, "after_three_calls")):
                act(user)
            if number == 3:
                http.fails = True
                http.during = act if moment == "during_fourth_call" else None
            if number == 5:
                user.changes.close()
            request = sdk.from_dict(request_class, call.arguments(number))
            try:
                end = sdk.to_dict(kind.result(client.send(request)))
            except ClientError as error:
                end = error.response
            except Exception as error:
                end = error
            user.story.append(("ended", snapshot(end)))
    return user.story


def client_arguments() -> dict[str, Any]:
    """The arguments of a client that retries once."""
    return {
        **ACCOUNT,
        "aws_session_token": SESSION_TOKEN,
        "config": Config(retries={"total_max_attempts": 2, "mode": "standard"}),
    }


class Http:
    """Answers requests in place of botocore's HTTP session.

    Attributes:
        fails: Whether the next request fails, once.
        during: What the user does before the next request is answered, once.
    """

    def __init__(self, user: User, answer: Answer) -> None:
        self.fails = False
        self.during: Act | None = None
        self._user = user
        self._answer = answer

    def send(self, request: Any) -> Any:
        self._user.story.append(("sent", sent(request)))
        during, self.during = self.during, None
        if during is not None:
            during(self._user)
        fails, self.fails = self.fails, False
        if fails:
            raise ConnectionClosedError(endpoint_url=request.url)
        return self._answer.to(request.url)

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


def _answered(client: Any, user: User) -> Http:
    http = Http(user, user.call.answer)
    inner = wrapped_client(client)
    if "engine" in inner.__dict__:
        # All calls would run in threads if botocore's HTTP session were another one.
        inner.engine.connections = connections = _Connections(http)
        client.meta.events.register_last("before-send", connections.send_in_thread)
    else:
        client.boto._endpoint.http_session = http
    return http


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
