"""Lender of Example Library."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import redacted, wire


@frozen(kw_only=True)
class Lender:
    """Who has the book."""

    name: str | None = field(default=None, metadata=wire("Name"))

    password: str | None = field(default=None, repr=redacted, metadata=wire("Password"))

    sse_kms_key_id: str | None = field(default=None, metadata=wire("SSEKMSKeyId"))
