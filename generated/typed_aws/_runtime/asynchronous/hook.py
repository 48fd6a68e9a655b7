"""Calls of asynchronous clients, whose bodies the hook reads."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..responses.hook import TypedCall, current_call

if TYPE_CHECKING:
    from ..responses.object_reader import ObjectReader


async def call(
    method: Callable[..., Awaitable[dict[str, Any]]],
    arguments: Mapping[str, object],
    reader: ObjectReader[Any],
) -> dict[str, Any]:
    """Call a method of a client, and have the reader read the body.

    Each task has a context of its own, so calls of several tasks do not affect each
    other.
    """
    before = current_call.get()
    current_call.set(TypedCall(reader))
    try:
        return await method(**arguments)
    finally:
        # The garbage collector may close a coroutine in any context, where a token of
        # this one would be invalid.
        current_call.set(before)
