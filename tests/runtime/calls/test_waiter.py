"""Typed waiters, which use botocore's waiters."""

from datetime import timedelta
from typing import Any

import pytest
from botocore.client import BaseClient
from botocore.exceptions import WaiterError

from tests.support.boto import MakeClient
from tests.support.network import Answer, FakeNetwork, json_answer
from tests.support.sdk import Sdk


def _status(status: str) -> Answer:
    return json_answer({"EndpointName": "e", "EndpointStatus": status})


@pytest.fixture
def sleeps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The delays between attempts, which do not really pass."""
    sleeps: list[float] = []
    monkeypatch.setattr("botocore.waiter.time.sleep", sleeps.append)
    return sleeps


def _waiter(sdk: Sdk, boto: BaseClient, name: str) -> Any:
    return sdk("sagemaker").SageMakerClient(boto).get_waiter(name)


def test_wait_returns_the_response_that_ended_the_wait(
    sdk: Sdk, make_client: MakeClient, sleeps: list[float]
) -> None:
    boto = make_client("sagemaker")
    network = FakeNetwork(boto, _status("Creating"), _status("InService"))
    waiter = _waiter(sdk, boto, "endpoint_in_service")
    response = waiter.wait(endpoint_name="e")
    assert type(response) is sdk("sagemaker").DescribeEndpointResponse
    assert response.endpoint_status == "InService"
    assert response.response_metadata.http_status_code == 200
    assert len(network.requests) == 2
    assert sleeps == [30]  # the delay in the model


def test_a_waiter_shows_its_client(sdk: Sdk, make_client: MakeClient) -> None:
    waiter = _waiter(sdk, make_client("sagemaker"), "endpoint_in_service")
    assert repr(waiter) == "EndpointInServiceWaiter(SageMakerClient('us-east-1'))"


def test_waiter_config_sets_delay_and_attempts(
    sdk: Sdk, make_client: MakeClient, sleeps: list[float]
) -> None:
    boto = make_client("sagemaker")
    network = FakeNetwork(boto, _status("Creating"))
    config = sdk("_runtime.calls.waiter").WaiterConfig(delay=0.5, max_attempts=3)
    with pytest.raises(WaiterError, match="Max attempts exceeded") as raised:
        _waiter(sdk, boto, "endpoint_in_service").wait(
            endpoint_name="e", waiter_config=config
        )
    assert len(network.requests) == 3
    assert sleeps == [0.5, 0.5]
    last: Any = raised.value.last_response
    assert last["EndpointStatus"] == "Creating"


def test_timeout_replaces_the_number_of_attempts(
    sdk: Sdk, make_client: MakeClient, sleeps: list[float]
) -> None:
    boto = make_client("sagemaker")
    network = FakeNetwork(boto, _status("Creating"))
    waiter = _waiter(sdk, boto, "endpoint_in_service")
    config = sdk().WaiterConfig
    cases: list[tuple[dict[str, Any], int]] = [
        ({"timeout": timedelta(minutes=2)}, 5),  # the delay in the model is 30 seconds
        ({"timeout": 100, "delay": 50}, 3),
        ({"timeout": 100, "delay": 1, "max_attempts": 2}, 2),
        ({"timeout": 0}, 1),
    ]
    for arguments, attempts in cases:
        network.requests.clear()
        with pytest.raises(WaiterError, match="Max attempts exceeded"):
            waiter.wait(endpoint_name="e", waiter_config=config(**arguments))
        assert len(network.requests) == attempts


def test_no_request_is_sent_after_the_timeout(
    sdk: Sdk, make_client: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter([0, 40, 80, 120])
    monkeypatch.setattr(sdk("_runtime.calls.caller"), "monotonic", lambda: next(clock))
    boto = make_client("sagemaker")
    network = FakeNetwork(boto, _status("Creating"))
    config = sdk().WaiterConfig(timeout=100, delay=0)
    with pytest.raises(WaiterError, match="EndpointInService failed: Timed out"):
        _waiter(sdk, boto, "endpoint_in_service").wait(
            endpoint_name="e", waiter_config=config
        )
    assert len(network.requests) == 3
