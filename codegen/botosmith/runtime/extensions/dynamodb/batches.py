"""Writes and reads any number of items, in batches."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine, Iterable, Iterator, Mapping, Sequence
from inspect import isawaitable, iscoroutinefunction
from itertools import chain, islice
from random import uniform
from typing import Any, Protocol, TypeAlias, TypedDict, Unpack, overload

from .misfits import rooted
from .service import dynamodb
from .writing import ItemLike, to_item

Item: TypeAlias = Mapping[str, dynamodb.AttributeValue]
Items: TypeAlias = Iterable[ItemLike]
_Batch: TypeAlias = Iterable[tuple[str, Item]]
_ATTEMPTS = 10


class UnprocessedError(Exception):
    """DynamoDB did not process what was sent, in ten calls in a row.

    Attributes:
        puts: The items that are not written.
        deletes: The keys that are not deleted.
        keys: The keys that are not read.
        items: The items that were read.

    The first three have what DynamoDB did not process, and then what was not sent, from
    the iterables that the function got. They can be arguments of another call.
    """

    puts: Iterator[Item] = iter(())
    deletes: Iterator[Item] = iter(())
    keys: Iterator[Item] = iter(())
    items: Sequence[Item] = ()


class AsyncWriter(Protocol):
    """An asynchronous client that writes batches."""

    async def batch_write_item(self, *, request_items: Any) -> Any: ...


class AsyncReader(Protocol):
    """An asynchronous client that reads batches."""

    async def batch_get_item(self, *, request_items: Any) -> Any: ...


class ReadOptions(TypedDict, total=False):
    """How items are read, as `batch_get_item` takes it."""

    consistent_read: bool | None
    projection_expression: str | None
    expression_attribute_names: Mapping[str, str] | None


async def _done(result: Any) -> Any:
    return await result if isawaitable(result) else result


def _process(
    table: str, method: Any, size: int, send: Any, found: Any = None, **given: Items
) -> Any:
    """Send items in batches, and again what was not processed.

    Args:
        table: The table.
        method: The client's method. If it is a coroutine function, so is this one.
        size: The size of a batch.
        send: Sends a batch, pairs of an argument and an item, and returns what is left.
        found: What is returned in the end: the items that were read.
        given: The items, by argument.
    """
    is_async = iscoroutinefunction(method)
    sleep = asyncio.sleep if is_async else time.sleep

    async def process() -> Any:
        sources = {name: _items(name, items) for name, items in given.items()}
        waiting = ((name, item) for name, items in sources.items() for item in items)
        batch: list[tuple[str, Item]] = []
        useless = 0
        while batch := [*batch, *islice(waiting, size - len(batch))]:
            left = await send(batch)
            useless = useless + 1 if len(left) == len(batch) else 0
            batch = left
            if useless == _ATTEMPTS:
                error = UnprocessedError(f"{table}: {useless} calls processed nothing")
                error.items = found or ()
                for name, source in sources.items():
                    unsent = [item for argument, item in left if argument == name]
                    setattr(error, name, chain(unsent, source))
                raise error
            if left:
                # Exponential backoff with full jitter, as AWS recommends.
                await _done(sleep(uniform(0, min(0.05 * 2**useless, 5))))
        return found

    coroutine = process()
    if is_async:
        return coroutine
    try:
        # It never waits.
        coroutine.send(None)
    except StopIteration as end:
        return end.value


def _items(name: str, items: Items) -> Iterator[Item]:
    for index, item in enumerate(items):
        yield rooted(f"{name}[{index}]", to_item, item)


@overload
def write_all(
    client: dynamodb.DynamoDBClient,
    *,
    table_name: str,
    puts: Items = (),
    deletes: Items = (),
) -> None: ...
@overload
def write_all(
    client: AsyncWriter, *, table_name: str, puts: Items = (), deletes: Items = ()
) -> Coroutine[Any, Any, None]: ...
def write_all(
    client: Any, *, table_name: str, puts: Items = (), deletes: Items = ()
) -> Any:
    """Put and delete any number of items, in batches of 25.

    Args:
        client: The client. If it is asynchronous, a coroutine is returned.
        table_name: The name or ARN of the table.
        puts: The items to put, as `to_item` takes them.
        deletes: The keys of the items to delete. No two puts and deletes of a batch may
            have the same key.

    Raises:
        UnprocessedError: Ten calls in a row processed nothing.
        ConversionError: A value, `puts[3].year`, cannot be stored. What comes before it
            may be written.
        ServiceError: A call failed. What comes before it may be written.
    """

    method = client.batch_write_item

    def request(name: str, item: Item) -> dynamodb.WriteRequest:
        if name == "puts":
            return dynamodb.WriteRequest(put_request=dynamodb.PutRequest(item=item))
        return dynamodb.WriteRequest(delete_request=dynamodb.DeleteRequest(key=item))

    async def send(batch: _Batch) -> _Batch:
        requests = [request(*one) for one in batch]
        response = await _done(method(request_items={table_name: requests}))
        left: Mapping[str, Any] = response.unprocessed_items or {}
        return [
            ("puts", one.put_request.item)
            if one.put_request
            else ("deletes", one.delete_request.key)
            for one in chain(*left.values())
        ]

    return _process(table_name, method, 25, send, puts=puts, deletes=deletes)


@overload
def get_all(
    client: dynamodb.DynamoDBClient,
    *,
    table_name: str,
    keys: Items,
    **options: Unpack[ReadOptions],
) -> list[Item]: ...
@overload
def get_all(
    client: AsyncReader, *, table_name: str, keys: Items, **options: Unpack[ReadOptions]
) -> Coroutine[Any, Any, list[Item]]: ...
def get_all(client: Any, *, table_name: str, keys: Items, **options: Any) -> Any:
    """Get any number of items, in batches of 100.

    Args:
        client: The client. If it is asynchronous, a coroutine is returned.
        table_name: The name or ARN of the table.
        keys: The keys of the items, as `to_item` takes them. No two keys of a batch may
            be the same.
        options: Whether to read consistently, and what of the items.

    Returns:
        The items that there are, in any order.

    Raises:
        UnprocessedError: Ten calls in a row processed nothing.
        ConversionError: A value, `keys[3].title`, cannot be stored.
        ServiceError: A call failed.
    """
    method, items = client.batch_get_item, list[Item]()

    async def send(batch: _Batch) -> _Batch:
        wanted = dynamodb.KeysAndAttributes(keys=[key for _, key in batch], **options)
        response = await _done(method(request_items={table_name: wanted}))
        read: Mapping[str, Any] = response.responses or {}
        left: Mapping[str, Any] = response.unprocessed_keys or {}
        items.extend(chain(*read.values()))
        return [("keys", key) for one in left.values() for key in one.keys]

    return _process(table_name, method, 100, send, items, keys=keys)
