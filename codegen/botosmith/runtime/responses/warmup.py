"""When msgspec is used: by default, once enough bodies of a class have been decoded."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Literal, TypeAlias, TypeGuard, TypeVar

T = TypeVar("T")

MsgspecUse: TypeAlias = Literal["always", "auto", "never"]
"""From the first body, once it pays, or not at all."""

VARIABLE = "TYPED_AWS_MSGSPEC"
"""The environment variable for clients that are made without a choice of their own."""

WARMUP_BYTES = 1 << 18
"""How many bytes of a class's bodies are decoded without msgspec first.

For so many bytes, importing msgspec and making its classes costs more than it saves,
and many programs make a few calls and end.
"""


def msgspec_use(given: MsgspecUse | None) -> MsgspecUse:
    """Decide when a client uses msgspec.

    Args:
        given: The client's argument; `None` leaves the choice to the variable.

    Raises:
        ValueError: The argument or the variable has an invalid value.
        ImportError: It is `always`, and msgspec is not installed or too old.
    """
    if given is None:
        name, value = VARIABLE, os.environ.get(VARIABLE) or "auto"
    else:
        name, value = "msgspec", given
    if not _is_use(value):
        raise ValueError(f"{name} must be 'always', 'auto' or 'never', not {value!r}")
    if value == "always":
        from .msgspec_decoder import is_installed

        if not is_installed():
            raise ImportError(
                f"{name} is 'always', which needs msgspec: pip install 'msgspec>=0.20'"
            )
    return value


def _is_use(value: str) -> TypeGuard[MsgspecUse]:
    return value in ("always", "auto", "never")


def with_msgspec(
    cls: type[T],
    decode_in_python: Callable[[bytes], T],
    protocol: str = "json",
    use: MsgspecUse = "auto",
) -> Callable[[bytes], T]:
    """Make a function that decodes bodies with msgspec, if that is possible and pays.

    Args:
        cls: A class of responses.
        decode_in_python: Decodes the first bodies, and those that msgspec rejects.
        protocol: The protocol of the bodies.
        use: When to use msgspec.
    """
    if use == "never":
        return decode_in_python
    seen = 0

    def decode(body: bytes) -> T:
        nonlocal seen
        if use == "auto" and seen < WARMUP_BYTES:
            seen += len(body)
            return decode_in_python(body)
        from .msgspec_decoder import decoder_in_c

        decode_in_c = decoder_in_c(cls, protocol)
        if decode_in_c is not None:
            try:
                return decode_in_c(body)
            except Exception:
                # Python decodes the body, or raises the error that counts.
                pass
        return decode_in_python(body)

    return decode
