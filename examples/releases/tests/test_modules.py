"""Single modules, with fakes: no server, no credentials, no waiting."""

from datetime import UTC, datetime

import pytest

from botosmith.testing import events, fake
from releases import ledger, news, notes
from releases.aws import from_json
from releases.aws.bedrock_runtime import (
    BedrockRuntimeClient,
    ContentBlockDeltaEvent,
    ContentBlockDeltaText,
    ConverseStreamOutputContentBlockDelta,
    ConverseStreamOutputMessageStop,
    ConverseStreamRequest,
    ConverseStreamResponse,
    MessageStopEvent,
    ThrottlingException,
)
from releases.aws.dynamodb import (
    AttributeValue,
    AttributeValueN,
    AttributeValueS,
    CancellationReason,
    DynamoDBClient,
    GetItemRequest,
    GetItemResponse,
    QueryPaginator,
    TransactionCanceledException,
    TransactWriteItemsRequest,
    TransactWriteItemsResponse,
)
from releases.aws.logs import (
    CloudWatchLogsClient,
    CreateLogStreamRequest,
    FilteredLogEvent,
    FilterLogEventsPaginator,
    ResourceAlreadyExistsException,
)
from releases.aws.sagemaker import DescribeModelResponse
from releases.aws.sqs import (
    DeleteMessageRequest,
    DeleteMessageResponse,
    Message,
    ReceiveMessageRequest,
    ReceiveMessageResponse,
    SendMessageRequest,
    SendMessageResponse,
    SQSClient,
)

TABLE, GROUP, QUEUE = "releases", "log", "https://sqs.example/1/news"
RELEASE = ledger.Release("fraud", 3, "ann", datetime(2026, 1, 2, tzinfo=UTC))
MODEL = DescribeModelResponse(model_name="fraud-3", creation_time=RELEASE.released_at)


def test_a_release_is_recorded_and_counted_at_once() -> None:
    with fake(DynamoDBClient) as dynamodb:
        dynamodb.on(TransactWriteItemsRequest).returns(TransactWriteItemsResponse())
        ledger.record(dynamodb.client, TABLE, RELEASE)
        (request,) = dynamodb.calls_of(TransactWriteItemsRequest)
    put, count = request.transact_items
    assert put.put
    assert count.update
    assert put.put.item["released_by"] == AttributeValueS("ann")
    assert count.update.key["version"] == ledger.COUNTER


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("ConditionalCheckFailed", ledger.AlreadyReleasedError),
        ("ThrottlingError", TransactionCanceledException),
    ],
)
def test_only_a_failed_condition_means_already_released(
    code: str, expected: type[Exception]
) -> None:
    cancelled = TransactionCanceledException(
        message="cancelled", cancellation_reasons=[CancellationReason(code=code)]
    )
    with fake(DynamoDBClient) as dynamodb:
        dynamodb.on(TransactWriteItemsRequest).raises(cancelled)
        with pytest.raises(expected):
            ledger.record(dynamodb.client, TABLE, RELEASE)


def test_releases_are_counted_and_listed_over_pages() -> None:
    items: list[dict[str, AttributeValue]] = [
        {
            "model": AttributeValueS("fraud"),
            "version": AttributeValueN(str(version)),
            "released_by": AttributeValueS("ann"),
            "released_at": AttributeValueS(RELEASE.released_at.isoformat()),
        }
        for version in (3, 2, 1)
    ]
    with fake(DynamoDBClient) as dynamodb:
        dynamodb.on(GetItemRequest).returns(
            GetItemResponse(item={"releases": AttributeValueN("3")}), GetItemResponse()
        )
        assert ledger.count(dynamodb.client, TABLE, "fraud") == 3
        assert ledger.count(dynamodb.client, TABLE, "spam") == 0
        dynamodb.pages(QueryPaginator, items, size=2)
        found = [*ledger.releases(dynamodb.client, TABLE, "fraud")]
    assert found[0] == RELEASE
    assert [release.version for release in found] == [3, 2, 1]


def test_announcements_are_deleted_once_they_are_handled() -> None:
    with fake(SQSClient) as sqs:
        sqs.on(SendMessageRequest).returns(SendMessageResponse(message_id="m"))
        assert news.announce(sqs.client, QUEUE, MODEL) == "m"
        (sent,) = sqs.calls_of(SendMessageRequest)
        assert from_json(DescribeModelResponse, sent.message_body) == MODEL
        sqs.on(ReceiveMessageRequest(queue_url=QUEUE)).returns(
            ReceiveMessageResponse(
                messages=[Message(body=sent.message_body, receipt_handle="r")]
            ),
            ReceiveMessageResponse(),
        )
        sqs.on(DeleteMessageRequest(queue_url=QUEUE, receipt_handle="r")).returns(
            DeleteMessageResponse()
        )
        waiting = news.announcements(sqs.client, QUEUE)
        assert next(waiting) == MODEL
        assert not sqs.calls_of(DeleteMessageRequest)
        assert [*waiting] == []


def test_a_log_that_exists_is_opened_and_read() -> None:
    with fake(CloudWatchLogsClient) as logs:
        logs.on(CreateLogStreamRequest).raises(ResourceAlreadyExistsException())
        news.open_log(logs.client, GROUP)
        logs.pages(
            FilterLogEventsPaginator,
            [FilteredLogEvent(message=f"line {number}") for number in range(5)],
            size=2,
        )
        assert len([*news.lines(logs.client, GROUP, "line")]) == 5


def test_notes_are_written_piece_by_piece() -> None:
    pieces = [
        ConverseStreamOutputContentBlockDelta(
            ContentBlockDeltaEvent(
                content_block_index=0, delta=ContentBlockDeltaText(text)
            )
        )
        for text in ("Finds ", "fraud.")
    ]
    cut_off = ConverseStreamOutputMessageStop(
        MessageStopEvent(stop_reason="max_tokens")
    )
    throttled = ThrottlingException(message="slow down")
    with fake(BedrockRuntimeClient) as bedrock:
        bedrock.on(ConverseStreamRequest(model_id="m")).returns(
            ConverseStreamResponse(stream=events(pieces)),
            ConverseStreamResponse(stream=events([cut_off])),
            ConverseStreamResponse(stream=events(pieces, raises=throttled)),
        )
        assert [*notes.write(bedrock.client, "m", "it")] == ["Finds ", "fraud."]
        with pytest.raises(notes.CutOffError, match="max_tokens"):
            next(notes.write(bedrock.client, "m", "it"))
        with pytest.raises(ThrottlingException):
            list(notes.write(bedrock.client, "m", "it"))
