"""Random calls of both kinds of clients, with random answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from random import Random
from typing import Any

from attrs import evolve
from botocore.serialize import SERIALIZERS

from tests.asynchronous.conformance.pairs import READS, Pair, Pairs, Settings
from tests.asynchronous.conformance.scripts import random_script
from tests.support.decoding import HAS_MSGSPEC
from tests.support.fuzz.arguments import random_arguments
from tests.support.fuzz.targets import OPERATIONS as ANSWERED
from tests.support.fuzz.targets import TARGETS as ANSWERED_TARGETS

_SENDING = {
    "dynamodb": ["CreateTable", "PutItem"],
    "lambda": ["PutFunctionConcurrency"],
    "lex-runtime": ["PostContent"],
    "s3": ["CreateBucket", "DeleteObjects", "HeadBucket", "PutObject", "UploadPart"],
    "sqs": ["CreateQueue", "SendMessage"],
}

OPERATIONS: Mapping[str, Sequence[str]] = {
    service: [*names, *_SENDING.get(service, [])] for service, names in ANSWERED.items()
}
"""The operations that are called, by service."""

TARGETS: Sequence[tuple[str, str]] = [
    *ANSWERED_TARGETS,
    *[(service, name) for service, names in _SENDING.items() for name in names * 2],
]
"""The same in pairs; those that come several times are called more often."""

# Few, since each makes two more clients for each service.
SETTINGS: Sequence[Settings] = (
    Settings(retries="legacy", decode="auto"),
    Settings(retries="standard", decode="c" if HAS_MSGSPEC else "auto"),
    Settings(retries="standard", decode="dict", misfits="raise"),
    Settings(retries="adaptive", decode="auto"),
)
"""The settings of the clients."""


def problem_of_seed(
    pairs: Pairs, seed: int, targets: Sequence[tuple[str, str]] = TARGETS
) -> str:
    """Describe how a random call differs; empty if it does not."""
    random = Random(seed)
    service, operation = random.choice(targets)
    settings = random.choice(SETTINGS)
    if "cbor" in service and "smithy-rpc-v2-cbor" not in SERIALIZERS:
        return ""  # Older botocores do not speak it,
    pair = pairs.pair(service, settings)
    if operation not in pair.model.operation_names:
        return ""  # nor know all operations.
    model = pair.model.operation_model(operation)
    make_request = _request_maker(random, pair, operation)
    script = random_script(random, model, pair.protocol)
    read = random.choice(READS)
    # The state of retries depends on the calls before.
    found = pair.problem(make_request, script, read)
    if not found:
        return ""
    shown = f"{settings} {make_request()}\n    {script}"[:3000]
    return f"--call-seed={seed} ({service}:{operation}): {found}\n    {shown}"


def _request_maker(random: Random, pair: Pair, operation: str) -> Callable[[], Any]:
    shape = pair.model.operation_model(operation).input_shape
    while True:
        arguments = random_arguments(random, shape)
        # The server would wait for the rest of the body.
        arguments.pop("ContentLength", None)
        try:
            pair.request(operation, arguments)
        except (TypeError, ValueError):  # Wrong requests are not made.
            continue
        break
    as_file = random.random() < 0.5

    def make() -> Any:
        request = pair.request(operation, arguments)
        body = getattr(request, "body", None)
        if as_file and isinstance(body, bytes):
            return evolve(request, body=BytesIO(body))
        return request

    return make
