"""Paging through 100 pages of 100 records, and through a slow service with prefetch."""

import time
from collections.abc import Callable
from functools import partial

from benchmarks import clients
from benchmarks.running import (
    LATENCY,
    Benchmark,
    Repeated,
    measure,
    server,
    slow_server,
)
from typed_aws import PaginationConfig


def boto3() -> Callable[[], object]:
    """boto3's paginator, with two nested loops."""
    client = clients.boto("sagemaker", server())

    def page_through() -> int:
        count = 0
        paginator = client.get_paginator("list_associations")
        for page in paginator.paginate(PaginationConfig={"PageSize": 100}):
            for _ in page["AssociationSummaries"]:
                count += 1
        return count

    return page_through


def ours(*, in_c: bool) -> Callable[[], object]:
    """The items of our paginator."""
    client = clients.ours(server(), in_c=in_c)
    config = PaginationConfig(page_size=100)

    def page_through() -> int:
        count = 0
        paginator = client.get_paginator("list_associations")
        for _ in paginator.paginate(pagination_config=config).items():
            count += 1
        return count

    return page_through


def worked_on(*, prefetch: bool) -> Callable[[], object]:
    """The pages of the slow server, with some work for each."""
    client = clients.ours(slow_server())
    config = PaginationConfig(page_size=100)
    paginator = client.get_paginator("list_associations")

    def page_through() -> None:
        for _ in paginator.paginate(pagination_config=config, prefetch=prefetch):
            time.sleep(LATENCY)

    return page_through


BENCHMARKS: dict[str, Benchmark] = {
    "paging: boto3": Repeated(boto3),
    "paging: ours": Repeated(partial(ours, in_c=False)),
    "paging: ours, msgspec": Repeated(partial(ours, in_c=True)),
    "slow pages: ours": Repeated(partial(worked_on, prefetch=False)),
    "slow pages: ours, prefetch": Repeated(partial(worked_on, prefetch=True)),
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
