"""Batches, with both kinds of clients."""

from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from typing import assert_type

from batches_sdk import AsyncBatches, BatchError, Batches, BatchOutcome
from batches_sdk.kinesis import (
    KinesisClient,
    PutRecordsRequestEntry,
    PutRecordsResultEntry,
)
from batches_sdk.s3 import AsyncS3Client, Error, ObjectIdentifier, S3Client
from batches_sdk.sqs import (
    AsyncSQSClient,
    BatchResultErrorEntry,
    DeleteMessageBatchRequestEntry,
    Message,
    SendMessageBatchRequestEntry,
    SendMessageBatchResultEntry,
    SQSClient,
)

QUEUE = "https://sqs.us-east-1.amazonaws.com/1/queue"


def messages(texts: Iterable[str]) -> Iterator[SendMessageBatchRequestEntry]:
    for text in texts:
        yield SendMessageBatchRequestEntry(id="id", message_body=text)


async def messages_later(text: str) -> AsyncIterator[SendMessageBatchRequestEntry]:
    yield SendMessageBatchRequestEntry(id="id", message_body=text)


def outcomes(client: SQSClient) -> list[str]:
    """Each outcome, with the types of the operation."""
    sent = client.batches.send_message_batch(
        messages("abc"), queue_url=QUEUE, keep_order=True, max_bytes=1000
    )
    assert_type(
        sent,
        Batches[
            SendMessageBatchRequestEntry,
            SendMessageBatchResultEntry,
            BatchResultErrorEntry,
        ],
    )
    failed: list[str] = []
    for outcome in sent:
        assert_type(outcome.entry, SendMessageBatchRequestEntry)
        assert_type(outcome.result, SendMessageBatchResultEntry | None)
        assert_type(outcome.attempts, int)
        if outcome.failure is not None:
            assert_type(outcome.failure, BatchResultErrorEntry)
            failed.append(outcome.failure.code)
    assert_type(sent.done, int)
    assert_type(sent.left, Sequence[SendMessageBatchRequestEntry])
    assert_type(sent.failures[0].entry, SendMessageBatchRequestEntry)
    assert_type(sent.failures[0].failure, BatchResultErrorEntry)
    return failed


def finished(client: SQSClient, received: Sequence[Message]) -> int:
    """How many are done."""
    entries = [
        DeleteMessageBatchRequestEntry(id="id", receipt_handle=one.receipt_handle)
        for one in received
    ]
    sent = client.batches.delete_message_batch(entries, queue_url=QUEUE)
    assert_type(sent.finish(), int)
    try:
        return sent.finish()
    except BatchError as error:
        assert_type(error.done, int)
        return len(error.left) + sum(one.attempts for one in error.failures)


async def awaited(client: AsyncSQSClient) -> int:
    """The same, with `async for` and `await`, and iterables of both kinds."""
    sent = client.batches.send_message_batch(messages("abc"), queue_url=QUEUE)
    assert_type(
        sent,
        AsyncBatches[
            SendMessageBatchRequestEntry,
            SendMessageBatchResultEntry,
            BatchResultErrorEntry,
        ],
    )
    async for outcome in sent:
        assert_type(outcome.entry, SendMessageBatchRequestEntry)
        assert_type(outcome.failure, BatchResultErrorEntry | None)
    later = client.batches.send_message_batch(messages_later("a"), queue_url=QUEUE)
    assert_type(await later.finish(), int)
    return await sent.finish()


def records(client: KinesisClient, entries: list[PutRecordsRequestEntry]) -> None:
    """Results and failures of one class."""
    for outcome in client.batches.put_records(
        entries, stream_name="s", keep_order=True, max_bytes=1 << 20
    ):
        assert_type(outcome.result, PutRecordsResultEntry | None)
        assert_type(outcome.failure, PutRecordsResultEntry | None)


def objects(client: S3Client, keys: Iterable[str]) -> None:
    """No results, and entries that are inside a structure."""
    entries = (ObjectIdentifier(key=key) for key in keys)
    for outcome in client.batches.delete_objects(entries, bucket="b", mfa="1 2"):
        assert_type(outcome, BatchOutcome[ObjectIdentifier, None, Error | None])
        assert_type(outcome.result, None)
        assert_type(outcome.failure, Error | None)


async def objects_awaited(client: AsyncS3Client, keys: Iterable[str]) -> int:
    """The same with an asynchronous client."""
    entries = [ObjectIdentifier(key=key) for key in keys]
    sent = client.batches.delete_objects(entries, bucket="b")
    assert_type(sent, AsyncBatches[ObjectIdentifier, None, Error])
    return await sent.finish()
