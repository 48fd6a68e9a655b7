"""Python decodes the first bodies, and msgspec the others; the log says why not."""

import logging
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.runtime.conftest import Answered
from tests.support.decoding import bodies_in_c
from tests.support.network import ASSOCIATIONS, Answer, json_answer
from tests.support.sdk import Sdk

msgspec = pytest.importorskip("msgspec")

BODY = json_answer(ASSOCIATIONS).body
Change = Callable[[pytest.MonkeyPatch], None]


@pytest.fixture(autouse=True)
def in_c(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[bytes]]:
    """The bodies that msgspec decodes; clients have it decode from the second on."""
    json_decoder = sdk("_runtime.responses.json_decoder")
    monkeypatch.setattr(json_decoder, "_BYTES_BEFORE_MSGSPEC", 1)
    forget = sdk("_runtime.responses.msgspec_decoder")._decoder.cache_clear
    forget()
    yield bodies_in_c(monkeypatch, sdk("_runtime").__name__)
    # Other tests get no decoders that were made without msgspec.
    forget()


def test_msgspec_decodes_after_the_first_bytes(
    typed: Any, expected: Any, in_c: list[bytes]
) -> None:
    assert typed.list_associations() == expected
    assert in_c == []
    assert [typed.list_associations() for _ in range(2)] == [expected] * 2
    assert in_c == [BODY] * 2


def _log_of(call: Callable[[], Any], sdk: Sdk, log: pytest.LogCaptureFixture) -> str:
    """Call an operation, and return what the SDK logs, once, if Python decodes."""
    with log.at_level(logging.DEBUG, sdk.package):
        first = call()
        assert not log.messages
        assert [call() for _ in range(2)] == [first] * 2
    (message,) = log.messages
    return message


def _uninstall(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "msgspec", None)


def _downgrade(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(msgspec, "__version__", "0.19.0")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (_uninstall, "import of msgspec halted; None in sys.modules"),
        (_downgrade, "msgspec 0.19.0 is older than 0.20"),
    ],
)
def test_python_decodes_without_msgspec(
    sdk: Sdk,
    typed: Any,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    change: Change,
    reason: str,
) -> None:
    change(monkeypatch)
    message = _log_of(typed.list_associations, sdk, caplog)
    expected = "Python decodes a response of sagemaker ListAssociations"
    assert message == f"{expected}: {reason}"


def test_python_decodes_bodies_that_msgspec_rejects(
    sdk: Sdk, answered: Answered, in_c: list[bytes], caplog: pytest.LogCaptureFixture
) -> None:
    typed = answered("sagemaker", Answer(b'{"NextToken": "secret", "New": NaN}'))
    message = _log_of(typed.list_associations, sdk, caplog)
    assert message.endswith(" sagemaker ListAssociations: DecodeError")
    assert typed.list_associations().next_token == "secret"
    assert in_c == []


def test_python_decodes_bodies_without_some_members(
    sdk: Sdk, answered: Answered, caplog: pytest.LogCaptureFixture
) -> None:
    client = answered("appmesh", json_answer({"meshName": "m"}))
    message = _log_of(lambda: client.describe_mesh(mesh_name="m"), sdk, caplog)
    assert message.endswith(" DescribeMesh: some members are outside the body")
