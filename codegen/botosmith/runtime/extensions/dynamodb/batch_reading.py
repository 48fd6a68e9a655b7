"""Reads any number of items."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, Protocol, TypeAlias, TypedDict, Unpack, overload

from .batches import ATTEMPTS, Item, UnprocessedError, finish, items_of, process
from .service import dynamodb
from .writing import ItemLike

_Reads: TypeAlias = Mapping[str, dynamodb.KeysAndAttributes]


class AsyncBatchReader(Protocol):
    """An asynchronous client that reads batches."""

    async def batch_get_item(
        self, *, request_items: _Reads
    ) -> dynamodb.BatchGetItemResponse: ...


class ReadOptions(TypedDict, total=False):
    """How items are read, as `batch_get_item` takes it."""

    consistent_read: bool | None
    projection_expression: str | None
    expression_attribute_names: Mapping[str, str] | None


@overload
def get_all(
    client: dynamodb.DynamoDBClient,
    *,
    table_name: str,
    keys: Iterable[ItemLike],
    **options: Unpack[ReadOptions],
) -> list[Item]: ...
@overload
def get_all(
    client: AsyncBatchReader,
    *,
    table_name: str,
    keys: Iterable[ItemLike],
    **options: Unpack[ReadOptions],
) -> Coroutine[Any, Any, list[Item]]: ...
def get_all(
    client: Any,
    *,
    table_name: str,
    keys: Iterable[ItemLike],
    **options: Unpack[ReadOptions],
) -> Coroutine[Any, Any, list[Item]] | list[Item]:
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
    source = items_of("keys", keys)
    items: list[Item] = []

    def left_of(response: dynamodb.BatchGetItemResponse) -> Iterator[Item]:
        items.extend(chain.from_iterable((response.responses or {}).values()))
        left: _Reads = response.unprocessed_keys or {}
        return chain.from_iterable(one.keys for one in left.values())

    async def read() -> list[Item]:
        left = await process(
            client.batch_get_item,
            source,
            100,
            lambda batch: {
                table_name: dynamodb.KeysAndAttributes(keys=batch, **options)
            },
            left_of,
        )
        if left:
            error = UnprocessedError(f"{table_name}: {ATTEMPTS} calls read nothing")
            error.keys, error.items = chain(left, source), items
            raise error
        return items

    result: Coroutine[Any, Any, list[Item]] | list[Item]
    result = finish(client.batch_get_item, read())
    return result
