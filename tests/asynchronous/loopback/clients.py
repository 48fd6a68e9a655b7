"""Clients that call servers on loopback, and what they have open."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from botosmith.plan.naming import package_name
from tests.asynchronous.opening import chosen, open_inner
from tests.asynchronous.opening import make_config as config
from tests.support.async_connections import places_in_use as in_use
from tests.support.sdk import Sdk, async_client_class

__all__ = ["config", "in_use"]


@asynccontextmanager
async def boto_client(
    service: str, url: str, settings: Any = None
) -> AsyncGenerator[Any]:
    """Open a client that typed clients wrap, and close it after the block.

    Args:
        service: The service.
        url: Where it sends requests.
        settings: Its settings, as `config` makes them.
    """
    settings = config() if settings is None else settings
    boto = await open_inner(service, endpoint_url=url, config=settings)
    try:
        yield boto
    finally:
        await boto.close()


def typed_class(sdk: Sdk, service: str) -> Any:
    """Find the asynchronous client of a service in an SDK."""
    return async_client_class(sdk(package_name(service)))


class _InThreads:
    """A client of botocore, whose methods run in threads."""

    def __init__(self, boto: Any) -> None:
        self._boto = boto

    def __getattr__(self, name: str) -> Any:
        return partial(asyncio.to_thread, getattr(self._boto, name))


def plain_client(inner: Any) -> Any:
    """Get the client that others are compared with: botocore's over urllib3.

    Or, if it is one of aiobotocore that is wrapped, itself.
    """
    return inner if chosen.wrapped else _InThreads(inner.blocking_client)


def other_tasks() -> set[Any]:
    """The tasks of the event loop besides the one that asks."""
    return asyncio.all_tasks() - {asyncio.current_task()}


async def settled(client: Any, usual: int = 0) -> tuple[int, set[Any]]:
    """Give a loop the time to end what is ending.

    Args:
        client: A typed client, or what it wraps.
        usual: How many of its connections may be in use.

    Returns:
        How many are in use, and the other tasks.
    """
    for _ in range(20):
        if in_use(client) <= usual and not other_tasks():
            break
        await asyncio.sleep(0.001)
    return in_use(client), other_tasks()


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
