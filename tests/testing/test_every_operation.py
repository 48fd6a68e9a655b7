"""Fakes answer every operation and paginator, and recordings have every operation."""

import json
from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest
from attrs import NOTHING, evolve, fields
from botocore.awsrequest import AWSResponse
from botocore.session import Session

from botosmith.models.source import Source
from botosmith.output.snapshot import snapshot_path, write_snapshot
from botosmith.testing import body, events, fake, record, replay
from botosmith.testing.recorded_values import ValueMasker
from botosmith.testing.sdk import secret_model
from botosmith_tools.client_kinds import SYNCHRONOUS, Asynchronous, ClientKind
from tests.support.boto import ACCOUNT, call
from tests.support.comparison import difference, outcome
from tests.support.full_documents import full_document, required_document
from tests.support.fuzz.arguments import random_arguments
from tests.support.shared_sdk import SharedSdk
from tests.support.sweeps import mostly_slow

# botocore signs requests of these with a library that is not installed.
SIGNED_ELSEWHERE = {"cloudfront-keyvaluestore"}
# What the endpoints of some services depend on.
ARNS = {"kinesis": ("arn:aws:kinesis:us-east-1:123456789012", "queue", "channel")}
TOKENS_ARE_ITEMS = {
    ("importexport", "ListJobs"),
    ("kinesis", "DescribeStream"),
    ("s3", "ListObjects"),
}


SOURCE = Source()
SERVICES = sorted({*SOURCE.services()} - SIGNED_ELSEWHERE)
# Bodies, events, and operations without input or output.
FEW = ("mediastore-data", "sagemaker-runtime", "ssm-quicksetup")
# A service, and whether its clients are asynchronous. Those that replay are of the
# other kind, so fakes of both kinds answer every operation.
ROUNDS = [
    (service, is_async)
    for number, service in enumerate(SERVICES)
    for is_async in (False, True)
    if service in (*FEW, "sqs") or is_async == number % 2
]


@pytest.fixture(scope="module")
def swept(shared_folder: Any) -> SharedSdk:
    return SharedSdk(shared_folder, "swept_with_fakes")


def without_presigned_url(body: Any) -> object:
    """Leave out of a body what depends on credentials and the time."""
    if body.__class__ is not dict:
        return body
    members: Mapping[str, object] = body
    return {k: v for k, v in members.items() if k.lower() != "presignedurl"}


def arns_in(arguments: Mapping[str, Any], service: str) -> dict[str, str]:
    """What arguments should have for ARNs, whose names may say of what they are."""
    start, *kinds = ARNS.get(service, [""])
    kinds_by_name = {
        name: name.lower().removesuffix("arn")
        for name in arguments
        if start and name.lower().endswith("arn")
    }
    return {
        name: f"{start}:{kind if kind in kinds else 'stream'}/name"
        for name, kind in kinds_by_name.items()
    }


def make_boto(session: Session, service: str) -> Any:
    return session.create_client(service, **ACCOUNT)


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
            arguments |= arns_in(arguments, model.service_model.service_name)
            try:
                call(self.boto, operation, arguments)
            except Exception:
                continue
            return arguments
        return None


@pytest.mark.parametrize(
    ("service", "is_async"), mostly_slow(ROUNDS, [r for r in ROUNDS if r[0] == "sqs"])
)
def test_operations_and_paginators_are_answered(
    swept: SharedSdk,
    botocore_session: Session,
    monkeypatch: pytest.MonkeyPatch,
    asynchronous: Asynchronous,
    service: str,
    is_async: bool,
) -> None:
    kind: ClientKind = asynchronous if is_async else SYNCHRONOUS
    # Tokens of requests are random.
    monkeypatch.setattr("botocore.handlers.uuid.uuid4", lambda: UUID(int=1))
    package = swept.service(service)
    boto = make_boto(botocore_session, service)
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


def answers_of(model: Any) -> list[tuple[int, dict[str, Any]]]:
    """An empty result, one with all members, and an error, without secrets."""
    shape = model.output_shape
    streams: list[dict[str, Any]] = [{}, {}]
    masker, error = ValueMasker(), next(iter(model.error_shapes), None)
    if model.has_event_stream_output:
        name = shape.event_stream_name
        union = shape.members[name]
        given = [
            {variant: full_document(event)}
            for variant, event in union.members.items()
            if not event.metadata.get("exception")
        ]
        streams = [{name: events(masker.events(union, e))} for e in ([], given)]
    elif model.has_streaming_output:
        name = shape.serialization["payload"]
        masked = (masker.value(shape.members[name], b) for b in (b"", b"text\xff"))
        streams = [{name: body(data)} for data in masked]
    code = "Unknown" if error is None else error.error_code
    failed = {**full_document(error), "Error": {"Code": code, "Message": "gone"}}
    full = masker.message(shape, full_document(shape))
    return [
        (200, streams[0]),
        (200, {**full, **streams[1]}),
        (400, masker.error(error, failed)),
    ]


@pytest.mark.parametrize(
    ("service", "is_async"), mostly_slow(ROUNDS, [r for r in ROUNDS if r[0] in FEW])
)
def test_operations_are_recorded_and_replayed(
    swept: SharedSdk,
    shared_folder: Path,
    botocore_session: Session,
    tmp_path: Path,
    asynchronous: Asynchronous,
    service: str,
    is_async: bool,
) -> None:
    package, boto = swept.service(service), make_boto(botocore_session, service)
    # Where `record` finds what is secret.
    write_snapshot(SOURCE.load(service), tmp_path)
    place = shared_folder / "swept_with_fakes" / snapshot_path(service)
    place.parent.mkdir(exist_ok=True)
    (tmp_path / snapshot_path(service)).replace(place)
    kinds: list[ClientKind] = [SYNCHRONOUS, asynchronous]
    kind, other = kinds[is_async], kinds[not is_async]
    client = kind.typed(package, boto)
    model = secret_model(client.__class__, boto.meta.service_model)
    answers: list[tuple[int, Any]] = []
    requests: list[Any] = []
    for cls in swept.module("_runtime.calls.operation").all_requests(package):
        operation = model.operation_model(cls.__operation__)
        if not operation.has_event_stream_input:  # refused
            arguments = required_document(operation.input_shape)
            arguments |= arns_in(arguments, service)
            requests += [swept.from_dict(cls, arguments)] * 3
            answers += answers_of(operation)

    def answer(**_: object) -> object:
        status, parsed = answers.pop(0)
        metadata: Any = {
            "HTTPStatusCode": status,
            "HTTPHeaders": {},
            "RetryAttempts": 0,
        }
        make: Any = AWSResponse
        return make(None, status, {}, None), {**parsed, "ResponseMetadata": metadata}

    def outcomes(kind: ClientKind, client: Any) -> list[object]:
        sending = (lambda one=one: kind.result(client.send(one)) for one in requests)
        return [outcome(send, swept.to_dict, kind) for send in sending]

    boto.meta.events.register("before-call", answer)
    file = tmp_path / "one.json"
    with record(client, file):
        received = outcomes(kind, client)
    assert not answers
    recording = json.loads(file.read_text())
    empties: list[object] = [{}, "***"] if service in FEW else [{}]
    for empty in empties:
        with replay(other.client_class(package), file) as again:
            assert difference(outcomes(other, again), received) == ""
        for one in recording["calls"]:
            found = model.operation_model(one["operation"])
            shapes = {"arguments": found.input_shape, "result": found.output_shape}
            for part in shapes.keys() & one.keys():
                if shapes[part] is None:
                    assert one[part] == empty
                    one[part] = "***"  # as older versions wrote it
        file.write_text(json.dumps(recording))


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
