"""Typed waiters, which use botocore's waiters."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any, TypeAlias

import pytest
from botocore.exceptions import WaiterError

from botosmith_tools.client_kinds import ClientKind
from tests.support.boto import MakeClient
from tests.support.botocore_versions import needs_botocore
from tests.support.network import Answer, FakeNetwork, json_answer, user_agent_features
from tests.support.sdk import Sdk

Wait: TypeAlias = Callable[..., Any]

CREATING, IN_SERVICE = (
    json_answer({"EndpointName": "e", "EndpointStatus": status})
    for status in ("Creating", "InService")
)


@pytest.fixture
def network(make_client: MakeClient) -> FakeNetwork:
    """A network in which an endpoint is being created."""
    return FakeNetwork(make_client("sagemaker"), CREATING)


@pytest.fixture
def waiter(sdk: Sdk, kind: ClientKind, network: FakeNetwork) -> Any:
    client = kind.typed(sdk("sagemaker"), network.client)
    return client.get_waiter("endpoint_in_service")


@pytest.fixture
def wait(kind: ClientKind, waiter: Any) -> Wait:
    def wait(config: object = None, endpoint_name: Any = "e") -> Any:
        return kind.result(
            waiter.wait(endpoint_name=endpoint_name, waiter_config=config)
        )

    return wait


def test_wait_returns_the_response_that_ended_the_wait(
    sdk: Sdk, network: FakeNetwork, wait: Wait, pauses: list[float]
) -> None:
    network.answers.append(IN_SERVICE)
    response = wait()
    assert type(response) is sdk("sagemaker").DescribeEndpointResponse
    assert response.endpoint_status == "InService"
    assert response.response_metadata.http_status_code == 200
    assert len(network.requests) == 2
    assert pauses == [30]  # the delay in the model


@needs_botocore("1.43.117", "the user agent names no features")
def test_user_agent_names_waiters(
    network: FakeNetwork, wait: Wait, pauses: list[float]
) -> None:
    network.answers.append(IN_SERVICE)
    wait()
    features = [user_agent_features(request) for request in network.requests]
    assert ["B" in names for names in features] == [True, True]


def test_a_waiter_shows_its_client(waiter: Any) -> None:
    assert repr(waiter) == f"EndpointInServiceWaiter({waiter._client!r})"
    assert "SageMakerClient('us-east-1')" in repr(waiter)


def test_waiter_config_sets_delay_and_attempts(
    sdk: Sdk, network: FakeNetwork, wait: Wait, pauses: list[float]
) -> None:
    with pytest.raises(WaiterError, match="Max attempts exceeded") as raised:
        wait(sdk().WaiterConfig(delay=0.5, max_attempts=3))
    assert len(network.requests) == 3
    assert pauses == [0.5, 0.5]
    error: Any = raised.value
    assert error.last_response["EndpointStatus"] == "Creating"
    assert isinstance(error, sdk().WaitError)
    assert type(error.response) is sdk("sagemaker").DescribeEndpointResponse


def test_unreadable_responses_are_typed_errors(
    sdk: Sdk, network: FakeNetwork, wait: Wait
) -> None:
    network.answers[:] = [Answer(b"[1]")]
    with pytest.raises(sdk().UnreadableResponseError):
        wait()


def test_timeout_replaces_the_number_of_attempts(
    sdk: Sdk, network: FakeNetwork, wait: Wait, pauses: list[float]
) -> None:
    cases: list[tuple[dict[str, Any], int]] = [
        ({"timeout": timedelta(minutes=2)}, 5),  # the delay in the model is 30 seconds
        ({"timeout": 100, "delay": 50}, 3),
        ({"timeout": 100, "delay": 1, "max_attempts": 2}, 2),
        ({"timeout": 0}, 1),
    ]
    for arguments, attempts in cases:
        network.requests.clear()
        with pytest.raises(WaiterError, match="Max attempts exceeded"):
            wait(sdk().WaiterConfig(**arguments))
        assert len(network.requests) == attempts


def test_no_request_is_sent_after_the_timeout(
    sdk: Sdk,
    network: FakeNetwork,
    wait: Wait,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = iter([0, 40, 80, 120])
    monkeypatch.setattr(
        sdk("_runtime.calls.common_client"), "monotonic", lambda: next(clock)
    )
    with pytest.raises(WaiterError, match="EndpointInService failed: Timed out"):
        wait(sdk().WaiterConfig(timeout=100, delay=0))
    assert len(network.requests) == 3


def test_an_error_that_ends_the_wait_is_in_the_message_alone(
    network: FakeNetwork, wait: Wait
) -> None:
    network.answers[:] = [json_answer({"__type": "Odd", "message": "not now"}, 400)]
    with pytest.raises(WaiterError, match=r"error occurred \(Odd\): not now") as raised:
        wait()
    error: Any = raised.value
    assert error.__context__ is error.response is None
