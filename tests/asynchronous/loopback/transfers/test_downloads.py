"""Downloads of asynchronous clients: what is written, and what breaks."""

import asyncio
import io
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.asynchronous.event_loop import in_event_loop
from tests.asynchronous.loopback.conftest import Serve
from tests.asynchronous.loopback.transfers.running import (
    CONTENT,
    PART,
    AsyncFile,
    Wrapped,
    in_parts,
    used,
)
from tests.asynchronous.loopback.transfers.store import Store
from tests.support.botocore_versions import needs_botocore
from tests.support.rough_server import End, Part, Received
from tests.support.sdk import Sdk


def cutting(store: Store, times: int, end: End) -> Callable[[Received], Iterator[Part]]:
    """Answer each range with half of the body, a number of times."""
    left: dict[int, int] = {}

    def answer(request: Received) -> Iterator[Part]:
        parts = [*store.answer(request)]
        begin = int(request.headers.get("range", "bytes=0-")[6:].partition("-")[0])
        if request.method == "GET" and left.setdefault(begin // PART, times):
            left[begin // PART] -= 1
            head, _, body = b"".join(
                p for p in parts if isinstance(p, bytes)
            ).partition(b"\r\n\r\n")
            yield head + b"\r\n\r\n" + body[: len(body) // 2]
            yield 0.005
            yield end
        yield from parts

    return answer


@needs_botocore("1.43.117", "short bodies are refused as a whole")
@pytest.mark.parametrize("end", End)
@in_event_loop
async def test_download_continues_where_the_connection_broke(
    sdk: Sdk, serve: Serve, store: Store, backend: str, end: End, tmp_path: Path
) -> None:
    store.objects = {"k": CONTENT[:2500], "small": CONTENT[:500]}
    server = serve(cutting(store, 2, end))
    steps = list[int]()
    async with used(sdk, server.url, backend) as client:
        for key in store.objects:
            await client.download_file(
                "b", key, tmp_path / key, None, steps.append, in_parts(sdk)
            )
    for key, content in store.objects.items():
        assert (tmp_path / key).read_bytes() == content
    assert sum(steps) == 3000
    assert all(tag for _, tag in store.conditions)
    # aiobotocore loses what httpx received before, and a reset what the system did.
    if backend != "httpx" and end is End.CLOSE:
        assert "bytes=500-999" in [wanted for wanted, _ in store.conditions]


@in_event_loop
async def test_download_that_breaks_too_often_leaves_the_old_file(
    sdk: Sdk, serve: Serve, store: Store, backend: str, tmp_path: Path
) -> None:
    store.objects["k"] = CONTENT[:2500]
    server = serve(cutting(store, 100, End.CLOSE))
    (tmp_path / "k").write_text("old")
    errors = sdk("_runtime.botocore_internals").connection_errors()
    async with used(sdk, server.url, backend) as client:
        few = in_parts(sdk, num_download_attempts=3, max_concurrency=1)
        with pytest.raises(errors):
            await client.download_file("b", "k", tmp_path / "k", config=few)
    assert len(store.conditions) == 3
    assert [path.name for path in tmp_path.iterdir()] == ["k"]
    assert (tmp_path / "k").read_text() == "old"


@in_event_loop
async def test_object_that_changes_is_an_error(
    sdk: Sdk, serve: Serve, store: Store, tmp_path: Path
) -> None:
    store.objects["k"] = CONTENT[:2500]

    def answer(request: Received) -> Iterator[Part]:
        yield from store.answer(request)
        if request.method == "GET":
            store.objects["k"] = CONTENT[1:2501]

    async with used(sdk, serve(answer).url) as client:
        one = in_parts(sdk, max_concurrency=1)
        with pytest.raises(sdk().ServiceError) as caught:
            await client.download_file("b", "k", tmp_path / "k", config=one)
        assert caught.value.code == "PreconditionFailed"
    assert len(store.conditions) == 2
    assert [*tmp_path.iterdir()] == []


@in_event_loop
async def test_server_that_ignores_ranges_is_an_error(
    sdk: Sdk, serve: Serve, store: Store
) -> None:
    store.objects["k"] = CONTENT[:2500]

    def answer(request: Received) -> Iterable[Part]:
        request.headers.pop("range", None)
        return store.answer(request)

    async with used(sdk, serve(answer).url) as client:
        with pytest.raises(ConnectionError, match="got the range None instead of"):
            await client.download_fileobj("b", "k", io.BytesIO(), config=in_parts(sdk))


class Pipe(io.RawIOBase):
    """A file that can only write."""

    def __init__(self) -> None:
        self.content = b""

    def write(self, data: Any) -> int:
        self.content += data
        return len(data)


@in_event_loop
async def test_targets_are_written(
    sdk: Sdk, serve: Serve, store: Store, tmp_path: Path
) -> None:
    store.objects = {"k": CONTENT, "empty": b""}
    server = serve(store.answer)
    memory, pipe = io.BytesIO(b"x" * 9), Pipe()
    file, wrapped = AsyncFile(), AsyncFile()
    (tmp_path / "log").write_bytes(b"before")
    async with used(sdk, server.url) as client:
        with (tmp_path / "log").open("ab") as log:
            for target in (memory, pipe, file, Wrapped(wrapped), log):
                await client.download_fileobj("b", "k", target, config=in_parts(sdk))
        await client.download_file("b", "empty", tmp_path / "empty")
    assert memory.getvalue() == pipe.content == CONTENT
    assert file.content() == wrapped.content() == CONTENT
    assert (tmp_path / "log").read_bytes() == b"before" + CONTENT
    assert (tmp_path / "empty").read_bytes() == b""


@pytest.mark.skipif(sys.platform == "win32", reason="has no named pipes")
@in_event_loop
async def test_named_pipe_is_written(
    sdk: Sdk, serve: Serve, store: Store, tmp_path: Path
) -> None:
    store.objects["k"] = CONTENT
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    async with used(sdk, serve(store.answer).url) as client:
        reading = asyncio.create_task(asyncio.to_thread(pipe.read_bytes))
        await client.download_file("b", "k", pipe, config=in_parts(sdk))
        assert await reading == CONTENT
    assert pipe.is_fifo()


@in_event_loop
async def test_missing_objects_and_wrong_paths(
    sdk: Sdk, serve: Serve, store: Store, tmp_path: Path
) -> None:
    store.objects["k"] = CONTENT
    server = serve(store.answer)
    async with used(sdk, server.url) as client:
        with pytest.raises(sdk().ServiceError) as caught:
            await client.download_file("b", "none", tmp_path / "file")
        assert (caught.value.code, caught.value.operation_name) == ("404", "HeadObject")
        requests = len(server.requests)
        with pytest.raises(FileNotFoundError):
            await client.download_file("b", "k", tmp_path / "none" / "file")
        with pytest.raises(OSError, match=re.escape(str(tmp_path))):
            await client.download_file("b", "k", tmp_path)
        with pytest.raises(FileNotFoundError):
            await client.upload_file(tmp_path / "none", "b", "k")
        assert len(server.requests) == requests
    assert [*tmp_path.iterdir()] == []
