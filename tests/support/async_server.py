"""An HTTP server on the loopback interface, in the event loop of a test."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import NamedTuple, TypeAlias


class HttpRequest(NamedTuple):
    """A request that the server received."""

    path: str
    headers: Mapping[str, str]
    """By their names in lower case."""
    body: bytes


Answering: TypeAlias = Callable[[HttpRequest], Awaitable[bytes]]
"""Makes the whole response to a request; an empty one closes the connection."""


def http_response(body: bytes, status: int = 200, **headers: str) -> bytes:
    """Write a response; `_` in the names of headers is `-`."""
    named = {"content-length": str(len(body)), **headers}
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in named.items()]
    head = "\r\n".join([f"HTTP/1.1 {status} Status", *lines, "", ""])
    return head.encode() + body


@asynccontextmanager
async def serving(answer: Answering) -> AsyncGenerator[str]:
    """Run a server; the block gets its URL.

    Args:
        answer: Makes the responses.
    """

    async def handle(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        try:
            while response := await answer(await _read(reader)):
                writer.write(response)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # the client has closed the connection
        finally:
            writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    try:
        port: int = server.sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        server.close()
        await asyncio.sleep(0)


async def _read(reader: asyncio.StreamReader) -> HttpRequest:
    head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    lines = [line.partition(":") for line in head[1:] if line]
    headers = {name.lower(): value.strip() for name, _, value in lines}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return HttpRequest(head[0].split(" ")[1], headers, body)
