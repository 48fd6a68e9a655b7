"""Using a client that transfers small files in smaller parts."""

import asyncio
import io
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from tests.asynchronous.loopback import clients
from tests.asynchronous.loopback.clients import config, settled
from tests.support.sdk import Sdk

CONTENT = bytes(range(256)) * 100
PART = 1000


def in_parts(sdk: Sdk, **settings: Any) -> Any:
    sizes = {"multipart_threshold": PART, "multipart_chunksize": PART}
    return sdk().TransferConfig(**{**sizes, **settings})


@asynccontextmanager
async def opened(
    sdk: Sdk, url: str, backend: str = "aiohttp", **settings: Any
) -> AsyncGenerator[Any]:
    """Open a client, which makes one attempt unless the settings say otherwise."""
    made = config(backend, s3={"addressing_style": "path"}, **settings)
    async with clients.opened(sdk, "s3", url, made) as client:
        yield client


@asynccontextmanager
async def used(
    sdk: Sdk, url: str, backend: str = "aiohttp", **settings: Any
) -> AsyncGenerator[Any]:
    """Open a client, which has nothing open after the block."""
    async with opened(sdk, url, backend, **settings) as client:
        yield client
        if backend != "httpx":
            assert await settled(client) == (0, set())


class AsyncFile:
    """An asynchronous file, which does not say by calls whether it can seek."""

    def __init__(self, content: bytes = b"") -> None:
        self._file = io.BytesIO(content)
        self.content = self._file.getvalue

    async def read(self, size: int = -1) -> bytes:
        await asyncio.sleep(0)
        return self._file.read(size)

    async def write(self, data: bytes) -> int:
        await asyncio.sleep(0)
        return self._file.write(data)

    def seekable(self) -> object:
        return self  # a coroutine is no answer, either


class Wrapped:
    """A file whose methods call those of another one, as decorators make them."""

    def __init__(self, file: Any) -> None:
        self._file = file

    def read(self, size: int = -1) -> Any:
        return self._file.read(size)

    def write(self, data: bytes) -> Any:
        return self._file.write(data)

    def seekable(self) -> Any:
        return self._file.seekable()


async def pieces(content: bytes, size: int) -> AsyncIterator[bytes]:
    """Yield content in pieces, with an empty one between them."""
    for begin in range(0, len(content), size):
        yield content[begin : begin + size]
        yield b""
