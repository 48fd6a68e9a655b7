"""Asynchronous clients with other options, which call a server on loopback."""

import asyncio
import time
import warnings
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


async def test_clients_with_equal_options_share_a_botocore_client(
    sdk: Sdk, url: str, requests: list[HttpRequest]
) -> None:
    async with _create(sdk, url) as client:
        other = await client.with_options(read_timeout=5, extra_headers={"X-A": "1"})
        async with client.with_options(read_timeout=5) as same:
            assert type(same) is type(client)
            assert same.boto._endpoint is other.boto._endpoint
            assert same.boto._endpoint is not client.boto._endpoint
            assert same.meta.config.read_timeout == 5
            await same.list_associations()
        # It is still open.
        await other.list_associations()
        async with client.with_options(extra_headers={"X-A": "2"}) as traced:
            assert traced.boto._endpoint is client.boto._endpoint
            await traced.list_associations()
        await client.list_associations()
        assert [one.headers.get("x-a") for one in requests] == [None, "1", "2", None]
    with pytest.raises(Exception, match=r".*"):  # closed with its parent
        await other.list_associations()


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


async def test_tasks_share_a_client(sdk: Sdk, url: str) -> None:
    async with _create(sdk, url) as client:

        async def call() -> Any:
            async with client.with_options(read_timeout=5) as other:
                await other.list_associations()
                return other.boto

        made = await asyncio.gather(*[call() for _ in range(20)])
        assert len({id(one) for one in made}) == 1
        assert [kept.users for kept in client._family._kept] == [0]


async def test_client_of_a_task_that_closes_a_spare_one_stays_open(
    sdk: Sdk, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with _create(sdk, url) as client:
        cls = client.__class__
        make, close = cls._make, cls.close
        tasks = [asyncio.ensure_future(_with_timeout(client, 5)) for _ in range(2)]
        closed: list[Any] = []

        async def make_with_others(*arguments: Any) -> Any:
            await asyncio.sleep(0)
            return await make(*arguments)

        async def close_after_others(self: Any) -> None:
            """Close a client; before the spare one, drop those that nobody uses."""
            closed.append(self)
            if len(closed) == 1:
                ended, _ = await asyncio.wait(tasks, return_when="FIRST_COMPLETED")
                await ended.pop().result().close()
                for seconds in range(10, 20):
                    await (await _with_timeout(client, seconds)).close()
            await close(self)

        monkeypatch.setattr(cls, "_make", staticmethod(make_with_others))
        monkeypatch.setattr(cls, "close", close_after_others)
        first, second = await asyncio.gather(*tasks)
        assert closed[0].boto is not first.boto
        assert first.boto is second.boto
        await first.list_associations()


async def _with_timeout(client: Any, seconds: int) -> Any:
    return await client.with_options(read_timeout=seconds)


async def test_last_few_clients_are_kept_and_those_in_use(sdk: Sdk, url: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        async with _create(sdk, url) as client:
            used = await client.with_options(read_timeout=99)
            await used.list_associations()
            for seconds in range(1, 15):
                async with client.with_options(read_timeout=seconds) as other:
                    await other.list_associations()
            assert len(client._family._kept) == 9
            await used.list_associations()
            await used.close()
            await used.close()
            assert len(client._family._kept) == 8


async def test_options_of_options_are_those_of_one_family(sdk: Sdk, url: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        async with _create(sdk, url) as client:
            first = await client.with_options(read_timeout=99)
            used = await first.with_options(connect_timeout=99)
            await first.close()
            for seconds in range(1, 15):
                async with (
                    client.with_options(read_timeout=5) as other,
                    other.with_options(connect_timeout=seconds) as last,
                ):
                    await last.list_associations()
            assert len(client._family._kept) == 9
            await used.list_associations()
        assert not client._family._kept


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
