"""Calls of 50 workers over loopback: of tasks, and of threads; in processor time."""

from asyncio import Runner
from collections.abc import Callable
from functools import partial

from benchmarks import clients
from benchmarks.asynchronous import clients as open_clients
from benchmarks.asynchronous.clients import WORKERS, in_tasks, in_threads
from benchmarks.running import Benchmark, Repeated, measure, server


def aiobotocore(records: int) -> Callable[[], object]:
    """Tasks that call with aiobotocore."""
    runner = Runner()
    client = runner.run(open_clients.aiobotocore("sagemaker", server()))
    return in_tasks(runner, lambda: client.list_associations(MaxResults=records))


def ours(
    records: int, *, in_c: bool = True, decode: str = "auto"
) -> Callable[[], object]:
    """Tasks that call with our asynchronous client."""
    runner = Runner()
    client = runner.run(
        open_clients.ours("sagemaker", server(), in_c=in_c, decode=decode)
    )
    return in_tasks(runner, lambda: client.list_associations(max_results=records))


def boto3_in_threads(records: int) -> Callable[[], object]:
    """Threads that call with boto3."""
    client = clients.boto("sagemaker", server(), connections=WORKERS)
    return in_threads(lambda: client.list_associations(MaxResults=records))


def ours_in_threads(records: int) -> Callable[[], object]:
    """Threads that call with our synchronous client."""
    client = clients.created("sagemaker", server(), connections=WORKERS)
    return in_threads(lambda: client.list_associations(max_results=records))


def ways(name: str, records: int) -> dict[str, Benchmark]:
    """The ways to call an operation that returns a number of records."""
    setups = {
        "aiobotocore": partial(aiobotocore, records),
        "ours": partial(ours, records, in_c=False),
        "ours, msgspec": partial(ours, records),
        "ours, by dicts": partial(ours, records, decode="dict"),
        "boto3 in threads": partial(boto3_in_threads, records),
        "ours in threads": partial(ours_in_threads, records),
    }
    return {f"{name}: {way}": Repeated(s, waits=False) for way, s in setups.items()}


BENCHMARKS = ways("50 workers, 100 records", 100) | ways("50 workers, 1 record", 1)

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
