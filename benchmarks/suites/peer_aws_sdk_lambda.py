"""AWS's aws-sdk-lambda and our SDK, in one environment."""

import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

from benchmarks import decoders
from benchmarks.bodies import BODIES
from benchmarks.botocore_parser import botocores_parser
from benchmarks.running import Benchmark, Repeated, Start, measure

_BODY = BODIES["lambda functions"]


def aws_sdk_lambda() -> Callable[[], object]:
    """Decode a body to its objects, as its client does."""
    codec: Any = import_module("smithy_json").JSONCodec()
    output: Any = import_module("aws_sdk_lambda.models").ListFunctionsOutput
    content = _BODY.make()
    return lambda: output.deserialize(codec.create_deserializer(content))


_START = """
from asyncio import run

from aws_sdk_lambda.client import AsyncLambdaClient
from aws_sdk_lambda.config import AsyncLambdaConfig

async def start() -> None:
    AsyncLambdaClient(await AsyncLambdaConfig.resolve(region="us-east-1"))

run(start())
"""
_OUR_START = """
from typed_aws.lambda_ import LambdaClient

client = LambdaClient.create(region_name="us-east-1")
"""

BENCHMARKS: dict[str, Benchmark] = {
    "beside aws-sdk-lambda: botocore": Repeated(
        partial(botocores_parser, _BODY), waits=False
    ),
    "beside aws-sdk-lambda: ours": Repeated(
        decoders.ours(_BODY, in_c=False), waits=False
    ),
    "beside aws-sdk-lambda: aws-sdk-lambda": Repeated(aws_sdk_lambda, waits=False),
    "start beside aws-sdk-lambda: ours": Start([sys.executable, "-c", _OUR_START]),
    "start beside aws-sdk-lambda: aws-sdk-lambda": Start(
        [sys.executable, "-c", _START]
    ),
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
