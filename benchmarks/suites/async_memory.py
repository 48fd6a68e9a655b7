"""The memory of a further asynchronous client."""

from asyncio import Runner
from functools import partial
from importlib import import_module
from typing import Any

from benchmarks.asynchronous.sides import measure
from benchmarks.programs.start_async_client import opened
from benchmarks.resident import further_client
from benchmarks.running import Benchmark, Kept

# The module of the sessions that clients can be made with.
_SESSIONS = {"ours": "botocore.session", "before": "aiobotocore.session"}


def memory(who: str, service: str) -> float:
    """The memory of a further client, in a session of its own."""
    runner = Runner()

    def make() -> object:
        if who == "aiobotocore":
            return runner.run(opened(who, service))
        session: Any = import_module(_SESSIONS[who]).get_session()
        return runner.run(opened(who, service, session=session))

    return further_client(make)


BENCHMARKS: dict[str, Benchmark] = {
    f"async client kept, {service}: {who}": Kept(partial(memory, who, service))
    for service in ("sagemaker", "lambda", "s3", "dynamodb")
    for who in ("ours", "before", "aiobotocore")
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
