"""Calls over sockets: on aiohttp and httpx, in asyncio and trio."""

import asyncio
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from typing import Any

import pytest
from botocore.exceptions import BotoCoreError, ClientError

from tests.asynchronous.loopback.clients import config
from tests.support.async_server import HttpRequest, http_response, serving
from tests.support.boto import ACCESS_KEY, SECRET_KEY
from tests.support.patience import PATIENCE
from tests.support.sdk import Sdk, async_client_class

BACKENDS = ["aiohttp", "httpx"]


def _arguments(url: str, backend: str, **settings: Any) -> dict[str, Any]:
    return {
        "endpoint_url": url,
        "region_name": "us-east-1",
        "aws_access_key_id": ACCESS_KEY,
        "aws_secret_access_key": SECRET_KEY,
        "config": config(backend, **settings),
    }


def _page(body: bytes) -> bytes:
    """Write a page of associations whose source is that of the request."""
    asked = json.loads(body)
    page = {"AssociationSummaries": [{"SourceArn": asked.get("SourceArn")}]}
    number = int(asked.get("NextToken", "0"))
    return json.dumps(
        page | ({"NextToken": f"{number + 1}"} if number < 3 else {})
    ).encode()


async def _answer(request: HttpRequest) -> bytes:
    await asyncio.sleep(0.001)
    return http_response(_page(request.body))


@pytest.mark.anyio
@pytest.mark.parametrize("backend", BACKENDS)
async def test_interleaved_typed_and_plain_calls(
    sdk: Sdk, parsed_bodies: list[object], backend: str
) -> None:
    cls = async_client_class(sdk("sagemaker"))
    async with (
        serving(_answer) as url,
        cls.create(**_arguments(url, backend)) as client,
    ):

        async def typed(arn: str) -> str:
            response = await client.list_associations(source_arn=arn)
            return str(response.association_summaries[0].source_arn)

        async def plain(arn: str) -> str:
            response = await client.boto.list_associations(SourceArn=arn)
            return str(response["AssociationSummaries"][0]["SourceArn"])

        arns = [f"arn:{number}" for number in range(100)]
        calls = [(typed, plain)[number % 2](arn) for number, arn in enumerate(arns)]
        assert await asyncio.gather(*calls) == arns
        assert parsed_bodies.count(b"{}") == 50


@pytest.mark.anyio
@pytest.mark.parametrize("prefetch", [False, True])
@pytest.mark.parametrize("backend", BACKENDS)
async def test_pages(sdk: Sdk, backend: str, prefetch: bool) -> None:
    cls = async_client_class(sdk("sagemaker"))
    async with (
        serving(_answer) as url,
        cls.create(**_arguments(url, backend)) as client,
    ):
        pages = client.paginators.list_associations.paginate(
            source_arn="a", prefetch=prefetch
        )
        found = [summary.source_arn async for summary in pages.items()]
    assert found == ["a"] * 4


@pytest.mark.anyio
@pytest.mark.parametrize("backend", BACKENDS)
async def test_errors_and_disconnects_are_retried(sdk: Sdk, backend: str) -> None:
    answers = [http_response(b"{}", 500), b"", http_response(_page(b"{}"))]

    async def answer(_: HttpRequest) -> bytes:
        return answers.pop(0)

    cls = async_client_class(sdk("sagemaker"))
    retries = {"mode": "standard", "total_max_attempts": 3}
    async with (
        serving(answer) as url,
        cls.create(**_arguments(url, backend, retries=retries)) as client,
    ):
        response = await client.list_associations()
    assert response.response_metadata.retry_attempts == 2


@pytest.mark.anyio
@pytest.mark.parametrize("backend", BACKENDS)
async def test_errors_of_services_and_unreadable_bodies(sdk: Sdk, backend: str) -> None:
    answers = [
        http_response(b'{"__type": "ResourceNotFound"}', 400),
        http_response(b"[1]"),
    ]

    async def answer(_: HttpRequest) -> bytes:
        return answers.pop(0)

    cls = async_client_class(sdk("sagemaker"))
    async with serving(answer) as url, cls.create(**_arguments(url, backend)) as client:
        with pytest.raises(sdk("sagemaker").ResourceNotFound):
            await client.list_associations()
        with pytest.raises(sdk().UnreadableResponseError):
            await client.list_associations()


@pytest.mark.anyio
@pytest.mark.parametrize("backend", BACKENDS)
async def test_read_timeouts(sdk: Sdk, backend: str) -> None:
    answers = [b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"]

    async def answer(_: HttpRequest) -> bytes:
        await asyncio.sleep(0 if answers else PATIENCE)
        return answers.pop(0)

    cls = async_client_class(sdk("sagemaker"))
    async with (
        serving(answer) as url,
        cls.create(**_arguments(url, backend, read_timeout=0.3)) as client,
    ):
        # The errors are those of plain calls.
        with pytest.raises(Exception, match=r"(?i)time|close") as incomplete:
            await client.list_associations()
        assert not isinstance(incomplete.value, ClientError)
        with pytest.raises(BotoCoreError, match=r"(?i)timeout"):
            await client.list_associations()


@pytest.mark.anyio
@pytest.mark.parametrize("backend", BACKENDS)
async def test_cancelled_calls_leave_the_client_usable(sdk: Sdk, backend: str) -> None:
    arrived, released = asyncio.Event(), asyncio.Event()

    async def answer(request: HttpRequest) -> bytes:
        arrived.set()
        await released.wait()
        return http_response(_page(request.body))

    cls = async_client_class(sdk("sagemaker"))
    async with serving(answer) as url, cls.create(**_arguments(url, backend)) as client:
        call = asyncio.ensure_future(client.list_associations())
        await arrived.wait()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await client.list_associations()
        released.set()
        assert (await client.list_associations()).next_token == "1"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = _page(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def threaded_url() -> Iterator[str]:
    """The URL of a server in threads, for loops of trio."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.mark.skipif(
    not hasattr(import_module("aiobotocore.waiter"), "AnyioWaiter"),
    reason="this version of aiobotocore does not run on trio",
)
@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["trio"])
async def test_trio(sdk: Sdk, threaded_url: str, parsed_bodies: list[object]) -> None:
    cls = async_client_class(sdk("sagemaker"))
    async with cls.create(**_arguments(threaded_url, "httpx")) as client:
        for _ in range(2):
            assert (await client.list_associations()).next_token == "1"
        paginator = client.paginators.list_associations
        assert len([page async for page in paginator.paginate()]) == 4
        assert parsed_bodies == [b"{}"] * 6
        with pytest.raises(RuntimeError, match=r"prefetch=True needs .* asyncio"):
            _ = [page async for page in paginator.paginate(prefetch=True)]
