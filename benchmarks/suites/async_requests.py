"""Large requests of 50 tasks over loopback, in processor time."""

from asyncio import Runner
from collections.abc import Callable
from functools import partial
from importlib import import_module

from benchmarks.arguments import ARGUMENTS, Arguments, made_request
from benchmarks.asynchronous.clients import connected, in_tasks
from benchmarks.asynchronous.sides import measure
from benchmarks.running import Benchmark, Repeated, empty_server


def requests(given: Arguments, who: str) -> Callable[[], object]:
    """Tasks that call with an object, or with dicts of aiobotocore."""
    runner = Runner()
    client = connected(runner, who, given.service, empty_server())
    if who != "aiobotocore":
        request = made_request(given)
        return in_tasks(runner, lambda: client.send(request))
    method = getattr(client, import_module("botocore").xform_name(given.operation))
    arguments = given.make()
    return in_tasks(runner, lambda: method(**arguments))


BENCHMARKS: dict[str, Benchmark] = {
    f"50 tasks, {name}: {who}": Repeated(partial(requests, given, who), waits=False)
    for name, given in ARGUMENTS.items()
    for who in ("ours", "before", "aiobotocore")
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
