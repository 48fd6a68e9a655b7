"""When bodies are decoded in C: once there are so many that it pays."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

WORTH_IT = 1 << 18
"""How many bytes of a class's bodies go the pure way first.

Importing msgspec and making shadows costs more than they save in so many bytes, and
many programs make a few calls and end.
"""


def faster(cls: type[T], pure: Callable[[bytes], T]) -> Callable[[bytes], T]:
    """Make a function that decodes bodies in C where that is possible and pays.

    Args:
        cls: A class of responses.
        pure: The pure way, which has the last word on what C refuses.
    """
    seen = 0

    def decode(body: bytes) -> T:
        nonlocal seen
        if seen < WORTH_IT:
            seen += len(body)
            return pure(body)
        # Late, and for the same reason.
        from .msgspec_decoder import decoder_in_c

        in_c = decoder_in_c(cls)
        if in_c is not None:
            try:
                return in_c(body)
            except Exception:
                # The pure way knows better, or says what is wrong.
                pass
        return pure(body)

    return decode
