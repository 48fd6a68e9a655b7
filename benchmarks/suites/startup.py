"""The time of a fresh process to make a client, and of its first call."""

import sys
from collections.abc import Callable

from benchmarks import clients
from benchmarks.bodies import FULL
from benchmarks.running import Benchmark, Once, Program, measure

_PROGRAMS = "benchmarks.programs"


def boto3s_first_call() -> Callable[[], object]:
    """The first call of a client of boto3."""
    client = clients.boto("sagemaker")
    clients.answer(client, FULL.make())
    return lambda: client.list_associations()


def our_first_call() -> Callable[[], object]:
    """The first call of our client, which makes the operation's classes and codecs."""
    client = clients.ours()
    clients.answer(client.boto, FULL.make())
    return lambda: client.list_associations()


BENCHMARKS: dict[str, Benchmark] = {
    "start: boto3": Program([sys.executable, "-m", f"{_PROGRAMS}.start_boto3"]),
    "start: ours": Program([sys.executable, "-m", f"{_PROGRAMS}.start_ours"]),
    "first call: boto3": Once(boto3s_first_call),
    "first call: ours": Once(our_first_call),
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
