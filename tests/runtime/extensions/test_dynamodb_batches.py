"""Batches of DynamoDB: their sizes, and what is sent again."""

import asyncio
from collections.abc import Iterable, Iterator
from types import SimpleNamespace
from typing import Any
from unittest.mock import AsyncMock, MagicMock, create_autospec

import pytest
from attrs import frozen

from botosmith_tools.client_kinds import ClientKind
from tests.support.sdk import Sdk


class Table:
    """A client whose table processes so many requests of each batch, and then all."""

    def __init__(self, dynamodb: Any, kind: ClientKind) -> None:
        self.processed: Iterator[int] = iter(())
        self.sizes: list[int] = []
        self.written: list[Any] = []
        self.batch_write_item = kind.function(self._write)
        self.batch_get_item = kind.function(self._read)
        self._dynamodb, self._kind = dynamodb, kind

    def write_all(self, **options: Any) -> None:
        writing = self._dynamodb.write_all(self, table_name="films", **options)
        assert self._kind.result(writing) is None

    def get_all(self, keys: Iterable[object]) -> Any:
        reading = self._dynamodb.get_all(self, table_name="films", keys=keys)
        return self._kind.result(reading)

    def _write(self, *, request_items: Any) -> Any:
        ((table, requests),) = request_items.items()
        done = self._count(requests)
        self.written += requests[:done]
        left = {table: requests[done:]}
        return self._dynamodb.BatchWriteItemResponse(unprocessed_items=left)

    def _read(self, *, request_items: Any) -> Any:
        ((table, wanted),) = request_items.items()
        done = self._count(wanted.keys)
        left = self._dynamodb.KeysAndAttributes(keys=wanted.keys[done:])
        return self._dynamodb.BatchGetItemResponse(
            responses={table: wanted.keys[:done]},
            unprocessed_keys={table: left} if left.keys else None,
        )

    def _count(self, requests: list[object]) -> int:
        self.sizes.append(len(requests))
        return next(self.processed, len(requests))


def _keys(count: int) -> Iterator[dict[str, int]]:
    return ({"id": number} for number in range(count))


@pytest.fixture
def table(dynamodb: Any, kind: ClientKind) -> Table:
    return Table(dynamodb, kind)


def test_items_are_written_in_batches_of_25(
    dynamodb: Any, table: Table, pauses: list[float]
) -> None:
    table.write_all(puts=_keys(30), deletes=_keys(40))
    assert (table.sizes, pauses) == ([25, 25, 20], [])
    puts = [one.put_request.item for one in table.written if one.put_request]
    deletes = [one.delete_request.key for one in table.written if one.delete_request]
    assert puts == [*map(dynamodb.to_item, _keys(30))]
    assert deletes == [*map(dynamodb.to_item, _keys(40))]


@frozen
class Film:
    title: str
    year: int | None = None


def test_empty_members_are_left_out_of_batches(dynamodb: Any, table: Table) -> None:
    puts, deletes = [Film("a"), Film("b", 1927)], [Film("c")]
    table.write_all(puts=puts, deletes=deletes, omit_empty=True)
    sent = [one.put_request or one.delete_request for one in table.written]
    items = [dynamodb.from_item(getattr(one, "item", None) or one.key) for one in sent]
    assert items == [{"title": "a"}, {"title": "b", "year": 1927}, {"title": "c"}]


def test_items_are_read_in_batches_of_100(
    dynamodb: Any, table: Table, pauses: list[float]
) -> None:
    assert table.get_all(_keys(230)) == [*map(dynamodb.to_item, _keys(230))]
    assert (table.sizes, pauses) == ([100, 100, 30], [])
    assert table.get_all([]) == []


def test_what_was_not_processed_is_sent_again_after_a_pause(
    table: Table, pauses: list[float]
) -> None:
    table.processed = iter([20, 0, 0, 0, 25, 5, 1])
    table.write_all(puts=_keys(50))
    assert table.sizes == [25, 25, 25, 25, 25, 5]
    assert len(table.written) == 50
    assert len(pauses) == 4
    assert all(0 <= p <= 0.05 * 2**n for n, p in enumerate(pauses))
    assert len(table.get_all(_keys(5))) == 5
    assert table.sizes[6:] == [5, 4]


def test_progress_has_no_limit(table: Table, pauses: list[float]) -> None:
    table.processed = iter([1] * 60)
    table.write_all(puts=_keys(60))
    assert len(table.sizes) == len(table.written) == 60
    assert max(pauses) < 0.05


def test_error_has_what_is_left(
    dynamodb: Any, table: Table, pauses: list[float]
) -> None:
    table.processed = iter([5, *[0] * 10])
    with pytest.raises(dynamodb.UnprocessedError, match="films: 10 calls") as caught:
        table.write_all(puts=_keys(20), deletes=_keys(30))
    assert (len(pauses), len(table.written)) == (10, 5)
    table.write_all(puts=caught.value.puts, deletes=caught.value.deletes)
    assert len(table.written) == 50
    table.processed = iter([40, *[0] * 10])
    with pytest.raises(dynamodb.UnprocessedError, match="films: 10 calls") as caught:
        table.get_all(_keys(150))
    assert len(caught.value.items) == 40
    assert len([*caught.value.keys]) == 110


def test_methods_of_mocks_are_called(dynamodb: Any) -> None:
    # Those of such mocks look like coroutine functions.
    client: Any = create_autospec(dynamodb.DynamoDBClient, instance=True)
    client.batch_write_item.return_value = dynamodb.BatchWriteItemResponse()
    client.batch_get_item.return_value = dynamodb.BatchGetItemResponse()
    dynamodb.write_all(client, table_name="films", puts=[{"a": 1}])
    client.batch_write_item.assert_called_once()
    assert dynamodb.get_all(client, table_name="films", keys=[{"a": 1}]) == []


def test_coroutine_functions_of_mocks_are_awaited(dynamodb: Any) -> None:
    item = dynamodb.WriteRequest(put_request=dynamodb.PutRequest(item={}))
    answers = [{"films": [item]}, None]
    responses = [dynamodb.BatchWriteItemResponse(unprocessed_items=a) for a in answers]
    # It has any other attribute as well.
    client = MagicMock(batch_write_item=AsyncMock(side_effect=responses))
    asyncio.run(dynamodb.write_all(client, table_name="films", puts=[{"a": 1}]))
    assert client.batch_write_item.await_count == 2


def test_errors_of_items_have_their_place(sdk: Sdk, table: Table) -> None:
    with pytest.raises(sdk().ConversionError, match=r"^puts\[1\]\.a\[0\]: "):
        table.write_all(puts=[{"a": 1}, {"a": [1.5]}])
    with pytest.raises(sdk().ConversionError, match=r"^keys\[0\]\.a: "):
        table.get_all([{"a": 1.5}])
    assert table.sizes == []


def test_options_of_reading_are_sent(dynamodb: Any, kind: ClientKind) -> None:
    sent: list[Any] = []

    def read(*, request_items: Any) -> Any:
        sent.append(request_items)
        return dynamodb.BatchGetItemResponse()

    client = SimpleNamespace(batch_get_item=kind.function(read))
    built = dynamodb.build(projection=[dynamodb.path("size")])
    options = {
        "projection_expression": built.projection,
        "expression_attribute_names": built.names,
        "consistent_read": True,
    }
    read_all = dynamodb.get_all(client, table_name="films", keys=_keys(1), **options)
    assert kind.result(read_all) == []
    keys = [*map(dynamodb.to_item, _keys(1))]
    assert sent == [{"films": dynamodb.KeysAndAttributes(keys=keys, **options)}]
