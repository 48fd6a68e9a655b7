"""Fast paths leave what is unusual to slower ways, and their faults are not hidden."""

import logging
from asyncio import CancelledError
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.boto import ACCOUNT, boto_session
from tests.support.network import FakeNetwork, json_answer
from typed_aws._runtime import unsupported
from typed_aws._runtime.serialization.serializer import CompiledSerializer
from typed_aws._runtime.unsupported import FastPath, Unsupported, attempt
from typed_aws.sagemaker import AddTagsRequest, SageMakerClient, Tag

REQUEST = AddTagsRequest(resource_arn="arn", tags=[Tag(key="k", value="v")])
BODY = b'{"ResourceArn": "arn", "Tags": [{"Key": "k", "Value": "v"}]}'


@pytest.fixture
def in_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let faults be logged, as in a program that has not had any."""
    monkeypatch.delenv("BOTOSMITH_RAISE_FAULTS")
    monkeypatch.setattr(unsupported, "_faulty", set[str]())


def _client() -> tuple[SageMakerClient, FakeNetwork]:
    client = SageMakerClient.create(
        session=boto_session(),
        **ACCOUNT,
    )
    return client, FakeNetwork(client.boto, json_answer({}))


@pytest.fixture
def faulty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make all functions that compile requests fail."""

    def fail(*_: object) -> Callable[[object], Any]:
        raise AttributeError("secret")

    monkeypatch.setattr(CompiledSerializer, "_maker", fail)


@pytest.mark.usefixtures("faulty")
def test_faults_are_raised_in_tests() -> None:
    client, network = _client()
    with pytest.raises(AttributeError, match="secret"):
        client.send(REQUEST)
    with pytest.raises(AttributeError, match="secret"):
        client.load(AddTagsRequest)
    assert not [*network.requests]


@pytest.mark.usefixtures("faulty", "in_program")
def test_faults_are_logged_once_for_each_operation_in_programs(
    caplog: pytest.LogCaptureFixture,
) -> None:
    for _ in range(2):
        client, network = _client()
        client.load(AddTagsRequest)
        client.send(REQUEST)
        client.send(REQUEST)
        assert [request.body for request in network.requests] == [BODY, BODY]
    _client()[0].list_actions()
    assert [(one.name, one.levelname, one.getMessage()) for one in caplog.records] == [
        (
            "typed_aws",
            "WARNING",
            f"botocore makes a request of sagemaker {operation}: fault of the SDK "
            "(AttributeError); BOTOSMITH_RAISE_FAULTS=1 raises it",
        )
        for operation in ("AddTags", "ListActions")
    ]
    assert not any(one.exc_info for one in caplog.records)


def test_the_log_says_once_for_each_reason_what_fast_paths_leave(
    caplog: pytest.LogCaptureFixture,
) -> None:
    path = FastPath("slowly")
    with caplog.at_level(logging.DEBUG, "typed_aws"):
        for reason in ("a", "b", "a"):
            with path:
                raise Unsupported(reason)
    assert caplog.messages == ["slowly: a", "slowly: b"]


@pytest.mark.usefixtures("in_program")
def test_fast_paths_can_be_cancelled() -> None:
    with pytest.raises(CancelledError), FastPath("slowly"):
        raise CancelledError


def test_values_that_are_unfit_for_functions_are_left() -> None:
    assert attempt(int, "7") == 7
    with pytest.raises(Unsupported, match=r"^ValueError$"):
        attempt(int, "secret")
    with pytest.raises(AttributeError):
        attempt(getattr, 7, "fault")
