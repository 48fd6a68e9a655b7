"""Clients of aiobotocore and ours, for a server on loopback, and the work with them."""

from asyncio import Runner, TaskGroup
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from typing import Any

from benchmarks.running import without_msgspec

WORKERS = 50
_CALLS = 4  # of a worker, which are measured together


async def aiobotocore(service: str, url: str) -> Any:
    """Open a client of aiobotocore.

    Args:
        service: The name of the service.
        url: The endpoint of the service.
    """
    session: Any = import_module("aiobotocore.session").get_session()
    return await session.create_client(service, **_arguments(url)).__aenter__()


async def ours(
    service: str, url: str, *, in_c: bool = True, decode: str = "auto"
) -> Any:
    """Open our client, which type checkers do not know.

    Args:
        service: The name of the service, and of its package.
        url: The endpoint of the service.
        in_c: Whether msgspec may be used.
        decode: The client's argument of this name.
    """
    if not in_c:
        without_msgspec()
    package = import_module(f"typed_aws.{service}")
    (name,) = (n for n in package.__all__ if n.lower() == f"async{service}client")
    make: Any = getattr(package, name)
    return await make.create(**_arguments(url), decode=decode)


def _arguments(url: str) -> dict[str, Any]:
    # aiobotocore does not accept boto3's configuration; this one suits both.
    config: Any = import_module("aiobotocore.config")
    return {
        "endpoint_url": url,
        "config": config.AioConfig(max_pool_connections=WORKERS),
    }


def in_tasks(
    runner: Runner, call: Callable[[], Awaitable[object]]
) -> Callable[[], object]:
    """The calls of all workers, each of them a task.

    Args:
        runner: Runs the event loop that the client was opened in.
        call: Makes a call.
    """

    async def work() -> None:
        for _ in range(_CALLS):
            await call()

    async def work_all() -> None:
        async with TaskGroup() as workers:
            for _ in range(WORKERS):
                workers.create_task(work())

    return lambda: runner.run(work_all())


def in_threads(call: Callable[[], object]) -> Callable[[], object]:
    """The calls of all workers, each of them a thread.

    Args:
        call: Makes a call.
    """
    pool = ThreadPoolExecutor(WORKERS)

    def work() -> None:
        for _ in range(_CALLS):
            call()

    def work_all() -> None:
        for done in [pool.submit(work) for _ in range(WORKERS)]:
            done.result()

    return work_all
