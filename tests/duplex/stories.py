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
from typing import Any, TypeAlias

from attrs import frozen

from tests.duplex.server import Script
from tests.duplex.stream import Stream, message
from tests.support.patience import PATIENCE

Steps: TypeAlias = list[list[Any]]

LARGE = 1_000_000


@frozen
class Story:
    """What the server and the client do."""

    script: Script
    steps: Steps
    sees: Sequence[str]
    """What the client sees: events, whether there was an answer, and how it ended.

    `0 * 1` is the event with the number 0 and one byte. A name is that of an error.
    """
    read_timeout: float = PATIENCE
    """The client's `read_timeout`, which AWS's SDK does not have."""


def content(number: int, size: int) -> bytes:
    """The bytes of an event: which one it is, so that events have an order."""
    return bytes([number % 256]) * size


async def send(stream: Stream, size: int = 1, count: int = 1) -> None:
    for number in range(count):
        data = b64encode(content(number, size)).decode()
        await stream.send("chunk", {"bytes": data})


async def receive(stream: Stream, count: int = 1) -> None:
    for _ in range(count):
        assert await stream.receive()


async def receive_end(stream: Stream) -> None:
    assert await stream.receive() is None
    await stream.half_closed()


async def echo(stream: Stream) -> None:
    """Answer, and send back each event."""
    await stream.respond()
    await echo_rest(stream)


async def echo_rest(stream: Stream) -> None:
    while event := await stream.receive():
        await stream.send("chunk", event.content)
    await stream.half_closed()
    await stream.end()


def failing(times: int, fail: Script) -> Script:
    """Fail in the first streams, and send events back in the others."""

    async def script(stream: Stream) -> None:
        await (fail if stream.number < times else echo)(stream)

    return script


async def begin(stream: Stream) -> None:
    """Answer, and send an event after one of the client's."""
    await stream.respond()
    await receive(stream)
    await send(stream)


async def leave(stream: Stream) -> None:
    await stream.connection.goaway(last=0)
    await stream.gone()


async def break_off(stream: Stream) -> None:
    stream.connection.abort()


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


async def answer_late(stream: Stream) -> None:
    """Answer after the first event, and send back each event."""
    first = await stream.receive()
    assert first is not None
    await stream.respond()
    await stream.send("chunk", first.content)
    await echo_rest(stream)


async def say_nothing(stream: Stream) -> None:
    await stream.respond()
    await receive_end(stream)
    await stream.end()


async def fail_later(stream: Stream) -> None:
    await begin(stream)
    await stream.fail("validationException", message="wrong")
    await stream.end()


async def fail_at_once(stream: Stream) -> None:
    await stream.respond()
    await stream.fail("throttlingException", message="slowly")
    await stream.end()


async def fail_outside_the_model(stream: Stream) -> None:
    await begin(stream)
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
    await begin(stream)
    await stream.reset()


async def reset_without_answer(stream: Stream) -> None:
    await receive(stream)
    await stream.reset()


async def go_away(stream: Stream) -> None:
    await begin(stream)
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
    await send(stream, count=10)
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
    await begin(stream)
    await stream.gone()


async def withhold_the_answer(stream: Stream) -> None:
    await receive_end(stream)
    await stream.gone()


async def fall_silent(stream: Stream) -> None:
    await begin(stream)
    stream.connection.silent = True
    await stream.gone()


async def take_a_break(stream: Stream) -> None:
    await stream.respond()
    await asyncio.sleep(2.5)
    await echo_rest(stream)


def events(count: int, size: int = 1) -> list[str]:
    """What a client sees of so many events."""
    return [f"{number % 256} * {size}" for number in range(count)]


_TALK: Steps = [["send", 1, 1], ["read", 1]]
_END: Steps = [["end"], ["read"]]
_ALONE: Steps = [["send", 1, 1], ["read"]]


def _beside(size: int, count: int) -> Steps:
    """Send events while others are read."""
    return [["together", [["send", size, count], ["end"]], [["read"]]]]


STORIES = {
    "interleaved": Story(echo, [*_TALK * 3, *_END], [*events(3), "end"]),
    "the client ends first": Story(
        answer_after_the_end, [["send", 1, 3], *_END], [*events(3), "end"]
    ),
    "the server ends first": Story(end_first, [*_ALONE, ["end"]], [*events(2), "end"]),
    "the answer comes before an event": Story(
        echo, [["answered"], *_TALK, *_END], ["answered", *events(1), "end"]
    ),
    "the answer comes after an event": Story(
        answer_the_first_event,
        [["send", 1, 1], ["answered"], *_TALK, *_END],
        ["answered", "1 * 1", "end"],
    ),
    "no event": Story(say_nothing, _END, ["end"]),
    "an unknown event": Story(send_unknown, [["read"]], ["unknown", *events(1), "end"]),
    "an exception": Story(fail_later, _ALONE, [*events(1), "ValidationException"]),
    "an exception at once": Story(fail_at_once, [["read"]], ["ThrottlingException"]),
    "an error outside the model": Story(
        fail_outside_the_model, _ALONE, [*events(1), "InternalFailure"]
    ),
    "400": Story(refuse, [["answered"]], ["ValidationException"]),
    "503 after an event": Story(
        refuse_later, [["send", 1, 1], ["answered"]], ["ServiceUnavailableException"]
    ),
    "503 before an event": Story(
        refuse_the_first,
        [["answered"], *_TALK, *_END],
        ["answered", *events(1), "end"],
    ),
    "a reset": Story(reset, _ALONE, [*events(1), "ConnectionClosedError"]),
    "a reset without an answer": Story(
        reset_without_answer, _ALONE, ["ConnectionClosedError"]
    ),
    "GOAWAY, and the end": Story(
        go_away, _ALONE, [*events(1), "ConnectionClosedError"]
    ),
    "GOAWAY after this stream": Story(
        go_away_later, [*_TALK * 3, *_END], [*events(3), "end"]
    ),
    "1,000 events": Story(many, _beside(1, 1000), [*events(1000), "end"]),
    "10 large events": Story(echo, _beside(LARGE, 10), [*events(10, LARGE), "end"]),
    "a slow reader": Story(
        write_much,
        [*[["pause", 0.03], ["read", 2]] * 10, *_END],
        [*events(20, 20_000), "end"],
    ),
    "a slow writer": Story(
        echo, [*[["pause", 0.03], *_TALK] * 10, *_END], [*events(10), "end"]
    ),
    "a slow server": Story(read_slowly, _beside(20_000, 30), [*events(10), "end"]),
    "a wrong checksum": Story(lie, [["read"]], [*events(1), "UnreadableResponseError"]),
    "a cut event": Story(cut, [["read"]], [*events(1), "UnreadableResponseError"]),
    "the client leaves": Story(wait_for_the_end, _TALK, events(1)),
    "a long break": Story(
        take_a_break, [*_TALK * 2, *_END], [*events(2), "end"], read_timeout=1
    ),
    "no answer": Story(
        withhold_the_answer, [*_END], ["ReadTimeoutError"], read_timeout=1
    ),
    "a silent server": Story(
        fall_silent,
        [*_TALK, ["read"]],
        [*events(1), "ReadTimeoutError"],
        read_timeout=1,
    ),
}
