"""What may block runs in threads, and the event loop goes on meanwhile."""

import asyncio
import io
import time
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime, timedelta
from importlib import import_module
from statistics import median
from typing import Any

import pytest
from botocore.config import Config
from botocore.session import Session

from tests.asynchronous.loopback.conftest import Serve
from tests.support.rough_server import Part, Received, http_response
from tests.support.sdk import Sdk, async_client_class

# How long it blocks, in seconds.
BLOCKS = 0.4

Blocking = Callable[[], Awaitable[object]]


def create(sdk: Sdk, service: str, url: str | None, **arguments: Any) -> Any:
    settings: Any = arguments.pop("config", {})
    config = Config(region_name="us-east-1", **settings)
    cls = async_client_class(sdk(service))
    return cls.create(endpoint_url=url, config=config, **arguments)


def session_with(refresh: Callable[[], dict[str, str]]) -> Any:
    """Make a session whose credentials are fetched when they are needed."""
    session = Session()
    credentials: Any = import_module("botocore.credentials")
    own = credentials.DeferredRefreshableCredentials(refresh, "test")
    session.get_credentials = lambda: own  # type: ignore[method-assign]
    return session


def fetched(key: str, lifetime: timedelta = timedelta(hours=1)) -> dict[str, str]:
    return {
        "access_key": key,
        "secret_key": "secret",
        "token": "token",
        "expiry_time": (datetime.now(UTC) + lifetime).isoformat(),
    }


def refreshing(sdk: Sdk, serve: Serve) -> Blocking:
    """Credentials are fetched, for 50 tasks at once."""
    server = serve()

    async def work() -> None:
        fetches: list[float] = []

        def refresh() -> dict[str, str]:
            fetches.append(time.monotonic())
            time.sleep(BLOCKS)
            return fetched("AKIA01")

        session = session_with(refresh)
        async with create(sdk, "sqs", server.url, session=session) as sqs:
            calls = [sqs.receive_message(queue_url=server.url) for _ in range(50)]
            await asyncio.gather(*calls)
        assert len(fetches) == 1

    return work


def getting_an_object(sdk: Sdk, url: str, bucket: str = "bucket") -> Blocking:
    async def work() -> None:
        async with create(sdk, "s3", url) as s3:
            got = await s3.get_object(bucket=bucket, key="key")
            assert await got.body.read() == b"content"

    return work


def redirecting(sdk: Sdk, serve: Serve) -> Blocking:
    """S3 says that a bucket is elsewhere, and its client asks where."""

    def answer(request: Received) -> Iterable[Part]:
        if request.method == "HEAD":
            yield BLOCKS
            yield http_response(b"", x_amz_bucket_region="eu-north-1")
        elif "/us-east-1/s3/" in request.headers["authorization"]:
            error = b"<Error><Code>PermanentRedirect</Code></Error>"
            yield http_response(error, 301)
        else:
            yield http_response(b"content")

    return getting_an_object(sdk, serve(answer).url)


def using_a_directory_bucket(sdk: Sdk, serve: Serve) -> Blocking:
    """S3 gives the credentials for a directory bucket."""
    session = (
        "<CreateSessionOutput><Credentials><AccessKeyId>AKIA02</AccessKeyId>"
        "<SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>"
        "2999-01-01T00:00:00Z</Expiration></Credentials></CreateSessionOutput>"
    )

    def answer(request: Received) -> Iterable[Part]:
        if "session" in request.path:
            yield BLOCKS
            yield http_response(session.encode())
        else:
            assert "AKIA02" in request.headers["authorization"]
            yield http_response(b"content")

    return getting_an_object(sdk, serve(answer).url, "bucket--use1-az4--x-s3")


def discovering(sdk: Sdk, serve: Serve) -> Blocking:
    """Timestream says where its client is to send requests."""

    def answer(request: Received) -> Iterable[Part]:
        if "DescribeEndpoints" in request.headers["x-amz-target"]:
            yield BLOCKS
            found = '[{"Address": "it.example", "CachePeriodInMinutes": 60}]'
            yield http_response(f'{{"Endpoints": {found}}}'.encode())
        else:
            assert request.headers["host"] == "it.example"
            yield http_response(b'{"Databases": [{"DatabaseName": "it"}]}')

    server = serve(answer)

    def divert(request: Any, **_: object) -> None:
        # With an `endpoint_url`, botocore would not ask.
        request.headers["Host"] = request.url.split("/")[2]
        request.url = server.url

    async def work() -> None:
        config = {"endpoint_discovery_enabled": True}
        async with create(sdk, "timestream_write", None, config=config) as timestream:
            timestream.meta.events.register("request-created", divert)
            listed = await timestream.list_databases()
            assert listed.databases[0].database_name == "it"
        assert len(server.requests) % 2 == 0

    return work


class SlowFile(io.BytesIO):
    def read(self, size: int | None = -1, /) -> bytes:
        time.sleep(BLOCKS / 2)
        return super().read(size)


def sending_a_file(sdk: Sdk, serve: Serve) -> Blocking:
    """A file is read, for its checksum and to send it."""
    server = serve(lambda _: [http_response(b"")])

    async def work() -> None:
        async with create(sdk, "s3", server.url) as s3:
            body = SlowFile(b"0123456789" * 1000)
            await s3.put_object(bucket="bucket", key="key", body=body)
        assert server.requests[-1].body == b"0123456789" * 1000

    return work


def making_a_client(sdk: Sdk, serve: Serve) -> Blocking:
    """A client is made, for which botocore reads models."""
    server = serve()

    async def work() -> None:
        async with create(sdk, "sqs", server.url, session=Session()) as sqs:
            await sqs.receive_message(queue_url=server.url)

    return work


def retrying(mode: str) -> Callable[[Sdk, Serve], Blocking]:
    """A request fails twice; botocore makes pauses before it is sent again."""

    def make(sdk: Sdk, serve: Serve) -> Blocking:
        def answer(_: Received) -> Iterable[Part]:
            is_good = len(server.requests) % 3 == 0
            error = b'{"__type": "ThrottlingException"}'
            yield http_response(b"{}") if is_good else http_response(error, 400)

        server = serve(answer)
        config = {"retries": {"mode": mode, "total_max_attempts": 5}}

        async def work() -> None:
            async with create(sdk, "sqs", server.url, config=config) as sqs:
                got = await sqs.receive_message(queue_url=server.url)
                assert got.response_metadata.retry_attempts == 2

        return work

    return make


WORK = {
    "credentials": refreshing,
    "redirect": redirecting,
    "directory bucket": using_a_directory_bucket,
    "endpoint discovery": discovering,
    "file": sending_a_file,
    "new client": making_a_client,
    "legacy retries": retrying("legacy"),
    "standard retries": retrying("standard"),
    "adaptive retries": retrying("adaptive"),
}


# Seconds between two looks.
_PAUSE = 0.005


def longest_delay(work: Blocking, rounds: int) -> float:
    """Run some work, and find how long a task that wakes often has to wait meanwhile.

    Returns:
        The median of the longest delay of each round, in seconds.
    """
    return median(asyncio.run(_watched(work)) for _ in range(rounds))


async def _watched(work: Blocking) -> float:
    longest = 0.0

    async def watch() -> None:
        nonlocal longest
        while True:
            begin = time.monotonic()
            await asyncio.sleep(_PAUSE)
            longest = max(longest, time.monotonic() - begin - _PAUSE)

    watching = asyncio.create_task(watch())
    await asyncio.sleep(0)
    await work()
    watching.cancel()
    await asyncio.wait([watching])
    return longest


@pytest.mark.parametrize("work", WORK.values(), ids=WORK)
def test_the_loop_goes_on(
    sdk: Sdk, serve: Serve, work: Callable[[Sdk, Serve], Blocking]
) -> None:
    # A busy machine may delay a task; a loop that is blocked is so each time.
    rounds = (longest_delay(work(sdk, serve), rounds=1) for _ in range(3))
    assert any(delay < BLOCKS * 0.75 for delay in rounds)


@pytest.mark.timing
@pytest.mark.parametrize("work", WORK.values(), ids=WORK)
def test_the_loop_goes_on_at_once(
    sdk: Sdk, serve: Serve, work: Callable[[Sdk, Serve], Blocking]
) -> None:
    assert longest_delay(work(sdk, serve), rounds=5) < 0.05
