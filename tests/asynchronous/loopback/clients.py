"""Clients that call servers on loopback, and what they have open."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from botosmith.plan.naming import package_name
from tests.asynchronous.opening import make_config as config
from tests.asynchronous.opening import open_inner
from tests.support.async_connections import places_in_use as in_use
from tests.support.sdk import Sdk, async_client_class

__all__ = ["config", "in_use"]


@asynccontextmanager
async def boto_client(
    service: str, url: str, settings: Any = None
) -> AsyncGenerator[Any]:
    """Open a client that typed clients wrap, and close it after the block."""
    settings = config() if settings is None else settings
    boto = await open_inner(service, endpoint_url=url, config=settings)
    try:
        yield boto
    finally:
        await boto.close()


def typed_class(sdk: Sdk, service: str) -> Any:
    """Find the asynchronous client of a service in an SDK."""
    return async_client_class(sdk(package_name(service)))


@asynccontextmanager
async def opened(
    sdk: Sdk, service: str, url: str, settings: Any = None
) -> AsyncGenerator[Any]:
    async with boto_client(service, url, settings) as boto:
        yield typed_class(sdk, service)(boto)


def other_tasks() -> set[Any]:
    """The tasks of the event loop besides the one that asks."""
    return asyncio.all_tasks() - {asyncio.current_task()}


async def settled(client: Any, usual: int = 0) -> tuple[int, set[Any]]:
    """Let a loop end what ends; return how many are in use, and the other tasks."""
    for _ in range(20):
        if in_use(client) <= usual and not other_tasks():
            break
        await asyncio.sleep(0.001)
    return in_use(client), other_tasks()
