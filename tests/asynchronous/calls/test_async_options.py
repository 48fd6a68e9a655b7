"""Asynchronous clients with other options, which call a server on loopback."""

import time
from collections.abc import Generator
from typing import Any

import pytest
from botocore.exceptions import ReadTimeoutError

from botosmith.recording import HttpRequest, HttpResponse, ReplayServer
from tests.support.headers import WRONG_HEADERS, signed_headers
from tests.support.sdk import Sdk

pytestmark = pytest.mark.anyio


@pytest.fixture
def requests() -> list[HttpRequest]:
    """All requests so far."""
    return []


@pytest.fixture
def url(requests: list[HttpRequest]) -> Generator[str]:
    """The URL of SageMaker, which lists nothing."""

    def answer(request: HttpRequest) -> HttpResponse:
        requests.append(request)
        time.sleep(float(request.headers.get("x-pause", 0)))
        return HttpResponse(body=b"{}")

    with ReplayServer(answer, log=False) as running:
        yield running.url


def _create(sdk: Sdk, url: str, **options: Any) -> Any:
    return sdk("sagemaker").AsyncSageMakerClient.create(
        region_name="us-east-1",
        endpoint_url=url,
        aws_access_key_id="key",
        aws_secret_access_key="secret",
        **options,
    )


async def test_each_client_has_its_own_connections(
    sdk: Sdk, url: str, requests: list[HttpRequest]
) -> None:
    async with _create(sdk, url) as client:
        other = await client.with_options(connect_timeout=5, extra_headers={"X-A": "1"})
        async with client.with_options(connect_timeout=5) as same:
            assert type(same) is type(client)
            assert same.boto._endpoint is not other.boto._endpoint
            assert same.meta.config.connect_timeout == 5
            await same.list_associations()
        async with client.with_options(extra_headers={"X-A": "2"}) as traced:
            assert traced.boto._endpoint is client.boto._endpoint
            await traced.list_associations()
        await client.list_associations()
    await other.list_associations()
    await other.close()
    with pytest.raises(RuntimeError, match="closed"):
        await other.list_associations()
    with pytest.raises(RuntimeError, match="closed"):
        await traced.list_associations()
    assert [one.headers.get("x-a") for one in requests] == [None, "2", None, "1"]


async def test_wrong_headers_are_errors_at_once(sdk: Sdk, url: str) -> None:
    async with _create(sdk, url) as client:
        for headers, error, message in WRONG_HEADERS:
            with pytest.raises(error, match=message):
                client.with_options(extra_headers=headers)


async def test_headers_are_signed_and_sent_as_they_are(
    sdk: Sdk, url: str, requests: list[HttpRequest]
) -> None:
    headers = {"X-Trace": 'a  b, "c"', "X-Empty": "", "X-Text": "é 漢 😀"}
    async with (
        _create(sdk, url) as client,
        client.with_options(extra_headers=headers) as traced,
        traced.with_options(extra_headers={"x-text": "é"}) as last,
    ):
        headers["X-Later"] = "a\r\n b"  # which no client gets
        await traced.list_associations()
        await last.list_associations()
    texts = ["é 漢 😀", "é"]
    for request, text in zip(requests, texts, strict=True):
        sent = {name: v for name, v in request.headers.items() if name[:2] == "x-"}
        assert sent.pop("x-text").encode("latin-1").decode() == text
        assert sent.pop("x-trace") == 'a  b, "c"'
        assert sent.keys() & {"x-empty", "x-later"} == {"x-empty"}
        signed = signed_headers(request, "secret")
        assert {"x-text", "x-trace", "x-empty"} <= signed


async def test_timed_out_call_names_the_limit(sdk: Sdk, url: str) -> None:
    async with _create(sdk, url) as client:
        slow = {"extra_headers": {"X-Pause": "1"}}
        async with client.with_options(
            read_timeout=0.05, max_attempts=1, **slow
        ) as other:
            with pytest.raises(ReadTimeoutError) as error:
                await other.list_associations()
    assert "read_timeout is 0.05 seconds" in error.value.__notes__[0]


async def test_client_that_wraps_another_one_has_no_other_options(
    sdk: Sdk, url: str
) -> None:
    async with _create(sdk, url) as client:
        wrapped = type(client)(client._boto)
        with pytest.raises(TypeError, match="wraps a botocore client"):
            wrapped.with_options(read_timeout=5)
