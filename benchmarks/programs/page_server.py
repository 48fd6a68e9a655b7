"""Answers all requests to IAM (POST), Lambda and S3 (GET) with a page."""

import sys
from contextlib import suppress

from benchmarks.bodies import functions, objects, users
from botosmith.recording import HttpRequest, HttpResponse, ReplayServer

_USERS, _FUNCTIONS = users(), functions()
_OBJECTS, _ENCODED_OBJECTS = objects(), objects(encoding_type="url")
_XML, _JSON = {"content-type": "text/xml"}, {"content-type": "application/json"}


def _answer(request: HttpRequest) -> HttpResponse:
    if request.method == "POST":
        return HttpResponse(headers=_XML, body=_USERS)
    if "/functions" in request.path:
        return HttpResponse(headers=_JSON, body=_FUNCTIONS)
    is_encoded = "encoding-type=url" in request.path
    return HttpResponse(headers=_XML, body=_ENCODED_OBJECTS if is_encoded else _OBJECTS)


with ReplayServer(_answer, log=False) as server:
    print(server.url, flush=True)
    with suppress(KeyboardInterrupt):
        sys.stdin.read()
