"""The cost of a client: to start it in a fresh process, to have another, to call it."""

import gc
import sys
from collections.abc import Callable
from functools import partial

from benchmarks import clients
from benchmarks.bodies import FULL
from benchmarks.programs.start_client import REGION, our_client
from benchmarks.resident import further_client
from benchmarks.running import Benchmark, Kept, Once, Start, measure


def boto3s_first_call() -> Callable[[], object]:
    """The first call of a client of boto3."""
    client = clients.boto("sagemaker")
    clients.answer(client, FULL.make())
    return _without_earlier_garbage(lambda: client.list_associations())


def our_first_call() -> Callable[[], object]:
    """The first call of our client, which makes the operation's classes and codecs."""
    client = our_client("sagemaker")
    clients.answer(client.boto, FULL.make())
    return _without_earlier_garbage(lambda: client.list_associations())


def _without_earlier_garbage(call: Callable[[], object]) -> Callable[[], object]:
    """Collect the garbage of the imports now, which takes longer than a call."""
    gc.collect()
    return call


def boto3s_client(service: str) -> object:
    """A client of boto3 in a session of its own."""
    import boto3

    make: Callable[..., object] = boto3.session.Session().client
    return make(service, region_name=REGION)


def our_client_of_a_session(service: str) -> object:
    """Our client in a session of its own."""
    from botocore.session import get_session

    return our_client(service, get_session())


def starting(service: str, who: str) -> dict[str, Benchmark]:
    """Starting a client, with compiled files and where nothing compiles the SDK."""
    command = [sys.executable, "-m", "benchmarks.programs.start_client", who, service]
    return {
        f"start, {service}: {who}": Start(command),
        f"start without bytecode, {service}: {who}": Start(command, compiles=True),
    }


def benchmarks() -> dict[str, Benchmark]:
    """All benchmarks."""
    clients: dict[str, Benchmark] = {}
    for service in ("sagemaker", "ec2", "s3", "dynamodb"):
        clients |= starting(service, "boto3") | starting(service, "ours")
        clients |= {
            f"client kept, {service}: boto3": Kept(
                partial(further_client, partial(boto3s_client, service))
            ),
            f"client kept, {service}: ours": Kept(
                partial(further_client, partial(our_client_of_a_session, service))
            ),
        }
    return clients | {
        "first call: boto3": Once(boto3s_first_call),
        "first call: ours": Once(our_first_call),
    }


BENCHMARKS = benchmarks()

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
