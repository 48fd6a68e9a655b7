"""Batches of DynamoDB with asynchronous clients."""

import asyncio
from typing import Any

import pytest

from botosmith.testing import fake
from tests.support.sdk import Sdk

pytestmark = pytest.mark.anyio


async def test_batches_are_written_and_read(
    sdk: Sdk, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept, sleep = list[float](), asyncio.sleep

    async def note(seconds: float) -> None:
        slept.append(seconds)
        await sleep(0)

    monkeypatch.setattr(asyncio, "sleep", note)
    dynamodb = sdk("dynamodb")
    items: list[Any] = [dynamodb.to_item({"id": number}) for number in range(130)]
    wanted = dynamodb.KeysAndAttributes(keys=items[70:100])
    with fake(dynamodb.AsyncDynamoDBClient) as made:
        made.on(dynamodb.BatchWriteItemRequest).returns(
            dynamodb.BatchWriteItemResponse(), repeat=True
        )
        await dynamodb.write_all(made.client, table_name="films", puts=items)
        assert len(made.calls) == 6
        made.on(dynamodb.BatchGetItemRequest).returns(
            dynamodb.BatchGetItemResponse(
                responses={"films": items[:70]},
                unprocessed_keys={"films": wanted},
            ),
            dynamodb.BatchGetItemResponse(responses={"films": items[70:]}),
        )
        found = await dynamodb.get_all(made.client, table_name="films", keys=items)
    assert found == items
    # Only other tasks go on meanwhile.
    assert slept == [0]
