"""Typed waiters, which use botocore's waiters."""

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
