"""All operations are recorded and replayed: empty results, full ones, and errors."""

import json
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from botocore.awsrequest import AWSResponse
from botocore.model import OperationModel, StructureShape
from botocore.session import Session

from botosmith.models.source import Source
from botosmith.output.snapshot import snapshot_path, write_snapshot
from botosmith.testing import body, events, record, replay
from botosmith.testing.recorded_values import ValueMasker
from botosmith.testing.sdk import secret_model
from botosmith_tools.client_kinds import SYNCHRONOUS, Asynchronous, ClientKind
from tests.support.boto import ACCESS_KEY, SECRET_KEY
from tests.support.comparison import difference, outcome
from tests.support.full_documents import full_document, required_document
from tests.support.shared_sdk import SharedSdk
from tests.support.sweeps import mostly_slow

SOURCE = Source()
# Bodies, events, and operations without input or output
FEW = ("mediastore-data", "sagemaker-runtime", "ssm-quicksetup")
# What the endpoints of some services depend on.
ARNS = {
    "cloudfront-keyvaluestore": "arn:aws:cloudfront::123456789012:key-value-store/k",
    "kinesis": "arn:aws:kinesis:us-east-1:123456789012:stream/name",
}


@pytest.fixture(scope="module")
def swept(shared_folder: Any) -> SharedSdk:
    return SharedSdk(shared_folder, "swept_with_fakes")


def arguments_of(model: OperationModel) -> dict[str, Any]:
    arguments = required_document(model.input_shape)
    arn = ARNS.get(model.service_model.service_name)
    arns = [name for name in arguments if name.lower().endswith("arn")]
    return {**arguments, **(dict.fromkeys(arns, arn) if arn else {})}


def answers_of(model: Any) -> list[tuple[int, dict[str, Any]]]:
    """An empty result, one with all members, and an error, whose secrets are masked."""
    shape, streams = model.output_shape, list[dict[str, Any]]([{}, {}])
    if shape is not None and model.has_event_stream_output:
        name = str(shape.event_stream_name)
        union = shape.members[name]
        assert isinstance(union, StructureShape)
        given = [
            {name: full_document(event)}
            for name, event in union.members.items()
            if isinstance(event, StructureShape) and not event.metadata.get("exception")
        ]
        all_events = ValueMasker().events(union, given)
        streams = [{name: events(one)} for one in ([], all_events)]
    elif shape is not None and model.has_streaming_output:
        name = shape.serialization["payload"]
        masked = partial(ValueMasker().value, shape.members[name])
        streams = [{name: body(masked(data))} for data in (b"", b"text\xff")]
    full = ValueMasker().message(shape, full_document(shape))
    error = next(iter(model.error_shapes), None)
    code = "Unknown" if error is None else error.error_code
    parsed = {**full_document(error), "Error": {"Code": code, "Message": "gone"}}
    return [
        (200, streams[0]),
        (200, {**full, **streams[1]}),
        (400, ValueMasker().error(error, parsed)),
    ]


def answer(
    answers: Mapping[str, list[tuple[int, Any]]], model: OperationModel, **_: object
) -> object:
    """Answer a call, as a handler of botocore's event `before-call`."""
    status, parsed = answers[model.name].pop(0)
    metadata = {"HTTPStatusCode": status, "HTTPHeaders": {}, "RetryAttempts": 0}
    make: Any = AWSResponse
    return make(None, status, {}, None), {**parsed, "ResponseMetadata": metadata}


# Clients of one kind record, and those of the other kind replay.
ROUNDS = [
    (service, is_async)
    for number, service in enumerate(SOURCE.services())
    for is_async in (False, True)
    if service in FEW or is_async == number % 2
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
    kinds: list[ClientKind] = [SYNCHRONOUS, asynchronous]
    kind, other = kinds[is_async], kinds[not is_async]
    package = swept.service(service)
    # Where `record` finds what is secret.
    write_snapshot(SOURCE.load(service), tmp_path)
    snapshot = snapshot_path(service)
    place = shared_folder / "swept_with_fakes" / snapshot
    place.parent.mkdir(exist_ok=True)
    (tmp_path / snapshot).replace(place)
    boto: Any = botocore_session.create_client(
        service,
        region_name="us-east-1",
        aws_access_key_id=ACCESS_KEY,
        aws_secret_access_key=SECRET_KEY,
    )
    client = kind.typed(package, boto)
    model = secret_model(type(client), boto.meta.service_model)
    answers: dict[str, list[tuple[int, dict[str, Any]]]] = {}
    boto.meta.events.register("before-call", partial(answer, answers))
    requests: list[Any] = []
    for cls in swept.module("_runtime.calls.operation").all_requests(package):
        operation = model.operation_model(cls.__operation__)
        if not operation.has_event_stream_input:  # refused
            requests.append(swept.from_dict(cls, arguments_of(operation)))
            answers[operation.name] = answers_of(operation)

    def outcomes(kind: ClientKind, client: Any) -> dict[str, object]:
        return {
            f"{request.__operation__} {number}": outcome(
                lambda: kind.result(client.send(request)),  # noqa: B023 - called at once
                swept.to_dict,
                kind,
            )
            for request in requests
            for number in range(3)
        }

    file = tmp_path / "one.json"
    with record(client, file):
        received = outcomes(kind, client)
    recording = json.loads(file.read_text())
    empties: list[object] = [{}, "***"] if service in FEW else [{}]
    for empty in empties:
        with replay(other.client_class(package), file) as again:
            assert difference(outcomes(other, again), received) == ""
        for call in recording["calls"]:
            found = model.operation_model(call["operation"])
            shapes = {"arguments": found.input_shape, "result": found.output_shape}
            for part in shapes.keys() & call.keys():
                if shapes[part] is None:
                    assert call[part] == empty
                    call[part] = "***"  # as older versions wrote it
        file.write_text(json.dumps(recording))
