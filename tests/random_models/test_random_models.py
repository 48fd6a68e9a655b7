"""Random models generate, import, type-check, and their classes convert both ways."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from botocore import xform_name
from botocore.client import BaseClient
from botocore.config import Config
from botocore.model import StructureShape
from botocore.session import get_session
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.random_models.batch import Batch, make_batch
from tests.roundtrip.check import body_document, constructed, difference
from tests.roundtrip.documents import documents
from tests.roundtrip.samples import full, hollow, turns
from tests.runtime.answers import Network, json_answer

MODELS = 30
MODELS_IN_A_LONG_RUN = 300

_few = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    max_examples=settings().max_examples // 10,
)


@pytest.fixture(scope="module")
def batch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Batch]:
    """The SDK that the quick tests use."""
    with_path = make_batch(tmp_path_factory.mktemp("random"), MODELS, seeded=0)
    sys.path.insert(0, str(with_path.folder))
    yield with_path
    sys.path.remove(str(with_path.folder))


def mypys_complaints(batch: Batch) -> str:
    """Let mypy look at an SDK; gives nothing where it has nothing to say."""
    package = batch.folder / "typed_at_random"
    command = [sys.executable, "-m", "mypy", "--config-file=", "--strict"]
    command += ["--no-error-summary", "--python-version=3.11"]
    command += [f"--cache-dir={batch.folder.parent / 'cache'}", str(package)]
    return subprocess.run(command, capture_output=True, text=True).stdout


def test_few_are_refused(batch: Batch) -> None:
    assert len(batch.services) >= MODELS * 9 // 10
    # Nothing but what botocore itself cannot tell apart.
    assert all(why.endswith(" to botocore") for why in batch.refused.values())


def test_mypy_has_no_complaints(batch: Batch) -> None:
    assert mypys_complaints(batch) == ""


@pytest.mark.slow
def test_mypy_has_no_complaints_of_many(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    for seeded in range(1, 1 + MODELS_IN_A_LONG_RUN // 100):
        many = make_batch(tmp_path / str(seeded), 100, seeded)
        assert len(many.services) > 90
        assert mypys_complaints(many) == ""


def test_every_module_imports_and_every_name_is_there(batch: Batch) -> None:
    for file in batch.folder.rglob("*.py"):
        path = file.relative_to(batch.folder).with_suffix("")
        import_module(".".join(path.parts))
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
@_few
@given(st.data())
def test_documents_go_both_ways(batch: Batch, number: int, data: st.DataObject) -> None:
    service = f"random{number}"
    if service not in batch.services:
        pytest.skip("refused")
    for operation in batch.model(service).operation_names:
        side = data.draw(st.sampled_from(["request", "response"]))
        cls, shape = _side(batch, service, operation, side)
        made = _round_trip(batch, cls, data.draw(documents(shape, valid=True)))
        assert constructed(made) == made
        made = _round_trip(batch, cls, data.draw(documents(shape)))


@pytest.mark.parametrize("number", range(MODELS))
def test_every_member_goes_both_ways(batch: Batch, number: int) -> None:
    service = f"random{number}"
    if service not in batch.services:
        pytest.skip("refused")
    for operation in batch.model(service).operation_names:
        for side in ("request", "response"):
            cls, shape = _side(batch, service, operation, side)
            _round_trip(batch, cls, hollow(shape))
            for turn in range(turns(shape)):
                document = full(shape, turn)
                made = _round_trip(batch, cls, document)
                if shape is not None:
                    body = json.dumps(body_document(shape, document))
                    assert batch.sdk.from_json(cls, body) == made


def test_calls_give_what_botocore_gives(batch: Batch) -> None:
    session = get_session()
    session.get_component("data_loader").search_paths.insert(0, str(batch.models))
    # What is required may be missing in a shape within itself.
    config = Config(parameter_validation=False)
    raised = Counter[bool]()
    for service in batch.services:
        package, names = batch.service(service), batch.names(service)
        for operation in batch.model(service).operation_names:
            request, given = _side(batch, service, operation, "request")
            response, got = _side(batch, service, operation, "response")
            document, answered = full(given), full(got)
            body: object = {} if got is None else body_document(got, answered)
            boto: Any = session.create_client(
                service, config=config, endpoint_url="http://localhost:1"
            )
            network = Network(boto, json_answer(body))
            plain = _outcome(getattr(boto, xform_name(operation)), **document)
            raised[isinstance(plain, type)] += 1
            made = batch.sdk.from_dict(request, document)
            for decode in ("wire", "dict"):
                client = getattr(package, names.client)(boto, decode=decode)
                typed = _outcome(client.send, made)
                if typed.__class__ is response:
                    typed = batch.sdk.to_dict(typed)
                assert not difference(typed, plain)
            # The three of them ask alike, or none does.
            assert len(network.urls) in (0, 3)
            BaseClient.close(boto)
    # Few names are such that botocore itself does not cope with them.
    assert raised[False] > 5 * raised[True]


def _outcome(call: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """What a call returns, without metadata, or the type of what it raises."""
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
    """The class of an operation's request or response, and its shape."""
    name = getattr(batch.names(service).operations[operation], side)
    model = batch.model(service).operation_model(operation)
    shape = model.input_shape if side == "request" else model.output_shape
    return getattr(batch.service(service), name), shape


def _round_trip(batch: Batch, cls: Any, document: dict[str, Any]) -> Any:
    sdk = batch.sdk
    made = sdk.from_dict(cls, document)
    assert type(made) is cls
    assert not difference(sdk.to_dict(made), document)
    again = sdk.from_json(cls, sdk.to_json(made))
    assert again == made
    assert not difference(sdk.to_dict(again), document)
    return made
