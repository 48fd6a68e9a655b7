"""SDKs of random models import, type-check, convert documents and make calls."""

import json
import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen
from botocore import xform_name
from botocore.client import BaseClient
from botocore.config import Config
from botocore.model import ServiceModel, StructureShape
from hypothesis import HealthCheck, Phase, given, seed, settings

from botosmith.errors import BotosmithError
from botosmith.models.source import Source
from botosmith.plan.build import build
from botosmith.plan.names import name_service
from botosmith_tools.importable import importable
from tests.support.boto import boto_session
from tests.support.comparison import difference
from tests.support.full_documents import empty_document, full_document, turns
from tests.support.network import FakeNetwork, json_answer
from tests.support.parrots import add_service
from tests.support.random_models import Model, models
from tests.support.round_trip import body_document, reconstructed, round_trip
from tests.support.sdk import Sdk, generate_sdk, import_all_modules
from tests.support.sweeps import mostly_slow
from tests.support.type_checks import mypy_errors

MODELS = 10
PACKAGE = "typed_at_random"


@frozen(eq=False)
class Batch:
    """An SDK of services with random models.

    Some models are refused, with the error messages.
    """

    folder: Path
    models: Path
    services: tuple[str, ...]
    refused: Mapping[str, str]

    @property
    def sdk(self) -> Any:
        return import_module(PACKAGE)

    def service(self, name: str) -> Any:
        return import_module(f"{PACKAGE}.{name}")

    @cache  # noqa: B019 - there are few batches, which live as long as the tests
    def model(self, name: str) -> ServiceModel:
        """The model of a service, as botocore's clients have it."""
        return ServiceModel(Source(self.models).load(name).service, name)

    @cache  # noqa: B019 - as above
    def names(self, name: str) -> Any:
        """The names that the generator gives in a service."""
        return name_service(build(Source(self.models).load(name)))


def make_batch(folder: Path, count: int, seeded: int) -> Batch:
    """Draw models, and generate an SDK of them.

    Whatever the seed, hypothesis also draws constants from modules that are imported,
    so another selection of tests draws other models.
    """
    drawn: list[tuple[Model, Model, Model]] = []

    @seed(seeded)
    @settings(
        database=None,
        max_examples=count,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(models())
    def draw(model: tuple[Model, Model, Model]) -> None:
        drawn.append(model)

    draw()
    services: list[str] = []
    refused: dict[str, str] = {}
    for number, parts in enumerate(drawn):
        name = f"random{number}"
        add_service(folder / "models", name, *parts)
        try:
            name_service(build(Source(folder / "models").load(name)))
        except BotosmithError as error:
            refused[name] = str(error)
        else:
            services.append(name)
    random.Random(seeded).shuffle(services)
    generate_sdk(folder / "out", PACKAGE, services, folder / "models")
    return Batch(folder / "out", folder / "models", tuple(services), refused)


@pytest.fixture(scope="module", params=mostly_slow(range(3), [0]))
def batch(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Batch]:
    """An SDK of random models."""
    made = make_batch(tmp_path_factory.mktemp("random"), MODELS, request.param)
    with importable(made.folder):
        yield made


def test_few_random_models_are_refused(batch: Batch) -> None:
    assert len(batch.services) >= MODELS * 9 // 10
    # Only those with members that botocore cannot tell apart.
    assert all(why.endswith(" in botocore") for why in batch.refused.values())


@pytest.mark.slow
def test_random_models_type_check(batch: Batch) -> None:
    assert mypy_errors(batch.folder / PACKAGE) == ""


def test_random_models_import_and_export_every_name(batch: Batch) -> None:
    import_all_modules(Sdk(batch.folder, PACKAGE))
    for service in batch.services:
        package = batch.service(service)
        for name in package.__all__:
            assert getattr(package, name) is not None
        names = batch.names(service)
        model = batch.model(service)
        assert {names.operations[name].method for name in model.operation_names} <= {
            *vars(getattr(package, names.client))
        }
        assert {names.waiters[name] for name in names.waiters} <= {*package.__all__}


@pytest.mark.parametrize("number", range(MODELS))
def test_every_member_of_random_models_round_trips(batch: Batch, number: int) -> None:
    service = f"random{number}"
    if service not in batch.services:
        pytest.skip("refused")
    for operation in batch.model(service).operation_names:
        for side in ("request", "response"):
            cls, shape = _side(batch, service, operation, side)
            round_trip(cls, empty_document(shape), batch.sdk)
            for turn in range(turns(shape)):
                document = full_document(shape, turn)
                made = round_trip(cls, document, batch.sdk)
                assert reconstructed(made) == made
                if shape is not None:
                    body = json.dumps(body_document(shape, document))
                    assert batch.sdk.from_json(cls, body) == made


def test_calls_of_random_models_return_what_botocore_returns(batch: Batch) -> None:
    session = boto_session(batch.models)
    # Required members may be missing in recursive shapes.
    config = Config(parameter_validation=False)
    raised = Counter[bool]()
    for service in batch.services:
        package, names = batch.service(service), batch.names(service)
        for operation in batch.model(service).operation_names:
            request, given = _side(batch, service, operation, "request")
            response, got = _side(batch, service, operation, "response")
            document, answered = full_document(given), full_document(got)
            body: object = {} if got is None else body_document(got, answered)
            boto: Any = session.create_client(
                service, config=config, endpoint_url="http://localhost:1"
            )
            network = FakeNetwork(boto, json_answer(body))
            plain = _outcome(getattr(boto, xform_name(operation)), **document)
            raised[isinstance(plain, type)] += 1
            made = batch.sdk.from_dict(request, document)
            for decode in ("auto", "dict"):
                client = getattr(package, names.client)(boto, decode=decode)
                typed = _outcome(client.send, made)
                if typed.__class__ is response:
                    typed = batch.sdk.to_dict(typed)
                assert not difference(typed, plain, exact=True)
            # All three calls send a request, or none does.
            assert len(network.requests) in (0, 3)
            BaseClient.close(boto)
    # botocore cannot use some names. Of 25 batches, 11 had any, at most 5 in 19 calls.
    assert raised[False] > raised[True]


def _outcome(call: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """The result of a call, without metadata, or the type of botocore's exception."""
    try:
        result = call(*args, **kwargs)
    except Exception as error:
        is_ours = type(error).__name__ == "UnreadableResponseError"
        return type(error.__cause__ if is_ours else error)
    if result.__class__ is dict:
        del result["ResponseMetadata"]
    return result


def _side(
    batch: Batch, service: str, operation: str, side: str
) -> tuple[Any, StructureShape | None]:
    """The request or response class of an operation, and its shape."""
    name = getattr(batch.names(service).operations[operation], side)
    model = batch.model(service).operation_model(operation)
    shape = model.input_shape if side == "request" else model.output_shape
    return getattr(batch.service(service), name), shape
