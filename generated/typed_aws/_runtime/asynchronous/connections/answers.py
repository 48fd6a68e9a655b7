"""The answer of a server to one request, while it arrives."""

from __future__ import annotations


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
