"""The time until a client is ready, and the time of its first call."""

from collections.abc import Callable
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median

import pytest

from benchmarks.suites import startup
from tests.support.paths import CODEGEN, GENERATED, ROOT
from tests.support.processes import import_path, run_python

_TURNS = 21

pytestmark = [pytest.mark.slow, pytest.mark.timing]


def _run(*arguments: str) -> str:
    """Run Python with compiled files, as with an installed SDK."""
    environment = {
        **import_path([GENERATED, CODEGEN, ROOT]),
        "PYTHONDONTWRITEBYTECODE": "",
    }
    return run_python(*arguments, folder=ROOT, environment=environment)


def _first_call(setup: Callable[[], object]) -> float:
    """The processor time of the first call in a fresh process, in seconds."""
    module, name = setup.__module__, setup.__qualname__
    return float(
        _run(
            "-c",
            f"from {module} import {name}; from time import process_time\n"
            f"call = {name}(); start = process_time(); call()\n"
            "print(process_time() - start)",
        )
    )


def _start(who: str) -> float:
    """The processor time of a process that makes a client of SageMaker, in seconds."""
    before = getrusage(RUSAGE_CHILDREN)
    _run("-m", "benchmarks.programs.start_client", who, "sagemaker")
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_first_call_is_hardly_slower_than_boto3s() -> None:
    _first_call(startup.our_first_call)  # Compiles modules that are not compiled yet.
    # In turns, so that other load on the machine affects both.
    extra = [
        _first_call(startup.our_first_call) - _first_call(startup.boto3s_first_call)
        for _ in range(_TURNS)
    ]
    assert median(extra) < 0.009


def test_client_starts_faster_than_boto3s() -> None:
    _start("ours")
    ratios = [_start("ours") / _start("boto3") for _ in range(_TURNS)]
    assert median(ratios) < 0.72


_SECOND_CLIENTS = """
import boto3
from statistics import median
from time import process_time
from typed_aws.sagemaker import SageMakerClient

def seconds(make):
    start = process_time()
    make()
    return process_time() - start

def theirs():
    boto3.client("sagemaker")

theirs(), SageMakerClient.create()
print(median(seconds(SageMakerClient.create) / seconds(theirs) for _ in range(41)))
"""


def test_second_client_takes_hardly_longer_than_boto3s() -> None:
    assert float(_run("-c", _SECOND_CLIENTS)) < 1.2
