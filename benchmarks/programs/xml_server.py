"""Answers all requests to IAM (POST) and S3 (GET) with a page in XML."""

import sys
from contextlib import suppress

from benchmarks.bodies import objects, users
from botosmith.recording import HttpRequest, HttpResponse, ReplayServer

_USERS, _OBJECTS = users(), objects()
_HEADERS = {"content-type": "text/xml"}


def _answer(request: HttpRequest) -> HttpResponse:
    body = _USERS if request.method == "POST" else _OBJECTS
    return HttpResponse(headers=_HEADERS, body=body)


with ReplayServer(_answer, log=False) as server:
    print(server.url, flush=True)
    with suppress(KeyboardInterrupt):
        sys.stdin.read()
