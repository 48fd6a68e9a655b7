"""News are followed, against moto's server and a server for Bedrock."""

import asyncio
import json
from collections.abc import Generator
from urllib.request import urlopen

import pytest
from attrs import asdict
from moto.server import ThreadedMotoServer

from event_stream_server import Event, bedrock
from follower import ledger, news
from follower.app import Clients, follow
from follower.aws.sqs import AsyncSQSClient, QueueAttributeName
from follower.news import News

REGION = "eu-west-1"
TABLE = "releases"
SPOKEN: list[Event] = [
    ("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"text": "Finds more "}}),
    ("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"text": "fraud."}}),
    ("messageStop", {"stopReason": "end_turn"}),
]


@pytest.fixture(scope="module")
def server() -> Generator[str]:
    """The URL of moto's server."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture(autouse=True)
def aws(server: str, monkeypatch: pytest.MonkeyPatch) -> Generator[None]:
    """An empty AWS account."""
    urlopen(f"{server}/moto-api/reset", data=b"").close()
    monkeypatch.setenv("AWS_ENDPOINT_URL", server)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    monkeypatch.setattr(news, "WAIT", 1)
    with bedrock(SPOKEN) as url:
        monkeypatch.setenv("AWS_ENDPOINT_URL_BEDROCK_RUNTIME", url)
        yield


def test_news_of_many_queues_are_recorded() -> None:
    async def program() -> list[str]:
        async with Clients.open(REGION) as clients:
            await ledger.create(clients.dynamodb, TABLE)
            queues = [await queue_of(clients.sqs, f"queue-{n}") for n in range(3)]
            for version in range(1, 31):
                await announce(
                    clients.sqs, queues[version % 3], News("detector", version, "more")
                )
            following = asyncio.create_task(follow(clients, queues, TABLE, at_once=5))
            async with asyncio.timeout(300):
                while sum([await waiting(clients.sqs, queue) for queue in queues]):
                    await asyncio.sleep(0.05)
            following.cancel()
            with pytest.raises(asyncio.CancelledError):
                await following
            # The clients still work.
            return [n async for n in ledger.notes(clients.dynamodb, TABLE, "detector")]

    assert asyncio.run(program()) == ["Finds more fraud."] * 30


def test_release_is_recorded_once() -> None:
    async def program() -> list[bool]:
        async with Clients.open(REGION) as clients:
            await ledger.create(clients.dynamodb, TABLE)
            found = News("detector", 1, "more")
            record = ledger.record
            tries = (record(clients.dynamodb, TABLE, found, "notes") for _ in range(5))
            return sorted(await asyncio.gather(*tries))

    assert asyncio.run(program()) == [False] * 4 + [True]


def test_message_that_fails_is_delivered_again() -> None:
    async def program() -> int:
        async with Clients.open(REGION) as clients:
            queue = await queue_of(clients.sqs, "queue")
            await announce(clients.sqs, queue, News("detector", 1, "more"))
            # There is no table.
            with pytest.raises(ExceptionGroup):
                await follow(clients, [queue], TABLE)
            return await waiting(clients.sqs, queue)

    assert asyncio.run(program()) == 1


async def queue_of(client: AsyncSQSClient, name: str) -> str:
    return (await client.create_queue(queue_name=name)).queue_url


async def announce(client: AsyncSQSClient, queue_url: str, found: News) -> None:
    await client.send_message(
        queue_url=queue_url, message_body=json.dumps(asdict(found))
    )


async def waiting(client: AsyncSQSClient, queue_url: str) -> int:
    """How many messages of a queue are not deleted."""
    visible = QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES
    hidden = QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE
    response = await client.get_queue_attributes(
        queue_url=queue_url, attribute_names=[visible, hidden]
    )
    found = response.attributes
    return int(found[visible]) + int(found[hidden])
