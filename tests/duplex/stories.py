"""What a client and the server do in a stream, for clients of ours and of AWS.

The steps of a client are lists, because AWS's client runs in another process, which
gets them as JSON:

- `["send", size, count]`: send so many events of so many bytes.
- `["read", count]`: read so many events; without a number, read to the end.
- `["answered"]`: wait for the answer.
- `["end"]`: say that no more events follow.
- `["pause", seconds]`: do nothing for a while.
- `["together", steps, steps]`: do both side by side.

Then the client leaves the stream. The bytes of an event are those of `content`.
"""

import asyncio
from base64 import b64encode
from collections.abc import Sequence
from typing import TypeAlias

from attrs import frozen
from h2.settings import SettingCodes

from tests.duplex.server import Script
from tests.duplex.stream import Stream, message

Steps: TypeAlias = Sequence[Sequence[object]]

LARGE = 1_000_000


@frozen
class Story:
    """What the server and the client do."""

    script: Script
    steps: Steps
    window: int = 65535
    """The size of the server's windows."""

    @property
    def settings(self) -> dict[SettingCodes, int]:
        """The settings of the server."""
        return {SettingCodes.INITIAL_WINDOW_SIZE: self.window}


def content(number: int, size: int) -> bytes:
    """The bytes of an event: which one it is, so that events have an order."""
    return bytes([number % 256]) * size


async def send(stream: Stream, size: int = 1, count: int = 1, first: int = 0) -> None:
    for number in range(first, first + count):
        data = b64encode(content(number, size)).decode()
        await stream.send("chunk", {"bytes": data})


async def receive(stream: Stream, count: int = 1) -> None:
    for _ in range(count):
        assert await stream.receive()


async def receive_end(stream: Stream) -> None:
    assert await stream.receive() is None
    await stream.half_closed()


async def echo(stream: Stream) -> None:
    """Send back each event."""
    await stream.respond()
    while event := await stream.receive():
        await stream.send("chunk", event.content)
    await stream.half_closed()
    await stream.end()


async def answer_after_the_end(stream: Stream) -> None:
    await receive(stream, 3)
    await receive_end(stream)
    await stream.respond()
    await send(stream, count=3)
    await stream.end()


async def end_first(stream: Stream) -> None:
    await stream.respond()
    await receive(stream)
    await send(stream, count=2)
    await stream.end()
    await receive_end(stream)


async def answer_the_first_event(stream: Stream) -> None:
    await receive(stream)
    await echo(stream)


async def say_nothing(stream: Stream) -> None:
    await stream.respond()
    await receive_end(stream)
    await stream.end()


async def fail_later(stream: Stream) -> None:
    await stream.respond()
    await receive(stream)
    await send(stream)
    await stream.fail("validationException", message="wrong")
    await stream.end()


async def fail_at_once(stream: Stream) -> None:
    await stream.respond()
    await stream.fail("throttlingException", message="slowly")
    await stream.end()


async def fail_outside_the_model(stream: Stream) -> None:
    await stream.respond()
    await receive(stream)
    await send(stream)
    await stream.error("InternalFailure", "broken")
    await stream.end()


async def send_unknown(stream: Stream) -> None:
    await stream.respond()
    await stream.send("brandNew", {"a": 1})
    await send(stream)
    await stream.end()


async def refuse(stream: Stream) -> None:
    await stream.refuse(400, "ValidationException")


async def refuse_later(stream: Stream) -> None:
    await receive(stream)
    await stream.refuse(503, "ServiceUnavailableException")


async def refuse_the_first(stream: Stream) -> None:
    if stream.number == 0:
        await stream.refuse(503, "ServiceUnavailableException")
    else:
        await echo(stream)


async def reset(stream: Stream) -> None:
    await stream.respond()
    await receive(stream)
    await send(stream)
    await stream.reset()


async def go_away(stream: Stream) -> None:
    await stream.respond()
    await receive(stream)
    await send(stream)
    await stream.connection.goaway(last=0)
    stream.connection.abort()


async def go_away_later(stream: Stream) -> None:
    await stream.connection.goaway(last=stream.id)
    await echo(stream)


async def many(stream: Stream) -> None:
    await stream.respond()
    await asyncio.gather(receive(stream, 1000), send(stream, count=1000))
    await receive_end(stream)
    await stream.end()


async def read_slowly(stream: Stream) -> None:
    await stream.respond()
    for _ in range(10):
        await asyncio.sleep(0.03)
        await receive(stream, 3)
        await send(stream)
    await receive_end(stream)
    await stream.end()


async def write_much(stream: Stream) -> None:
    await stream.respond()
    await send(stream, 20_000, 20)
    await receive_end(stream)
    await stream.end()


async def lie(stream: Stream) -> None:
    await stream.respond()
    await send(stream)
    wrong = bytearray(message("event", "chunk", {"bytes": ""}))
    wrong[-1] ^= 1
    await stream.write(bytes(wrong))
    await stream.end()


async def cut(stream: Stream) -> None:
    await stream.respond()
    await send(stream)
    await stream.write(message("event", "chunk", {"bytes": ""})[:-5])
    await stream.end()


async def wait_for_the_end(stream: Stream) -> None:
    await stream.respond()
    await receive(stream)
    await send(stream)
    await stream.gone()


_SEND = ["send", 1, 1]
_END = ["end"]
_READ = ["read"]
_TALK = [_SEND, ["read", 1]]

STORIES = {
    "interleaved": Story(echo, [*_TALK * 3, _END, _READ]),
    "client ends first": Story(answer_after_the_end, [["send", 1, 3], _END, _READ]),
    "server ends first": Story(end_first, [_SEND, _READ, _END]),
    "answer after the first event": Story(
        answer_the_first_event, [_SEND, ["answered"], *_TALK, _END, _READ]
    ),
    "answer before the first event": Story(echo, [["answered"], *_TALK, _END, _READ]),
    "no event": Story(say_nothing, [_END, _READ]),
    "exception": Story(fail_later, [_SEND, _READ]),
    "exception at once": Story(fail_at_once, [_READ]),
    "error outside the model": Story(fail_outside_the_model, [_SEND, _READ]),
    "unknown event": Story(send_unknown, [_READ]),
    "400": Story(refuse, [["answered"]]),
    "503 after an event": Story(refuse_later, [_SEND, ["answered"]]),
    "503 before an event": Story(refuse_the_first, [["answered"], *_TALK, _END, _READ]),
    "reset": Story(reset, [_SEND, _READ]),
    "GOAWAY and an end": Story(go_away, [_SEND, _READ]),
    "GOAWAY": Story(go_away_later, [*_TALK * 3, _END, _READ]),
    "1,000 small events": Story(
        many, [["together", [["send", 1, 1000], _END], [_READ]]]
    ),
    "10 large events": Story(
        echo, [["together", [["send", LARGE, 10], _END], [_READ]]]
    ),
    "slow reader": Story(
        write_much, [*[["pause", 0.03], ["read", 2]] * 10, _END, _READ]
    ),
    "slow writer": Story(echo, [*[["pause", 0.03], *_TALK] * 10, _END, _READ]),
    "slow server": Story(
        read_slowly, [["together", [["send", 20_000, 30], _END], [_READ]]], window=1000
    ),
    "wrong checksum": Story(lie, [_READ]),
    "cut event": Story(cut, [_READ]),
    "early end": Story(wait_for_the_end, _TALK),
}
