"""The committed SDK, and one generated from the installed botocore."""

import base64
import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from importlib import import_module
from random import Random
from typing import Any

import pytest
from botocore import xform_name
from botocore.model import OperationModel

from botosmith.models.source import Source
from botosmith_tools.client_kinds import Asynchronous
from botosmith_tools.compare_paginators.sweep import compare_paginators
from botosmith_tools.compare_waiters.sweep import compare_waiters
from botosmith_tools.importable import importable
from botosmith_tools.random_values import RandomValues
from botosmith_tools.typed_arguments import request_class
from tests.support.boto import boto_session, raw_client
from tests.support.comparison import difference, format_problems, unchanged
from tests.support.compiled import compile_requests, compiled_requests, same_tokens
from tests.support.decoding import early_reads
from tests.support.network import FakeNetwork, json_answer
from tests.support.shared_sdk import SharedSdk
from tests.support.sweeps import mostly_slow

SERVICE = "sagemaker"
# One of so many operations is called.
STEP = 5


@pytest.fixture(
    scope="module", params=mostly_slow(["committed", "generated"], ["committed"])
)
def package(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Any]:
    """The package of SageMaker in an SDK."""
    if request.param == "committed":
        yield import_module(f"typed_aws.{SERVICE}")
        return
    folder = tmp_path_factory.mktemp("sagemaker")
    with importable(folder):
        yield SharedSdk(folder, "sdk_for_async").service(SERVICE)


@pytest.fixture
def networks() -> Iterator[tuple[FakeNetwork, FakeNetwork]]:
    """Two networks, each with a client of botocore."""
    session = boto_session()
    boto = [raw_client(session, SERVICE, "https://example.com") for _ in range(2)]
    yield FakeNetwork(boto[0]), FakeNetwork(boto[1])
    for client in boto:
        client.close()


@pytest.mark.slow
def test_paginators_and_waiters_equal_botocores(asynchronous: Asynchronous) -> None:
    # Those of a generated SDK are in the sweep of all services.
    package = import_module(f"typed_aws.{SERVICE}")
    models = Source().load(SERVICE)
    paged = compare_paginators(asynchronous, models, package, rounds=1)
    assert not paged.differences, "\n".join(paged.differences[:5])
    assert paged.counts["comparisons"] > 1000
    waits = compare_waiters(asynchronous, models, package)
    assert not waits.differences, "\n".join(waits.differences[:5])
    assert waits.counts["runs"] > 200


def test_calls_equal_botocores(
    package: Any,
    asynchronous: Asynchronous,
    networks: tuple[FakeNetwork, FakeNetwork],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    same_tokens(monkeypatch)
    runtime = f"{package.__name__.partition('.')[0]}._runtime"
    compiled = compiled_requests(monkeypatch, runtime)
    read = early_reads(monkeypatch, runtime)
    plain, network = networks
    compile_requests(runtime, network.client)
    typed = asynchronous.typed(package, network.client)
    service = plain.client.meta.service_model
    names = [*service.operation_names][::STEP]
    problems: list[str] = []
    bodies = 0
    for name in names:
        operation: OperationModel = service.operation_model(name)
        request, answer = _random_call(operation)
        bodies += operation.output_shape is not None
        plain.answers, network.answers = [json_answer(answer)], [json_answer(answer)]
        if found := _problem(package, asynchronous, networks, typed, name, request):
            problems.append(f"{name}: {found}")
    assert not problems, format_problems(problems)
    assert len(names) > 60
    # The fast way was taken, for requests and for responses.
    # Random texts may be too short, and such requests are left to botocore.
    assert len(compiled) > len(names) // 2
    assert len(read) == bodies > 50


def _problem(
    package: Any,
    kind: Asynchronous,
    networks: tuple[FakeNetwork, FakeNetwork],
    typed: Any,
    name: str,
    request: Mapping[str, Any],
) -> str:
    """Call an operation both ways, and describe how requests or results differ."""
    cls = request_class(package, name)
    sdk = import_module(package.__name__.partition(".")[0])
    typed.load(cls)
    method = getattr(networks[0].client, xform_name(name))
    plain = method(**request)
    response = kind.result(typed.send(sdk.from_dict(cls, request)))
    theirs, ours = (network.requests[-1] for network in networks)
    for part in ("method", "url", "body"):
        if found := difference(getattr(ours, part), getattr(theirs, part), part):
            return found
    del plain["ResponseMetadata"]
    return difference(sdk.to_dict(response), unchanged(plain))


def _random_call(operation: OperationModel) -> tuple[dict[str, Any], Any]:
    """Make a request in boto's form, and the JSON of a response."""
    values = RandomValues(Random(operation.name))
    shapes = operation.input_shape, operation.output_shape
    made = [dict[str, Any]() if s is None else values.make(s, 0) for s in shapes]
    request, response = made
    return request, json.loads(json.dumps(response, default=_json))


def _json(value: object) -> object:
    if isinstance(value, datetime):
        return value.timestamp()
    assert isinstance(value, bytes)
    return base64.b64encode(value).decode()
