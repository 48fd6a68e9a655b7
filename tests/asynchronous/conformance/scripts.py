"""What a server sends: right answers, errors, and bytes that are no answer."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from random import Random

from botocore.model import OperationModel

from tests.support.botocore_versions import botocore_older_than
from tests.support.fuzz.responses import random_response
from tests.support.network import Answer
from tests.support.rough_server import End, Part

# What the framing of an answer decides.
_FRAMING = {"content-length", "transfer-encoding", "connection", "trailer"}
_OLD = botocore_older_than("1.43.127")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]")


def head_of(answer: Answer, *framing: str) -> bytes:
    lines = [
        f"{name}: {_CONTROLS.sub('', value)}"
        for name, value in answer.headers.items()
        if _TOKEN.fullmatch(name) and name.lower() not in _FRAMING
    ]
    text = "\r\n".join([f"HTTP/1.1 {answer.status} Status", *lines, *framing, "", ""])
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return text.encode()


def whole(answer: Answer) -> Sequence[Part]:
    """Send an answer with its length."""
    if answer.status in (204, 304):
        return [head_of(answer)]
    return [head_of(answer, f"Content-Length: {len(answer.body)}") + answer.body]


def chunked(answer: Answer, random: Random) -> Sequence[Part]:
    """Send an answer in chunks."""
    return [
        head_of(answer, "Transfer-Encoding: chunked")
        + _chunks(answer.body, random)
        + b"0\r\n\r\n"
    ]


def _chunks(body: bytes, random: Random) -> bytes:
    made, place = b"", 0
    while place < len(body):
        part = body[place : place + random.choice([1, 3, 50, 4000])]
        made += b"%x\r\n%b\r\n" % (len(part), part)
        place += len(part)
    return made


def cut_short(answer: Answer, random: Random) -> Sequence[Part]:
    """Send less than an answer has, and close the connection."""
    body = answer.body[: random.randint(0, len(answer.body))]
    # Not within the head: http.client takes half a head for a whole one.
    if random.random() < 0.5:
        announced = max(len(answer.body), len(body) + 1) + random.choice([0, 0, 10])
        return [head_of(answer, f"Content-Length: {announced}") + body, End.CLOSE]
    head = head_of(answer, "Transfer-Encoding: chunked")
    return [head + _chunks(body, random), End.CLOSE]


def until_end(answer: Answer) -> Sequence[Part]:
    """Send an answer that ends with the connection."""
    return [head_of(answer, "Connection: close") + answer.body, End.CLOSE]


def no_answer(random: Random) -> Sequence[Part]:
    """Send something else than an answer."""
    return random.choice([[End.CLOSE], [End.RESET], [b"\0\xff\r\n\r\n", End.CLOSE]])


def framed(answer: Answer, random: Random, *, streams: bool) -> Sequence[Part]:
    """Send an answer in one of the ways above, mostly whole.

    Args:
        streams: Whether the operation streams its output. botocore raises an error of
            urllib3's, without a retry, if the body of its errors is cut short;
            asynchronous clients retry it, as they do for other operations.
    """
    if answer.status in (204, 304):
        return whole(answer)
    # With older botocores, urllib3 compares the length of bodies.
    may_be_short = not (streams and answer.status >= 300) and not _OLD
    weights = [10, 4, 2, 2 * may_be_short]
    match random.choices(["whole", "chunks", "end", "short"], weights)[0]:
        case "chunks":
            return chunked(answer, random)
        case "end":
            return until_end(answer)
        case "short":
            return cut_short(answer, random)
        case _:
            return whole(answer)


_XML = ("query", "ec2", "rest-xml")
_CODES = ("Throttling", "ThrottlingException", "SlowDown", "RequestTimeout", "Busy")


def failure(protocol: str, random: Random) -> Answer:
    """Make an answer that is retried."""
    status = random.choice([400, 429, 500, 500, 502, 503, 503, 504])
    code = random.choice(_CODES)
    headers = {"x-amzn-RequestId": "request-0"}
    if random.random() < 0.2:
        headers["x-amz-retry-after"] = random.choice(["50", "1500", "x", "-1"])
    if random.random() < 0.2:
        headers["Retry-After"] = "1"
    if random.random() < 0.2:
        headers["Date"] = "Fri, 02 Jan 2026 03:14:05 GMT"
    if random.random() < 0.2:
        return Answer(random.choice([b"", b"<html>"]), status, headers)
    if protocol in _XML:
        text = f"<Error><Code>{code}</Code><Message>m</Message></Error>"
        body = text if protocol == "rest-xml" else f"<r>{text}</r>"
        return Answer(body.encode(), status, headers)
    if protocol == "rest-json":
        headers["x-amzn-errortype"] = code
    if protocol == "smithy-rpc-v2-cbor":
        headers |= {"smithy-protocol": "rpc-v2-cbor", "x-amzn-query-error": f"{code};S"}
        return Answer(b"\xa0", status, headers)
    return Answer(json.dumps({"__type": code}).encode(), status, headers)


def random_script(
    random: Random, operation: OperationModel, protocol: str
) -> Sequence[Sequence[Part]]:
    """Make the answers to an operation: some failures, and an answer after them."""
    script: list[Sequence[Part]] = []
    streams = operation.has_streaming_output or operation.has_event_stream_output
    for _ in range(random.choice([0, 0, 0, 0, 1, 1, 2, 3])):
        if random.random() < 0.25:
            script.append(no_answer(random))
        else:
            failed = failure(protocol, random)
            script.append(framed(failed, random, streams=streams))
    answer = random_response(random, operation, protocol)
    return [*script, framed(answer, random, streams=streams)]
