"""Asynchronous clients with trio, where aiobotocore supports it."""

import asyncio
import json
from collections.abc import Iterable
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import pytest

from tests.asynchronous.loopback.clients import boto_client, config, typed_class
from tests.asynchronous.loopback.conftest import Serve
from tests.support.rough_server import Part, Received, http_response
from tests.support.sdk import Sdk

trio: Any = import_module("trio")

NEEDS_ANYIO = pytest.mark.skipif(
    find_spec("aiobotocore._async_primitives") is None,
    reason="this aiobotocore needs asyncio",
)


def pages(request: Received) -> Iterable[Part]:
    number = int(json.loads(request.body).get("NextToken", "0"))
    page: dict[str, Any] = {
        "EndpointStatus": "InService",
        "AssociationSummaries": [{"SourceName": str(number)}],
    }
    if number < 2:
        page["NextToken"] = str(number + 1)
    return [http_response(json.dumps(page).encode())]


@NEEDS_ANYIO
def test_calls_pages_and_waiters(
    sdk: Sdk, serve: Serve, parsed_bodies: list[object]
) -> None:
    server = serve(pages)
    cls = typed_class(sdk, "sagemaker")

    async def main() -> None:
        async with cls.create(
            endpoint_url=server.url, config=config("httpx")
        ) as client:
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
            # The bodies of calls and pages were read early.
            assert parsed_bodies.count(b"{}") == 5 * 4
            with trio.move_on_after(0) as scope:
                await client.list_associations()
            assert scope.cancelled_caught

    trio.run(main)


def test_prefetching_is_refused(sdk: Sdk, serve: Serve) -> None:
    """Before a request is sent, so this needs no support by aiobotocore."""
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


@NEEDS_ANYIO
def test_trio_and_asyncio_in_one_program(sdk: Sdk, serve: Serve) -> None:
    server = serve(pages)
    cls = typed_class(sdk, "sagemaker")

    async def main() -> None:
        for _ in range(2):
            async with cls.create(
                endpoint_url=server.url, config=config("httpx")
            ) as client:
                await client.list_associations()

    for _ in range(2):
        asyncio.run(main())
        trio.run(main)
    assert len(server.requests) == 8
