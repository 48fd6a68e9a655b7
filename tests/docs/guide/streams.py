"""Bedrock on loopback: streams an answer."""

import os
from collections.abc import Generator
from contextlib import contextmanager

from botosmith.recording import HttpRequest, HttpResponse, ReplayServer
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


def _stream(_: HttpRequest) -> HttpResponse:
    return HttpResponse(
        headers={"content-type": "application/vnd.amazon.eventstream"},
        body=ANSWER,
    )


@contextmanager
def setup() -> Generator[None]:
    """Serve while the page runs."""
    with ReplayServer(_stream) as server:
        os.environ["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"] = server.url
        yield
