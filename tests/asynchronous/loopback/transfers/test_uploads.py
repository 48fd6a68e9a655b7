"""Uploads of asynchronous clients: what is read, what is sent, and what fails."""

import asyncio
import io
import os
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterable
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
    pieces,
    used,
)
from tests.asynchronous.loopback.transfers.store import Store
from tests.support.rough_server import End, Part, Received
from tests.support.sdk import Sdk

pytestmark = pytest.mark.usefixtures("small_parts")


async def refilled(content: bytes, size: int) -> AsyncIterator[memoryview]:
    """Yield content in a buffer, which is filled again."""
    source, buffer = io.BytesIO(content), bytearray(size)
    while length := source.readinto(buffer):
        yield memoryview(buffer)[:length]


class Reader:
    """A file that reads at most 77 bytes at a time, and cannot seek."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def read(self, size: int = -1) -> bytes:
        assert threading.current_thread() is not threading.main_thread()
        return self._file.read(min(size, 77))


def after_its_start(content: bytes) -> io.BytesIO:
    file = io.BytesIO(b"--" + content)
    file.seek(2)
    return file


SOURCES: dict[str, Callable[[bytes], Any]] = {
    "bytes": after_its_start,
    "reader": Reader,
    "async file": AsyncFile,
    "wrapped async file": lambda content: Wrapped(AsyncFile(content)),
    "short pieces": lambda content: pieces(content, 13),
    "long pieces": lambda content: pieces(content, 2500),
    "buffers": lambda content: refilled(content, 300),
}


@pytest.mark.parametrize("name", SOURCES)
@in_event_loop
async def test_sources_are_uploaded(
    sdk: Sdk, serve: Serve, store: Store, name: str
) -> None:
    server = serve(store.answer)
    async with used(sdk, server.url) as client:
        for size in (0, 1, PART - 1, PART, PART + 1, 5 * PART):
            source, steps = SOURCES[name](CONTENT[:size]), list[int]()
            before = len(server.requests)
            await client.upload_fileobj(
                source, "b", "k", None, steps.append, in_parts(sdk)
            )
            assert store.objects == {"k": CONTENT[:size]}
            assert sum(steps) == size
            sent = len(server.requests) - before
            assert sent == (-(-size // PART) + 2 if size >= PART else 1)


@pytest.mark.parametrize(("threshold", "sent"), [(1, 5), (2400, 5), (2501, 1)])
@in_event_loop
async def test_what_is_smaller_than_the_threshold_is_sent_as_a_whole(
    sdk: Sdk, serve: Serve, store: Store, threshold: int, sent: int
) -> None:
    server = serve(store.answer)
    async with used(sdk, server.url) as client:
        parts = in_parts(sdk, multipart_threshold=threshold)
        for key, source in (
            ("file", io.BytesIO(CONTENT[:2500])),
            ("stream", pieces(CONTENT[:2500], 700)),
        ):
            await client.upload_fileobj(source, "b", key, config=parts)
    assert store.objects == dict.fromkeys(("file", "stream"), CONTENT[:2500])
    assert len(server.requests) == 2 * sent


class Changing(io.BytesIO):
    """A file whose size differs from what it was at the start."""

    def __init__(self, content: bytes, later: bytes) -> None:
        super().__init__(content)
        self._later = later

    def read(self, size: int | None = -1, /) -> bytes:
        position = self.tell()
        self.seek(0)
        self.truncate()
        self.write(self._later)
        self.seek(position)
        return super().read(size)


@in_event_loop
async def test_what_a_file_grows_by_is_left_out(
    sdk: Sdk, serve: Serve, store: Store
) -> None:
    async with used(sdk, serve(store.answer).url) as client:
        for key, size in (("small", 10), ("large", 3 * PART)):
            file = Changing(CONTENT[:size], CONTENT)
            await client.upload_fileobj(file, "b", key, config=in_parts(sdk))
    assert store.objects == {"small": CONTENT[:10], "large": CONTENT[: 3 * PART]}


@in_event_loop
async def test_source_that_ends_early_aborts_the_upload(
    sdk: Sdk, serve: Serve, store: Store
) -> None:
    def shrinking(size: int, left: int) -> Any:
        return Changing(CONTENT[:size], CONTENT[:left])

    sources: list[tuple[Any, dict[str, int], str]] = [
        (shrinking(5000, 2500), {}, "expected 5000 bytes, but there are 2500"),
        (shrinking(500, 20), {}, "expected 500 bytes, but there are 20"),
        (pieces(CONTENT[:1500], 7), {"MpuObjectSize": 1600}, "expected 1600 bytes"),
        (pieces(CONTENT[:1500], 7), {"MpuObjectSize": 1400}, "expected 1400 bytes"),
        (pieces(CONTENT[:1], 7), {"MpuObjectSize": 2}, "expected 2 bytes"),
    ]
    async with used(sdk, serve(store.answer).url) as client:
        for source, extra, message in sources:
            with pytest.raises(EOFError, match=f"upload_fileobj: {message}"):
                await client.upload_fileobj(
                    source, "b", "k", extra, config=in_parts(sdk)
                )
            assert (store.objects, store.uploads) == ({}, {})


@in_event_loop
async def test_source_of_text_aborts_the_upload(
    sdk: Sdk, serve: Serve, store: Store
) -> None:
    async def text() -> AsyncIterator[Any]:
        yield CONTENT[:2500]
        yield "text"

    async with used(sdk, serve(store.answer).url) as client:
        with pytest.raises(sdk().ArgumentError, match="expected bytes, got str 'text'"):
            await client.upload_fileobj(text(), "b", "k", config=in_parts(sdk))
        assert (store.objects, store.uploads) == ({}, {})


@in_event_loop
async def test_failing_part_is_a_typed_error_and_aborts(
    sdk: Sdk, serve: Serve, store: Store
) -> None:
    refused = {"partNumber=3"}

    def answer(request: Received) -> Iterable[Part]:
        if any(text in request.path or text == request.method for text in refused):
            body = b"<Error><Code>AccessDenied</Code></Error>"
            return [b"HTTP/1.1 403 No\r\nContent-Length: %d\r\n\r\n" % len(body), body]
        return store.answer(request)

    async with used(sdk, serve(answer).url) as client:

        async def upload() -> Any:
            file = io.BytesIO(CONTENT)
            with pytest.raises(sdk().ServiceError) as caught:
                await client.upload_fileobj(file, "b", "k", config=in_parts(sdk))
            assert caught.value.code == "AccessDenied"
            return caught.value

        assert (await upload()).operation_name == "UploadPart"
        assert store.uploads == {}
        refused.add("DELETE")
        note = "the parts of upload '2' remain: An error occurred (AccessDenied)"
        assert note in "".join((await upload()).__notes__)


@in_event_loop
async def test_requests_that_are_cut_off_are_sent_again(
    sdk: Sdk, serve: Serve, store: Store
) -> None:
    cut: set[str] = set()

    def answer(request: Received) -> Iterable[Part]:
        if request.method == "PUT" and request.path not in cut:
            cut.add(request.path)
            return [End.RESET]
        return store.answer(request)

    async with used(
        sdk, serve(answer).url, retries={"total_max_attempts": 3}
    ) as client:
        steps, file = list[int](), io.BytesIO(CONTENT[:2500])
        await client.upload_fileobj(file, "b", "k", None, steps.append, in_parts(sdk))
        assert sum(steps) == 2500
    assert store.objects == {"k": CONTENT[:2500]}
    assert len(cut) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="has no named pipes")
@in_event_loop
async def test_named_pipe_is_read(
    sdk: Sdk, serve: Serve, store: Store, tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    async with used(sdk, serve(store.answer).url) as client:
        writing = asyncio.to_thread(pipe.write_bytes, CONTENT)
        uploading = client.upload_file(pipe, "b", "k", config=in_parts(sdk))
        await asyncio.gather(writing, uploading)
    assert store.objects == {"k": CONTENT}
