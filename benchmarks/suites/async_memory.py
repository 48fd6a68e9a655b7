"""The memory of a further asynchronous client."""

from asyncio import Runner
from functools import partial
from importlib import import_module
from typing import Any

from benchmarks.asynchronous.packages import SLICED, UNSLICED
from benchmarks.programs.start_async_client import aiobotocores_client, our_client
from benchmarks.resident import further_client
from benchmarks.running import Benchmark, Kept, measure


def opened(opening: Any, runner: Runner) -> object:
    """Open a client."""
    return runner.run(opening.__aenter__())


def aiobotocores_memory(service: str) -> float:
    """The memory of a further client of aiobotocore, in a session of its own."""
    runner = Runner()
    return further_client(lambda: opened(aiobotocores_client(service), runner))


def our_memory(package: str, service: str) -> float:
    """The memory of a further client of an SDK, in a session of its own."""
    runner = Runner()
    session: Any = import_module("aiobotocore.session").get_session

    def make() -> object:
        return opened(our_client(package, service, session()), runner)

    return further_client(make)


def ways(service: str) -> dict[str, Benchmark]:
    """The clients of a service."""
    kept = f"async client kept, {service}"
    return {
        f"{kept}: aiobotocore": Kept(partial(aiobotocores_memory, service)),
        f"{kept}: ours": Kept(partial(our_memory, SLICED, service)),
        f"{kept}: ours, unsliced": Kept(partial(our_memory, UNSLICED, service)),
    }


BENCHMARKS: dict[str, Benchmark] = {
    name: benchmark
    for service in ("sagemaker", "ec2", "s3", "dynamodb")
    for name, benchmark in ways(service).items()
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
