"""When msgspec is used: once a class has had so many bodies that it pays."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

WARMUP_BYTES = 1 << 18
"""How many bytes of a class's bodies are decoded without msgspec first.

For so many bytes, importing msgspec and making its classes costs more than it saves,
and many programs make a few calls and end.
"""


def with_msgspec(
    cls: type[T], decode_in_python: Callable[[bytes], T], protocol: str = "json"
) -> Callable[[bytes], T]:
    """Make a function that decodes bodies with msgspec, if that is possible and pays.

    Args:
        cls: A class of responses.
        decode_in_python: Decodes the first bodies, and those that msgspec rejects.
        protocol: The protocol of the bodies.
    """
    seen = 0

    def decode(body: bytes) -> T:
        nonlocal seen
        if seen < WARMUP_BYTES:
            seen += len(body)
            return decode_in_python(body)
        from .msgspec_decoder import decoder_in_c

        decode_in_c = decoder_in_c(cls, protocol)
        if decode_in_c is not None:
            try:
                return decode_in_c(body)
            except Exception:
                # It is decoded in Python, or that raises the error that counts.
                pass
        return decode_in_python(body)

    return decode
