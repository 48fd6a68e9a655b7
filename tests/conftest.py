"""What all tests share: a bare AWS environment and the way to the corpus."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from botosmith_tools.aws_environment import isolate_from_aws
from tests.corpus import corpus_folder

# The same examples every time where a red test must mean a changed program; others with
# `make explore`. No deadlines, no complaints of slowness: these measure the machine.
_PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("short", _PATIENT, derandomize=True)
settings.register_profile("long", _PATIENT, max_examples=1000)
settings.load_profile("short")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--corpus``."""
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


def pytest_configure() -> None:
    """Cut the tests, and every process they start, off from the user's AWS account."""
    isolate_from_aws()


@pytest.fixture(scope="session")
def models(request: pytest.FixtureRequest) -> Path | None:
    """The folder of the models to generate from; None for installed botocore's."""
    folder: Path | None = request.config.getoption("--models")
    return folder


@pytest.fixture(scope="session")
def corpus(request: pytest.FixtureRequest) -> Path:
    """The folder of recorded AWS responses; the test is skipped where it is absent."""
    folder = corpus_folder(request.config)
    if not folder.is_dir():
        pytest.skip(f"no corpus at {folder} (--corpus=DIR names another place)")
    return folder
