"""Answers IAM's POST and S3's GET with pages in XML, whatever they ask."""

import sys
from collections.abc import Mapping
from contextlib import suppress

from tests.bench.bodies import objects, users
from tests.replay import ReplayServer, Reply

_USERS, _OBJECTS = users(), objects()
_HEADERS = {"content-type": "text/xml"}


def _answer(method: str, path: str, headers: Mapping[str, str], body: bytes) -> Reply:
    return 200, _HEADERS, _USERS if method == "POST" else _OBJECTS


with ReplayServer(_answer, log=False) as server:
    print(server.url, flush=True)
    with suppress(KeyboardInterrupt):
        sys.stdin.read()
