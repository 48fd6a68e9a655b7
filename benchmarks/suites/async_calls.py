"""Calls of one task, of 50 tasks, and of threads over loopback, in processor time."""

import os
from asyncio import Runner
from collections.abc import Callable
from functools import partial

from benchmarks.asynchronous.clients import (
    CALLS,
    WORKERS,
    connected,
    in_tasks,
    in_threads,
)
from benchmarks.asynchronous.sides import measure
from benchmarks.running import (
    Benchmark,
    Repeated,
    Setup,
    server,
    tls_certificate,
    tls_server,
    without_msgspec,
)

_IN_TURN = 20  # calls of one task, which are measured together


def calls(who: str, tasks: int, records: int, **arguments: str) -> Callable[[], object]:
    """Calls of tasks that share a client."""
    return _calls(who, server(), tasks, records, **arguments)


def calls_without_msgspec(who: str, tasks: int, records: int) -> Callable[[], object]:
    """The same where msgspec is not installed."""
    without_msgspec()
    return calls(who, tasks, records)


def tls_calls(who: str, tasks: int) -> Callable[[], object]:
    """Calls over HTTPS."""
    # One for botocore, the other for capo.
    for variable in ("AWS_CA_BUNDLE", "SSL_CERT_FILE"):
        os.environ[variable] = str(tls_certificate())
    return _calls(who, tls_server(), tasks, 1)


def _calls(
    who: str, url: str, tasks: int, records: int, **arguments: str
) -> Callable[[], object]:
    runner = Runner()
    client = connected(runner, who, "sagemaker", url, **arguments)
    given = {"MaxResults" if who == "aiobotocore" else "max_results": records}
    count = _IN_TURN if tasks == 1 else CALLS
    return in_tasks(
        runner, lambda: client.list_associations(**given), tasks=tasks, calls=count
    )


def boto3_in_threads() -> Callable[[], object]:
    """Threads that call with boto3."""
    from benchmarks import clients

    client = clients.boto("sagemaker", server(), connections=WORKERS)
    return in_threads(lambda: client.list_associations(MaxResults=1))


def ours_in_threads() -> Callable[[], object]:
    """Threads that call with our synchronous client."""
    from benchmarks import clients

    client = clients.created("sagemaker", server(), connections=WORKERS)
    return in_threads(lambda: client.list_associations(max_results=1))


def ways() -> dict[str, Setup]:
    """All ways to call an operation, those of a group one after the other."""
    groups: dict[str, Callable[[str], Setup]] = {
        "one task, 1 record": lambda who: partial(calls, who, 1, 1),
        "one task, 100 records": lambda who: partial(calls, who, 1, 100),
        "50 tasks, 1 record": lambda who: partial(calls, who, WORKERS, 1),
        "one task, HTTPS": lambda who: partial(tls_calls, who, 1),
        "50 tasks, HTTPS": lambda who: partial(tls_calls, who, WORKERS),
    }
    setups = {
        f"{group}: {who}": make(who)
        for group, make in groups.items()
        for who in ("ours", "before", "capo", "aiobotocore")
    }
    without, by_dicts = calls_without_msgspec, partial(calls, decode="dict")
    return setups | {
        "50 tasks, 1 record: ours in threads": ours_in_threads,
        "50 tasks, 1 record: boto3 in threads": boto3_in_threads,
        "one task, 100 records: ours by dicts": partial(by_dicts, "ours", 1, 100),
        **{
            f"one task, 100 records: {who} without msgspec": partial(
                without, who, 1, 100
            )
            for who in ("ours", "before")
        },
    }


BENCHMARKS: dict[str, Benchmark] = {
    name: Repeated(setup, waits=False) for name, setup in ways().items()
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
