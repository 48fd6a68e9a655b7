"""Uploads and downloads of asynchronous clients: requests, limits and arguments."""

import asyncio
import gc
import io
import re
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.asynchronous.event_loop import in_event_loop
from tests.asynchronous.loopback.clients import settled
from tests.asynchronous.loopback.conftest import Serve
from tests.asynchronous.loopback.transfers.running import CONTENT, PART, in_parts, used
from tests.asynchronous.loopback.transfers.store import Store
from tests.support.botocore_versions import needs_botocore
from tests.support.rough_server import Part, Received
from tests.support.sdk import Sdk

pytestmark = pytest.mark.usefixtures("small_parts")


@needs_botocore("1.43.117", "the user agent names no features")
@in_event_loop
async def test_files_and_responses_are_uploaded_and_downloaded(
    sdk: Sdk, serve: Serve, store: Store, backend: str, tmp_path: Path
) -> None:
    server = serve(store.answer)
    (tmp_path / "f").write_bytes(CONTENT)
    up, down = list[int](), list[int]()
    async with used(sdk, server.url, backend) as client:
        parts = in_parts(sdk)
        await client.upload_file(tmp_path / "f", "b", "k", None, up.append, parts)
        answer = await client.get_object(bucket="b", key="k")
        await client.upload_fileobj(answer.body, "b", "again", config=parts)
        await client.download_file(
            "b", "again", str(tmp_path / "copy"), None, down.append, parts
        )
    assert store.objects == {"k": CONTENT, "again": CONTENT}
    assert (tmp_path / "copy").read_bytes() == CONTENT
    assert sum(up) == sum(down) == len(CONTENT)
    for request in server.requests[:3]:
        # botocore's letter for S3_TRANSFER.
        (features,) = re.findall("m/([^ ]+)", request.headers["user-agent"])
        assert "G" in features.split(",")
    assert {path.name for path in tmp_path.iterdir()} == {"f", "copy"}


@pytest.mark.parametrize(
    ("settings", "most"), [({"max_concurrency": 3}, 3), ({"use_threads": False}, 1)]
)
@in_event_loop
async def test_no_more_requests_at_a_time_than_wanted(
    sdk: Sdk, serve: Serve, store: Store, settings: dict[str, Any], most: int
) -> None:
    running, lock, seen = [0], threading.Lock(), set[int]()

    def answer(request: Received) -> Iterator[Part]:
        with lock:
            running[0] += 1
            seen.add(running[0])
        end = time.monotonic() + 1
        yield 0.002
        while most not in seen and time.monotonic() < end:
            yield 0.002
        with lock:
            running[0] -= 1
        yield from store.answer(request)

    async with used(sdk, serve(answer).url) as client:
        parts, file = in_parts(sdk, **settings), io.BytesIO(CONTENT[:12_000])
        await client.upload_fileobj(file, "b", "k", config=parts)
        assert max(seen) == most
        seen.clear()
        await client.download_fileobj("b", "k", io.BytesIO(), config=parts)
        assert max(seen) == most


@in_event_loop
async def test_wrong_arguments_are_refused_before_anything_is_sent(
    sdk: Sdk, serve: Serve, store: Store, tmp_path: Path
) -> None:
    server = serve(store.answer)
    (tmp_path / "file").touch()
    async with used(sdk, server.url) as client:
        slow = sdk().TransferConfig(max_bandwidth=1)
        calls: list[tuple[Callable[[], Any], str]] = [
            (
                lambda: client.upload_file(
                    tmp_path / "file", "b", "k", {"ContentTipe": "a"}
                ),
                r"upload_file\(extra_args\): .*keys of UploadArgs .*'ContentType'",
            ),
            (
                lambda: client.download_file("b", "k", tmp_path / "k", {"Gone": 1}),
                r"download_file\(extra_args\): .*keys of DownloadArgs, got str 'Gone'",
            ),
            (
                lambda: client.upload_fileobj("text", "b", "k"),
                r"upload_fileobj\(fileobj\): expected a file open for binary reading",
            ),
            (
                lambda: client.download_fileobj("b", "k", "text"),
                r"download_fileobj\(fileobj\): expected a file open for binary writing",
            ),
            (
                lambda: client.upload_fileobj(io.BytesIO(), "b", "k", config=slow),
                r"upload_fileobj\(config\.max_bandwidth\): expected None",
            ),
            (
                lambda: client.upload_fileobj(io.BytesIO(), "b", "k", {"ACL": 1}),
                "upload_fileobj: Invalid type for parameter ACL",
            ),
        ]
        for call, message in calls:
            with pytest.raises(sdk().ArgumentError, match=message):
                await call()
    assert server.requests == []
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


class Broken(io.BytesIO):
    """A file that cannot be written, and can be read up to the fourth part."""

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() >= 3 * PART:
            raise OSError("broken")
        return super().read(min(PART, PART if size is None else size))

    def write(self, data: Any, /) -> int:
        raise OSError("broken")


class AsyncBroken:
    async def write(self, data: bytes) -> None:
        await asyncio.sleep(0)
        raise OSError("broken")


async def broken_pieces() -> AsyncIterator[bytes]:
    for begin in range(0, 3 * PART, PART):
        yield CONTENT[begin : begin + PART]
    raise OSError("broken")


def fail(_: int) -> None:
    raise OSError("broken")


@pytest.mark.usefixtures("new_garbage_only")
@in_event_loop
async def test_first_error_of_a_file_is_raised_and_no_other_one_is_reported(
    sdk: Sdk,
    serve: Serve,
    store: Store,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    store.objects["k"] = CONTENT
    (tmp_path / "f").write_bytes(CONTENT)
    reported: list[dict[str, Any]] = []
    async with used(sdk, serve(store.answer).url) as client:
        parts = in_parts(sdk, max_concurrency=3)
        transfers: list[Callable[[], Awaitable[None]]] = [
            # Several ranges are to be written when the first one fails.
            lambda: client.download_fileobj("b", "k", Broken(), config=parts),
            lambda: client.download_fileobj("b", "k", AsyncBroken(), config=parts),
            lambda: client.download_file("b", "k", tmp_path / "k", None, fail, parts),
            lambda: client.upload_fileobj(Broken(CONTENT), "b", "up", config=parts),
            lambda: client.upload_fileobj(broken_pieces(), "b", "up", config=parts),
            lambda: client.upload_file(tmp_path / "f", "b", "up", None, fail, parts),
        ]
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: reported.append(context))
        for transfer in transfers:
            with pytest.raises(OSError, match=r"^broken$"):
                await transfer()
        await settled(client)
        gc.collect()
    assert reported == []
    assert caplog.messages == []
    assert [*store.objects] == ["k"]
    assert store.uploads == {}
    assert [path.name for path in tmp_path.iterdir()] == ["f"]
