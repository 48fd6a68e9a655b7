"""News about releases, from a queue."""

import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager

from attrs import frozen

from follower.aws.sqs import AsyncSQSClient

# Seconds that AWS keeps a request open until there is a message.
WAIT = 20


@frozen
class News:
    """A version of a model was released."""

    model: str
    version: int
    changes: str


async def messages(client: AsyncSQSClient, queue_url: str) -> AsyncIterator["Delivery"]:
    """Yield the messages of a queue as they arrive, forever."""
    while True:
        response = await client.receive_message(
            queue_url=queue_url, max_number_of_messages=10, wait_time_seconds=WAIT
        )
        for message in response.messages:
            yield Delivery(client, queue_url, message.body, message.receipt_handle)


@frozen
class Delivery:
    """A message that AWS delivers again unless it is deleted in time."""

    client: AsyncSQSClient
    queue_url: str
    body: str
    receipt: str

    @asynccontextmanager
    async def handled(self) -> AsyncGenerator[News]:
        """Delete the message at the end of the block, unless there is an error."""
        yield News(**json.loads(self.body))
        await self.client.delete_message(
            queue_url=self.queue_url, receipt_handle=self.receipt
        )
