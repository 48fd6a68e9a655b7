"""moto in process answers both kinds of clients the same."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from moto import mock_aws
from moto.moto_api._internal import mock_random

from botosmith_tools.client_kinds import Asynchronous
from tests.asynchronous.conformance.pairs import (
    Pairs,
    Settings,
    described,
    pairs_of,
    read_all,
)
from tests.support.boto import boto_session
from tests.support.shared_sdk import SharedSdk


@pytest.fixture
def mocked(
    pairs_sdk: SharedSdk, pairs_models: Path, asynchronous: Asynchronous
) -> Iterator[Pairs]:
    """Pairs whose session knows moto."""
    session = boto_session(pairs_models)
    with mock_aws(), pairs_of(pairs_sdk, session, asynchronous) as made:
        yield made


_ITEM = {"id": {"S": "a"}, "n": {"N": "1"}}
_KEYS = [{"AttributeName": "id", "KeyType": "HASH"}]
_TABLE = {
    "TableName": "t",
    "KeySchema": _KEYS,
    "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
    "BillingMode": "PAY_PER_REQUEST",
}
_QUEUE = "https://sqs.us-east-1.amazonaws.com/123456789012/q"
MOCKED: Mapping[str, Sequence[tuple[str, Mapping[str, Any]]]] = {
    "s3": [
        ("CreateBucket", {"Bucket": "bucket"}),
        ("PutObject", {"Bucket": "bucket", "Key": "k", "Body": b"some text" * 1000}),
        ("GetObject", {"Bucket": "bucket", "Key": "k"}),
        ("GetObject", {"Bucket": "bucket", "Key": "absent"}),
        ("HeadObject", {"Bucket": "bucket", "Key": "absent"}),
        ("ListObjectsV2", {"Bucket": "bucket"}),
    ],
    "dynamodb": [
        ("CreateTable", _TABLE),
        ("PutItem", {"TableName": "t", "Item": _ITEM}),
        ("GetItem", {"TableName": "t", "Key": {"id": {"S": "a"}}}),
        ("GetItem", {"TableName": "u", "Key": {"id": {"S": "a"}}}),
    ],
    "sqs": [
        ("CreateQueue", {"QueueName": "q"}),
        ("SendMessage", {"QueueUrl": _QUEUE, "MessageBody": "m"}),
        ("ReceiveMessage", {"QueueUrl": _QUEUE}),
        ("ReceiveMessage", {"QueueUrl": f"{_QUEUE}2"}),
    ],
}


@pytest.mark.parametrize("service", MOCKED)
def test_moto_answers_the_same(mocked: Pairs, service: str) -> None:
    pair = mocked.pair(service, Settings(options={"endpoint_url": None}))
    seen: list[list[Any]] = []
    for kind, client in zip(mocked.kinds, pair.clients, strict=True):
        mock_aws().reset()
        mock_random.seed(1)
        ends: list[Any] = []
        for operation, arguments in MOCKED[service]:
            request = pair.request(operation, arguments)
            try:
                response = kind.result(client.send(request))
            except Exception as error:
                ends.append(described(error))
            else:
                ends.append(pair.content(kind, response, read_all))
        seen.append(ends)
    assert [end.get("text") for end in seen[0][:3]] == [None] * 3
    assert seen[1] == seen[0]
