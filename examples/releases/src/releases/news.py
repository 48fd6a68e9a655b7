"""News of releases: a queue for machines, a log for people."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime

from releases.aws import from_json, to_json
from releases.aws.logs import (
    CloudWatchLogsClient,
    InputLogEvent,
    ResourceAlreadyExistsException,
)
from releases.aws.sagemaker import DescribeModelResponse
from releases.aws.sqs import Message, SQSClient

STREAM = "releases"


def announce(client: SQSClient, queue_url: str, model: DescribeModelResponse) -> str:
    """Send the description of a model to the queue.

    Returns:
        The ID of the message.
    """
    sent = client.send_message(queue_url=queue_url, message_body=to_json(model))
    return sent.message_id


def announcements(client: SQSClient, queue_url: str) -> Iterator[DescribeModelResponse]:
    """Take the waiting announcements from the queue.

    A message is deleted when the caller asks for the next one.
    """
    while messages := receive(client, queue_url):
        for message in messages:
            yield from_json(DescribeModelResponse, message.body)
            client.delete_message(
                queue_url=queue_url, receipt_handle=message.receipt_handle
            )


def receive(client: SQSClient, queue_url: str) -> tuple[Message, ...]:
    """Up to ten messages; none if the queue is empty."""
    response = client.receive_message(queue_url=queue_url, max_number_of_messages=10)
    return tuple(response.messages)


def open_log(client: CloudWatchLogsClient, group: str) -> None:
    """Make the log of the project ready to be written, unless it is."""
    with suppress(ResourceAlreadyExistsException):
        client.create_log_stream(log_group_name=group, log_stream_name=STREAM)


def write(client: CloudWatchLogsClient, group: str, *lines: str) -> None:
    """Write lines into the log of the project."""
    now = int(datetime.now(UTC).timestamp() * 1000)
    client.put_log_events(
        log_group_name=group,
        log_stream_name=STREAM,
        log_events=[InputLogEvent(timestamp=now, message=line) for line in lines],
    )


def lines(client: CloudWatchLogsClient, group: str, pattern: str) -> Iterator[str]:
    """The lines of the log that match a pattern."""
    pages = client.paginators.filter_log_events.paginate(
        log_group_name=group, filter_pattern=pattern
    )
    for event in pages.items():
        yield event.message
