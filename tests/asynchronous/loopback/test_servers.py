"""Services with each protocol, as moto imitates them."""

import asyncio
from collections.abc import Iterator
from contextlib import AsyncExitStack
from uuid import uuid4

import pytest

from botosmith_tools.moto_server import moto_server
from tests.asynchronous.event_loop import in_event_loop
from tests.asynchronous.loopback.clients import config, settled, typed_class
from tests.support.sdk import Sdk


@pytest.fixture(scope="module")
def moto() -> Iterator[str]:
    """The URL of moto's server."""
    with moto_server() as url:
        yield url


@in_event_loop
async def test_object_storage(sdk: Sdk, moto: str, backend: str) -> None:
    bucket, body = f"bucket-{uuid4()}", bytes(range(256)) * 300
    settings = config(backend, s3={"addressing_style": "path"})
    async with typed_class(sdk, "s3").create(
        endpoint_url=moto, config=settings
    ) as client:
        await client.create_bucket(bucket=bucket)
        await client.get_waiter("bucket_exists").wait(bucket=bucket)
        await asyncio.gather(
            *[
                client.put_object(bucket=bucket, key=f"k{n:02}", body=body)
                for n in range(12)
            ]
        )
        paginator = client.get_paginator("list_objects_v2")
        paging = sdk().PaginationConfig(page_size=5)
        for prefetch in (False, True):
            pages = paginator.paginate(
                bucket=bucket, pagination_config=paging, prefetch=prefetch
            )
            keys = [item.key async for item in pages.items()]
            assert keys == [f"k{n:02}" for n in range(12)]
        answer = await client.get_object(bucket=bucket, key="k03")
        async with answer.body as stream:
            assert await stream.read() == body
        with pytest.raises(sdk("s3").NoSuchKey):
            await client.get_object(bucket=bucket, key="none")
        assert (await settled(client))[0] == 0


@in_event_loop
async def test_many_clients(sdk: Sdk, moto: str) -> None:
    """An application's clients are opened together, and closed together."""
    async with AsyncExitStack() as stack:
        opened = [
            await stack.enter_async_context(
                typed_class(sdk, service).create(endpoint_url=moto)
            )
            for service in ("cloudwatch", "sqs", "dynamodb", "cloudwatch")
        ]
        metrics, _, _, others = opened
        data = sdk("cloudwatch").MetricDatum(metric_name="m", value=1.0)
        await asyncio.gather(
            *[
                client.put_metric_data(namespace="n", metric_data=[data])
                for client in (metrics, others) * 5
            ]
        )
        pages = metrics.get_paginator("list_metrics").paginate(namespace="n")
        assert {item.metric_name async for item in pages.items()} == {"m"}
