"""Credentials and tokens are fetched in threads, and once for all tasks."""

import asyncio
import time
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import partial
from importlib import import_module
from threading import Event, get_ident
from typing import Any

from botocore.awsrequest import AWSResponse
from botocore.credentials import Credentials, ReadOnlyCredentials
from botocore.session import Session

from tests.asynchronous.event_loop import in_event_loop
from tests.asynchronous.loopback.conftest import Serve
from tests.asynchronous.threads.test_blocking import create, fetched, session_with
from tests.support.network import json_answer
from tests.support.patience import PATIENCE
from tests.support.rough_server import Part, Received, http_response
from tests.support.sdk import Sdk


def key_of(request: Received) -> str:
    """The access key that a request is signed with."""
    return request.headers["authorization"].split("Credential=")[1].split("/")[0]


@in_event_loop
async def test_cancelling_a_task_does_not_cancel_the_refresh_for_others(
    sdk: Sdk, serve: Serve
) -> None:
    server = serve()
    started, finish = Event(), Event()
    fetches: list[int] = []

    def refresh() -> dict[str, str]:
        fetches.append(get_ident())
        started.set()
        assert finish.wait(PATIENCE)
        return fetched("AKIA01")

    async with create(sdk, "sqs", server.url, session=session_with(refresh)) as sqs:
        tasks = [
            asyncio.create_task(sqs.receive_message(queue_url=server.url))
            for _ in range(4)
        ]
        await asyncio.to_thread(started.wait, PATIENCE)
        tasks[0].cancel()
        await asyncio.wait(tasks[:1])
        finish.set()
        await asyncio.gather(*tasks[1:])
        assert tasks[0].cancelled()
    assert len(fetches) == 1
    assert fetches != [get_ident()]
    assert [key_of(request) for request in server.requests] == ["AKIA01"] * 3


@in_event_loop
async def test_credentials_of_another_class_are_asked_in_threads(
    sdk: Sdk, serve: Serve
) -> None:
    threads: list[int] = []

    class Own(Credentials):
        """Credentials of a program, which fetches them by itself."""

        def get_frozen_credentials(self) -> ReadOnlyCredentials:
            threads.append(get_ident())
            return ReadOnlyCredentials("AKIA09", "secret", None)

    server = serve()
    session: Any = Session()
    session.get_credentials = lambda: Own("a", "b")
    async with create(sdk, "sqs", server.url, session=session) as sqs:
        await sqs.receive_message(queue_url=server.url)
    assert threads
    assert get_ident() not in threads
    assert key_of(server.requests[0]) == "AKIA09"


@in_event_loop
async def test_a_token_is_fetched_once_in_a_thread(sdk: Sdk) -> None:
    tokens: Any = import_module("botocore.tokens")
    threads: list[int] = []
    authorizations: list[str] = []

    def refresh() -> Any:
        threads.append(get_ident())
        time.sleep(0.05)
        end = datetime.now(UTC) + timedelta(hours=1)
        return tokens.FrozenAuthToken(f"token{len(threads)}", end)

    def answer(request: Any, **_: object) -> AWSResponse:
        value = request.headers["Authorization"]
        authorizations.append(value.decode() if isinstance(value, bytes) else value)
        return json_answer({"items": []}).to(request.url)

    session: Any = Session()
    own = tokens.DeferredRefreshableToken("test", refresh)

    def get_auth_token(**_: object) -> Any:
        return own

    session.get_auth_token = get_auth_token
    async with create(sdk, "codecatalyst", None, session=session) as client:
        # botocore sends tokens over TLS only.
        client.meta.events.register("before-send", answer)
        await asyncio.gather(*[client.list_spaces() for _ in range(20)])
        own._frozen_token = tokens.FrozenAuthToken("old", datetime.now(UTC))
        own._next_refresh = datetime.now(UTC)
        await client.list_spaces()
    assert len(threads) == 2
    assert get_ident() not in threads
    assert authorizations == ["Bearer token1"] * 20 + ["Bearer token2"]


@in_event_loop
async def test_urls_are_signed_with_fresh_credentials(sdk: Sdk, serve: Serve) -> None:
    threads: list[int] = []

    def refresh() -> dict[str, str]:
        threads.append(get_ident())
        return fetched("AKIA01")

    async with create(sdk, "s3", None, session=session_with(refresh)) as s3:
        request = sdk("s3").GetObjectRequest(bucket="bucket", key="key")
        url = await s3.presign(request)
        post = await s3.presign_post("bucket", "key")
    assert "AKIA01" in url
    assert "AKIA01" in str(post.fields)
    assert threads
    assert get_ident() not in threads


@in_event_loop
async def test_what_runs_in_a_thread_gives_its_connection_back(
    sdk: Sdk, serve: Serve
) -> None:
    started, finish = Event(), Event()

    def answer(_: Received) -> Iterable[Part]:
        started.set()
        finish.wait(PATIENCE)
        yield http_response(b"content")

    server = serve(answer)
    config = {"max_pool_connections": 1}
    async with create(sdk, "s3", server.url, config=config) as s3:
        boto: Any = s3.boto
        boto.get_object = partial(boto.get_object)
        arguments = {"bucket": "bucket", "key": "key"}
        task = asyncio.create_task(s3.get_object(**arguments))
        await asyncio.to_thread(started.wait, PATIENCE)
        task.cancel()
        await asyncio.wait([task])
        finish.set()
        got = await s3.get_object(**arguments)
        async with got.body as body:
            assert await body.read() == b"content"
        (pool,) = boto._endpoint.http_session._manager.pools._container.values()
        assert pool.pool.qsize() == 1
    assert len(server.requests) == 2
