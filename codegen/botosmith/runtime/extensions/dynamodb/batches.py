"""Writes and reads any number of items, in batches."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping, Sequence
from functools import partial
from inspect import iscoroutinefunction
from itertools import chain, islice
from random import uniform
from typing import Any, Protocol, TypeAlias, TypedDict, Unpack, overload

from ...steps import Steps, run, run_async
from .misfits import T, rooted
from .service import dynamodb
from .writing import ItemLike, to_item

Item: TypeAlias = Mapping[str, dynamodb.AttributeValue]
Items: TypeAlias = Iterable[ItemLike]


class UnprocessedError(Exception):
    """DynamoDB did not process what was sent, in ten calls in a row.

    Attributes:
        puts: The items that are not written.
        deletes: The keys that are not deleted.
        keys: The keys that are not read.
        items: The items that were read.

    The first three have what DynamoDB did not process, and then what was not sent, from
    the iterables that the function got. They can be arguments of another call. So this
    error cannot be pickled.
    """

    puts: Iterator[Item] = iter(())
    deletes: Iterator[Item] = iter(())
    keys: Iterator[Item] = iter(())
    items: Sequence[Item] = ()

    def __init__(self, message: str) -> None:
        super().__init__(message)


class AsyncWriter(Protocol):
    """An asynchronous client that writes batches."""

    async def batch_write_item(self, *, request_items: Any) -> object: ...


class AsyncReader(Protocol):
    """An asynchronous client that reads batches."""

    async def batch_get_item(self, *, request_items: Any) -> object: ...


class ReadOptions(TypedDict, total=False):
    """How items are read, as `batch_get_item` takes it."""

    consistent_read: bool | None
    projection_expression: str | None
    expression_attribute_names: Mapping[str, str] | None


def _run(client: object, method: object, steps: Steps[T]) -> object:
    """Do work with a client. With an asynchronous client, return a coroutine."""
    # Methods of a mock of a synchronous client look like coroutine functions.
    is_sync = isinstance(client, dynamodb.DynamoDBClient)
    # Clients of fakes do not sleep. Mocks and other objects may have only the methods.
    has_pause = hasattr(client.__class__, "_pause")
    pause: Any = getattr(client, "_pause", None) if has_pause else None
    if not is_sync and iscoroutinefunction(method):
        return run_async(steps, pause or asyncio.sleep)
    return run(steps, pause or time.sleep)


def _process(
    table: str,
    size: int,
    waiting: Iterator[T],
    call: Callable[[Sequence[T]], object],
    rest_of: Callable[[Any], Sequence[T]],
    left: Callable[[Sequence[T]], Mapping[str, object]],
) -> Steps[None]:
    """Send requests in batches, and again what was not processed.

    `rest_of` takes that from a response. `left` makes the attributes of the error, of
    what was never processed.
    """
    batch: Sequence[T] = ()
    useless = 0
    while batch := [*batch, *islice(waiting, size - len(batch))]:
        rest = rest_of((yield partial(call, batch)))
        useless = useless + 1 if len(rest) == len(batch) else 0
        batch = rest
        if useless == 10:
            error = UnprocessedError(f"{table}: {useless} calls processed nothing")
            vars(error).update(left(batch))
            raise error
        if batch:
            # Exponential backoff with full jitter, as AWS recommends.
            yield uniform(0, min(0.05 * 2**useless, 5))


def _items(name: str, items: Items, *, omit_empty: bool = False) -> Iterator[Item]:
    write = partial(to_item, omit_empty=omit_empty)
    for index, item in enumerate(items):
        yield rooted(f"{name}[{index}]", write, item)


@overload
def write_all(
    client: dynamodb.DynamoDBClient,
    *,
    table_name: str,
    puts: Items = (),
    deletes: Items = (),
    omit_empty: bool = False,
) -> None: ...
@overload
def write_all(
    client: AsyncWriter,
    *,
    table_name: str,
    puts: Items = (),
    deletes: Items = (),
    omit_empty: bool = False,
) -> Coroutine[Any, Any, None]: ...
def write_all(
    client: Any,
    *,
    table_name: str,
    puts: Items = (),
    deletes: Items = (),
    omit_empty: bool = False,
) -> object:
    """Put and delete any number of items, in batches of 25.

    Args:
        client: The client. If it is asynchronous, a coroutine is returned.
        table_name: The name or ARN of the table.
        puts: The items to put, as `to_item` takes them.
        deletes: The keys of the items to delete. No two puts and deletes of a batch may
            have the same key.
        omit_empty: Whether to leave out members of objects that are `None` or an empty
            set, as `to_item` does.

    Raises:
        UnprocessedError: Ten calls in a row processed nothing.
        ConversionError: A value, `puts[3].year`, cannot be stored. What comes before it
            may be written.
        ServiceError: A call failed. What comes before it may be written.
    """
    method, write = client.batch_write_item, dynamodb.WriteRequest
    items = _items("puts", puts, omit_empty=omit_empty)
    keys = _items("deletes", deletes, omit_empty=omit_empty)
    requests = chain(
        (write(put_request=dynamodb.PutRequest(item=item)) for item in items),
        (write(delete_request=dynamodb.DeleteRequest(key=key)) for key in keys),
    )

    def send(batch: Sequence[dynamodb.WriteRequest]) -> object:
        return method(request_items={table_name: batch})

    def rest_of(
        response: dynamodb.BatchWriteItemResponse,
    ) -> Sequence[dynamodb.WriteRequest]:
        return [*chain(*response.unprocessed_items.values())]

    def left(batch: Sequence[dynamodb.WriteRequest]) -> Mapping[str, Iterator[Item]]:
        again = [one.put_request.item for one in batch if one.put_request]
        deleted = [one.delete_request.key for one in batch if one.delete_request]
        return {"puts": chain(again, items), "deletes": chain(deleted, keys)}

    steps = _process(table_name, 25, requests, send, rest_of, left)
    return _run(client, method, steps)


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
def get_all(
    client: Any, *, table_name: str, keys: Items, **options: Unpack[ReadOptions]
) -> object:
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
    method, source, items = client.batch_get_item, _items("keys", keys), list[Item]()

    def send(batch: Sequence[Item]) -> object:
        wanted = dynamodb.KeysAndAttributes(keys=batch, **options)
        return method(request_items={table_name: wanted})

    def rest_of(response: dynamodb.BatchGetItemResponse) -> Sequence[Item]:
        items.extend(chain(*response.responses.values()))
        unprocessed = response.unprocessed_keys.values()
        return [key for one in unprocessed for key in one.keys]

    def left(batch: Sequence[Item]) -> Mapping[str, Iterable[Item]]:
        return {"keys": chain(batch, source), "items": items}

    def steps() -> Steps[list[Item]]:
        yield from _process(table_name, 100, source, send, rest_of, left)
        return items

    return _run(client, method, steps())
