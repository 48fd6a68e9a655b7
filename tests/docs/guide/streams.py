"""Bedrock on loopback: streams an answer, and talks in a stream in both directions."""

import asyncio
import json
import os
import re
import wave
from base64 import b64decode, b64encode
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from unittest.mock import patch

from anyio.from_thread import start_blocking_portal

from tests.duplex import server
from tests.duplex.stream import Stream
from tests.runtime.event_messages import event

TEXT = ("attrs writes ", "the dull methods ", "of classes.")
ANSWER = b"".join(
    [
        event("messageStart", {"role": "assistant"}),
        *(
            event(
                "contentBlockDelta", {"delta": {"text": part}, "contentBlockIndex": 0}
            )
            for part in TEXT
        ),
        event("messageStop", {"stopReason": "end_turn"}),
        event("metadata", {"usage": {"outputTokens": 9}}),
    ]
)
SPOKEN = bytes(range(256)) * 50


async def _received(stream: Stream) -> tuple[str, dict[str, str]]:
    received = await stream.receive()
    assert received is not None
    sent = json.loads(b64decode(received.content["bytes"]))
    ((kind, content),) = sent["event"].items()
    return kind, content


async def _send(stream: Stream, kind: str, **content: str) -> None:
    data = json.dumps({"event": {kind: content}}).encode()
    await stream.send("chunk", {"bytes": b64encode(data).decode()})


async def _talk(stream: Stream) -> None:
    """Talk as a model for speech does, which answers while it is spoken to."""
    kinds, heard = list[str](), b""
    await stream.respond()
    while kinds.count("contentEnd") < 2:
        kind, content = await _received(stream)
        if kind != "audioInput":
            kinds.append(kind)
            continue
        if not heard:
            await _send(stream, "completionStart")
        heard += b64decode(content["content"])
    starts = ["contentStart", "textInput", "contentEnd", "contentStart", "contentEnd"]
    assert kinds == ["sessionStart", "promptStart", *starts]
    assert heard == SPOKEN
    await _send(stream, "textOutput", role="USER", content="what is attrs")
    await _send(stream, "textOutput", role="ASSISTANT", content="".join(TEXT))
    for start in range(0, len(SPOKEN), 1600):
        audio = b64encode(SPOKEN[start : start + 1600]).decode()
        await _send(stream, "audioOutput", content=audio)
    await _send(stream, "completionEnd", stopReason="END_TURN")
    assert [(await _received(stream))[0] for _ in "12"] == ["promptEnd", "sessionEnd"]
    assert await stream.receive() is None
    await stream.end()


def _converse(request: bytes) -> bytes | None:
    """Answer a request of HTTP/1.1; None until all of it has arrived."""
    head, _, body = request.partition(b"\r\n\r\n")
    length = re.search(rb"(?i)content-length: (\d+)", head)
    if not length or len(body) < int(length[1]):
        return None
    fields = "content-type: application/vnd.amazon.eventstream\r\nconnection: close"
    return f"HTTP/1.1 200 OK\r\n{fields}\r\n\r\n".encode() + ANSWER


@asynccontextmanager
async def _bedrock() -> AsyncGenerator[str]:
    """Serve HTTP/1.1 and HTTP/2 at the same address."""
    duplex = server.Server(_talk)

    async def connected(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        received = await reader.read(1 << 16)
        if received.startswith(b"PRI"):
            reader.feed_data(received)
            await duplex.connected(reader, writer)
            return
        while not (answer := _converse(received)):
            received += await reader.read(1 << 16)
        writer.write(answer)
        writer.close()

    listening = await asyncio.start_server(connected, "127.0.0.1")
    host, port = listening.sockets[0].getsockname()
    try:
        yield f"http://{host}:{port}"
    finally:
        listening.close()
        await duplex.stop()
    assert not duplex.failures, duplex.failures


@contextmanager
def setup() -> Generator[None]:
    """Serve while the page runs, and record a question."""
    with wave.open("question.wav", "wb") as file:
        file.setparams((1, 2, 16000, 0, "NONE", "not compressed"))
        file.writeframes(SPOKEN)
    with (
        patch.object(server, "SECRET_KEY", os.environ["AWS_SECRET_ACCESS_KEY"]),
        start_blocking_portal() as portal,
        portal.wrap_async_context_manager(_bedrock()) as url,
    ):
        os.environ["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"] = url
        yield
