"""Lender of Example Library."""

from __future__ import annotations

from attrs import field, frozen

from ..._runtime.shapes import Structure, redacted, wire


@frozen(kw_only=True, repr=False, eq=False)
class Lender(Structure):
    """Who has the book."""

    name: str | None = None
    password: str | None = field(default=None, repr=redacted)
    sse_kms_key_id: str | None = field(default=None, metadata=wire("SSEKMSKeyId"))
