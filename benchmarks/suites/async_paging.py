"""Pages and items of asynchronous clients, and a slow service with prefetch."""

from asyncio import Runner, sleep
from collections.abc import Callable
from functools import partial
from typing import Any

from benchmarks.asynchronous import clients
from benchmarks.running import Benchmark, Repeated, measure, server, slow_server
from benchmarks.suites.paging import LATENCY
from typed_aws import PaginationConfig


def aiobotocore() -> Callable[[], object]:
    """aiobotocore's paginator, with two nested loops."""
    runner = Runner()
    client = runner.run(clients.aiobotocore("sagemaker", server()))

    async def page_through() -> int:
        count = 0
        paginator = client.get_paginator("list_associations")
        async for page in paginator.paginate(PaginationConfig={"PageSize": 100}):
            for _ in page["AssociationSummaries"]:
                count += 1
        return count

    return lambda: runner.run(page_through())


def ours(*, in_c: bool) -> Callable[[], object]:
    """The items of our paginator."""
    runner = Runner()
    client = runner.run(clients.ours("sagemaker", server(), in_c=in_c))
    config = PaginationConfig(page_size=100)

    async def page_through() -> int:
        count = 0
        paginator = client.get_paginator("list_associations")
        async for _ in paginator.paginate(pagination_config=config).items():
            count += 1
        return count

    return lambda: runner.run(page_through())


def aiobotocore_worked_on() -> Callable[[], object]:
    """aiobotocore's pages of the slow server, with some work for each."""
    runner = Runner()
    client = runner.run(clients.aiobotocore("sagemaker", slow_server()))
    paginator = client.get_paginator("list_associations")
    return _worked_on(
        runner, lambda: paginator.paginate(PaginationConfig={"PageSize": 100})
    )


def ours_worked_on(*, prefetch: bool) -> Callable[[], object]:
    """Our pages of the slow server, with some work for each."""
    runner = Runner()
    client = runner.run(clients.ours("sagemaker", slow_server()))
    config = PaginationConfig(page_size=100)
    paginator = client.get_paginator("list_associations")
    return _worked_on(
        runner,
        lambda: paginator.paginate(pagination_config=config, prefetch=prefetch),
    )


def _worked_on(runner: Runner, paginate: Callable[[], Any]) -> Callable[[], object]:
    async def page_through() -> None:
        async for _ in paginate():
            await sleep(LATENCY)

    return lambda: runner.run(page_through())


BENCHMARKS: dict[str, Benchmark] = {
    "async paging: aiobotocore": Repeated(aiobotocore, waits=False),
    "async paging: ours": Repeated(partial(ours, in_c=False), waits=False),
    "async paging: ours, msgspec": Repeated(partial(ours, in_c=True), waits=False),
    "slow async pages: aiobotocore": Repeated(aiobotocore_worked_on),
    "slow async pages: ours": Repeated(partial(ours_worked_on, prefetch=False)),
    "slow async pages: ours, prefetch": Repeated(
        partial(ours_worked_on, prefetch=True)
    ),
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
