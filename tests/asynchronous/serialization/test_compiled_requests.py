"""Which requests of asynchronous clients compiled functions make.

That they are those of botocore, the protocol cases show.
"""

import asyncio
from typing import Any

import pytest

from tests.asynchronous.conftest import OpenClient
from tests.support.async_network import fake_network
from tests.support.compiled import compiled_requests
from tests.support.network import json_answer
from tests.support.sdk import Sdk, async_client_class

pytestmark = pytest.mark.anyio


@pytest.fixture
def compiled(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    return compiled_requests(monkeypatch, sdk("_runtime").__name__)


@pytest.mark.wrapped_only
async def test_aiobotocore_makes_the_requests_of_wrapped_clients(
    open_client: OpenClient, compiled: list[str]
) -> None:
    client = await open_client("sagemaker")
    fake_network(client, json_answer({}))
    await client.list_associations()
    assert not compiled


@pytest.mark.created_only
async def test_interleaved_tasks_send_their_own_requests(
    sdk: Sdk, compiled: list[str]
) -> None:
    async with async_client_class(sdk("sagemaker")).create() as client:
        network = fake_network(client, json_answer({}))
        calls = [client.list_associations(source_arn=f"arn-{n}") for n in range(50)]
        await asyncio.gather(*calls)
    sent: list[Any] = [request.body for request in network.requests]
    assert {*sent} == {b'{"SourceArn": "arn-%d"}' % n for n in range(50)}
    assert len(compiled) == 50
