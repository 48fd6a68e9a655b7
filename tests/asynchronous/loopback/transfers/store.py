"""What a server of S3 keeps, as far as transfers see it."""

import re
from collections.abc import Iterator
from hashlib import md5
from itertools import count
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.support.rough_server import Part, Received, http_response


class Store:
    """Objects, and uploads that are neither complete nor aborted.

    Attributes:
        objects: The contents by key.
        uploads: The parts by upload and number.
        conditions: The headers of the requests to read an object.
    """

    def __init__(self) -> None:
        self.objects: dict[str, bytes] = {}
        self.uploads: dict[str, dict[int, bytes]] = {}
        self.conditions: list[tuple[str | None, str | None]] = []
        self._ids = count(1)

    def answer(self, request: Received) -> Iterator[Part]:
        url = urlsplit(request.path)
        query = parse_qs(url.query, keep_blank_values=True)
        key = url.path.rpartition("/")[2]
        upload = query.get("uploadId", [""])[0]
        match request.method:
            case "POST" if "uploads" in query:
                upload = str(next(self._ids))
                self.uploads[upload] = {}
                yield http_response(f"<R><UploadId>{upload}</UploadId></R>".encode())
            case "POST" if "delete" in query:
                for key in re.findall("<Key>(.*?)</Key>", request.body.decode()):
                    del self.objects[key]
                yield http_response(b"<DeleteResult/>")
            case "POST":
                parts = self.uploads.pop(upload)
                self.objects[key] = b"".join(parts[n] for n in sorted(parts))
                yield http_response(b"<R/>")
            case "PUT" | "DELETE" if upload and upload not in self.uploads:
                code = "<Error><Code>NoSuchUpload</Code></Error>"
                yield http_response(code.encode(), 404)
            case "PUT" if upload:
                self.uploads[upload][int(query["partNumber"][0])] = request.body
                yield _stored(request)
            case "PUT":
                self.objects[key] = request.body
                yield _stored(request)
            case "DELETE":
                del self.uploads[upload]
                yield b"HTTP/1.1 204 No Content\r\n\r\n"
            case _ if key not in self.objects:
                yield http_response(b"", 404)
            case "HEAD":
                body = self.objects[key]
                yield http_response(body, ETag=_tag(body))[: -len(body) or None]
            case _:
                yield self._read(self.objects[key], request.headers)

    def _read(self, content: bytes, headers: dict[str, str]) -> bytes:
        wanted, tag = headers.get("range"), headers.get("if-match")
        self.conditions.append((wanted, tag))
        if tag not in (None, _tag(content)):
            code = "<Error><Code>PreconditionFailed</Code></Error>"
            return http_response(code.encode(), 412)
        if wanted is None:
            return http_response(content, ETag=_tag(content))
        first, _, last = wanted.removeprefix("bytes=").partition("-")
        begin, end = int(first), int(last or len(content) - 1)
        place = f"bytes {begin}-{end}/{len(content)}"
        return http_response(content[begin : end + 1], 206, content_range=place)


def _stored(request: Received) -> bytes:
    checksums: dict[str, Any] = {
        name.replace("-", "_"): value
        for name, value in request.headers.items()
        if name.startswith("x-amz-checksum-")
    }
    return http_response(b"", ETag=_tag(request.body), **checksums)


def _tag(content: bytes) -> str:
    return f'"{md5(content).hexdigest()}"'
