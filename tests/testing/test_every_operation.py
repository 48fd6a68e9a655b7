"""Fakes answer every operation and paginator, and check what would be sent."""

from collections.abc import Mapping
from random import Random
from typing import Any
from uuid import UUID

import pytest
from attrs import NOTHING, evolve, fields
from botocore.awsrequest import AWSResponse
from botocore.session import Session

from botosmith.models.source import Source
from botosmith.testing import fake
from botosmith_tools.client_kinds import ClientKind
from tests.support.boto import ACCESS_KEY, SECRET_KEY, call
from tests.support.fuzz.arguments import random_arguments
from tests.support.shared_sdk import SharedSdk
from tests.support.sweeps import mostly_slow

# botocore signs requests of these with a library that is not installed.
SIGNED_ELSEWHERE = {"cloudfront-keyvaluestore"}
# What the endpoints of some services depend on.
ARNS = {"kinesis": "arn:aws:kinesis:us-east-1:123456789012:stream/name"}
TOKENS_ARE_ITEMS = {
    ("importexport", "ListJobs"),
    ("kinesis", "DescribeStream"),
    ("s3", "ListObjects"),
}


SERVICES = sorted({*Source().services()} - SIGNED_ELSEWHERE)


@pytest.fixture(scope="module")
def swept(shared_folder: Any) -> SharedSdk:
    return SharedSdk(shared_folder, "swept_with_fakes")


def without_presigned_url(body: Any) -> object:
    """Leave out of a body what depends on credentials and the time."""
    if body.__class__ is not dict:
        return body
    members: Mapping[str, object] = body
    return {k: v for k, v in members.items() if k.lower() != "presignedurl"}


class Requests:
    """The requests that a client of botocore makes."""

    def __init__(self, boto: Any, *, answers: bool) -> None:
        self.boto = boto
        self.last: Mapping[str, Any] = {}
        self._answers = answers
        boto.meta.events.register("before-call", self._keep)

    def _keep(self, params: Mapping[str, Any], **_: object) -> object:
        self.last = {
            **{name: params[name] for name in ("method", "url")},
            "body": without_presigned_url(params["body"]),
            "headers": {
                k: v for k, v in params["headers"].items() if k != "User-Agent"
            },
        }
        make: Any = AWSResponse
        answer: tuple[Any, dict[str, Any]] = make(None, 200, {}, None), {}
        return answer if self._answers else None

    def valid_arguments(self, operation: str) -> dict[str, Any] | None:
        """Make arguments that botocore accepts, if random ones happen to be."""
        model = self.boto.meta.service_model.operation_model(operation)
        for seed in range(8):
            arguments = random_arguments(Random(seed), model.input_shape)
            arn = ARNS.get(model.service_model.service_name)
            if arn is not None:
                named = [name for name in arguments if name.lower().endswith("arn")]
                arguments |= dict.fromkeys(named, arn)
            try:
                call(self.boto, operation, arguments)
            except Exception:
                continue
            return arguments
        return None


@pytest.mark.parametrize("service", mostly_slow(SERVICES, ["sqs"]))
def test_operations_and_paginators_are_answered(
    swept: SharedSdk,
    botocore_session: Session,
    monkeypatch: pytest.MonkeyPatch,
    kind: ClientKind,
    service: str,
) -> None:
    # Tokens of requests are random.
    monkeypatch.setattr("botocore.handlers.uuid.uuid4", lambda: UUID(int=1))
    package = swept.service(service)
    boto = botocore_session.create_client(
        service,
        region_name="us-east-1",
        aws_access_key_id=ACCESS_KEY,
        aws_secret_access_key=SECRET_KEY,
    )
    botocores = Requests(boto, answers=True)
    with fake(kind.client_class(package), unused="allow") as made:
        client: Any = made.client
        typed = Requests(vars(client)["_boto"], answers=False)
        classes = {
            request.__operation__: request
            for request in swept.module("_runtime.calls.operation").all_requests(
                package
            )
        }
        skipped = 0
        for operation, request in classes.items():
            arguments = botocores.valid_arguments(operation)
            if arguments is None:
                skipped += 1
                continue
            response = request.__response__()
            made.on(request).returns(response)
            try:
                sent = swept.from_dict(request, arguments)
            except swept.module("_runtime.conversion_error").ConversionError:
                skipped += 1  # a value that botocore only accepts
                continue
            assert kind.result(client.send(sent)) is response
            assert made.calls[-1] is sent
            assert typed.last == botocores.last, operation
        assert skipped <= 0.3 * len(classes), skipped
        for method in client.__paginators__:
            operation = boto.meta.method_to_api_mapping[method]
            arguments = botocores.valid_arguments(operation)
            assert arguments is not None
            request = swept.from_dict(classes[operation], arguments)
            paginator = getattr(client.paginators, method)
            if (service, operation) in TOKENS_ARE_ITEMS:
                with pytest.raises(NotImplementedError, match="parts of its items"):
                    made.pages(paginator.__class__, [], size=3)
                continue
            first = evolve(request, **unset(paginator.rules, type(request)))
            rules = swept.module("_runtime.paging.rules")
            if isinstance(paginator.rules.result, rules.PageResult):
                # The pages are given: their items are unknown.
                given = [request.__response__() for _ in range(3)]
                made.pages(paginator.__class__, given)
                assert len(kind.listed(paginator.pages(first))) == 3
                continue
            items = items_of(paginator.rules, rules)
            made.pages(paginator.__class__, items, size=3)
            assert kind.listed(paginator.pages(first).items()) == items


def items_of(rules: Any, module: Any) -> list[Any]:
    items: list[Any] = [f"item {number}" for number in range(7)]
    if isinstance(rules.result, module.MapResult):
        return [(item, item) for item in items]
    return items


def unset(rules: Any, request: Any) -> dict[str, Any]:
    """What the first request of a paginator has for tokens and its limit."""
    found: dict[str, Any] = {token.field: None for token in rules.tokens}
    if rules.limit is not None:
        is_required = getattr(fields(request), rules.limit.field).default is NOTHING
        found[rules.limit.field] = rules.limit.convert(2) if is_required else None
    return found
