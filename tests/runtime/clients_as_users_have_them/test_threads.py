"""Two threads that share a client send what botocore sends.

In the other tests, one thread registers a handler while another one looks whether there
are any.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Thread
from typing import Any

import pytest

from tests.runtime.clients_as_users_have_them.calls import CALLS, Call
from tests.runtime.clients_as_users_have_them.stories import (
    FORMS,
    Form,
    Http,
    Way,
    frozen_time,
    make_client,
    new_session,
    send,
)
from tests.runtime.clients_as_users_have_them.users import User
from tests.support.shared_sdk import SharedSdk

CALLS_OF_THREAD = 6


def _sent_by_two_threads(
    sdk: SharedSdk, call: Call, way: Way, form: Form
) -> list[object]:
    with frozen_time():
        client = make_client(sdk, call, new_session(), way, form)
        http = client.boto._endpoint.http_session = Http(call.answer)
        barrier = Barrier(2)

        def run(first: int) -> None:
            barrier.wait()
            for number in range(first, first + CALLS_OF_THREAD):
                send(sdk, client, call, number, way)

        with ThreadPoolExecutor(2) as pool:
            for done in [pool.submit(run, first) for first in (0, CALLS_OF_THREAD)]:
                done.result()
    return sorted(http.sent, key=repr)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "call",
    [
        pytest.param(name, marks=[] if name in ("json", "cbor") else [pytest.mark.slow])
        for name in CALLS
    ],
)
def test_two_threads_send_what_botocore_sends(
    sdk: SharedSdk, call: str, form: Form
) -> None:
    ours, theirs = (
        _sent_by_two_threads(sdk, CALLS[call], way, form)
        for way in ("auto", "botocore")
    )
    assert ours == theirs
    assert len(ours) == 2 * CALLS_OF_THREAD


def _in_another_thread(function: Callable[[], object]) -> None:
    thread = Thread(target=function)
    thread.start()
    thread.join()


def _seen_during_race(
    sdk: SharedSdk, call: Call, way: Way, form: Form, event: str, looked_up: str
) -> list[object]:
    """What a handler sees that is registered at the worst moment.

    That is while another thread has the handlers of an event looked up, and does not
    know yet what they are. After it, a third thread calls.

    Args:
        sdk: The SDK.
        call: The call.
        way: Who makes the requests.
        form: How the client is made.
        event: The event of the handler.
        looked_up: The event whose handlers are looked up.
    """
    with frozen_time():
        client = make_client(sdk, call, new_session(), way, form)
        client.boto._endpoint.http_session = Http(call.answer)
        user = User(call, new_session())
        user.take(client.boto)
        send(sdk, client, call, 0, way)
        handlers: Any = client.boto.meta.events._emitter._handlers
        real = handlers.prefix_search
        registered: list[str] = []
        place = f"{looked_up}.{call.service_id}.{call.operation}"

        def interrupt() -> None:
            registered.append(event)
            user.handle(event)
            send(sdk, client, call, 2, way)

        def look_up(name: str) -> Any:
            found = real(name)
            if not registered and name == place:
                _in_another_thread(interrupt)
            return found

        handlers.prefix_search = look_up
        send(sdk, client, call, 1, way)
        handlers.prefix_search = real
        if not registered:
            interrupt()
        user.seen.clear()
        for number in (3, 4):
            send(sdk, client, call, number, way)
    return user.seen


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("event", "looked_up"),
    [
        ("provide-client-params", "request-created"),
        ("before-call", "request-created"),
        ("before-sign", "before-sign"),
        ("after-call", "after-call"),
    ],
)
def test_handlers_registered_while_handlers_are_looked_up_see_what_botocore_gives(
    sdk: SharedSdk, event: str, looked_up: str, form: Form
) -> None:
    ours, theirs = (
        _seen_during_race(sdk, CALLS["json"], way, form, event, looked_up)
        for way in ("auto", "botocore")
    )
    assert len(theirs) == 2
    assert ours == theirs
