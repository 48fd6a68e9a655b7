"""Requests are made by compiled functions, and equal aiobotocore's."""

import asyncio
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import pytest

from tests.asynchronous.conftest import OpenClient
from tests.support.async_network import AsyncFakeNetwork
from tests.support.encoded import encoded_requests
from tests.support.network import Answer, json_answer
from tests.support.sdk import Sdk

pytestmark = pytest.mark.anyio

# Headers that differ from request to request.
_CHANGING = ("authorization", "x-amz-date", "amz-sdk-invocation-id")


@pytest.fixture
def encoded(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The operations of the requests that compiled functions have made."""
    return encoded_requests(monkeypatch, sdk("_runtime").__name__)


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
async def test_encoded_requests_equal_aiobotocores(
    sdk: Sdk, open_client: OpenClient, encoded: list[str], number: int
) -> None:
    service, request = _cases(sdk)[number]
    client = await open_client(service)
    body = b"<r/>" if service == "ec2" else b""
    network = AsyncFakeNetwork(client.boto, Answer(body))
    for _ in range(3):
        await client.send(request)
    # The first call of an operation is left to aiobotocore.
    assert encoded == [request.__operation__] * 2
    plain, *ours = map(_comparable, network.requests)
    assert ours == [plain, plain]


async def test_endpoints_are_resolved_once(
    open_client: OpenClient, encoded: list[str]
) -> None:
    client = await open_client("sagemaker")
    AsyncFakeNetwork(client.boto, json_answer({}))
    resolver = client.boto._ruleset_resolver
    resolved: list[object] = []
    provider, resolve = resolver._provider, resolver._provider.resolve_endpoint

    def watched(**arguments: object) -> Any:
        resolved.append(arguments)
        return resolve(**arguments)

    provider.resolve_endpoint = watched
    for _ in range(4):
        await client.list_associations()
    assert len(encoded) == 3
    assert len(resolved) == 2


async def test_handlers_of_the_user_leave_requests_to_aiobotocore(
    open_client: OpenClient, encoded: list[str]
) -> None:
    client = await open_client("sagemaker")
    network = AsyncFakeNetwork(client.boto, json_answer({}))

    async def change(params: dict[str, object], **_: object) -> None:
        params["SourceArn"] = "changed"

    client.meta.events.register("provide-client-params.sagemaker", change)
    for _ in range(3):
        await client.list_associations(source_arn="a")
    assert encoded == []
    assert b"changed" in network.requests[2].body


async def test_patched_aiobotocore_makes_the_requests(
    open_client: OpenClient, encoded: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    client = await open_client("sagemaker")
    AsyncFakeNetwork(client.boto, json_answer({}))
    base: Any = import_module("aiobotocore.client").AioBaseClient
    convert = base._convert_to_request_dict
    await client.list_associations()

    async def patched(*args: Any, **kwargs: Any) -> Any:
        return await convert(*args, **kwargs)

    monkeypatch.setattr(base, "_convert_to_request_dict", patched)
    for _ in range(2):
        await client.list_associations()
    assert encoded == []


async def test_requests_of_botocore_by_choice(
    open_client: OpenClient, encoded: list[str]
) -> None:
    client = await open_client("sagemaker", {"requests": "botocore"})
    AsyncFakeNetwork(client.boto, json_answer({}))
    for _ in range(3):
        await client.list_associations()
    assert encoded == []


async def test_interleaved_tasks_send_their_own_requests(
    open_client: OpenClient, encoded: list[str]
) -> None:
    client = await open_client("sagemaker")
    network = AsyncFakeNetwork(client.boto, json_answer({}))
    calls = [client.list_associations(source_arn=f"arn-{n}") for n in range(50)]
    await asyncio.gather(*calls)
    sent = {request.body for request in network.requests}
    assert sent == {b'{"SourceArn": "arn-%d"}' % n for n in range(50)}
    assert len(encoded) == 49


async def test_loaded_operations_need_no_first_call(
    sdk: Sdk, open_client: OpenClient, encoded: list[str]
) -> None:
    client = await open_client("sagemaker")
    AsyncFakeNetwork(client.boto, json_answer({}))
    request = sdk("sagemaker").ListAssociationsRequest
    await asyncio.to_thread(client.load, request)
    await client.list_associations()
    assert encoded == ["ListAssociations"]


def _comparable(request: Any) -> tuple[object, ...]:
    headers = {name.lower(): value for name, value in request.headers.items()}
    changing = {headers.pop(name, None) is None for name in _CHANGING}
    return request.method, request.url, request.body, headers, changing
