"""AWS's aws-sdk-lambda and our SDK, in one environment."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

from benchmarks import decoders
from benchmarks.bodies import BODIES
from benchmarks.botocore_parser import botocores_parser
from benchmarks.running import Benchmark, Repeated, measure

_BODY = BODIES["lambda functions"]


def aws_sdk_lambda() -> Callable[[], object]:
    """Decode a body to its objects, as its client does."""
    codec: Any = import_module("smithy_json").JSONCodec()
    output: Any = import_module("aws_sdk_lambda.models").ListFunctionsOutput
    content = _BODY.make()
    return lambda: output.deserialize(codec.create_deserializer(content))


BENCHMARKS: dict[str, Benchmark] = {
    "beside aws-sdk-lambda: botocore": Repeated(
        partial(botocores_parser, _BODY), waits=False
    ),
    "beside aws-sdk-lambda: ours": Repeated(
        decoders.ours(_BODY, in_c=False), waits=False
    ),
    "beside aws-sdk-lambda: aws-sdk-lambda": Repeated(aws_sdk_lambda, waits=False),
}

if __name__ == "__main__":
    measure(__spec__.name, BENCHMARKS)
