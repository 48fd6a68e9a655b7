"""Clients whose requests are encoded work from many threads, and through failures."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from json import loads
from typing import Any
from unittest import mock

import pytest
from botocore.config import Config
from botocore.credentials import RefreshableCredentials

from tests.support.boto import ACCESS_KEY, SECRET_KEY, boto_session
from tests.support.network import FakeNetwork, json_answer
from typed_aws.sagemaker import AddTagsRequest, SageMakerClient, Tag

SESSION = boto_session()


@pytest.fixture(autouse=True)
def one_session() -> Iterator[None]:
    """Makes all clients in one session, which reads the model once."""
    name = "typed_aws._runtime.calls.sessions.shared_session"
    with mock.patch(name, return_value=SESSION):
        yield


def _client(*answers: Any) -> tuple[SageMakerClient, FakeNetwork]:
    client = SageMakerClient.create(
        region_name="us-east-1",
        aws_access_key_id=ACCESS_KEY,
        aws_secret_access_key=SECRET_KEY,
        config=Config(retries={"total_max_attempts": 3, "mode": "standard"}),
    )
    boto: Any = client.boto
    return client, FakeNetwork(boto, *(answers or [json_answer({})]))


def _request(number: int) -> AddTagsRequest:
    return AddTagsRequest(resource_arn=f"arn-{number}", tags=[Tag(key="k", value="v")])


def _arns(network: FakeNetwork) -> list[str]:
    requests: list[Any] = network.requests
    return [loads(request.body)["ResourceArn"] for request in requests]


def test_threads_send_their_own_requests() -> None:
    client, network = _client()
    with ThreadPoolExecutor(32) as pool:
        for done in [pool.submit(client.send, _request(n)) for n in range(640)]:
            done.result()
    assert sorted(_arns(network)) == sorted(f"arn-{n}" for n in range(640))


def test_a_retry_sends_the_same_request() -> None:
    fine = json_answer({})
    client, network = _client(
        fine, fine, json_answer({"__type": "ThrottlingException"}, 400), fine
    )
    with mock.patch("time.sleep"):
        for number in range(3):
            client.send(_request(number))
    assert _arns(network) == ["arn-0", "arn-1", "arn-2", "arn-2"]
    headers: list[Any] = [request.headers for request in network.requests]
    assert headers[-1]["amz-sdk-request"].startswith(b"attempt=2")
    assert all("Authorization" in one for one in headers)


def test_credentials_that_expire_are_refreshed() -> None:
    client, network = _client()
    refreshed: list[str] = []

    def refresh() -> dict[str, str]:
        refreshed.append(f"token{len(refreshed)}")
        # botocore refreshes credentials some minutes before they expire.
        lifetime = timedelta(minutes=5 if len(refreshed) < 3 else 60)
        return {
            "access_key": ACCESS_KEY,
            "secret_key": SECRET_KEY,
            "token": refreshed[-1],
            "expiry_time": (datetime.now(UTC) + lifetime).isoformat(),
        }

    boto: Any = network.client
    boto._request_signer._credentials = RefreshableCredentials.create_from_metadata(
        refresh(), refresh, "test"
    )
    for number in range(4):
        client.send(_request(number))
    tokens = [request.headers["X-Amz-Security-Token"] for request in network.requests]
    assert tokens == [b"token1", b"token2", b"token2", b"token2"]
