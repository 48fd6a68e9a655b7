"""Bodies are read as objects by clients of `create`; aiobotocore parses its own."""

import asyncio
import contextvars
import logging
from collections.abc import Generator
from typing import Any

import pytest

from tests.asynchronous.conftest import OpenClient
from tests.asynchronous.opening import chosen
from tests.support.async_network import fake_network
from tests.support.decoding import bodies_in_c
from tests.support.network import ASSOCIATIONS, Answer, json_answer
from tests.support.sdk import Sdk

pytestmark = pytest.mark.anyio

BODY = json_answer(ASSOCIATIONS).body
DECODED = b"{}"
"""What botocore parses of an object that is made from the body."""


@pytest.fixture
async def typed(open_client: OpenClient) -> Any:
    """A client of SageMaker whose requests get the same answer."""
    client = await open_client("sagemaker")
    fake_network(client, json_answer(ASSOCIATIONS))
    return client


async def test_only_clients_of_create_read_bodies(
    sdk: Sdk,
    typed: Any,
    parsed_bodies: list[object],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    json_decoder = sdk("_runtime.responses.json_decoder")
    monkeypatch.setattr(json_decoder, "_BYTES_BEFORE_MSGSPEC", 1)
    in_c = bodies_in_c(monkeypatch, sdk("_runtime").__name__)
    with caplog.at_level(logging.DEBUG, sdk.package):
        responses = [await typed.list_associations() for _ in range(2)]
    if chosen.wrapped:
        assert parsed_bodies == [BODY] * 2
        assert in_c == []
        assert caplog.messages[-1].endswith("the client leaves bodies to it")
    else:
        assert parsed_bodies == [DECODED] * 2
        assert in_c == [BODY]
        assert caplog.messages == []
    plain = type(typed)(typed._boto, decode="dict")
    expected = await plain.list_associations()
    assert responses == [expected] * 2
    assert responses[1].response_metadata == expected.response_metadata
    assert (await typed._boto.list_associations())["NextToken"] == "more"


XML = (
    b"<ListBucketResult><Name>b</Name><KeyCount>1</KeyCount><Contents><Key>k</Key>"
    b"<LastModified>2024-01-02T03:04:05.000Z</LastModified></Contents>"
    b"</ListBucketResult>"
)


async def test_xml_becomes_the_same_objects(open_client: OpenClient) -> None:
    client = await open_client("s3")
    fake_network(client, Answer(XML))
    response = await client.list_objects_v2(bucket="b")
    plain = type(client)(client._boto, decode="dict")
    assert await plain.list_objects_v2(bucket="b") == response
    assert response.contents[0].last_modified.year == 2024


async def test_coroutine_that_is_closed_in_another_context(
    sdk: Sdk, open_client: OpenClient
) -> None:
    typed_call: Any = sdk("_runtime.responses.lazy_parsers").TypedCall
    client = await open_client("sagemaker")
    operation = client._operation(sdk("sagemaker").ListAssociationsRequest)

    def work() -> Generator[float]:
        with typed_call(operation.body_reader):
            yield 1

    coroutine = sdk("_runtime.steps").run_async(work(), asyncio.sleep)
    contextvars.copy_context().run(coroutine.send, None)
    # The garbage collector may do so, in any context.
    coroutine.close()
