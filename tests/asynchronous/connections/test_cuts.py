"""Answers that end, pause or break at any byte."""

import asyncio
import re

import pytest
from botocore.config import Config

from tests.asynchronous.connections.both import (
    Outcome,
    make_request,
    opened,
    outcome_of,
    send_blocking,
    used_places,
)
from tests.asynchronous.connections.scripted import OK, Peer, scripted

# They take about a minute.
pytestmark = [pytest.mark.slow, pytest.mark.anyio]

CONFIG = Config(connect_timeout=60, read_timeout=60, proxies={})
ANSWERS = {
    "length": b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nA: b\r\n\r\nabcde",
    "chunks": (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        b"3\r\nabc\r\n0a;x=y\r\n0123456789\r\n0\r\nA: b\r\n\r\n"
    ),
    "end": b"HTTP/1.0 200 OK\r\nA: b\r\n\r\nabcde",
    "informational": b"HTTP/1.1 100 Continue\r\nA: b\r\n\r\n" + OK,
    "error": b"HTTP/1.1 500 Error\r\nContent-Length: 3\r\n\r\nabc",
}
# The head, after any informational ones.
HEAD = re.compile(rb"(?:HTTP/1\.1 1.*?\r\n\r\n)*HTTP/1.. [2-5].*?\r\n\r\n", re.DOTALL)


def _is_ambiguous(answer: bytes) -> bool:
    """Whether http.client takes the beginning of a size or trailer for the end."""
    return answer.endswith(b"\n0") or b"\n0\r\nA" in answer


@pytest.mark.parametrize("streams", [False, True], ids=["read", "streamed"])
@pytest.mark.parametrize("name", ANSWERS)
def test_cut_answers_are_the_same(name: str, streams: bool) -> None:
    answer = ANSWERS[name]

    def script(peer: Peer) -> None:
        place = int(peer.read_request().partition(b"/")[2].partition(b" ")[0])
        peer.send(answer[:place])

    async def send_all(url: str) -> list[Outcome]:
        outcomes: list[Outcome] = []
        async with opened(CONFIG) as made:
            for place in range(len(answer)):
                request = make_request(f"{url}/{place}", streams=streams)
                outcomes.append(await outcome_of(made, request))
                assert used_places(made) == 0
        return outcomes

    with scripted(script) as server:
        awaited = asyncio.run(send_all(server.url))
        for place, outcome in enumerate(awaited):
            if HEAD.match(answer[:place]) is None:
                # http.client takes the rest of a head for granted.
                assert outcome.error == "ConnectionClosedError"
                continue
            request = make_request(f"{server.url}/{place}", streams=streams)
            blocking = send_blocking(request, CONFIG)
            found = outcome.error or outcome.body
            if not (
                _is_ambiguous(answer[:place])
                and found in ("ConnectionClosedError", "ResponseStreamingError")
            ):
                assert outcome == blocking, answer[:place]
