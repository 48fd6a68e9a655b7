"""What tests of events in both directions share."""

import pytest

from tests.support.sdk import sdk_fixture

SERVICES = (
    "bedrock-runtime:InvokeModelWithBidirectionalStream,ListAsyncInvokes",
    "connecthealth:StartMedicalScribeListeningSession",
    "lexv2-runtime:StartConversation",
    "polly:StartSpeechSynthesisStream",
    "qbusiness:Chat",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--peers",
        metavar="PYTHON",
        help="the Python of an environment with AWS's own packages, to compare with",
    )


@pytest.fixture(scope="session")
def peers(request: pytest.FixtureRequest) -> str:
    """The Python with AWS's packages; without it, the test is skipped."""
    # Without a default, it is an error if this file is read after the command line.
    python: str | None = request.config.getoption("--peers", default=None)
    if python is None:
        pytest.skip("AWS's own packages: make test-duplex")
    return python


# All operations with events in both directions, and another one.
sdk = sdk_fixture("typed_duplex", SERVICES)
