"""Sends requests in batches, and sends again what was not processed."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping, Sequence
from inspect import iscoroutinefunction
from itertools import islice
from random import uniform
from typing import Any, TypeAlias, TypeVar

from ...conversion_error import ConversionError
from .service import dynamodb
from .writing import ItemLike, to_item

T = TypeVar("T")
Item: TypeAlias = Mapping[str, dynamodb.AttributeValue]
ATTEMPTS = 10
"""How many calls in a row may process nothing."""


class UnprocessedError(Exception):
    """DynamoDB did not process what was sent, however often it was sent.

    Attributes:
        puts: The items that are not written.
        deletes: The keys that are not deleted.
        keys: The keys that are not read.
        items: The items that were read.

    These have first what DynamoDB did not process, and then what was not sent, from the
    iterables that the function got. They can be arguments of another call.
    """

    puts: Iterator[Item] = iter(())
    deletes: Iterator[Item] = iter(())
    keys: Iterator[Item] = iter(())
    items: Sequence[Item] = ()

    def __init__(self, message: str) -> None:
        super().__init__(message)


async def process(
    method: Callable[..., Any],
    requests: Iterator[T],
    size: int,
    request_items: Callable[[list[T]], object],
    left: Callable[[Any], Iterable[T]],
) -> list[T]:
    """Send requests in batches, and return what was not processed in the end.

    Args:
        method: The client's method, which may be a coroutine function.
        requests: The requests.
        size: The size of a batch.
        request_items: Makes the argument for a batch.
        left: Finds in a response what was not processed.
    """
    asynchronous = iscoroutinefunction(method)
    batch: list[T] = []
    useless = 0
    while batch := [*batch, *islice(requests, size - len(batch))]:
        response = method(request_items=request_items(batch))
        rest = [*left(await response if asynchronous else response)]
        useless = useless + 1 if len(rest) == len(batch) else 0
        batch = rest
        if useless == ATTEMPTS:
            break
        if rest:
            # Exponential backoff with full jitter, as AWS recommends.
            pause = uniform(0, min(0.05 * 2**useless, 5))
            if asynchronous:
                await asyncio.sleep(pause)
            else:
                time.sleep(pause)
    return batch


def finish(method: object, coroutine: Coroutine[Any, Any, T]) -> Any:
    """Return a coroutine; if its client is synchronous, run it, for it never waits."""
    if iscoroutinefunction(method):
        return coroutine
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value


def items_of(name: str, items: Iterable[ItemLike]) -> Iterator[Item]:
    """Make items, with the name of their argument in the paths of errors."""
    for index, item in enumerate(items):
        try:
            yield to_item(item)
        except ConversionError as error:
            raise error.moved_to(f"{name}[{index}]") from None
