"""Many tasks share a client, and each gets its own answers, typed or plain."""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Iterator
from importlib import import_module
from random import Random
from typing import Any

import pytest

from tests.asynchronous.event_loop import in_event_loop
from tests.asynchronous.loopback.clients import config, opened
from tests.asynchronous.loopback.conftest import Serve
from tests.support.rough_server import Part, Received, http_response
from tests.support.sdk import Sdk

TASKS = 100


def echo(request: Received) -> Iterator[Part]:
    """Answer with what was asked for, some time later."""
    name = json.loads(request.body).get("SourceArn", "nobody")
    yield Random(name).random() / 100
    page = {"AssociationSummaries": [{"SourceName": name, "CreationTime": 1.5}]}
    yield http_response(json.dumps(page).encode())


async def typed_name(client: Any, name: str) -> str:
    answer = await client.list_associations(source_arn=name)
    (found,) = answer.association_summaries
    assert type(found).__name__ == "AssociationSummary"
    source: str = found.source_name
    return source


async def plain_name(client: Any, name: str) -> str:
    answer = await client._boto.list_associations(SourceArn=name)
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 200
    (found,) = answer["AssociationSummaries"]
    assert found["CreationTime"].timestamp() == 1.5
    source: str = found["SourceName"]
    return source


async def paged_name(client: Any, name: str) -> str:
    pages = client.get_paginator("list_associations").paginate(
        source_arn=name, prefetch=True
    )
    (found,) = [item.source_name async for item in pages.items()]
    return str(found)


KINDS = (typed_name, plain_name, paged_name)


@in_event_loop
async def test_a_hundred_tasks(sdk: Sdk, serve: Serve, backend: str) -> None:
    server = serve(echo)
    settings = config(backend, max_pool_connections=TASKS)
    async with opened(sdk, "sagemaker", server.url, settings) as client:
        calls = [KINDS[n % 3](client, f"n{n}") for n in range(TASKS)]
        answers = await asyncio.gather(*calls)
    assert answers == [f"n{n}" for n in range(TASKS)]
    assert len(server.requests) == TASKS


@pytest.mark.skipif(
    sys.version_info < (3, 12), reason="eager tasks are new in Python 3.12"
)
@in_event_loop
async def test_eager_tasks(sdk: Sdk, serve: Serve) -> None:
    server = serve(echo)
    factory: Any = import_module("asyncio").eager_task_factory
    asyncio.get_running_loop().set_task_factory(factory)
    async with opened(sdk, "sagemaker", server.url) as client:
        tasks = [asyncio.create_task(KINDS[n % 3](client, f"n{n}")) for n in range(30)]
        # The tasks have begun in this context, and must not leave a mark on it.
        assert await plain_name(client, "here") == "here"
        answers = await asyncio.gather(*tasks)
    assert answers == [f"n{n}" for n in range(30)]


@pytest.mark.wrapped_only
@pytest.mark.parametrize("event", ["before-call", "request-created", "before-sign"])
@pytest.mark.parametrize("inner", [typed_name, plain_name])
@in_event_loop
async def test_a_handler_makes_a_call_of_the_same_operation(
    sdk: Sdk,
    serve: Serve,
    event: str,
    inner: Callable[[Any, str], Awaitable[str]],
) -> None:
    server = serve(echo)
    found: list[str] = []
    async with opened(sdk, "sagemaker", server.url) as client:
        busy: set[object] = set()

        async def handler(**_: object) -> None:
            task = asyncio.current_task()
            if task not in busy:
                busy.add(task)
                found.append(await inner(client, f"inner{len(busy)}"))

        client.meta.events.register(f"{event}.sagemaker", handler)
        answers = [
            await typed_name(client, "typed"),
            *await asyncio.gather(
                typed_name(client, "task"), plain_name(client, "plain")
            ),
        ]
    assert answers == ["typed", "task", "plain"]
    assert sorted(found) == ["inner1", "inner2", "inner3"]


@in_event_loop
async def test_a_handler_starts_a_task(sdk: Sdk, serve: Serve) -> None:
    server = serve(echo)
    async with opened(sdk, "sagemaker", server.url) as client:
        started: list[asyncio.Task[str]] = []

        def handler(**_: object) -> None:
            if not started:
                for kind in KINDS:
                    task = asyncio.create_task(kind(client, kind.__name__))
                    started.append(task)

        client.meta.events.register("before-call.sagemaker", handler)
        answers = [await typed_name(client, "typed"), *await asyncio.gather(*started)]
    assert answers == ["typed", *(kind.__name__ for kind in KINDS)]
