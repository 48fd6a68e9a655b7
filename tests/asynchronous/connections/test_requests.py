"""Requests have the bytes that botocore sends over urllib3."""

import io
from pathlib import Path
from typing import Any

import pytest
from botocore import httpsession

from tests.asynchronous.connections.both import (
    make_request,
    same_outcome,
    send_awaited,
    send_blocking,
)
from tests.asynchronous.connections.scripted import OK, Scripted, answering, scripted


def _send_both(server: Scripted, url: str, *args: Any, **kwargs: Any) -> None:
    """Send the same request in both ways; what arrives must be the same."""
    for send in (send_blocking, send_awaited):
        body = kwargs.get("body")
        if isinstance(body, io.IOBase):
            body.seek(0)
        outcome = send(make_request(url, *args, **kwargs))
        assert (outcome.error, outcome.body) == ("", b"ok")
    assert server.raw()


TARGETS = [
    "",
    "/",
    "?a=b",
    "/a/b?c=d&e",
    "/a?",
    "/a#fragment",
    "#fragment",
    "/a?b#c?d",
    "/a/../b/./c//d",
    "//a//b",
    "/a%2fb%zz",
    "/a%2Fb?c=%2f",
    "/a b?c d",
    "/ä?ö",
    "/a'(b)*!$&,=:@+~",
    '/"<>[]^`{|}\\',
    "/a?b?c/d",
]


@pytest.mark.parametrize("target", TARGETS)
def test_targets_are_the_same(server: Scripted, target: str) -> None:
    _send_both(server, server.url + target)


BODIES = {
    "nothing": b"",
    "bytes": b"abc",
    "text": "äbc",
    "bytearray": bytearray(b"abc"),
    "many bytes": b"abc" * 2_000_000,
    "file": io.BytesIO(b"abc" * 100_000),
    "small file": io.BytesIO(b"abc"),
    "text file": io.StringIO("äbc"),
}
METHODS = ["GET", "HEAD", "PUT", "POST", "DELETE", "PATCH"]
HEADERS: list[dict[str, str | bytes]] = [
    {},
    {"Content-Length": "3"},
    {"Host": "example.com", "Accept-Encoding": "gzip"},
    {"X-Amz-Meta-A": "ä", "x-two": b"\xff\xfe", "Authorization": "AWS4 a=b, c"},
]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("body", BODIES)
def test_bodies_are_the_same(server: Scripted, method: str, body: str) -> None:
    if (method == "HEAD" and body != "nothing") or (method, body) == ("GET", "file"):
        pytest.skip("such requests have no body, or other chunks")
    if method == "HEAD":
        server.script = answering(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n")
        same_outcome(make_request(server.url, method))
        assert server.raw()
    else:
        _send_both(server, server.url, method, body=BODIES[body])


@pytest.mark.parametrize("headers", HEADERS)
@pytest.mark.parametrize("method", ["GET", "PUT"])
def test_headers_are_the_same(
    server: Scripted, method: str, headers: dict[str, str | bytes]
) -> None:
    body = b"abc" if method == "PUT" else b""
    if method == "GET":
        headers = {k: v for k, v in headers.items() if k != "Content-Length"}
    _send_both(server, server.url, method, body=body, headers=headers)


# Older versions of botocore send smaller chunks.
LARGE_CHUNKS = pytest.mark.skipif(
    not hasattr(httpsession, "BUFFER_SIZE"), reason="needs botocore 1.42"
)


@pytest.mark.parametrize(
    "body",
    ["nothing", "bytes", pytest.param("file", marks=LARGE_CHUNKS), "text file"],
)
def test_chunks_are_the_same(server: Scripted, body: str) -> None:
    headers = {"Transfer-Encoding": "chunked"}
    _send_both(server, server.url, "PUT", body=BODIES[body], headers=headers)


def test_files_are_sent_from_their_position(server: Scripted, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"abcdef")
    for send in (send_blocking, send_awaited):
        with path.open("rb") as file:
            request = make_request(server.url, "PUT", file)
            headers: Any = request.headers
            headers["Content-Length"] = b"4"
            file.seek(2)
            assert send(request).body == b"ok"
    assert server.raw().endswith(b"\r\n\r\ncdef")


def test_hosts_are_the_same(server: Scripted) -> None:
    url = server.url.replace("127.0.0.1", "me:secret@LocalHost")
    _send_both(server, f"{url}/a")


def test_ipv6_hosts_are_the_same() -> None:
    with scripted(answering(OK), host="::1") as server:
        _send_both(server, f"{server.url}/a")


@pytest.mark.parametrize(
    "headers",
    [
        {"X-A": "b\r\nX-C: d"},
        {"X-A": "b\n"},
        {"X-A": "b\r"},
        {"X-A\r\nX-B": "c"},
        {"X-A: b": "c"},
        {" X-A": "b"},
        {"": "b"},
        {"X-Ä": "b"},
    ],
)
def test_bad_headers_are_not_sent(server: Scripted, headers: dict[str, str]) -> None:
    request = make_request(server.url, headers=headers)
    assert same_outcome(request).error == "HTTPClientError"
    assert [peer.raw for peer in server.peers if peer.raw] == []


def test_methods_are_ascii(server: Scripted) -> None:
    request = make_request(server.url)
    request.method = "GÊT"
    assert same_outcome(request).error == "HTTPClientError"
    assert [peer.raw for peer in server.peers if peer.raw] == []


@pytest.mark.parametrize("target", ["/a\r\nX-B: c", "/a\nb", "/a?b\rc"])
def test_line_breaks_in_urls_are_left_out(server: Scripted, target: str) -> None:
    request = make_request("http://localhost")
    request.url = server.url + target
    assert same_outcome(request).body == b"ok"
    assert server.raw()
