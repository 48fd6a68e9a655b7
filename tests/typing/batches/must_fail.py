"""Batches of wrong entries, and arguments that an operation does not have."""

from collections.abc import AsyncIterator

from batches_sdk.s3 import Delete, ObjectIdentifier, S3Client
from batches_sdk.sqs import (
    AsyncSQSClient,
    DeleteMessageBatchRequestEntry,
    SendMessageBatchRequestEntry,
    SQSClient,
)

QUEUE = "https://sqs.us-east-1.amazonaws.com/1/queue"
message = SendMessageBatchRequestEntry(id="id", message_body="text")
deletion = DeleteMessageBatchRequestEntry(id="id", receipt_handle="r")


async def later() -> AsyncIterator[SendMessageBatchRequestEntry]:
    yield message


def calls(sqs: SQSClient, s3: S3Client) -> None:
    """Calls that are refused."""
    # Entries of another operation, one entry, dicts, and an asynchronous iterable.
    # refused: mypy[list-item] pyright[reportArgumentType]
    sqs.batches.send_message_batch([deletion], queue_url=QUEUE)
    # refused: mypy[arg-type] pyright[reportArgumentType]
    sqs.batches.send_message_batch(message, queue_url=QUEUE)
    # refused: mypy[list-item] pyright[reportArgumentType]
    sqs.batches.send_message_batch([{"Id": "1"}], queue_url=QUEUE)
    # refused: mypy[arg-type] pyright[reportArgumentType]
    sqs.batches.send_message_batch(later(), queue_url=QUEUE)

    # Without the queue, with it by position, and with the list by its own name.
    # refused: mypy[call-arg] pyright[reportCallIssue]
    sqs.batches.send_message_batch([message])
    # refused: mypy[call-arg] pyright[reportCallIssue]
    sqs.batches.send_message_batch([message], QUEUE)

    # What a call does not have: a limit of bytes, an order, and the structure around.
    # refused: mypy[call-arg] pyright[reportCallIssue]
    sqs.batches.delete_message_batch([deletion], queue_url=QUEUE, max_bytes=5)
    # refused: mypy[call-arg] pyright[reportCallIssue]
    sqs.batches.delete_message_batch([deletion], queue_url=QUEUE, keep_order=True)
    key = ObjectIdentifier(key="k")
    # refused: mypy[call-arg] pyright[reportCallIssue]
    s3.batches.delete_objects([key], bucket="b", delete=Delete(objects=[key]))
    # refused: mypy[arg-type] pyright[reportArgumentType]
    sqs.batches.send_message_batch([message], queue_url=QUEUE, max_bytes=None)

    # Operations that take no batches.
    # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    sqs.batches.create_queue([message])

    sent = sqs.batches.send_message_batch([message], queue_url=QUEUE)
    for outcome in sent:
        # refused: mypy[union-attr] pyright[reportOptionalMemberAccess]
        print(outcome.failure.code)
        # refused: mypy[union-attr] pyright[reportOptionalMemberAccess]
        print(outcome.result.message_id)
        # refused: mypy[misc] pyright[reportAttributeAccessIssue]
        outcome.attempts = 5
    # refused: mypy[misc] pyright[reportAttributeAccessIssue]
    sent.done = 5


async def awaited(sqs: AsyncSQSClient) -> None:
    """Batches of the other kind of clients."""
    sent = sqs.batches.send_message_batch([message], queue_url=QUEUE)
    # refused: mypy[attr-defined] pyright[reportGeneralTypeIssues]
    for _ in sent:
        pass
    # refused: mypy[operator] pyright[reportOperatorIssue]
    print(sent.finish() + 1)
    await sent.finish()
