"""Answers, read by httptools: the parser of Node and of aiohttp."""

from __future__ import annotations

from contextlib import suppress

from ...lazy import import_by_name

try:
    _HTTPTOOLS = import_by_name("httptools")
except ModuleNotFoundError as error:
    raise ImportError(
        "asynchronous clients need httptools: pip install 'httptools>=0.6.3'",
        name=error.name,
    ) from error

# A head, or whatever else is no body, may have as many bytes.
MAX_HEAD = 1 << 16


class MalformedError(Exception):
    """A server does not answer in HTTP/1.1."""


class Answer:
    """An answer, which the parser fills in.

    Attributes:
        status: The final status; 0 before it has arrived.
        headers: The headers, in order, as they arrived.
        body: The part of the body that nobody has taken yet.
        has_no_body: Whether the request was one whose answers have no body.
        is_complete: Whether everything has arrived.
        is_short: Whether the body has ended before its announced length.
        may_continue: Whether the server has asked for the body of the request.
        keeps_alive: Whether the connection can serve another request.
        error: What broke the connection before the answer was complete.
    """

    def __init__(self, *, has_no_body: bool) -> None:
        self.status = 0
        self.headers: list[tuple[str, str]] = []
        self.body = bytearray()
        self.has_no_body = has_no_body
        self.is_complete = self.is_short = False
        self.may_continue = self.keeps_alive = False
        self.error: Exception | None = None


class Parser:
    """Reads the answers of a connection.

    httptools calls the methods that begin with ``on_``. It cannot be told that an
    answer to HEAD has no body, nor that the connection has ended.
    """

    def __init__(self, *, takes_short_bodies: bool) -> None:
        self._takes_short_bodies = takes_short_bodies
        self._answer = Answer(has_no_body=True)
        self._has_ended = False
        self._last = b""

    def begin(self, answer: Answer) -> None:
        """Read the next answer into this one."""
        if self._answer.has_no_body:
            # The one before may wait for a body.
            self._llhttp = _HTTPTOOLS.HttpResponseParser(self)
        self._answer = answer
        self._size = 0
        self._begin_head()

    def _begin_head(self) -> None:
        self._closes = self._has_length = self._is_chunked = False

    def feed(self, data: bytes) -> None:
        """Read what has arrived; raise `MalformedError` if it is not HTTP/1.1."""
        answer = self._answer
        room = MAX_HEAD - self._size
        if len(data) > room and not answer.status:
            self._feed(data[:room])
            data = data[room:]
            if not answer.status:
                raise MalformedError("a head of more than 64 KiB")
        self._feed(data)
        if answer.is_complete:
            if answer.has_no_body and not data.endswith(b"\r\n\r\n"):
                answer.keeps_alive = False
        elif self._size > MAX_HEAD:
            raise MalformedError("more than 64 KiB that are no body")

    def _feed(self, data: bytes) -> None:
        self._last = data
        self._size += len(data)
        try:
            self._llhttp.feed_data(data)
        except (_HTTPTOOLS.HttpParserError, _HTTPTOOLS.HttpParserUpgrade) as error:
            if not self._answer.is_complete:
                raise MalformedError(str(error.__context__ or error)) from error
            self._answer.keeps_alive = False

    def end(self) -> bool:
        """Note the end of the connection; tell whether the answer is complete.

        As with botocore over urllib3, a body may be shorter than its announced length
        (botocore itself compares them), and the line after the last chunk be absent.
        """
        answer = self._answer
        if not answer.status or answer.is_complete:
            return answer.is_complete
        answer.keeps_alive = False
        self._has_ended = True
        if self._is_chunked:
            missing = b"\n\r\n" if self._last.endswith(b"\r") else b"\r\n"
            with suppress(_HTTPTOOLS.HttpParserError):
                self._llhttp.feed_data(missing)
        else:
            answer.is_short = self._has_length
            answer.is_complete = self._takes_short_bodies or not answer.is_short
        return answer.is_complete

    # Called by httptools.

    def on_message_begin(self) -> None:
        if self._answer.is_complete:
            self._answer.keeps_alive = False  # More than an answer has arrived.

    def on_header(self, name: bytes, value: bytes) -> None:
        answer = self._answer
        if answer.status:
            return  # It stands behind the last chunk.
        length = len(name)
        # Most names have another length.
        if length == 14 and name.lower() == b"content-length":
            self._has_length = True
        elif length == 17 and name.lower() == b"transfer-encoding":
            self._is_chunked = value.lower().rstrip().endswith(b"chunked")
        elif length == 10 and name.lower() == b"connection":
            self._closes = self._closes or b"close" in value.lower()
        answer.headers.append((name.decode("latin-1"), value.decode("latin-1")))

    def on_headers_complete(self) -> None:
        answer, llhttp = self._answer, self._llhttp
        if answer.is_complete:
            return
        status, version = llhttp.get_status_code(), llhttp.get_http_version()
        if version not in ("1.1", "1.0") or not 100 <= status <= 999 or status == 101:
            raise MalformedError(f"an answer {status} of HTTP/{version}")
        if status < 200:
            answer.may_continue = answer.may_continue or status == 100
            answer.headers.clear()
            self._begin_head()
            return
        answer.status = status
        if answer.has_no_body:
            answer.keeps_alive = version == "1.1" and not self._closes
            answer.is_complete = True
        else:
            is_framed = self._has_length or self._is_chunked or status in (204, 304)
            answer.keeps_alive = is_framed and llhttp.should_keep_alive()

    def on_body(self, data: bytes) -> None:
        answer = self._answer
        if answer.is_complete:
            answer.keeps_alive = False
        elif not self._has_ended:
            self._size = 0
            answer.body += data

    def on_message_complete(self) -> None:
        if self._answer.status:  # Otherwise, it was informational.
            self._answer.is_complete = True
