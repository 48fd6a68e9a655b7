"""Bodies and events of both kinds of clients, in pieces and cut short."""

from collections.abc import Sequence

import pytest

from tests.asynchronous.conformance.pairs import READS, Pairs, Read, Script
from tests.runtime.event_messages import error_message, event
from tests.support.botocore_versions import needs_botocore
from tests.support.rough_server import End, Part

pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")

INITIAL = event("initial-response", {"Note": "n"})
EVENTS = event("part", {"Note": "a"}) + event("newer", {}) + event("text", "b")
FAILED = error_message("noThing", {"message": "gone"})
HEAD = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


def _in_pieces(data: bytes, size: int) -> Sequence[Part]:
    pieces = [data[place : place + size] for place in range(0, len(data), size)]
    return [HEAD, *[part for piece in pieces for part in (0.001, _chunk(piece))]]


@pytest.mark.parametrize("service", ["things-json", "things-rest-json"])
@pytest.mark.parametrize("size", [1, 20, len(INITIAL), len(INITIAL) + 1, 5000])
@pytest.mark.parametrize(
    "messages",
    [INITIAL + EVENTS, EVENTS, INITIAL + FAILED, INITIAL[:-1], b"", b"\0" * 40],
    ids=["events", "no-initial", "error", "half", "empty", "broken"],
)
def test_events_in_pieces(
    pairs: Pairs, service: str, size: int, messages: bytes
) -> None:
    # botocore reads the first message of events in JSON with the head.
    pair = pairs.pair(service)
    body = messages if service == "things-json" else messages.removeprefix(INITIAL)
    script: Script = [[*_in_pieces(body, size), b"0\r\n\r\n"]]
    assert not pair.problem(lambda: pair.request("Watch", {}), script)


@pytest.mark.parametrize("service", ["things-json", "things-rest-json"])
@pytest.mark.parametrize("length", [0, 10, len(INITIAL), len(INITIAL) + 5])
def test_events_that_are_cut_short(pairs: Pairs, service: str, length: int) -> None:
    pair = pairs.pair(service)
    script: Script = [[HEAD + _chunk((INITIAL + EVENTS)[:length] or b"\0"), End.CLOSE]]
    assert not pair.problem(lambda: pair.request("Watch", {}), script)


@needs_botocore("1.43.127", "urllib3 compares the length of bodies")
@pytest.mark.parametrize("read", READS)
@pytest.mark.parametrize("sent", [0, 4])
@pytest.mark.parametrize("is_chunked", [False, True])
def test_bodies_that_are_cut_short(
    pairs: Pairs, read: Read, sent: int, *, is_chunked: bool
) -> None:
    pair = pairs.pair("things-rest-json")
    part = b"a\nbc"[:sent]
    if is_chunked:
        answer = HEAD + (_chunk(part) if part else b"")
    else:
        answer = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n" + part
    script: Script = [[answer, End.CLOSE]]
    assert not pair.problem(lambda: pair.request("GetBlob", {}), script, read)


@needs_botocore("1.43.127", "bodies have no readinto")
@pytest.mark.parametrize("read", READS)
def test_bodies_in_pieces(pairs: Pairs, read: Read) -> None:
    pair = pairs.pair("things-rest-json")
    script: Script = [[*_in_pieces(b"one\r\ntwo\n\nthree\r" * 3, 5), b"0\r\n\r\n"]]
    assert not pair.problem(lambda: pair.request("GetBlob", {}), script, read)
