"""The waiters of asynchronous clients."""

from typing import Any

import pytest
from botocore.exceptions import WaiterError

from tests.asynchronous.conftest import OpenClient
from tests.support.async_network import fake_network, user_agent_features
from tests.support.botocore_versions import needs_botocore
from tests.support.network import Answer, json_answer
from tests.support.sdk import Sdk

pytestmark = pytest.mark.anyio


def _status(status: str) -> Answer:
    return json_answer({"EndpointName": "e", "EndpointStatus": status})


@pytest.fixture
def sleeps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The delays between attempts, which do not really pass."""
    sleeps: list[float] = []

    async def sleep(seconds: float) -> None:
        sleeps.append(seconds)

    monkeypatch.setattr("asyncio.sleep", sleep)
    return sleeps


@needs_botocore("1.43.117", "the user agent names no features")
async def test_wait_returns_the_response_that_ended_the_wait(
    sdk: Sdk, open_client: OpenClient, sleeps: list[float]
) -> None:
    client = await open_client("sagemaker")
    network = fake_network(client, _status("Creating"), _status("InService"))
    response = await client.waiters.endpoint_in_service.wait(endpoint_name="e")
    assert type(response) is sdk("sagemaker").DescribeEndpointResponse
    assert response.endpoint_status == "InService"
    assert len(network.requests) == 2
    assert sleeps == [30]  # the delay in the model
    assert all("B" in user_agent_features(request) for request in network.requests)


async def test_waiter_config_sets_delay_and_attempts(
    sdk: Sdk, open_client: OpenClient, sleeps: list[float]
) -> None:
    client = await open_client("sagemaker")
    fake_network(client, _status("Creating"))
    waiter = client.get_waiter("endpoint_in_service")
    config = sdk().WaiterConfig(delay=0.5, max_attempts=3)
    with pytest.raises(WaiterError, match="Max attempts exceeded") as raised:
        await waiter.wait(endpoint_name="e", waiter_config=config)
    last: Any = raised.value.last_response
    assert last["EndpointStatus"] == "Creating"
    assert sleeps == [0.5, 0.5]
    with pytest.raises(sdk().ArgumentError, match="waiter_config"):
        await waiter.wait(endpoint_name="e", waiter_config=3)
    with pytest.raises(sdk().ArgumentError, match="endpoint_name"):
        await waiter.wait(endpoint_name=5)


async def test_unreadable_responses_are_typed_errors(
    sdk: Sdk, open_client: OpenClient
) -> None:
    client = await open_client("sagemaker")
    fake_network(client, Answer(b"[1]"))
    with pytest.raises(sdk().UnreadableResponseError):
        await client.get_waiter("endpoint_in_service").wait(endpoint_name="e")


async def test_wait_until_repeats_a_request_until_its_response_is_as_wanted(
    sdk: Sdk, open_client: OpenClient, sleeps: list[float]
) -> None:
    client = await open_client("sagemaker")
    gone = json_answer({"__type": "ValidationException", "message": "gone"}, 400)
    answers = [gone, _status("Creating"), _status("InService")]
    network = fake_network(client, *answers)
    request = sdk("sagemaker").DescribeEndpointRequest(endpoint_name="e")

    def is_in_service(endpoint: Any) -> bool:
        return str(endpoint.endpoint_status) == "InService"

    def is_unknown(endpoint: Any) -> bool:
        return endpoint.endpoint_status is None

    endpoint = await client.wait_until(
        request,
        is_in_service,
        not_yet=[sdk().ServiceError],
        timeout=None,
        jitter=False,
    )
    assert endpoint.endpoint_status == "InService"
    assert len(network.requests) == 3
    assert sleeps == [5, 10]
    with pytest.raises(WaiterError, match="Timed out"):
        await client.wait_until(request, is_unknown, timeout=0)
