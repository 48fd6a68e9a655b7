"""Options and fixtures for all tests, which run without the user's AWS account."""

import copy
import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from botocore.session import Session
from hypothesis import HealthCheck, settings

from botosmith_tools.aws_environment import isolate_from_aws
from botosmith_tools.client_kinds import SYNCHRONOUS, Asynchronous, ClientKind
from botosmith_tools.importable import importable
from tests.support.boto import boto_session
from tests.support.corpus import corpus_folder
from tests.support.parrots import PAGINATORS, PARROTS, WAITERS, Model, add_service
from tests.support.sdk import Sdk
from tests.support.shared import run_folder

# A process of tests has so many objects that each search for garbage among all of them
# takes a second, and little garbage.
gc.set_threshold(100_000, 20, 100)

# The same examples in every run, but hypothesis also draws constants of modules that
# are imported by then; `make test-long` takes more, and `make explore` takes others. No
# deadlines and no health check of speed, because they depend on the machine.
_PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("short", _PATIENT, derandomize=True, max_examples=25)
settings.register_profile("long", _PATIENT, derandomize=True, max_examples=100)
settings.register_profile("explore", _PATIENT, max_examples=1000)
settings.load_profile("short")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--corpus",
        metavar="DIR",
        help="folder of recorded AWS responses, too large to be kept in this "
        "repository (default: ../shared/corpus beside the checkout); tests that need "
        "it are skipped where it is absent",
    )
    parser.addoption(
        "--models",
        metavar="DIR",
        type=Path,
        help="folder of the models that the tests' SDKs are generated from, in the "
        "layout of botocore's `data` (default: those of the installed botocore)",
    )
    parser.addoption(
        "--sliced",
        action="store_true",
        help="make botocore's clients in the tests of conformance from slices",
    )
    parser.addoption(
        "--damaged",
        metavar="COUNT",
        type=int,
        default=6000,
        help="how many damaged responses to compare with botocore (default: 6000)",
    )
    parser.addoption(
        "--damage-seed",
        metavar="SEED",
        type=int,
        help="compare only the damaged response with this seed, which a failure names",
    )
    parser.addoption(
        "--random-requests",
        metavar="COUNT",
        type=int,
        default=2000,
        help="how many random requests to compare with botocore (default: 2000)",
    )
    parser.addoption(
        "--request-seed",
        metavar="SEED",
        type=int,
        help="compare only the random request with this seed, which a failure names",
    )
    parser.addoption(
        "--random-calls",
        metavar="COUNT",
        type=int,
        default=10_000,
        help="how many random calls to compare between both kinds of clients "
        "(default: 10000)",
    )
    parser.addoption(
        "--call-seed",
        metavar="SEED",
        type=int,
        help="compare only the random call with this seed, which a failure names",
    )


def pytest_configure() -> None:
    """Cut the tests, and every process they start, off from the user's AWS account.

    Faults of fast paths, which would only be logged, make tests fail.
    """
    isolate_from_aws()
    os.environ["BOTOSMITH_RAISE_FAULTS"] = "1"


def pytest_collection_finish() -> None:
    """Leave what exists before the first test out of searches for garbage."""
    gc.freeze()


def pytest_sessionfinish() -> None:
    """Search all garbage once, which is otherwise done several times after the tests.

    Save what `make coverage` measured, before pytest-xdist kills a slow process.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    if "coverage" in sys.modules:
        from coverage import Coverage

        if measured := Coverage.current():
            measured.save()


@pytest.fixture
def new_garbage_only() -> Iterator[None]:
    """Leaves what exists before a test out of its searches, which would take long."""
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(scope="session")
def botocore_models(request: pytest.FixtureRequest) -> Path | None:
    """The folder of the models for tests' SDKs; None for the installed botocore's."""
    folder: Path | None = request.config.getoption("--models")
    return folder


@pytest.fixture(scope="session")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder that all processes of a test run share; its packages are importable."""
    folder = run_folder(tmp_path_factory) / "sdks"
    folder.mkdir(exist_ok=True)
    with importable(folder):
        yield folder


@pytest.fixture(scope="session")
def corpus(request: pytest.FixtureRequest) -> Path:
    """The folder of recorded AWS responses; without it, the test is skipped."""
    folder = corpus_folder(request.config)
    if not folder.is_dir():
        pytest.skip(f"no corpus at {folder} (--corpus=DIR names another place)")
    return folder


@pytest.fixture(scope="session")
def botocore_session() -> Session:
    """A botocore session for all tests, which loads each model once."""
    return boto_session()


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def asynchronous() -> Iterator[Asynchronous]:
    """The asynchronous kind of clients, with one event loop for all tests."""
    kind = Asynchronous()
    yield kind
    kind.close()


# Not of functions, because hypothesis does not make those again for each example.
@pytest.fixture(scope="module", params=["synchronous", "asynchronous"])
def kind(request: pytest.FixtureRequest, asynchronous: Asynchronous) -> ClientKind:
    return asynchronous if request.param == "asynchronous" else SYNCHRONOUS


@pytest.fixture
def no_default_session(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Lets a test start without a default session, and end with none."""
    monkeypatch.setattr("boto3.DEFAULT_SESSION", None)
    sdk().set_default_session(None)
    yield
    sdk().set_default_session(None)


@pytest.fixture
def parrots() -> Model:
    """The model of the service "parrots", free to be changed."""
    return copy.deepcopy(PARROTS)


@pytest.fixture
def parrot_models(tmp_path: Path) -> Path:
    """A folder of models in botocore's layout, with the service "parrots"."""
    folder = tmp_path / "models"
    add_service(folder, "parrots", PARROTS, PAGINATORS, WAITERS)
    return folder
