"""Clients of aiobotocore and of an SDK, and what they have open."""

import asyncio
from collections.abc import Awaitable
from importlib import import_module
from typing import Any

from botosmith.plan.naming import package_name
from tests.support.patience import PATIENCE
from tests.support.sdk import Sdk, async_client_class

BACKENDS = {
    "aiohttp": ("aiobotocore.httpsession", "AIOHTTPSession"),
    "httpx": ("aiobotocore.httpxsession", "HttpxSession"),
}
# httpx's other timeouts are a few seconds.
TIMEOUTS = dict.fromkeys(
    ("keepalive_timeout", "pool_timeout", "write_timeout"), PATIENCE
)


def config(backend: str = "aiohttp", **settings: Any) -> Any:
    """Make settings for clients, which by default make one attempt.

    Args:
        backend: The library that sends the requests.
        settings: More settings.
    """
    module, name = BACKENDS[backend]
    cls = getattr(import_module(module), name)
    settings = {"retries": {"total_max_attempts": 1}, **settings}
    if backend == "httpx":
        settings["connector_args"] = TIMEOUTS
    make: Any = import_module("aiobotocore.config").AioConfig
    return make(http_session_cls=cls, **settings)


def boto_client(service: str, url: str, settings: Any = None) -> Any:
    """Make a client of aiobotocore, for `async with`.

    Args:
        service: The service.
        url: Where it sends requests.
        settings: Its settings, as `config` makes them.
    """
    session = import_module("aiobotocore.session").AioSession()
    return session.create_client(
        service, endpoint_url=url, config=config() if settings is None else settings
    )


def typed_class(sdk: Sdk, service: str) -> Any:
    """Find the asynchronous client of a service in an SDK."""
    return async_client_class(sdk(package_name(service)))


def in_use(boto: Any) -> int:
    """Count the connections of a client of aiobotocore that serve a request."""
    http: Any = boto._endpoint.http_session
    if type(http).__name__ == "AIOHTTPSession":
        sessions: dict[Any, Any] = http._sessions or {}
        return sum(len(one.connector._acquired) for one in sessions.values())
    if http._session is None:
        return 0
    connections = http._session._transport._pool.connections
    return sum(not connection.is_idle() for connection in connections)


def other_tasks() -> set[Any]:
    """The tasks of the event loop besides the one that asks."""
    return asyncio.all_tasks() - {asyncio.current_task()}


async def settled(boto: Any, usual: int = 0) -> tuple[int, set[Any]]:
    """Give a loop the time to end what is ending.

    Args:
        boto: A client of aiobotocore.
        usual: How many of its connections may be in use.

    Returns:
        How many are in use, and the other tasks.
    """
    for _ in range(20):
        if in_use(boto) <= usual and not other_tasks():
            break
        await asyncio.sleep(0.001)
    return in_use(boto), other_tasks()


async def outcome(call: Awaitable[Any]) -> tuple[Any, ...]:
    """Await a call, and describe what came of it.

    Returns:
        Of an exception, the class, the arguments, and itself.
    """
    try:
        await call
    except Exception as error:
        return type(error), error.args, error
    return ("answered",)
