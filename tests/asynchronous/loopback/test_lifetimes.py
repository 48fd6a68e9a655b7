"""Opening and closing asynchronous clients, and what they leave in memory."""

import asyncio
import gc
import json
import warnings
from collections import Counter
from collections.abc import Iterable
from typing import Any
from weakref import ref

import pytest
from botocore.session import Session

from tests.asynchronous.event_loop import in_event_loop
from tests.asynchronous.loopback.clients import config, opened, settled, typed_class
from tests.asynchronous.loopback.conftest import Serve
from tests.support.rough_server import Part, Received, http_response
from tests.support.sdk import Sdk

pytestmark = pytest.mark.created_only


@in_event_loop
async def test_the_block_fails(sdk: Sdk, serve: Serve) -> None:
    url = serve().url
    cls = typed_class(sdk, "sagemaker")
    made: list[Any] = []

    async def failing() -> None:
        async with cls.create(endpoint_url=url) as client:
            made.append(client)
            await client.list_associations()
            raise LookupError

    with pytest.raises(LookupError):
        await failing()
    with pytest.raises(RuntimeError, match="is closed"):
        await made[0].list_associations()


@in_event_loop
async def test_the_client_cannot_be_made(sdk: Sdk) -> None:
    class Other(Session):
        def create_client(self, *_: Any, **__: Any) -> Any:
            return super().create_client("sqs")

    with pytest.raises(ValueError, match="not for 'sqs'"):
        await typed_class(sdk, "sagemaker").create(session=Other())


@in_event_loop
async def test_an_opening_is_used_twice(sdk: Sdk, serve: Serve) -> None:
    url = serve().url
    opening = typed_class(sdk, "sagemaker").create(endpoint_url=url)
    async with opening as first:
        await first.list_associations()
        with pytest.raises(RuntimeError, match="close it first"):
            await opening.__aenter__()
        await first.list_associations()
    async with opening as second:
        assert second is not first
        await second.list_associations()
    third = await opening
    await third.list_associations()
    await third.close()


@in_event_loop
async def test_an_opening_is_used_by_two_tasks(sdk: Sdk, serve: Serve) -> None:
    url = serve().url
    opening = typed_class(sdk, "sagemaker").create(endpoint_url=url, config=config())
    made: list[Any] = []

    async def use() -> None:
        async with opening as client:
            made.append(client)
            await client.list_associations()

    results = await asyncio.gather(use(), use(), return_exceptions=True)
    assert [type(result) for result in results] == [type(None), RuntimeError]
    assert len(made) == 1


@pytest.mark.usefixtures("new_garbage_only")
def test_a_client_that_is_never_opened(sdk: Sdk) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        typed_class(sdk, "sagemaker").create(endpoint_url="http://127.0.0.1:1")
        gc.collect()


@in_event_loop
async def test_errors_are_freed_at_once(sdk: Sdk, serve: Serve) -> None:
    server = serve(lambda _: [http_response(b'{"__type": "ResourceNotFound"}', 400)])
    async with opened(sdk, "sagemaker", server.url) as client:
        gc.disable()
        try:
            for _ in range(3):
                assert await _failing(client) is None
        finally:
            gc.enable()


async def _failing(client: Any) -> object:
    async def error() -> Any:
        try:
            await client.list_associations()
        except Exception as error:
            return ref(error)

    return (await error())()


@pytest.mark.slow
@pytest.mark.usefixtures("new_garbage_only")
def test_nothing_grows(sdk: Sdk, serve: Serve) -> None:
    def answer(request: Received) -> Iterable[Part]:
        if b"bad" in request.body:
            return [http_response(b'{"__type": "ResourceNotFound"}', 400)]
        return [http_response(json.dumps({"AssociationSummaries": [{}]}).encode())]

    server = serve(answer)

    async def main() -> None:
        async with opened(sdk, "sagemaker", server.url) as client:
            paginator = client.get_paginator("list_associations")

            async def work(rounds: int) -> None:
                for _ in range(rounds):
                    await client.list_associations()
                    async for _ in paginator.paginate(prefetch=True):
                        break
                    with pytest.raises(Exception, match="ResourceNotFound"):
                        await client.list_associations(source_arn="bad")
                    task = asyncio.create_task(client.list_associations())
                    await asyncio.sleep(0)
                    task.cancel()
                    await asyncio.wait([task])

            async def objects(rounds: int) -> Counter[str]:
                await asyncio.gather(*[work(rounds) for _ in range(4)])
                assert await settled(client) == (0, set())
                server.requests.clear()
                gc.collect()
                return Counter(type(found).__name__ for found in gc.get_objects())

            gc.disable()
            try:
                await objects(20)
                before = await objects(1)
                after = await objects(60)
            finally:
                gc.enable()
        # The loop keeps some timers of timeouts until they would have expired.
        grown = {name: n for name, n in (after - before).items() if n > 100}
        assert grown == {}

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        asyncio.run(main())
