"""Answers of fakes that take real time, or never come."""

import asyncio
import time
from functools import partial
from itertools import pairwise
from operator import not_
from pathlib import Path
from threading import Barrier
from typing import Any
from unittest.mock import patch

import pytest
from botocore.client import BaseClient
from botocore.config import Config
from botocore.exceptions import ReadTimeoutError

from botosmith.testing import Fake, fake
from botosmith_tools.client_kinds import ClientKind
from tests.support.patience import PATIENCE
from tests.support.sdk import Sdk
from tests.testing.conftest import EMPTY, FULL
from typed_aws import ServiceError
from typed_aws.sagemaker import ListAssociationsRequest, ResourceNotFound

SECONDS = 0.05


def test_answers_come_later(sagemaker: Fake[Any], kind: ClientKind) -> None:
    ends = [time.monotonic()]

    def note(**_: object) -> None:
        ends.append(time.monotonic())

    client, rule = sagemaker.client, sagemaker.on(ListAssociationsRequest)
    client.meta.events.register("after-call", note)
    rule.returns(FULL, after=SECONDS).raises(ResourceNotFound(), after=SECONDS)
    rule.raises_code("Slow", after=SECONDS).answers(lambda _: EMPTY, after=SECONDS)
    assert kind.result(client.list_associations()) is FULL
    for error in (ResourceNotFound, ServiceError):
        with pytest.raises(error):
            kind.result(client.list_associations())
    assert kind.result(client.list_associations()) is EMPTY
    # Clocks may be coarse.
    assert min(end - start for start, end in pairwise(ends)) >= SECONDS / 2


def test_clock_of_waits_goes_on_with_answers(
    sagemaker: Fake[Any], kind: ClientKind
) -> None:
    sagemaker.on(ListAssociationsRequest).returns(FULL, after=0.2).returns(FULL, EMPTY)
    given = (ListAssociationsRequest(), not_)
    wait = partial(sagemaker.client.wait_until, *given, timeout=1.1, delay=1)
    with pytest.raises(Exception, match="Timed out"):
        kind.result(wait(jitter=False))
    assert len(sagemaker.calls) == 2  # at 0 and at 1.1 seconds


@pytest.mark.parametrize("later", [None, PATIENCE])
def test_read_timeouts_end_the_wait(
    cls: Any, kind: ClientKind, later: float | None
) -> None:
    start = time.monotonic()

    def limit(request: Any, **_: object) -> None:
        assert "Authorization" not in request.headers
        request.context["read_timeout"] = SECONDS

    config = Config(read_timeout=SECONDS, retries={"total_max_attempts": 5})
    options: Any = {"read_timeout": SECONDS}, {"config": config}, {"connect_timeout": 1}
    with fake(cls) as made:
        for number, option in enumerate(options, 1):
            client = kind.opened(made.client.with_options(**option))
            if number == 3:
                client.meta.events.register("request-created", limit)
            rule = made.on(ListAssociationsRequest)
            rule.hangs() if later is None else rule.returns(EMPTY, after=later)
            with pytest.raises(ReadTimeoutError, match=r"api\.sagemaker"):
                kind.result(client.list_associations())
            assert len(made.calls) == number
    assert time.monotonic() - start >= 3 * SECONDS / 2


@pytest.mark.parametrize("settings", [{}, {"connect_timeout": 5, "read_timeout": None}])
def test_calls_that_wait_for_ever_are_refused_or_cancelled(
    cls: Any, kind: ClientKind, settings: Any
) -> None:
    async def cancelled(call: Any) -> None:
        async with asyncio.timeout(SECONDS):
            await call

    with fake(cls, config=Config(**settings)) as made:
        made.on(ListAssociationsRequest).hangs().returns(FULL)
        if kind.is_async:
            with pytest.raises(TimeoutError):
                kind.result(cancelled(made.client.list_associations()))
        else:
            with pytest.raises(ValueError, match=r"ListAssociations: .* never answers"):
                made.client.list_associations()
        assert made.calls == [ListAssociationsRequest()]
        assert kind.result(made.client.list_associations()) is FULL


def test_coroutine_functions_answer_asynchronous_clients(
    sagemaker: Fake[Any], kind: ClientKind
) -> None:
    async def answer(request: Any) -> Any:
        return None if request.source_arn else FULL

    class Object:
        async def __call__(self, request: Any) -> Any:
            return await answer(request)

    call = sagemaker.client.list_associations
    for function in (answer, partial(answer), Object()):
        rule = sagemaker.on(ListAssociationsRequest)
        if not kind.is_async:
            with pytest.raises(TypeError, match=r"for asynchr.* and on\(ListAssociat"):
                rule.answers(function)
            continue
        rule.answers(function)
        assert kind.result(call()) is FULL
        with pytest.raises(TypeError, match="returns ListAssociationsResponse, not"):
            kind.result(call(source_arn="a"))


@pytest.mark.parametrize("wrong", ["1", None, -1, float("nan"), float("inf")])
def test_times_have_to_be_numbers_of_seconds(sagemaker: Fake[Any], wrong: Any) -> None:
    rule: Any = sagemaker.on(ListAssociationsRequest)
    message = f"after must be .*, not {wrong!r}"
    with pytest.raises(ValueError, match=message):
        rule.returns(EMPTY, after=wrong)
    with pytest.raises(ValueError, match=message):
        rule.answers(EMPTY, after=wrong)
    rule.hangs(repeat=True)
    with pytest.raises(ValueError, match="has an answer for all further calls"):
        rule.hangs()


def test_threads_and_tasks_wait_at_once(sagemaker: Fake[Any], kind: ClientKind) -> None:
    barrier: Any = asyncio.Barrier(2) if kind.is_async else Barrier(2, None, PATIENCE)
    sagemaker.on(ListAssociationsRequest).returns(FULL, EMPTY, after=PATIENCE)

    def sleep(seconds: float) -> Any:
        return barrier.wait() if seconds == PATIENCE else None

    with patch("asyncio.sleep" if kind.is_async else "time.sleep", sleep):
        found = kind.together([sagemaker.client.list_associations] * 2)
    assert {id(one) for one in found} == {id(FULL), id(EMPTY)}


@pytest.mark.parametrize("is_wrapped", [False, True])
def test_calls_in_threads_wait_until_they_are_cancelled(
    sdk: Sdk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_wrapped: bool
) -> None:
    s3, path, untyped = sdk("s3"), tmp_path / "file", BaseClient
    path.write_bytes(b"text")
    make_call = vars(untyped)["_make_api_call"]

    def wrapper(*arguments: Any) -> Any:
        return make_call(*arguments)

    async def main() -> None:
        with fake(s3.AsyncS3Client) as made, path.open("rb") as file:
            call = partial(made.client.put_object, bucket="b", key="k", body=file)
            made.on(s3.PutObjectRequest).returns(s3.PutObjectResponse(), after=0.01)
            await call()
            made.on(s3.PutObjectRequest).hangs()
            task = asyncio.create_task(call())
            while len(made.calls) < 2:
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.wait([task])

    if is_wrapped:  # as tracers do it
        monkeypatch.setattr(BaseClient, "_make_api_call", wrapper)
    asyncio.run(main())  # It waits for the threads.
