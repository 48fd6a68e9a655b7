"""Clients in other event loops than asyncio's: with trio, wrapped ones can work."""

import asyncio
import json
from collections.abc import Iterable
from functools import partial
from importlib import import_module
from typing import Any

import pytest

from tests.asynchronous.loopback.clients import boto_client, config, typed_class
from tests.asynchronous.loopback.conftest import Serve
from tests.support.rough_server import Part, Received, http_response
from tests.support.sdk import Sdk


@pytest.fixture
def trio() -> Any:
    """Trio, which is installed with aiobotocore."""
    return import_module("trio")


def pages(request: Received) -> Iterable[Part]:
    number = int(json.loads(request.body).get("NextToken", "0"))
    page: dict[str, Any] = {
        "EndpointStatus": "InService",
        "AssociationSummaries": [{"SourceName": str(number)}],
    }
    if number < 2:
        page["NextToken"] = str(number + 1)
    return [http_response(json.dumps(page).encode())]


@pytest.mark.wrapped_only
def test_calls_pages_and_waiters(sdk: Sdk, serve: Serve, trio: Any) -> None:
    server = serve(pages)
    cls = typed_class(sdk, "sagemaker")

    async def main() -> None:
        async with boto_client("sagemaker", server.url, config("httpx")) as boto:
            client = cls(boto)
            found: list[object] = []

            async def work() -> None:
                assert (await client.list_associations()).next_token == "1"
                paginator = client.get_paginator("list_associations")
                items = paginator.paginate().items()
                found.append([item.source_name async for item in items])
                waiter = client.get_waiter("endpoint_in_service")
                assert await waiter.wait(endpoint_name="e")

            async with trio.open_nursery() as nursery:
                for _ in range(5):
                    nursery.start_soon(work)
            assert found == [["0", "1", "2"]] * 5
            with trio.move_on_after(0) as scope:
                await client.list_associations()
            assert scope.cancelled_caught

    trio.run(main)


@pytest.mark.wrapped_only
def test_prefetching_is_refused(sdk: Sdk, serve: Serve, trio: Any) -> None:
    server = serve(pages)

    async def opened() -> Any:
        async with boto_client("sagemaker", server.url) as boto:
            return typed_class(sdk, "sagemaker")(boto)

    async def main(client: Any) -> None:
        paginator = client.get_paginator("list_associations")
        listing = paginator.paginate(prefetch=True)
        for read in (lambda: aiter(listing), listing.items):
            with pytest.raises(RuntimeError, match="needs a running asyncio"):
                await anext(read())
        with pytest.raises(RuntimeError, match="needs a running asyncio"):
            await listing.build_full_result()

    trio.run(main, asyncio.run(opened()))
    assert server.requests == []


@pytest.mark.created_only
def test_clients_of_create_need_asyncio(sdk: Sdk) -> None:
    cls = typed_class(sdk, "sagemaker")

    async def opened() -> Any:
        return await cls.create()

    client = asyncio.run(opened())
    waiter = client.get_waiter("endpoint_in_service")
    for make in (
        opened,
        client.list_associations,
        partial(waiter.wait, endpoint_name="e"),
    ):
        coroutine = make()
        # As any other event loop begins it.
        with pytest.raises(
            RuntimeError, match=r"asyncio .* wrap a client of aiobotocore"
        ):
            coroutine.send(None)
