"""When clients decode bodies with msgspec: the argument, the variable, the default."""

import sys
from collections.abc import Callable

import pytest
from botocore.client import BaseClient

from tests.support.boto import MakeClient
from tests.support.network import Answer, FakeNetwork, json_answer
from tests.support.sdk import Sdk

VARIABLE = "TYPED_AWS_MSGSPEC"

msgspec = pytest.importorskip("msgspec")


@pytest.fixture(autouse=True)
def _unset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)


@pytest.fixture
def boto(make_client: MakeClient) -> BaseClient:
    boto = make_client("sagemaker")
    FakeNetwork(boto, json_answer({"NextToken": "t"}))
    return boto


@pytest.fixture
def decoded(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the classes whose bodies msgspec decodes, in turn."""
    decoder = sdk("_runtime.responses.msgspec_decoder")
    original = decoder.decoder_in_c
    decoded: list[str] = []

    def watched(cls: type, protocol: str) -> object:
        decode = original(cls, protocol)

        def decode_and_note(body: bytes) -> object:
            made = decode(body)
            decoded.append(cls.__name__)
            return made

        return decode_and_note

    monkeypatch.setattr(decoder, "decoder_in_c", watched)
    return decoded


@pytest.mark.parametrize(
    ("argument", "variable", "used"),
    [
        (None, None, False),
        (None, "", False),
        (None, "auto", False),
        (None, "always", True),
        (None, "never", False),
        ("always", None, True),
        ("always", "never", True),
        ("auto", "always", False),
        ("never", "always", False),
    ],
)
def test_the_argument_precedes_the_variable(
    sdk: Sdk,
    boto: BaseClient,
    decoded: list[str],
    monkeypatch: pytest.MonkeyPatch,
    argument: str | None,
    variable: str | None,
    used: bool,
) -> None:
    if variable is not None:
        monkeypatch.setenv(VARIABLE, variable)
    client = sdk("sagemaker").SageMakerClient(boto, msgspec=argument)
    assert client.list_associations().next_token == "t"
    assert decoded == (["ListAssociationsResponse"] if used else [])


@pytest.mark.parametrize(("choice", "used"), [("auto", 1), ("never", 0), ("always", 2)])
def test_after_many_bodies(
    sdk: Sdk,
    boto: BaseClient,
    decoded: list[str],
    monkeypatch: pytest.MonkeyPatch,
    choice: str,
    used: int,
) -> None:
    monkeypatch.setattr(sdk("_runtime.responses.warmup"), "WARMUP_BYTES", 1)
    client = sdk("sagemaker").SageMakerClient(boto, msgspec=choice)
    for _ in range(2):
        assert client.list_associations().next_token == "t"
    assert len(decoded) == used


def test_a_client_keeps_its_choice(
    sdk: Sdk, boto: BaseClient, decoded: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, "always")
    client = sdk("sagemaker").SageMakerClient(boto)
    other = sdk("sagemaker").SageMakerClient(boto, msgspec="never")
    monkeypatch.setenv(VARIABLE, "never")
    other.list_associations()
    assert decoded == []
    client.list_associations()
    assert len(decoded) == 1


def test_what_msgspec_rejects_is_decoded_in_python(
    sdk: Sdk, boto: BaseClient, make_client: MakeClient, decoded: list[str]
) -> None:
    boto = make_client("sagemaker")
    FakeNetwork(boto, Answer(b'{"NextToken": "t", "New": NaN}'))
    client = sdk("sagemaker").SageMakerClient(boto, msgspec="always")
    assert client.list_associations().next_token == "t"
    assert decoded == []


def test_create_has_the_argument(sdk: Sdk, decoded: list[str]) -> None:
    client = sdk("sagemaker").SageMakerClient.create(msgspec="always")
    FakeNetwork(client.boto, json_answer({}))
    client.list_associations()
    assert len(decoded) == 1
    client.close()


def test_other_values_are_errors(
    sdk: Sdk, boto: BaseClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    cls = sdk("sagemaker").SageMakerClient
    expected = "must be 'always', 'auto' or 'never', not 'yes'"
    with pytest.raises(ValueError, match=f"^msgspec {expected}$"):
        cls(boto, msgspec="yes")
    monkeypatch.setenv(VARIABLE, "yes")
    with pytest.raises(ValueError, match=f"^{VARIABLE} {expected}$"):
        cls(boto)
    cls(boto, msgspec="auto")  # the variable does not count


def _uninstall(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "msgspec", None)


def _downgrade(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(msgspec, "__version__", "0.19.0")


@pytest.mark.parametrize("change", [_uninstall, _downgrade])
def test_always_needs_msgspec(
    sdk: Sdk,
    boto: BaseClient,
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[pytest.MonkeyPatch], None],
) -> None:
    change(monkeypatch)
    cls = sdk("sagemaker").SageMakerClient
    expected = "is 'always', which needs msgspec: pip install 'msgspec>=0.20'"
    with pytest.raises(ImportError, match=f"^msgspec {expected}$"):
        cls(boto, msgspec="always")
    monkeypatch.setenv(VARIABLE, "always")
    with pytest.raises(ImportError, match=f"^{VARIABLE} {expected}$"):
        cls(boto)
    for choice in ("auto", "never"):
        assert cls(boto, msgspec=choice).list_associations().next_token == "t"
