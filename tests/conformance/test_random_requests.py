"""Random requests are byte for byte what botocore sends for the same arguments.

They are made by fast requests, and by botocore's own serializer, in all protocols.
`--random-requests=60000` compares more of them, and `--request-seed=SEED` the one that
a failure names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any, TypeAlias

import pytest
from attrs import frozen
from botocore import xform_name
from botocore.config import Config
from botocore.session import Session

from botosmith_tools.client_kinds import SYNCHRONOUS
from tests.runtime.customized_clients.calls import OPERATIONS
from tests.runtime.customized_clients.stories import frozen_time
from tests.support.boto import ACCOUNT
from tests.support.comparison import assert_no_problems
from tests.support.fuzz.arguments import random_arguments
from tests.support.network import CaughtRequest
from tests.support.shared_sdk import SharedSdk
from tests.support.snapshots import sent
from tests.support.sweeps import PARTS, seeds_of

pytestmark = pytest.mark.random

FEW = 60
SERVICES = (
    # JSON 1.0 and 1.1
    *("cloudwatch", "dynamodb", "ecs", "kinesis", "kms", "logs", "sagemaker", "sqs"),
    *("ssm", "stepfunctions"),
    # Query and EC2
    *("autoscaling", "cloudformation", "ec2", "elbv2", "iam", "rds", "ses", "sns"),
    # REST with JSON
    *("apigateway", "appmesh", "bedrock-runtime", "eks", "glacier", "iot", "lambda"),
    *("lex-runtime", "mediaconvert", "pinpoint", "s3vectors"),
    # REST with XML
    *("cloudfront", "route53", "s3", "s3control"),
    # CBOR
    *("cloudwatchomni", "eventbridgev2", "partnercentral-marketing"),
)
_OPERATIONS_OF_SERVICE = 30

Target: TypeAlias = tuple[str, str]
"""A service and an operation."""


def random_operations(session: Session) -> Mapping[str, Sequence[str]]:
    """Choose operations of each service, the same each time.

    Those with streams of events in requests are left out.
    """
    found: dict[str, Sequence[str]] = {}
    for service in SERVICES:
        model = session.get_service_model(service)
        names = [
            name
            for name in sorted(model.operation_names)
            if not model.operation_model(name).has_event_stream_input
        ]
        count = min(len(names), _OPERATIONS_OF_SERVICE)
        found[service] = sorted(Random(service).sample(names, count))
    return found


@frozen
class End:
    """How a call ended: with a request that was sent, or with an error."""

    sent: object = None
    error: Exception | None = None


class _Catching:
    """An HTTP session that raises an exception with each request."""

    def send(self, request: Any) -> Any:
        raise CaughtRequest(request)

    def close(self) -> None: ...


class RequestMakers:
    """Clients of services, which make the same requests in different ways."""

    def __init__(self, sdk: SharedSdk, session: Session) -> None:
        self._sdk = sdk
        self._session = session
        self._made: dict[str, tuple[Any, Any, Any]] = {}
        self._loaded: dict[str, set[str]] = defaultdict(set)

    def problem_of_seed(self, targets: Sequence[Target], seed: int) -> str:
        """Describe how the requests of a seed differ; empty if they do not."""
        random = Random(seed)
        service, operation = random.choice(targets)
        plain, *_ = self._clients(service)
        model = plain.meta.service_model.operation_model(operation)
        arguments = random_arguments(random, model.input_shape)
        found = self._problem(service, operation, arguments)
        return found and (
            f"--request-seed={seed} ({service}:{operation}): {found}\n    {arguments}"
        )

    def _problem(
        self, service: str, operation: str, arguments: Mapping[str, Any]
    ) -> str:
        plain, fast, slow = self._clients(service)
        cls = getattr(self._sdk.service(service), f"{operation}Request")
        if operation not in self._loaded[service]:
            fast.load(cls)
            self._loaded[service].add(operation)
        method = getattr(plain, xform_name(operation))
        expected = _end(lambda: method(**deepcopy(arguments)))
        for name, client in (("fast", fast), ("slow", slow)):
            made = _end(lambda: client.send(self._request(cls, arguments)))  # noqa: B023
            if found := self._difference(made, expected):
                return f"({name}) {found}"
        return ""

    def _request(self, cls: type, arguments: Mapping[str, Any]) -> object:
        made: object = self._sdk.from_dict(cls, deepcopy(arguments))
        return made

    def _difference(self, ours: End, theirs: End) -> str:
        if theirs.error is not None:
            if ours.error is None:
                return f"sent {ours.sent} instead of raising {theirs.error!r}"
            errors = {type(ours.error), type(ours.error.__cause__)}
            conversion = self._sdk.module("_runtime.conversion_error").ConversionError
            if type(theirs.error) in errors or isinstance(ours.error, conversion):
                return ""
            return f"raised {ours.error!r} instead of {theirs.error!r}"
        if ours.error is not None:
            return f"raised {ours.error!r} instead of sending {theirs.sent}"
        return "" if ours == theirs else f"sent {ours.sent} instead of {theirs.sent}"

    def _clients(self, service: str) -> tuple[Any, Any, Any]:
        if service not in self._made:
            arguments: Any = {
                **ACCOUNT,
                "config": Config(retries={"total_max_attempts": 1}),
            }
            cls = SYNCHRONOUS.client_class(self._sdk.service(service))
            create: Callable[..., Any] = cls.create
            plain: Any = self._session.create_client(service, **arguments)
            typed = [
                create(session=self._session, requests=way, **arguments)
                for way in ("auto", "botocore")
            ]
            for client in (plain, *(one.boto for one in typed)):
                client._endpoint.http_session = _Catching()
            self._made[service] = (plain, typed[0], typed[1])
        return self._made[service]


def _end(call: Callable[[], object]) -> End:
    try:
        call()
    except CaughtRequest as caught:
        return End(sent(caught.request))
    except Exception as error:
        return End(error=error)
    raise AssertionError("the call sent nothing")


@pytest.fixture(autouse=True)
def one_moment() -> Iterator[None]:
    """Stops the clock, which signatures depend on, and makes all tokens the same."""
    with frozen_time():
        yield


@pytest.fixture(scope="module")
def makers(
    shared_folder: Path, botocore_session: Session, targets: Sequence[Target]
) -> RequestMakers:
    """Clients of the services whose operations are called."""
    operations: dict[str, list[str]] = {}
    for service, operation in targets:
        operations.setdefault(service, []).append(operation)
    sdk = SharedSdk(shared_folder, "typed_random_requests", operations)
    return RequestMakers(sdk, botocore_session)


@pytest.fixture(scope="module")
def targets(botocore_session: Session) -> Sequence[Target]:
    return [
        (service, name)
        for service, names in random_operations(botocore_session).items()
        for name in names
    ]


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_random_requests_equal_botocores(
    makers: RequestMakers,
    targets: Sequence[Target],
    part: int,
    pytestconfig: pytest.Config,
) -> None:
    seeds = seeds_of(part, pytestconfig, "--random-requests", "--request-seed")
    assert_no_problems(makers.problem_of_seed(targets, seed) for seed in seeds)


def test_a_few_random_requests_equal_botocores(
    shared_folder: Path, botocore_session: Session
) -> None:
    # The SDK that tests/runtime/customized_clients makes, too.
    sdk = SharedSdk(shared_folder, "typed_for_users", OPERATIONS)
    few = [(service, name) for service, (name,) in OPERATIONS.items()]
    makers = RequestMakers(sdk, botocore_session)
    assert_no_problems(makers.problem_of_seed(few, seed) for seed in range(FEW))
