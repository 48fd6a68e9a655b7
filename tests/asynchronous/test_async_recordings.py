"""Calls of asynchronous clients are recorded and replayed."""

from pathlib import Path
from typing import Any

import pytest

from botosmith.testing import record, replay
from tests.asynchronous.conftest import OpenClient
from tests.runtime.event_messages import error_message, event
from tests.support.async_network import fake_network
from tests.support.network import ASSOCIATIONS, Answer, json_answer
from tests.support.sdk import Sdk

pytestmark = pytest.mark.anyio


async def test_results_and_errors_are_replayed(
    sdk: Sdk, open_client: OpenClient, tmp_path: Path
) -> None:
    sagemaker, file = sdk("sagemaker"), tmp_path / "one.json"
    client = await open_client("sagemaker")
    missing = {"__type": "ResourceNotFound", "message": "gone"}
    fake_network(client, json_answer(ASSOCIATIONS), json_answer(missing, 400))
    with record(client, file):
        response = await client.list_associations(source_arn="a")
        with pytest.raises(sagemaker.ResourceNotFound):
            await client.describe_endpoint(endpoint_name="e")
    with replay(sagemaker.AsyncSageMakerClient, file) as again:
        with pytest.raises(sagemaker.ResourceNotFound, match="gone"):
            await again.describe_endpoint(endpoint_name="e")
        assert await again.list_associations(source_arn="a") == response
    # The other kind of client takes the same recording.
    with replay(sagemaker.SageMakerClient, file, unused="allow") as synchronous:
        assert synchronous.list_associations(source_arn="a") == response


async def test_bodies_and_events_are_replayed(
    sdk: Sdk, open_client: OpenClient, tmp_path: Path
) -> None:
    s3, bedrock = sdk("s3"), sdk("bedrock_runtime")
    client = await open_client("s3")
    fake_network(client, Answer(b"one\ntwo", 200, {"Content-Length": "7"}))
    with record(client, tmp_path / "s3.json"):
        got = await client.get_object(bucket="b", key="k")
        assert await got.body.read() == b"one\ntwo"
    with replay(s3.AsyncS3Client, tmp_path / "s3.json") as again:
        got = await again.get_object(bucket="b", key="k")
        async with got.body as body:
            assert await body.readlines() == [b"one\n", b"two"]

    talk = await open_client("bedrock-runtime")
    answer = event("messageStart", {"role": "assistant"}) + error_message(
        "throttlingException", {"message": "slow down"}
    )
    fake_network(talk, Answer(answer))

    async def read(stream: Any) -> list[Any]:
        rest = aiter(stream)
        found = [await anext(rest)]
        with pytest.raises(bedrock.ThrottlingException, match="slow down"):
            await anext(rest)
        await stream.close()
        return found

    with record(talk, tmp_path / "talk.json"):
        events = await read(
            (await talk.converse_stream(model_id="m", messages=[])).stream
        )
    with replay(bedrock.AsyncBedrockRuntimeClient, tmp_path / "talk.json") as replayed:
        response = await replayed.converse_stream(model_id="m", messages=[])
        assert await read(response.stream) == events
