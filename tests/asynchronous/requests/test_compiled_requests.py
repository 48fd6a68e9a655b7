"""Compiled functions make requests of asynchronous clients as aiobotocore does."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.asynchronous.conftest import OpenClient
from tests.support.async_network import AsyncFakeNetwork
from tests.support.boto import ACCESS_KEY, SECRET_KEY
from tests.support.compiled import compiled_requests
from tests.support.network import Answer, json_answer
from tests.support.sdk import Sdk, async_client_class

pytestmark = pytest.mark.anyio

# Headers that differ from request to request.
_CHANGING = ("authorization", "x-amz-date", "amz-sdk-invocation-id")


@pytest.fixture
def compiled(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The operations of the requests that compiled functions have made."""
    return compiled_requests(monkeypatch, sdk("_runtime").__name__)


@pytest.fixture
async def create(sdk: Sdk) -> AsyncIterator[OpenClient]:
    """Creates typed clients, and closes them afterwards."""
    opened: list[Any] = []

    async def create_one(service: str, **arguments: Any) -> Any:
        client = await async_client_class(sdk(service)).create(
            region_name="us-east-1",
            aws_access_key_id=ACCESS_KEY,
            aws_secret_access_key=SECRET_KEY,
            **arguments,
        )
        opened.append(client)
        return client

    yield create_one
    for client in opened:
        await client.close()


def _cases(sdk: Sdk) -> list[tuple[str, Any]]:
    sagemaker, cloudwatch = sdk("sagemaker"), sdk("cloudwatch")
    dynamodb, ec2 = sdk("dynamodb"), sdk("ec2")
    datum = cloudwatch.MetricDatum(
        metric_name="m",
        dimensions=[cloudwatch.Dimension(name="n", value="v")],
        timestamp=datetime(2024, 1, 2, tzinfo=UTC),
        value=1.5,
    )
    put = dynamodb.PutRequest(item={"k": dynamodb.AttributeValueS("v")})
    return [
        ("sagemaker", sagemaker.ListAssociationsRequest(source_arn="a")),
        (
            "cloudwatch",
            cloudwatch.PutMetricDataRequest(namespace="n", metric_data=[datum] * 3),
        ),
        (
            "dynamodb",
            dynamodb.BatchWriteItemRequest(
                request_items={"t": [dynamodb.WriteRequest(put_request=put)]}
            ),
        ),
        (
            "ec2",
            ec2.DescribeInstancesRequest(
                filters=[ec2.Filter(name="n", values=["v", "w"])]
            ),
        ),
    ]


@pytest.mark.parametrize("number", range(4))
async def test_requests_equal_aiobotocores(
    sdk: Sdk, create: OpenClient, compiled: list[str], number: int
) -> None:
    service, request = _cases(sdk)[number]
    body = b"<r/>" if service == "ec2" else b""
    sent: list[object] = []
    for requests in ("auto", "botocore"):
        client = await create(service, requests=requests)
        network = AsyncFakeNetwork(client.boto, Answer(body))
        await client.send(request)
        sent.append(_comparable(*network.requests))
    assert sent[0] == sent[1]
    # EC2 has another protocol.
    assert compiled == ([] if service == "ec2" else [request.__operation__])


async def test_aiobotocore_makes_the_requests_of_wrapped_clients(
    open_client: OpenClient, compiled: list[str]
) -> None:
    client = await open_client("sagemaker")
    AsyncFakeNetwork(client.boto, json_answer({}))
    await client.list_associations()
    assert not compiled


async def test_handlers_change_plain_arguments(
    create: OpenClient, compiled: list[str]
) -> None:
    client = await create("sagemaker")
    network = AsyncFakeNetwork(client.boto, json_answer({}))

    async def change(params: dict[str, object], **_: object) -> None:
        params["SourceArn"] = "changed"

    client.meta.events.register("provide-client-params.sagemaker", change)
    await client.list_associations(source_arn="a")
    assert compiled == ["ListAssociations"]
    assert network.requests[0].body == b'{"SourceArn": "changed"}'


async def test_interleaved_tasks_send_their_own_requests(
    create: OpenClient, compiled: list[str]
) -> None:
    client = await create("sagemaker")
    network = AsyncFakeNetwork(client.boto, json_answer({}))
    calls = [client.list_associations(source_arn=f"arn-{n}") for n in range(50)]
    await asyncio.gather(*calls)
    sent = {request.body for request in network.requests}
    assert sent == {b'{"SourceArn": "arn-%d"}' % n for n in range(50)}
    assert len(compiled) == 50


def _comparable(request: Any) -> tuple[object, ...]:
    headers = {name.lower(): value for name, value in request.headers.items()}
    changing = {headers.pop(name, None) is None for name in _CHANGING}
    return request.method, request.url, request.body, headers, changing
