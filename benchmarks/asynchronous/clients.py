"""Clients for a server on loopback, and the work with them."""

from asyncio import Runner, TaskGroup
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from typing import Any

from benchmarks.programs.start_async_client import opened

WORKERS = 50
CALLS = 4
"""The calls of each worker, which are measured together."""


def connected(
    runner: Runner, who: str, service: str, url: str, **arguments: object
) -> Any:
    """Open a client that has a connection for each worker.

    Args:
        runner: Runs the event loop of the client.
        who: The label of its benchmark.
        service: The name of the service.
        url: The endpoint of the service.
        arguments: More arguments of the client.
    """
    if who == "capo":
        names = ("max_connections_per_host", "max_idle_connections_per_host")
        handler: Any = import_module("zapros").AsyncStdNetworkHandler
        arguments["http_handler"] = handler(http1=dict.fromkeys(names, WORKERS))
    else:
        arguments["config"] = _config(who)(max_pool_connections=WORKERS)
    return runner.run(opened(who, service, url, **arguments))


def _config(who: str) -> Any:
    if who == "ours":
        return import_module("botocore.config").Config
    # aiobotocore does not accept boto3's configuration.
    return import_module("aiobotocore.config").AioConfig


def in_tasks(
    runner: Runner,
    call: Callable[[], Awaitable[object]],
    *,
    tasks: int = WORKERS,
    calls: int = CALLS,
) -> Callable[[], object]:
    """The calls of tasks that share a client.

    Args:
        runner: Runs the event loop that the client was opened in.
        call: Makes a call.
        tasks: The number of tasks.
        calls: The number of calls of each.
    """

    async def work() -> None:
        for _ in range(calls):
            await call()

    async def work_all() -> None:
        async with TaskGroup() as workers:
            for _ in range(tasks):
                workers.create_task(work())

    return lambda: runner.run(work_all())


def in_threads(call: Callable[[], object]) -> Callable[[], object]:
    """The calls of all workers, each of them a thread.

    Args:
        call: Makes a call.
    """
    pool = ThreadPoolExecutor(WORKERS)

    def work() -> None:
        for _ in range(CALLS):
            call()

    def work_all() -> None:
        for done in [pool.submit(work) for _ in range(WORKERS)]:
            done.result()

    return work_all
