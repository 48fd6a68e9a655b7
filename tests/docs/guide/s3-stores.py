"""A store that speaks S3, but knows no checksums but `Content-MD5`."""

import os
from collections.abc import Generator, Iterator
from contextlib import contextmanager

from tests.asynchronous.loopback.transfers.store import Store
from tests.support.rough_server import Part, Received, RoughServer, http_response


class _OldStore(Store):
    def answer(self, request: Received) -> Iterator[Part]:
        code = ""
        if any("checksum" in name for name in request.headers):
            code = "NotImplemented"
        elif request.path.endswith("?delete") and "content-md5" not in request.headers:
            code = "MissingContentMD5"
        if code:
            yield http_response(f"<Error><Code>{code}</Code></Error>".encode(), 400)
        else:
            yield from super().answer(request)


@contextmanager
def setup() -> Generator[None]:
    """Serve while the page runs, and see that it deletes what it stores."""
    store = _OldStore()
    with RoughServer(store.answer).running() as server:
        os.environ["STORE_URL"] = server.url
        yield
    assert not store.objects
