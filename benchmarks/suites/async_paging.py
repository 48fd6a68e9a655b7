"""Pages and items of asynchronous clients, and a slow service with prefetch."""

from asyncio import Runner, sleep
from collections.abc import Callable
from functools import partial
from typing import Any

from benchmarks.asynchronous.clients import connected
from benchmarks.asynchronous.sides import measure
from benchmarks.running import LATENCY, Benchmark, Repeated, server, slow_server


def items(who: str) -> Callable[[], object]:
    """The items of our paginator, or of aiobotocore's with two nested loops."""
    runner, pages = _pages(who, server())

    async def page_through() -> int:
        count = 0
        if who == "aiobotocore":
            async for page in pages():
                for _ in page["AssociationSummaries"]:
                    count += 1
        else:
            async for _ in pages().items():
                count += 1
        return count

    return lambda: runner.run(page_through())


def worked_on(who: str, **arguments: bool) -> Callable[[], object]:
    """The pages of the slow server, with some work for each."""
    runner, pages = _pages(who, slow_server(), **arguments)

    async def page_through() -> None:
        async for _ in pages():
            await sleep(LATENCY)

    return lambda: runner.run(page_through())


def _pages(who: str, url: str, **arguments: Any) -> tuple[Runner, Callable[[], Any]]:
    runner = Runner()
    paginator = connected(runner, who, "sagemaker", url).get_paginator(
        "list_associations"
    )
    if who == "aiobotocore":
        arguments["PaginationConfig"] = {"PageSize": 100}
    else:
        from typed_aws import PaginationConfig

        arguments["pagination_config"] = PaginationConfig(page_size=100)
    return runner, lambda: paginator.paginate(**arguments)


BENCHMARKS: dict[str, Benchmark] = {
    **{
        f"async paging: {who}": Repeated(partial(items, who), waits=False)
        for who in ("ours", "before", "aiobotocore")
    },
    "slow async pages: ours": Repeated(partial(worked_on, "ours")),
    "slow async pages: ours, prefetch": Repeated(
        partial(worked_on, "ours", prefetch=True)
    ),
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
