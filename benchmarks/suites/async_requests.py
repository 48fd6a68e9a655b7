"""Large requests of 50 workers over loopback, in processor time."""

from asyncio import Runner
from collections.abc import Callable
from functools import partial
from importlib import import_module

from benchmarks.arguments import ARGUMENTS, Arguments, made_request
from benchmarks.asynchronous import clients
from benchmarks.running import Benchmark, Repeated, empty_server, measure


def aiobotocore(given: Arguments) -> Callable[[], object]:
    """Tasks that call with aiobotocore, with dicts."""
    runner = Runner()
    client = runner.run(clients.aiobotocore(given.service, empty_server()))
    method = getattr(client, import_module("botocore").xform_name(given.operation))
    arguments = given.make()
    return clients.in_tasks(runner, lambda: method(**arguments))


def ours(given: Arguments) -> Callable[[], object]:
    """Tasks that call with our asynchronous client, with an object."""
    runner = Runner()
    client = runner.run(clients.ours(given.service, empty_server()))
    request = made_request(given)
    return clients.in_tasks(runner, lambda: client.send(request))


BENCHMARKS: dict[str, Benchmark] = {
    f"50 workers, {name}: {way}": Repeated(partial(setup, given), waits=False)
    for name, given in ARGUMENTS.items()
    for way, setup in {"aiobotocore": aiobotocore, "ours": ours}.items()
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
