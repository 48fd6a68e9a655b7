"""Random requests: what typed clients and botocore send for the same arguments."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from random import Random
from typing import Any, TypeAlias

from attrs import frozen
from botocore import xform_name
from botocore.config import Config
from botocore.session import Session

from botosmith_tools.client_kinds import SYNCHRONOUS
from tests.support.boto import ACCESS_KEY, SECRET_KEY
from tests.support.fuzz.arguments import random_arguments
from tests.support.network import CaughtRequest
from tests.support.shared_sdk import SharedSdk
from tests.support.snapshots import sent

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
"""Services of all protocols."""

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
                "region_name": "us-east-1",
                "aws_access_key_id": ACCESS_KEY,
                "aws_secret_access_key": SECRET_KEY,
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
