"""Writes any number of items."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Protocol, TypeAlias, overload

from .batches import ATTEMPTS, UnprocessedError, finish, items_of, process
from .service import dynamodb
from .writing import ItemLike

_Writes: TypeAlias = Mapping[str, Sequence[dynamodb.WriteRequest]]


class AsyncBatchWriter(Protocol):
    """An asynchronous client that writes batches."""

    async def batch_write_item(
        self, *, request_items: _Writes
    ) -> dynamodb.BatchWriteItemResponse: ...


@overload
def write_all(
    client: dynamodb.DynamoDBClient,
    *,
    table_name: str,
    puts: Iterable[ItemLike] = (),
    deletes: Iterable[ItemLike] = (),
) -> None: ...
@overload
def write_all(
    client: AsyncBatchWriter,
    *,
    table_name: str,
    puts: Iterable[ItemLike] = (),
    deletes: Iterable[ItemLike] = (),
) -> Coroutine[Any, Any, None]: ...
def write_all(
    client: Any,
    *,
    table_name: str,
    puts: Iterable[ItemLike] = (),
    deletes: Iterable[ItemLike] = (),
) -> Coroutine[Any, Any, None] | None:
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
    put_items, delete_keys = items_of("puts", puts), items_of("deletes", deletes)

    def left_of(
        response: dynamodb.BatchWriteItemResponse,
    ) -> Iterator[dynamodb.WriteRequest]:
        return chain.from_iterable((response.unprocessed_items or {}).values())

    async def write() -> None:
        requests = chain(
            (
                dynamodb.WriteRequest(put_request=dynamodb.PutRequest(item=item))
                for item in put_items
            ),
            (
                dynamodb.WriteRequest(delete_request=dynamodb.DeleteRequest(key=key))
                for key in delete_keys
            ),
        )
        left = await process(
            client.batch_write_item,
            requests,
            25,
            lambda batch: {table_name: batch},
            left_of,
        )
        if left:
            error = UnprocessedError(f"{table_name}: {ATTEMPTS} calls wrote nothing")
            items = [one.put_request.item for one in left if one.put_request]
            keys = [one.delete_request.key for one in left if one.delete_request]
            error.puts = chain(items, put_items)
            error.deletes = chain(keys, delete_keys)
            raise error

    result: Coroutine[Any, Any, None] | None = finish(client.batch_write_item, write())
    return result
