"""sagemaker-core and our SDK, in one environment."""

import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

from benchmarks import decoders
from benchmarks.bodies import FULL
from benchmarks.botocore_parser import botocores_parser
from benchmarks.running import Benchmark, Program, Repeated, measure


def sagemaker_core() -> Callable[[], object]:
    """Parse with botocore, then convert each record as its resources do."""
    parse = botocores_parser(FULL)
    transform: Any = import_module("sagemaker.core.utils.utils").transform
    association: Any = import_module("sagemaker.core.resources").Association

    def decode() -> list[object]:
        summaries = parse()["AssociationSummaries"]
        return [
            association(**transform(one, "AssociationSummary")) for one in summaries
        ]

    return decode


_CLIENT = 'import boto3; client = boto3.client("sagemaker"); '
_IMPORT = "from sagemaker.core.resources import Association"

BENCHMARKS: dict[str, Benchmark] = {
    "beside sagemaker-core: botocore": Repeated(
        partial(botocores_parser, FULL), waits=False
    ),
    "beside sagemaker-core: ours": Repeated(
        decoders.ours(FULL, in_c=False), waits=False
    ),
    "beside sagemaker-core: sagemaker-core": Repeated(sagemaker_core, waits=False),
    "start beside sagemaker-core: ours": Program(
        [sys.executable, "-m", "benchmarks.programs.start_ours"]
    ),
    "start beside sagemaker-core: sagemaker-core": Program(
        [sys.executable, "-c", _CLIENT + _IMPORT]
    ),
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
