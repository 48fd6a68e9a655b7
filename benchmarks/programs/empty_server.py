"""Answers all requests with an empty result."""

import sys
from contextlib import suppress

from botosmith.recording import HttpRequest, HttpResponse, ReplayServer

_JSON = HttpResponse(headers={"content-type": "application/x-amz-json-1.0"}, body=b"{}")
_CBOR = HttpResponse(
    headers={"content-type": "application/cbor", "smithy-protocol": "rpc-v2-cbor"},
    body=b"\xa0",
)


def _answer(request: HttpRequest) -> HttpResponse:
    return _CBOR if "smithy-protocol" in request.headers else _JSON


with ReplayServer(_answer, log=False) as server:
    print(server.url, flush=True)
    with suppress(KeyboardInterrupt):
        sys.stdin.read()
