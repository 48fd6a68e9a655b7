"""Gives clients to tasks of Dask in two processes, and prints what these returned.

Dask sends the functions and classes of a program by value, so the tests run this file
as one. It prints JSON: for each kind of tasks, and for calls without Dask, a list of
what `look` returns.
"""

import json
import os
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any, TypeAlias
from uuid import uuid4

from typed_aws.sagemaker import SageMakerClient

TASKS = 100

Seen: TypeAlias = tuple[int, str, list[str | None]]


def names(client: SageMakerClient, size: int) -> list[str | None]:
    """List the first associations."""
    listed = client.list_associations(max_results=size).association_summaries
    return [one.source_arn for one in listed or ()]


def look(client: SageMakerClient, size: int) -> Seen:
    """Say which process this is, which object the client is, and what it lists."""
    # Not its `id`, which a later object may have, too.
    mark: str = vars(client).setdefault("mark", uuid4().hex)
    return os.getpid(), mark, names(client, size)


class OwnClient(SageMakerClient):
    """A class that other processes cannot import."""

    def look(self, size: int) -> Seen:
        """Do what the function does."""
        return look(self, size)


def on_dask(dask: Any, task: Callable[[int], Seen]) -> list[Seen]:
    """Run tasks, half of them in each process."""
    workers = [*dask.scheduler_info()["workers"]]
    assert len(workers) == 2
    running = [
        dask.submit(task, number + 1, workers=[workers[number % 2]], pure=False)
        for number in range(TASKS)
    ]
    returned: list[Seen] = dask.gather(running)
    return returned


def main() -> None:
    client = SageMakerClient.create(region_name="us-east-1")
    own = OwnClient.create(region_name="us-east-1")
    make: Any = import_module("dask.distributed").Client
    with make(n_workers=2, threads_per_worker=2, dashboard_address=None) as dask:
        seen = {
            "argument": on_dask(dask, partial(look, client)),
            "closure": on_dask(dask, lambda size: look(client, size)),
            "method of an own class": on_dask(dask, own.look),
        }
    seen["without Dask"] = [look(client, number + 1) for number in range(TASKS)]
    print(json.dumps(seen))


if __name__ == "__main__":
    main()
