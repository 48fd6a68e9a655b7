"""Answers of fakes that take real time, or never come."""

import asyncio
import re
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from threading import Event, Thread
from typing import Any
from unittest.mock import patch

import pytest
from botocore.client import BaseClient
from botocore.config import Config
from botocore.exceptions import ReadTimeoutError

from botosmith.testing import Fake, Rule, body, fake
from botosmith_tools.client_kinds import ClientKind
from tests.support.patience import PATIENCE
from tests.support.sdk import Sdk
from typed_aws import ServiceError
from typed_aws.sagemaker import (
    DescribeEndpointRequest,
    DescribeEndpointResponse,
    ListAssociationsRequest,
    ListAssociationsResponse,
    ResourceNotFound,
)

SECONDS = 0.05
EMPTY = ListAssociationsResponse(association_summaries=[])
FULL = ListAssociationsResponse(next_token="t")


def timed(call: Callable[[], Any]) -> tuple[Any, bool]:
    """Get what a call returns or raises, and whether it took the time of the rules."""
    start = time.monotonic()
    try:
        result = call()
    except Exception as error:
        result = error
    return result, time.monotonic() - start >= SECONDS


def opened(made: Fake[Any], kind: ClientKind, **options: Any) -> Any:
    return kind.opened(made.client.with_options(**options))


def test_answers_come_later(sagemaker: Fake[Any], kind: ClientKind) -> None:
    seen: list[object] = []

    def note(parsed: Any, **_: object) -> None:
        seen.append((parsed.get("Error", {}).get("Code"), len(seen)))

    def answer(_: object) -> ListAssociationsResponse:
        return EMPTY

    client, rule = sagemaker.client, sagemaker.on(ListAssociationsRequest)
    client.meta.events.register("after-call", note)
    rule.returns(FULL, EMPTY, after=SECONDS).raises(
        ResourceNotFound(message="gone"), after=SECONDS
    ).raises_code("Throttling", status=429, after=SECONDS)
    rule.returns(FULL).answers(answer, after=SECONDS)
    call = partial(lambda: kind.result(client.list_associations()))
    results, late = zip(*[timed(call) for _ in range(6)], strict=True)
    assert (results[0], results[1], results[4], results[5]) == (
        FULL,
        EMPTY,
        FULL,
        EMPTY,
    )
    assert late == (True, True, True, True, False, True)
    gone, throttled = results[2:4]
    assert isinstance(gone, ResourceNotFound)
    assert (gone.message, gone.operation_name) == ("gone", "ListAssociations")
    assert type(throttled) is ServiceError
    assert (throttled.code, throttled.status_code) == ("Throttling", 429)
    codes = [None, None, "ResourceNotFound", "Throttling", None, None]
    assert seen == [(code, number) for number, code in enumerate(codes)]


def test_clock_of_waits_goes_on_with_answers(
    sagemaker: Fake[Any], kind: ClientKind
) -> None:
    request = DescribeEndpointRequest(endpoint_name="e")
    creating = DescribeEndpointResponse(endpoint_status="Creating")
    rule = sagemaker.on(request)
    rule.returns(creating, after=0.2).returns(creating, creating, repeat=True)
    with pytest.raises(Exception, match="Timed out"):
        # 0.2 s for the first answer, and a pause of 0.9 s, not one of 1 s.
        kind.result(
            sagemaker.client.wait_until(
                request, creating.__ne__, timeout=1.1, delay=1, jitter=False
            )
        )
    assert len(sagemaker.calls) == 2


@pytest.mark.parametrize("later", [None, 3600])
def test_read_timeout_ends_the_wait(
    cls: Any, kind: ClientKind, later: float | None
) -> None:
    def wait(rule: Rule[Any]) -> None:
        if later is None:
            rule.hangs(repeat=True)
        else:
            rule.returns(EMPTY, after=later, repeat=True)

    def call(client: Any) -> Any:
        return kind.result(client.list_associations())

    config = Config(read_timeout=SECONDS, retries={"total_max_attempts": 5})
    with fake(cls, everywhere=True) as made:
        wait(made.on(ListAssociationsRequest))
        clients = [
            opened(made, kind, read_timeout=SECONDS),
            opened(made, kind, read_timeout=SECONDS, region_name="eu-west-1"),
            opened(made, kind, config=config),
            kind.opened(cls.create(config=config)),
        ]
        for number, client in enumerate(clients, 1):
            error, is_late = timed(partial(call, client))
            assert (type(error), is_late) == (ReadTimeoutError, True)
            assert client.meta.endpoint_url in str(error)
            assert len(made.calls) == number


@pytest.mark.parametrize("settings", [{}, {"connect_timeout": 5, "read_timeout": None}])
def test_calls_that_wait_for_ever_are_refused_or_cancelled(
    cls: Any, kind: ClientKind, settings: Any
) -> None:
    async def cancelled(call: Any) -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(SECONDS):
                await call

    with fake(cls) as made:
        rule = made.on(ListAssociationsRequest)
        rule.hangs().returns(FULL)
        client = opened(made, kind, config=Config(**settings))
        if kind.is_async:
            kind.result(cancelled(client.list_associations()))
        else:
            with pytest.raises(ValueError, match=r"ListAssociations: .* never answers"):
                client.list_associations()
        assert made.calls == [ListAssociationsRequest()]
        assert kind.result(client.list_associations()) is FULL


def test_handlers_of_requests_limit_the_wait(cls: Any, kind: ClientKind) -> None:
    def limit(request: Any, **_: object) -> None:
        assert "Authorization" not in request.headers
        request.context["read_timeout"] = SECONDS

    with fake(cls) as made:
        made.client.meta.events.register("request-created", limit)
        made.on(ListAssociationsRequest).hangs()
        error, is_late = timed(lambda: kind.result(made.client.list_associations()))
        assert (type(error), is_late) == (ReadTimeoutError, True)


def test_coroutine_functions_answer_asynchronous_clients(
    sagemaker: Fake[Any], kind: ClientKind
) -> None:
    async def answer(request: Any, other: Any = EMPTY) -> Any:
        await asyncio.sleep(0)
        if request.source_arn is None:
            raise ResourceNotFound(message="no source")
        return FULL if request.source_arn == "full" else other

    class Object:
        async def __call__(self, request: Any) -> Any:
            return await answer(request)

    client, request = sagemaker.client, ListAssociationsRequest
    for function in (answer, partial(answer, other=None), Object(), Object().__call__):
        rule = sagemaker.on(request)
        if not kind.is_async:
            with pytest.raises(TypeError, match=r"for asynchr.* and on\(ListAssociat"):
                rule.answers(function)
            continue
        rule.answers(function)
        assert kind.result(client.list_associations(source_arn="full")) is FULL
        with pytest.raises(ResourceNotFound) as raised:
            kind.result(client.list_associations())
        assert raised.value.operation_name == "ListAssociations"
        if isinstance(function, partial):
            with pytest.raises(TypeError, match="returns ListAssociationsResp"):
                kind.result(client.list_associations(source_arn="other"))


@pytest.mark.parametrize(
    "wrong", ["1", None, timedelta(1), -1, float("nan"), float("inf")]
)
def test_times_have_to_be_numbers_of_seconds(sagemaker: Fake[Any], wrong: Any) -> None:
    rule: Any = sagemaker.on(ListAssociationsRequest)
    message = f"after must be .*, not {re.escape(repr(wrong))}"
    for add in (
        partial(rule.returns, EMPTY),
        partial(rule.raises, ResourceNotFound()),
        partial(rule.raises_code, "Throttling"),
        partial(rule.answers, EMPTY),
    ):
        with pytest.raises(ValueError, match=message):
            add(after=wrong)
    rule.hangs(repeat=True)
    with pytest.raises(ValueError, match="has an answer for all further calls"):
        rule.hangs()


def test_threads_call_while_one_waits(sagemaker: Fake[Any], kind: ClientKind) -> None:
    waits, goes_on = Event(), Event()

    def sleep(seconds: float) -> None:
        waits.set()
        assert goes_on.wait(PATIENCE)

    found: list[Any] = []
    sagemaker.on(ListAssociationsRequest).returns(FULL, after=1).returns(EMPTY)
    client = sagemaker.client

    async def two_tasks() -> None:
        first = asyncio.create_task(client.list_associations())
        await asyncio.sleep(0)
        found.append(await client.list_associations())
        assert not first.done()
        first.cancel()

    if kind.is_async:
        kind.result(two_tasks())
    else:
        with patch("time.sleep", sleep):
            thread = Thread(target=client.list_associations)
            thread.start()
            assert waits.wait(PATIENCE)
            found.append(client.list_associations())
            goes_on.set()
            thread.join(PATIENCE)
    assert found == [EMPTY]
    assert len(sagemaker.calls) == 2


@pytest.mark.parametrize("is_wrapped", [False, True])
def test_calls_in_threads_wait_in_the_event_loop(
    sdk: Sdk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_wrapped: bool
) -> None:
    s3, path = sdk("s3"), tmp_path / "file"
    path.write_bytes(b"text")
    untyped: Any = BaseClient
    make_call, loops = untyped._make_api_call, list[object]()

    def wrapper(*arguments: Any) -> Any:
        return make_call(*arguments)

    async def answer(_: Any) -> Any:
        loops.append(asyncio.get_running_loop())
        return s3.PutObjectResponse(etag="1")

    async def main() -> None:
        with fake(s3.AsyncS3Client) as made, path.open("rb") as file:
            call = partial(made.client.put_object, bucket="b", key="k", body=file)
            made.on(s3.PutObjectRequest).answers(answer, after=SECONDS)
            assert (await call()).etag == "1"
            made.on(s3.PutObjectRequest).hangs()
            task = asyncio.create_task(call())
            while len(made.calls) < 2:
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert loops == [asyncio.get_running_loop()]

    if is_wrapped:
        monkeypatch.setattr(BaseClient, "_make_api_call", wrapper)
    asyncio.run(main())  # It waits for the threads.


def test_streams_come_later(sdk: Sdk, kind: ClientKind) -> None:
    s3 = sdk("s3")
    with fake(kind.client_class(s3)) as made:
        response = s3.GetObjectResponse(body=body(b"text"))
        made.on(s3.GetObjectRequest).returns(response, after=SECONDS)
        got, is_late = timed(
            lambda: kind.result(made.client.get_object(bucket="b", key="k"))
        )
        assert is_late
        assert kind.result(got.body.read()) == b"text"
