"""Transfers of asynchronous clients: what is sent, and what failures leave behind."""

import asyncio
import io
import os
import re
import sys
import threading
import time
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Callable,
    Coroutine,
    Iterable,
    Iterator,
)
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from tests.asynchronous.loopback.clients import (
    boto_client,
    config,
    settled,
    typed_class,
)
from tests.asynchronous.loopback.conftest import Serve
from tests.asynchronous.loopback.steps import Steps
from tests.asynchronous.loopback.store import Store
from tests.support.patience import PATIENCE
from tests.support.rough_server import End, Part, Received
from tests.support.sdk import Sdk

CONTENT = bytes(range(256)) * 100
PART = 1000

Use: TypeAlias = Callable[[Any], Coroutine[Any, Any, None]]


@pytest.fixture
def store() -> Store:
    """What the server keeps."""
    return Store()


@pytest.fixture(autouse=True)
def small_parts(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let parts be smaller than S3 accepts."""
    uploads = sdk("_runtime.extensions.asynchronous.uploads")
    monkeypatch.setattr(uploads, "_SMALLEST_PART", 1)


def in_parts(sdk: Sdk, **settings: Any) -> Any:
    """Settings of transfers in parts of 1000 bytes."""
    sizes = {"multipart_threshold": PART, "multipart_chunksize": PART}
    return sdk().TransferConfig(**{**sizes, **settings})


@asynccontextmanager
async def opened(sdk: Sdk, url: str, backend: str = "aiohttp") -> AsyncGenerator[Any]:
    """Open a client that makes one attempt."""
    settings = config(backend, s3={"addressing_style": "path"})
    async with boto_client("s3", url, settings) as boto:
        yield typed_class(sdk, "s3")(boto)


def run(sdk: Sdk, url: str, use: Use, backend: str = "aiohttp") -> None:
    """Use a client, which has nothing open afterwards."""

    async def main() -> None:
        async with opened(sdk, url, backend) as client:
            await use(client)
            if backend == "aiohttp":
                assert await settled(client.boto) == (0, set())

    asyncio.run(main())


async def pieces(content: bytes, size: int) -> AsyncIterator[bytes]:
    """Yield content in pieces, with an empty one between them."""
    for begin in range(0, len(content), size):
        yield content[begin : begin + size]
        yield b""


async def refilled(content: bytes, size: int) -> AsyncIterator[memoryview]:
    """Yield content in a buffer, which is filled again."""
    source, buffer = io.BytesIO(content), bytearray(size)
    while length := source.readinto(buffer):
        yield memoryview(buffer)[:length]


class Reader:
    """A file that reads at most 77 bytes at a time, and cannot seek."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)
        self.threads: set[int] = set()

    def read(self, size: int = -1) -> bytes:
        self.threads.add(threading.get_ident())
        return self._file.read(min(size, 77))


class AsyncFile:
    """An asynchronous file."""

    def __init__(self, content: bytes = b"") -> None:
        self.file = io.BytesIO(content)

    async def read(self, size: int = -1) -> bytes:
        await asyncio.sleep(0)
        return self.file.read(size)

    async def write(self, data: bytes) -> int:
        await asyncio.sleep(0)
        return self.file.write(data)

    async def seekable(self) -> bool:
        raise NotImplementedError


SOURCES: dict[str, Callable[[bytes], Any]] = {
    "bytes": io.BytesIO,
    "reader": Reader,
    "async file": AsyncFile,
    "short pieces": lambda content: pieces(content, 13),
    "long pieces": lambda content: pieces(content, 2500),
    "buffers": lambda content: refilled(content, 300),
}


@pytest.mark.parametrize("size", [0, 1, PART - 1, PART, PART + 1, 5 * PART])
@pytest.mark.parametrize("name", SOURCES)
def test_sources_are_uploaded(
    sdk: Sdk, serve: Serve, store: Store, name: str, size: int
) -> None:
    server = serve(store.answer)
    content, steps = CONTENT[:size], list[int]()

    async def use(client: Any) -> None:
        await client.upload_fileobj(
            SOURCES[name](content), "b", "k", None, steps.append, in_parts(sdk)
        )

    run(sdk, server.url, use)
    assert store.objects == {"k": content}
    assert sum(steps) == size
    requests = -(-size // PART) + 2 if size >= PART else 1
    assert len(server.requests) == requests


def test_files_and_responses_are_uploaded_and_downloaded(
    sdk: Sdk, serve: Serve, store: Store, backend: str, tmp_path: Path
) -> None:
    server = serve(store.answer)
    (tmp_path / "f").write_bytes(CONTENT)
    up, down = list[int](), list[int]()

    async def use(client: Any) -> None:
        parts = in_parts(sdk)
        await client.upload_file(tmp_path / "f", "b", "k", None, up.append, parts)
        answer = await client.get_object(bucket="b", key="k")
        await client.upload_fileobj(answer.body, "b", "again", config=parts)
        await client.download_file(
            "b", "again", str(tmp_path / "copy"), None, down.append, parts
        )

    run(sdk, server.url, use, backend)
    assert store.objects == {"k": CONTENT, "again": CONTENT}
    assert (tmp_path / "copy").read_bytes() == CONTENT
    assert sum(up) == sum(down) == len(CONTENT)
    for request in server.requests[:3]:
        # botocore's letter for S3_TRANSFER.
        (features,) = re.findall("m/([^ ]+)", request.headers["user-agent"])
        assert "G" in features.split(",")
    assert {path.name for path in tmp_path.iterdir()} == {"f", "copy"}


def test_upload_starts_at_the_position_and_reads_in_threads(
    sdk: Sdk, serve: Serve, store: Store
) -> None:
    file, reader = io.BytesIO(b"--content"), Reader(b"content")
    file.seek(2)

    async def use(client: Any) -> None:
        await client.upload_fileobj(file, "b", "k")
        await client.upload_fileobj(reader, "b", "r")
        assert threading.get_ident() not in reader.threads

    run(sdk, serve(store.answer).url, use)
    assert store.objects == {"k": b"content", "r": b"content"}


class Growing(io.BytesIO):
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


def test_what_a_file_grows_by_is_left_out(sdk: Sdk, serve: Serve, store: Store) -> None:
    async def use(client: Any) -> None:
        for key, size in (("small", 10), ("large", 3 * PART)):
            file = Growing(CONTENT[:size], CONTENT)
            await client.upload_fileobj(file, "b", key, config=in_parts(sdk))

    run(sdk, serve(store.answer).url, use)
    assert store.objects == {"small": CONTENT[:10], "large": CONTENT[: 3 * PART]}


def test_source_that_ends_early_aborts_the_upload(
    sdk: Sdk, serve: Serve, store: Store
) -> None:
    def shrinking(size: int, left: int) -> Any:
        return Growing(CONTENT[:size], CONTENT[:left])

    sources: list[tuple[Any, dict[str, int], str]] = [
        (shrinking(5000, 2500), {}, "expected 5000 bytes, but there are 2500"),
        (shrinking(500, 20), {}, "expected 500 bytes, but there are 20"),
        (pieces(CONTENT[:1500], 7), {"MpuObjectSize": 1600}, "expected 1600 bytes"),
        (pieces(CONTENT[:1500], 7), {"MpuObjectSize": 1400}, "expected 1400 bytes"),
        (pieces(CONTENT[:1], 7), {"MpuObjectSize": 2}, "expected 2 bytes"),
    ]

    async def use(client: Any) -> None:
        for source, extra, message in sources:
            with pytest.raises(EOFError, match=f"upload_fileobj: {message}"):
                await client.upload_fileobj(
                    source, "b", "k", extra, config=in_parts(sdk)
                )
            assert (store.objects, store.uploads) == ({}, {})

    run(sdk, serve(store.answer).url, use)


def test_source_that_fails_aborts_the_upload(
    sdk: Sdk, serve: Serve, store: Store
) -> None:
    async def failing() -> AsyncIterator[Any]:
        yield CONTENT[:2500]
        raise LookupError("no more")

    async def text() -> AsyncIterator[Any]:
        yield CONTENT[:2500]
        yield "text"

    async def use(client: Any) -> None:
        with pytest.raises(LookupError, match="no more"):
            await client.upload_fileobj(failing(), "b", "k", config=in_parts(sdk))
        with pytest.raises(sdk().ArgumentError, match="expected bytes, got str 'text'"):
            await client.upload_fileobj(text(), "b", "k", config=in_parts(sdk))
        assert (store.objects, store.uploads) == ({}, {})

    run(sdk, serve(store.answer).url, use)


def test_failing_part_is_a_typed_error_and_aborts(
    sdk: Sdk, serve: Serve, store: Store
) -> None:
    refused = {"partNumber=3"}

    def answer(request: Received) -> Iterable[Part]:
        if any(text in request.path or text == request.method for text in refused):
            body = b"<Error><Code>AccessDenied</Code></Error>"
            return [b"HTTP/1.1 403 No\r\nContent-Length: %d\r\n\r\n" % len(body), body]
        return store.answer(request)

    async def use(client: Any) -> None:
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

    run(sdk, serve(answer).url, use)


def test_requests_that_are_cut_off_are_sent_again(
    sdk: Sdk, serve: Serve, store: Store
) -> None:
    # botocore's own retries; aiobotocore has none for such errors of httpx.
    cut: set[str] = set()

    def answer(request: Received) -> Iterable[Part]:
        if request.method == "PUT" and request.path not in cut:
            cut.add(request.path)
            return [End.RESET]
        return store.answer(request)

    async def main() -> None:
        settings = config(
            s3={"addressing_style": "path"},
            retries={"total_max_attempts": 3},
        )
        async with boto_client("s3", serve(answer).url, settings) as boto:
            client = typed_class(sdk, "s3")(boto)
            sums = list[int]()
            await client.upload_fileobj(
                io.BytesIO(CONTENT[:2500]), "b", "k", None, sums.append, in_parts(sdk)
            )
            assert sum(sums) == 2500

    asyncio.run(main())
    assert store.objects == {"k": CONTENT[:2500]}
    assert len(cut) == 3


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


@pytest.mark.parametrize("end", End)
def test_download_continues_where_the_connection_broke(
    sdk: Sdk, serve: Serve, store: Store, backend: str, end: End, tmp_path: Path
) -> None:
    store.objects = {"k": CONTENT[:2500], "small": CONTENT[:500]}
    server = serve(cutting(store, 2, end))
    steps = list[int]()

    async def use(client: Any) -> None:
        for key in store.objects:
            await client.download_file(
                "b", key, tmp_path / key, None, steps.append, in_parts(sdk)
            )

    run(sdk, server.url, use, backend)
    for key, content in store.objects.items():
        assert (tmp_path / key).read_bytes() == content
    assert sum(steps) == 3000
    assert all(tag for _, tag in store.conditions)
    # aiobotocore loses what httpx received before, and a reset what the system did.
    if backend == "aiohttp" and end is End.CLOSE:
        assert "bytes=500-999" in [wanted for wanted, _ in store.conditions]


def test_download_that_breaks_too_often_leaves_the_old_file(
    sdk: Sdk, serve: Serve, store: Store, backend: str, tmp_path: Path
) -> None:
    store.objects["k"] = CONTENT[:2500]
    server = serve(cutting(store, 100, End.CLOSE))
    (tmp_path / "k").write_text("old")
    errors = sdk("_runtime.botocore_internals").connection_errors()

    async def use(client: Any) -> None:
        with pytest.raises(errors):
            await client.download_file(
                "b",
                "k",
                tmp_path / "k",
                config=in_parts(sdk, num_download_attempts=3, max_concurrency=1),
            )

    run(sdk, server.url, use, backend)
    assert len(store.conditions) == 3
    assert [path.name for path in tmp_path.iterdir()] == ["k"]
    assert (tmp_path / "k").read_text() == "old"


def test_object_that_changes_is_an_error(
    sdk: Sdk, serve: Serve, store: Store, tmp_path: Path
) -> None:
    store.objects["k"] = CONTENT[:2500]

    def answer(request: Received) -> Iterator[Part]:
        yield from store.answer(request)
        if request.method == "GET":
            store.objects["k"] = CONTENT[1:2501]

    async def use(client: Any) -> None:
        one = in_parts(sdk, max_concurrency=1)
        with pytest.raises(sdk().ServiceError) as caught:
            await client.download_file("b", "k", tmp_path / "k", config=one)
        assert caught.value.code == "PreconditionFailed"

    run(sdk, serve(answer).url, use)
    assert len(store.conditions) == 2
    assert [*tmp_path.iterdir()] == []


def test_server_that_ignores_ranges_is_an_error(
    sdk: Sdk, serve: Serve, store: Store
) -> None:
    store.objects["k"] = CONTENT[:2500]

    def answer(request: Received) -> Iterable[Part]:
        request.headers.pop("range", None)
        return store.answer(request)

    async def use(client: Any) -> None:
        with pytest.raises(ConnectionError, match="got the range None instead of"):
            await client.download_fileobj("b", "k", io.BytesIO(), config=in_parts(sdk))

    run(sdk, serve(answer).url, use)


class Pipe(io.RawIOBase):
    """A file that can only write."""

    def __init__(self) -> None:
        self.content = b""

    def write(self, data: Any) -> int:
        self.content += data
        return len(data)


def test_targets_are_written(
    sdk: Sdk, serve: Serve, store: Store, tmp_path: Path
) -> None:
    store.objects = {"k": CONTENT, "empty": b""}
    server = serve(store.answer)
    memory, pipe, file = io.BytesIO(b"x" * 9), Pipe(), AsyncFile()
    (tmp_path / "log").write_bytes(b"before")

    async def use(client: Any) -> None:
        with (tmp_path / "log").open("ab") as log:
            for target in (memory, pipe, file, log):
                await client.download_fileobj("b", "k", target, config=in_parts(sdk))
        await client.download_file("b", "empty", tmp_path / "empty")

    run(sdk, server.url, use)
    assert memory.getvalue() == pipe.content == file.file.getvalue() == CONTENT
    assert (tmp_path / "log").read_bytes() == b"before" + CONTENT
    assert (tmp_path / "empty").read_bytes() == b""


@pytest.mark.skipif(sys.platform == "win32", reason="has no named pipes")
def test_named_pipes_are_read_and_written(
    sdk: Sdk, serve: Serve, store: Store, tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    async def use(client: Any) -> None:
        writing = asyncio.to_thread(pipe.write_bytes, CONTENT)
        parts = in_parts(sdk)
        await asyncio.gather(writing, client.upload_file(pipe, "b", "k", config=parts))
        reading = asyncio.to_thread(pipe.read_bytes)
        writing = asyncio.ensure_future(
            client.download_file("b", "k", pipe, config=parts)
        )
        assert await reading == CONTENT
        await writing

    run(sdk, serve(store.answer).url, use)
    assert store.objects == {"k": CONTENT}
    assert pipe.is_fifo()


def test_missing_objects_folders_and_files(
    sdk: Sdk, serve: Serve, store: Store, tmp_path: Path
) -> None:
    store.objects["k"] = CONTENT
    server = serve(store.answer)

    async def use(client: Any) -> None:
        with pytest.raises(sdk().ServiceError) as caught:
            await client.download_file("b", "none", tmp_path / "file")
        assert (caught.value.code, caught.value.operation_name) == ("404", "HeadObject")
        requests = len(server.requests)
        with pytest.raises(FileNotFoundError):
            await client.download_file("b", "k", tmp_path / "none" / "file")
        with pytest.raises(FileNotFoundError):
            await client.upload_file(tmp_path / "none", "b", "k")
        assert len(server.requests) == requests

    run(sdk, server.url, use)
    assert [*tmp_path.iterdir()] == []


def test_wrong_arguments_are_refused_before_anything_is_sent(
    sdk: Sdk, serve: Serve, store: Store, tmp_path: Path
) -> None:
    server = serve(store.answer)
    (tmp_path / "file").touch()

    async def use(client: Any) -> None:
        slow = sdk().TransferConfig(max_bandwidth=1)
        calls: list[tuple[Callable[[], Any], str]] = [
            (
                lambda: client.upload_file(
                    tmp_path / "file", "b", "k", {"ContentTipe": "a"}
                ),
                r"upload_file\(extra_args\): expected only keys of UploadArgs "
                r"\(did you mean 'ContentType'\?\), got str 'ContentTipe'",
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

    run(sdk, server.url, use)
    assert server.requests == []
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_cancelled_anywhere_an_upload_leaves_no_parts(
    sdk: Sdk, serve: Serve, store: Store, tmp_path: Path
) -> None:
    server = serve(store.answer)
    (tmp_path / "f").write_bytes(CONTENT[:2500])

    async def main() -> int:
        async with opened(sdk, server.url) as client:
            two = in_parts(sdk, max_concurrency=2)

            async def use() -> None:
                await client.upload_file(tmp_path / "f", "b", "k", config=two)

            await use()
            point = 0
            while await Steps(point := point + 1, times=2).cancelled(use):
                assert (await settled(client.boto))[1] == set()
                assert store.uploads == {}, point
            return point

    assert asyncio.run(main()) > 10
    assert store.objects == {"k": CONTENT[:2500]}


def test_cancelled_anywhere_a_download_leaves_no_file(
    sdk: Sdk, serve: Serve, store: Store, tmp_path: Path
) -> None:
    store.objects["k"] = CONTENT[:2500]
    server = serve(store.answer)

    async def main() -> int:
        async with opened(sdk, server.url) as client:
            two = in_parts(sdk, max_concurrency=2)

            async def use() -> None:
                await client.download_file("b", "k", tmp_path / "k", config=two)

            point = 0
            while await Steps(point := point + 1, times=2).cancelled(use):
                assert (await settled(client.boto))[1] == set()
                left = [path for path in tmp_path.iterdir() if path.name != "k"]
                assert left == [], point
                # The last moment is after the file has been renamed.
                if (tmp_path / "k").exists():
                    assert (tmp_path / "k").read_bytes() == CONTENT[:2500]
                    (tmp_path / "k").unlink()
            return point

    assert asyncio.run(main()) > 10
    assert (tmp_path / "k").read_bytes() == CONTENT[:2500]


def test_timeout_ends_an_upload_whose_source_waits(
    sdk: Sdk, serve: Serve, store: Store
) -> None:
    async def use(client: Any) -> None:
        async def waiting() -> AsyncIterator[bytes]:
            yield CONTENT[:2500]
            timeout.reschedule(0)
            await asyncio.sleep(PATIENCE)

        with pytest.raises(TimeoutError):
            async with asyncio.timeout(None) as timeout:
                await client.upload_fileobj(waiting(), "b", "k", config=in_parts(sdk))

    run(sdk, serve(store.answer).url, use)
    assert store.uploads == {}


@pytest.mark.parametrize(
    ("settings", "most"), [({"max_concurrency": 3}, 3), ({"use_threads": False}, 1)]
)
def test_no_more_requests_at_a_time_than_wanted(
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

    async def use(client: Any) -> None:
        parts, file = in_parts(sdk, **settings), io.BytesIO(CONTENT[:12_000])
        await client.upload_fileobj(file, "b", "k", config=parts)
        assert max(seen) == most
        seen.clear()
        await client.download_fileobj("b", "k", io.BytesIO(), config=parts)
        assert max(seen) == most

    run(sdk, serve(answer).url, use)
