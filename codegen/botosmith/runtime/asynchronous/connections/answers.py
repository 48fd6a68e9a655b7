"""What a server answers to one request, while it arrives."""

from __future__ import annotations

from collections import deque

from attrs import Factory, define


@define(eq=False, kw_only=True)
class Answer:
    """An answer, which the parser fills in.

    Attributes:
        status: The final status; 0 before it has arrived.
        headers: The headers, in order, as they arrived.
        parts: The parts of the body that nobody has taken yet.
        held: How many bytes these are.
        has_no_body: Whether the request was one whose answers have no body.
        is_complete: Whether everything has arrived.
        is_short: Whether the body has ended before its announced length.
        may_continue: Whether the server has asked for the body of the request.
        keeps_alive: Whether the connection can serve another request.
        error: What broke the connection before the answer was complete.
    """

    has_no_body: bool
    status: int = 0
    headers: list[tuple[str, str]] = Factory(list[tuple[str, str]])
    parts: deque[bytes] = Factory(deque[bytes])
    held: int = 0
    is_complete: bool = False
    is_short: bool = False
    may_continue: bool = False
    keeps_alive: bool = False
    error: Exception | None = None

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
