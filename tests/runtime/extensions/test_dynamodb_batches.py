"""Batches of DynamoDB: their sizes, and what is sent again."""

import asyncio
import time
from collections.abc import Callable, Iterator
from inspect import iscoroutinefunction
from types import SimpleNamespace
from typing import Any
from unittest.mock import create_autospec

import pytest
from attrs import frozen

from tests.support.sdk import Sdk


class Table:
    """A client whose table processes what it is told to of each batch.

    Args:
        sdk: The SDK.
        processed: For each call, how many of its requests are processed; then all are.
    """

    def __init__(self, sdk: Sdk, *processed: int) -> None:
        self._sdk = sdk
        self._processed = iter(processed)
        self.sizes: list[int] = []
        self.written: list[Any] = []

    def batch_write_item(self, *, request_items: Any) -> Any:
        ((table, requests),) = request_items.items()
        done = self._count(requests)
        self.written += requests[:done]
        return SimpleNamespace(unprocessed_items={table: requests[done:]})

    def batch_get_item(self, *, request_items: Any) -> Any:
        ((table, wanted),) = request_items.items()
        done = self._count(wanted.keys)
        left = self._sdk("dynamodb").KeysAndAttributes(keys=wanted.keys[done:])
        return SimpleNamespace(
            responses={table: wanted.keys[:done]},
            unprocessed_keys={table: left} if left.keys else None,
        )

    def _count(self, requests: list[object]) -> int:
        self.sizes.append(len(requests))
        return next(self._processed, len(requests))


class AsyncTable(Table):
    """The same, with coroutine functions."""

    async def batch_write_item(self, *, request_items: Any) -> Any:
        await asyncio.sleep(0)
        return super().batch_write_item(request_items=request_items)

    async def batch_get_item(self, *, request_items: Any) -> Any:
        await asyncio.sleep(0)
        return super().batch_get_item(request_items=request_items)


def _result(value: Any) -> Any:
    return asyncio.run(value) if asyncio.iscoroutine(value) else value


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses between calls, none of which takes any time."""
    found: list[float] = []
    sleep = asyncio.sleep

    async def note(seconds: float) -> None:
        if seconds:
            found.append(seconds)
        await sleep(0)

    monkeypatch.setattr(asyncio, "sleep", note)
    monkeypatch.setattr(time, "sleep", found.append)
    return found


KINDS = pytest.mark.parametrize("kind", [Table, AsyncTable])
Kind = Callable[..., Table]


def _keys(count: int) -> Iterator[dict[str, int]]:
    return ({"id": number} for number in range(count))


@KINDS
def test_items_are_written_in_batches_of_25(
    sdk: Sdk, kind: Kind, pauses: list[float]
) -> None:
    dynamodb, table = sdk("dynamodb"), kind(sdk)
    writing = dynamodb.write_all(
        table, table_name="films", puts=_keys(30), deletes=_keys(40)
    )
    assert _result(writing) is None
    assert (table.sizes, pauses) == ([25, 25, 20], [])
    puts = [one.put_request.item for one in table.written if one.put_request]
    deletes = [one.delete_request.key for one in table.written if one.delete_request]
    assert puts == [*map(dynamodb.to_item, _keys(30))]
    assert deletes == [*map(dynamodb.to_item, _keys(40))]


@frozen
class Film:
    title: str
    year: int | None = None


@KINDS
def test_empty_members_are_left_out_of_batches(
    sdk: Sdk, kind: Kind, pauses: list[float]
) -> None:
    dynamodb, table = sdk("dynamodb"), kind(sdk)
    puts, deletes = [Film("a"), Film("b", 1927)], [Film("c")]
    _result(
        dynamodb.write_all(
            table, table_name="films", puts=puts, deletes=deletes, omit_empty=True
        )
    )
    sent = [one.put_request or one.delete_request for one in table.written]
    items = [dynamodb.from_item(getattr(one, "item", None) or one.key) for one in sent]
    assert items == [{"title": "a"}, {"title": "b", "year": 1927}, {"title": "c"}]


@KINDS
def test_items_are_read_in_batches_of_100(
    sdk: Sdk, kind: Kind, pauses: list[float]
) -> None:
    dynamodb, table = sdk("dynamodb"), kind(sdk)
    items = _result(dynamodb.get_all(table, table_name="films", keys=_keys(230)))
    assert items == [*map(dynamodb.to_item, _keys(230))]
    assert (table.sizes, pauses) == ([100, 100, 30], [])
    assert _result(dynamodb.get_all(table, table_name="films", keys=[])) == []


@KINDS
def test_what_was_not_processed_is_sent_again_after_a_pause(
    sdk: Sdk, kind: Kind, pauses: list[float]
) -> None:
    dynamodb, table = sdk("dynamodb"), kind(sdk, 20, 0, 0, 0, 25)
    _result(dynamodb.write_all(table, table_name="films", puts=_keys(50)))
    assert table.sizes == [25, 25, 25, 25, 25, 5]
    assert len(table.written) == 50
    assert len(pauses) == 4
    assert all(0 <= p <= 0.05 * 2**n for n, p in enumerate(pauses))
    table = kind(sdk, 1)
    items = _result(dynamodb.get_all(table, table_name="films", keys=_keys(5)))
    assert (table.sizes, len(items)) == ([5, 4], 5)


@KINDS
def test_progress_has_no_limit(sdk: Sdk, kind: Kind, pauses: list[float]) -> None:
    table = kind(sdk, *[1] * 60)
    _result(sdk("dynamodb").write_all(table, table_name="films", puts=_keys(60)))
    assert len(table.sizes) == len(table.written) == 60
    assert max(pauses) < 0.05


@KINDS
def test_error_has_what_is_left(sdk: Sdk, kind: Kind, pauses: list[float]) -> None:
    dynamodb = sdk("dynamodb")
    refused, table = kind(sdk, 5, *[0] * 10), kind(sdk)
    options: dict[str, Any] = {"puts": _keys(20), "deletes": _keys(30)}
    with pytest.raises(dynamodb.UnprocessedError, match="films: 10 calls") as caught:
        _result(dynamodb.write_all(refused, table_name="films", **options))
    assert len(pauses) == 10
    options = {"puts": caught.value.puts, "deletes": caught.value.deletes}
    _result(dynamodb.write_all(table, table_name="films", **options))
    assert len(table.written) == 45
    refused = kind(sdk, 40, *[0] * 10)
    with pytest.raises(dynamodb.UnprocessedError, match="films: 10 calls") as caught:
        _result(dynamodb.get_all(refused, table_name="films", keys=_keys(150)))
    assert len(caught.value.items) == 40
    assert len([*caught.value.keys]) == 110


def test_methods_of_asynchronous_clients_are_coroutine_functions(sdk: Sdk) -> None:
    # By this, batches know that a coroutine is wanted.
    dynamodb = sdk("dynamodb")
    client = dynamodb.AsyncDynamoDBClient
    assert iscoroutinefunction(client.batch_write_item)
    assert not iscoroutinefunction(dynamodb.DynamoDBClient.batch_write_item)


def test_methods_of_mocks_are_called(sdk: Sdk) -> None:
    # Those of such mocks look like coroutine functions.
    dynamodb = sdk("dynamodb")
    client: Any = create_autospec(dynamodb.DynamoDBClient, instance=True)
    client.batch_write_item.return_value = dynamodb.BatchWriteItemResponse()
    client.batch_get_item.return_value = dynamodb.BatchGetItemResponse()
    dynamodb.write_all(client, table_name="films", puts=[{"a": 1}])
    client.batch_write_item.assert_called_once()
    assert dynamodb.get_all(client, table_name="films", keys=[{"a": 1}]) == []


def test_errors_of_items_have_their_place(sdk: Sdk, pauses: list[float]) -> None:
    dynamodb, table = sdk("dynamodb"), Table(sdk)
    puts = [{"a": 1}, {"a": [1.5]}]
    with pytest.raises(sdk().ConversionError, match=r"^puts\[1\]\.a\[0\]: "):
        dynamodb.write_all(table, table_name="films", puts=puts)
    with pytest.raises(sdk().ConversionError, match=r"^keys\[0\]\.a: "):
        dynamodb.get_all(table, table_name="films", keys=[{"a": 1.5}])
    assert table.sizes == []


def test_options_of_reading_are_sent(sdk: Sdk) -> None:
    dynamodb, sent = sdk("dynamodb"), list[Any]()

    class Client:
        def batch_get_item(self, *, request_items: Any) -> Any:
            sent.append(request_items)
            return SimpleNamespace(responses=None, unprocessed_keys=None)

    built = dynamodb.build(projection=[dynamodb.path("size")])
    options = {
        "projection_expression": built.projection,
        "expression_attribute_names": built.names,
        "consistent_read": True,
    }
    dynamodb.get_all(Client(), table_name="films", keys=_keys(1), **options)
    keys = [*map(dynamodb.to_item, _keys(1))]
    assert sent == [{"films": dynamodb.KeysAndAttributes(keys=keys, **options)}]
