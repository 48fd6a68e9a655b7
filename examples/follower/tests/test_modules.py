"""Single modules, with fakes: no server, no credentials, no waiting."""

import asyncio

import pytest

from botosmith.testing import events, fake
from follower import ledger, news, notes
from follower.aws.bedrock_runtime import (
    AsyncBedrockRuntimeClient,
    ContentBlockDeltaEvent,
    ContentBlockDeltaText,
    ConverseStreamOutputContentBlockDelta,
    ConverseStreamRequest,
    ConverseStreamResponse,
)
from follower.aws.dynamodb import (
    AsyncDynamoDBClient,
    AttributeValueS,
    ConditionalCheckFailedException,
    CreateTableRequest,
    CreateTableResponse,
    DescribeTableRequest,
    DescribeTableResponse,
    PutItemRequest,
    PutItemResponse,
    QueryPaginator,
    TableDescription,
)
from follower.aws.sqs import (
    AsyncSQSClient,
    DeleteMessageRequest,
    DeleteMessageResponse,
    Message,
    ReceiveMessageRequest,
    ReceiveMessageResponse,
)

TABLE, QUEUE = "releases", "https://sqs.example/1/news"
NEWS = news.News("fraud", 3, "finds more")
BODY = '{"model": "fraud", "version": 3, "changes": "finds more"}'


def test_messages_are_deleted_unless_handling_fails() -> None:
    async def handle(client: AsyncSQSClient) -> None:
        waiting = news.messages(client, QUEUE)
        delivery = await anext(waiting)
        with pytest.raises(ZeroDivisionError):
            async with delivery.handled():
                raise ZeroDivisionError
        async with (await anext(waiting)).handled() as handled:
            assert handled == NEWS

    with fake(AsyncSQSClient) as sqs:
        sqs.on(ReceiveMessageRequest(queue_url=QUEUE)).returns(
            ReceiveMessageResponse(),
            ReceiveMessageResponse(messages=[Message(body=BODY, receipt_handle="1")]),
            ReceiveMessageResponse(messages=[Message(body=BODY, receipt_handle="2")]),
        )
        sqs.on(DeleteMessageRequest).returns(DeleteMessageResponse())
        asyncio.run(handle(sqs.client))
        (deleted,) = sqs.calls_of(DeleteMessageRequest)
        assert deleted.receipt_handle == "2"


def test_the_table_is_waited_for_and_releases_are_recorded_once() -> None:
    async def use(client: AsyncDynamoDBClient) -> list[bool]:
        await ledger.create(client, TABLE)
        return [await ledger.record(client, TABLE, NEWS, "notes") for _ in range(2)]

    with fake(AsyncDynamoDBClient) as dynamodb:
        dynamodb.on(CreateTableRequest).returns(CreateTableResponse())
        dynamodb.on(DescribeTableRequest(table_name=TABLE)).returns(
            *[
                DescribeTableResponse(table=TableDescription(table_status=status))
                for status in ("CREATING", "ACTIVE")
            ]
        )
        dynamodb.on(PutItemRequest).returns(PutItemResponse()).raises(
            ConditionalCheckFailedException(message="recorded")
        )
        assert asyncio.run(use(dynamodb.client)) == [True, False]


def test_notes_are_listed_over_pages() -> None:
    async def listed(client: AsyncDynamoDBClient) -> list[str]:
        return [note async for note in ledger.notes(client, TABLE, "fraud")]

    with fake(AsyncDynamoDBClient) as dynamodb:
        items = [{"notes": AttributeValueS(text)} for text in "abc"]
        dynamodb.pages(QueryPaginator, items, size=2)
        assert asyncio.run(listed(dynamodb.client)) == ["a", "b", "c"]


def test_notes_are_written() -> None:
    pieces = [
        ConverseStreamOutputContentBlockDelta(
            ContentBlockDeltaEvent(
                content_block_index=0, delta=ContentBlockDeltaText(text)
            )
        )
        for text in ("Finds ", "fraud.")
    ]
    with fake(AsyncBedrockRuntimeClient) as bedrock:
        bedrock.on(ConverseStreamRequest(model_id="m")).returns(
            ConverseStreamResponse(stream=events(pieces))
        )
        assert asyncio.run(notes.write(bedrock.client, "m", NEWS)) == "Finds fraud."
