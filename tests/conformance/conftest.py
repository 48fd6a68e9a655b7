"""The SDKs of recorded operations and of those with damaged responses."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from botosmith_tools.client_kinds import ClientKind
from tests.conformance.recordings import recordings
from tests.support.corpus import corpus_folder
from tests.support.fuzz.calls import MakeCalls, calls_of_services
from tests.support.fuzz.protocol_services import write_models
from tests.support.fuzz.targets import OPERATIONS
from tests.support.shared_sdk import SharedSdk
from tests.support.sliced import make_clients_from_slices
from tests.support.sweeps import mostly_slow
from tests.support.time_zone import local_time_zone

# Services that stand for the others, with different protocols.
QUICK = ("bedrock-runtime", "dynamodb", "iam", "s3", "sqs")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run tests for each service that was recorded; none without a corpus."""
    if "wire_service" in metafunc.fixturenames:
        corpus = corpus_folder(metafunc.config)
        services = recordings(corpus / "wire") if corpus.is_dir() else {}
        metafunc.parametrize("wire_service", mostly_slow(sorted(services), QUICK))


@pytest.fixture(autouse=True)
def far_from_utc() -> Iterator[None]:
    """Sets a local time that is not UTC, because botocore returns local times."""
    with local_time_zone("Asia/Kathmandu"):
        yield


@pytest.fixture(scope="session", autouse=True)
def sliced_clients(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    botocore_models: Path | None,
) -> Iterator[None]:
    """With ``--sliced``, botocore's clients are made from slices."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        if request.config.getoption("--sliced"):
            folder = tmp_path_factory.mktemp("slices")
            make_clients_from_slices(monkeypatch, folder, botocore_models)
        yield


@pytest.fixture(scope="session")
def recorded_sdk(
    corpus: Path, shared_folder: Path, botocore_models: Path | None
) -> SharedSdk:
    """An SDK of all recorded operations."""
    operations = {
        service: sorted({recording.operation for recording in found})
        for service, found in recordings(corpus / "wire").items()
    }
    return SharedSdk(shared_folder, "typed_recorded", operations, botocore_models)


@pytest.fixture(scope="session")
def damaged_sdk(shared_folder: Path) -> SharedSdk:
    """An SDK of the operations that get damaged responses."""
    models = shared_folder / "models"
    write_models(models)
    return SharedSdk(shared_folder, "typed_damaged", OPERATIONS, models)


@pytest.fixture(scope="module")
def make_calls(
    damaged_sdk: SharedSdk, shared_folder: Path, kind: ClientKind
) -> Iterator[MakeCalls]:
    """Makes the calls of a service, the same ones each time."""
    with calls_of_services(damaged_sdk, shared_folder / "models", kind) as make:
        yield make
