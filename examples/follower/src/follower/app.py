"""Follow many queues at the same time."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager

from attrs import frozen

from follower import ledger, news, notes
from follower.aws.bedrock_runtime import AsyncBedrockRuntimeClient
from follower.aws.dynamodb import AsyncDynamoDBClient
from follower.aws.sqs import AsyncSQSClient

WRITER = "eu.amazon.nova-lite-v1:0"


@frozen
class Clients:
    """The clients of the program, which share a session."""

    bedrock: AsyncBedrockRuntimeClient
    dynamodb: AsyncDynamoDBClient
    sqs: AsyncSQSClient

    @classmethod
    @asynccontextmanager
    async def open(cls, region_name: str) -> AsyncGenerator["Clients"]:
        """Open them for a region, until the end of the block."""
        async with AsyncExitStack() as stack:
            enter = stack.enter_async_context
            yield cls(
                bedrock=await enter(
                    AsyncBedrockRuntimeClient.create(region_name=region_name)
                ),
                dynamodb=await enter(
                    AsyncDynamoDBClient.create(region_name=region_name)
                ),
                sqs=await enter(AsyncSQSClient.create(region_name=region_name)),
            )


async def follow(
    clients: Clients, queues: Sequence[str], table: str, *, at_once: int = 10
) -> None:
    """Follow queues until this is cancelled.

    Args:
        clients: The clients.
        queues: The URLs of the queues; each has a task of its own.
        table: The table that releases are recorded in.
        at_once: How many messages may be worked on at the same time.
    """
    room = asyncio.Semaphore(at_once)
    async with asyncio.TaskGroup() as group:
        for queue in queues:
            group.create_task(_follow_one(clients, queue, table, room))


async def _follow_one(
    clients: Clients, queue: str, table: str, room: asyncio.Semaphore
) -> None:
    async with asyncio.TaskGroup() as group:
        async for delivery in news.messages(clients.sqs, queue):
            await room.acquire()
            task = group.create_task(handle(clients, delivery, table))
            task.add_done_callback(lambda _: room.release())


async def handle(clients: Clients, delivery: news.Delivery, table: str) -> None:
    """Write the notes of a release and record them; then the message is deleted."""
    async with delivery.handled() as found:
        text = await notes.write(clients.bedrock, WRITER, found)
        await ledger.record(clients.dynamodb, table, found, text)
