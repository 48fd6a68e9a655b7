"""What a server answers to one request, while it arrives."""

from __future__ import annotations

from collections import deque


class Answer:
    """An answer, which the parser fills in.

    Attributes:
        status: The final status; 0 before it has arrived.
        headers: The headers, in order, as they arrived.
        parts: The parts of the body that nobody has taken yet.
        held: How many bytes these are.
        has_no_body: Whether the request was one whose answers have no body.
        is_complete: Whether everything has arrived.
        may_continue: Whether the server has asked for the body of the request.
        keeps_alive: Whether the connection can serve another request.
        error: What broke the connection before the answer was complete.
    """

    __slots__ = (
        "error",
        "has_no_body",
        "headers",
        "held",
        "is_complete",
        "keeps_alive",
        "may_continue",
        "parts",
        "status",
    )

    def __init__(self, *, has_no_body: bool) -> None:
        self.status = 0
        self.headers: list[tuple[str, str]] = []
        self.parts: deque[bytes] = deque()
        self.held = 0
        self.has_no_body = has_no_body
        self.is_complete = False
        self.may_continue = False
        self.keeps_alive = False
        self.error: Exception | None = None

    def body(self) -> bytes:
        """Take the body of a complete answer."""
        parts = self.parts
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def merged_headers(self) -> dict[str, str]:
        """Join the values of headers that came several times, as urllib3 does."""
        names: dict[str, str] = {}
        merged: dict[str, str] = {}
        for name, value in self.headers:
            first = names.setdefault(name.lower(), name)
            merged[first] = f"{merged[first]}, {value}" if first in merged else value
        return merged
