"""What tests of events in both directions share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from botosmith_tools.importable import importable
from tests.support.sdk import Sdk, generate_sdk
from tests.support.shared import make_once, run_folder

PACKAGE = "typed_duplex"
SERVICES = (
    "bedrock-runtime:InvokeModelWithBidirectionalStream,ListAsyncInvokes",
    "connecthealth:StartMedicalScribeListeningSession",
    "lexv2-runtime:StartConversation",
    "polly:StartSpeechSynthesisStream",
    "qbusiness:Chat",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--peers``."""
    parser.addoption(
        "--peers",
        metavar="PYTHON",
        help="the Python of an environment with AWS's own packages, to compare with",
    )


@pytest.fixture
def anyio_backend() -> str:
    """The event loop of tests."""
    return "asyncio"


@pytest.fixture(scope="session")
def peers(request: pytest.FixtureRequest) -> str:
    """The Python with AWS's packages; without it, the test is skipped."""
    # Without a default, it is an error if this file is read after the command line.
    python: str | None = request.config.getoption("--peers", default=None)
    if python is None:
        pytest.skip("AWS's own packages: make test-duplex")
    return python


@pytest.fixture(scope="session")
def sdk(
    tmp_path_factory: pytest.TempPathFactory, botocore_models: Path | None
) -> Iterator[Sdk]:
    """An SDK of all operations with events in both directions, and another one."""
    folder = make_once(
        run_folder(tmp_path_factory) / "duplex-sdk",
        lambda folder: generate_sdk(folder, PACKAGE, SERVICES, botocore_models),
    )
    with importable(folder):
        yield Sdk(folder, PACKAGE)
