"""Bedrock on loopback: streams an answer, or an error from a busy model."""

import os
from collections.abc import Generator
from contextlib import contextmanager

from botosmith.recording import HttpRequest, HttpResponse, ReplayServer
from tests.runtime.event_messages import error_message, event

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
BUSY = event("messageStart", {"role": "assistant"}) + error_message(
    "throttlingException", {"message": "Too many requests."}
)


def _stream(request: HttpRequest) -> HttpResponse:
    return HttpResponse(
        headers={"content-type": "application/vnd.amazon.eventstream"},
        body=BUSY if "busy" in request.path else ANSWER,
    )


@contextmanager
def setup() -> Generator[None]:
    """Serve while the page runs."""
    with ReplayServer(_stream) as server:
        os.environ["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"] = server.url
        yield
