"""How uploads of asynchronous clients are divided into parts, without a network."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from botosmith.runtime.extensions.asynchronous import uploads
from botosmith.runtime.extensions.asynchronous.uploads import Upload
from botosmith.runtime.extensions.transfer import TransferConfig


async def iterate(pieces: list[bytes]) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


class Boto:
    """A client that counts what it gets, instead of sending it."""

    meta = SimpleNamespace(
        config=SimpleNamespace(request_checksum_calculation="when_required")
    )
    exceptions = SimpleNamespace(NoSuchUpload=KeyError)

    def __init__(self) -> None:
        self.sizes: dict[int, int] = {}
        self.content = b""
        self.held = self.most_held = 0
        self.ends: list[str] = []

    async def create_multipart_upload(self, **_: object) -> dict[str, str]:
        return {"UploadId": "1"}

    async def upload_part(self, **given: Any) -> dict[str, str]:
        size = len(body := given["Body"].read())
        self.content += body
        self.sizes[given["PartNumber"]] = size
        self.held += size
        self.most_held = max(self.held, self.most_held)
        await asyncio.sleep(0)
        self.held -= size
        return {"ETag": "t"}

    async def complete_multipart_upload(self, **given: Any) -> None:
        numbers = [part["PartNumber"] for part in given["MultipartUpload"]["Parts"]]
        assert numbers == [*range(1, len(self.sizes) + 1)]
        self.ends.append("complete")

    async def abort_multipart_upload(self, **_: object) -> None:
        self.ends.append("abort")


def upload(boto: Boto, source: object, **settings: Any) -> None:
    config = TransferConfig(multipart_threshold=1, **settings)
    made = Upload(boto, "upload_fileobj", source, "b", "k", None, None, config)
    asyncio.run(made.with_file())


async def zeros(size: int) -> AsyncIterator[bytes]:
    """Yield this many bytes, in pieces of at most 10,000."""
    for begin in range(0, size, 10_000):
        yield bytes(min(10_000, size - begin))


class Zeros:
    def __init__(self, size: int) -> None:
        self._size, self._at = size, 0

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = 0) -> None:
        self._at = offset + (self._size if whence == 2 else 0)

    def read(self, size: int) -> bytes:
        return bytes(size)


@pytest.fixture(autouse=True, scope="module")
def small_parts() -> Iterator[None]:
    """Let parts be smaller than S3 accepts."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(uploads, "_SMALLEST_PART", 1)
        yield


@given(st.lists(st.binary(min_size=1, max_size=9), min_size=1), st.integers(1, 12))
def test_any_pieces_are_sent_in_parts_of_any_size(
    pieces: list[bytes], size: int
) -> None:
    boto, whole = Boto(), b"".join(pieces)
    upload(boto, iterate(pieces), multipart_chunksize=size)
    assert boto.content == whole
    assert {*[*boto.sizes.values()][:-1]} <= {size}
    assert len(boto.sizes) == -(-len(whole) // size)


def test_parts_of_a_long_stream_grow_and_take_no_more_memory() -> None:
    boto = Boto()
    upload(boto, zeros(600_000), multipart_chunksize=1, max_concurrency=600)
    assert boto.ends == ["complete"]
    assert sum(boto.sizes.values()) == 600_000
    assert {boto.sizes[number] for number in range(1, 5_001)} == {1}
    assert boto.sizes[5_001] == boto.sizes[5_500] == 2
    assert boto.sizes[5_501] == 4
    # As much as 600 of the first parts, or a single one.
    assert boto.most_held == max(600, *boto.sizes.values())
    assert len(boto.sizes) <= 10_000


@pytest.mark.parametrize(("size", "part"), [(100, 1), (101, 2), (200, 2), (201, 4)])
def test_parts_of_large_files_are_equal_and_not_too_many(
    monkeypatch: pytest.MonkeyPatch, size: int, part: int
) -> None:
    monkeypatch.setattr(uploads, "_MOST_PARTS", 100)
    boto = Boto()
    upload(boto, Zeros(size), multipart_chunksize=1, use_threads=False)
    assert boto.sizes[1] == part
    assert len(boto.sizes) == -(-size // part) <= 100
