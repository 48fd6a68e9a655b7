"""Objects are made from bodies without botocore's dicts, and equal those from dicts."""

import gzip
import threading
from typing import Any
from zlib import crc32

import boto3
import pytest
from botocore.exceptions import BotoCoreError
from moto import mock_aws

from tests.runtime.conftest import Answered
from tests.support.boto import MakeClient
from tests.support.network import ASSOCIATIONS, Answer, FakeNetwork, json_answer
from tests.support.sdk import Sdk

BODY = json_answer(ASSOCIATIONS).body
DECODED = b"{}"
"""What botocore parses of an object that is made from the body."""


def test_body_is_decoded_before_botocore_parses_it(
    typed: Any, expected: Any, parsed_bodies: list[object]
) -> None:
    assert typed.list_associations() == expected
    assert parsed_bodies == [DECODED]


def test_failed_call_does_not_affect_the_next_call(
    answered: Answered, parsed_bodies: list[object]
) -> None:
    client = answered("sagemaker", json_answer({}, 400), json_answer(ASSOCIATIONS))
    with pytest.raises(client.boto.exceptions.ClientError):
        client.list_associations()
    parsed_bodies.clear()
    assert client.boto.list_associations()["NextToken"] == "more"
    assert parsed_bodies == [BODY]


@pytest.mark.parametrize(
    "event", ["provide-client-params", "before-call", "before-send", "before-parse"]
)
def test_plain_calls_within_typed_calls_return_what_boto3_returns(
    boto: Any, typed: Any, expected: Any, event: str
) -> None:
    inside: list[Any] = []

    def call_plainly(**_: object) -> None:
        if not inside:
            inside.append(None)
            inside[0] = boto.list_associations()

    boto.meta.events.register(f"{event}.sagemaker.ListAssociations", call_plainly)
    assert typed.list_associations() == expected
    assert inside[0] == boto.list_associations()


def test_compressed_bodies_are_decoded(
    answered: Answered, expected: Any, parsed_bodies: list[object]
) -> None:
    client = answered(
        "sagemaker", Answer(gzip.compress(BODY), headers={"Content-Encoding": "gzip"})
    )
    assert client.list_associations() == expected
    assert parsed_bodies == [DECODED]


def test_moto_mock_aws_answers_typed_calls(
    dynamodb: Any, parsed_bodies: list[object]
) -> None:
    with mock_aws():
        boto: Any = boto3.client("dynamodb")
        boto.create_table(
            TableName="t",
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        boto.put_item(TableName="t", Item={"id": {"S": "x"}, "n": {"N": "1"}})
        parsed_bodies.clear()
        response = dynamodb.DynamoDBClient(boto).query(
            table_name="t",
            key_condition_expression="id = :id",
            expression_attribute_values={":id": dynamodb.AttributeValueS("x")},
        )
        assert parsed_bodies == [DECODED]
    (item,) = response.items
    assert item["n"] == dynamodb.AttributeValueN("1")


@pytest.fixture
def no_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries without delay."""
    waited: list[float] = []
    monkeypatch.setattr("botocore.endpoint.time.sleep", waited.append)


@pytest.mark.usefixtures("no_sleep")
def test_retried_response_replaces_the_first(
    answered: Answered, parsed_bodies: list[object]
) -> None:
    first, second = (json_answer({"NextToken": text}) for text in ("first", "second"))
    client = answered("sagemaker", first._replace(status=500), second, attempts=3)
    response = client.list_associations()
    assert response.next_token == "second"
    assert response.response_metadata.retry_attempts == 1
    assert parsed_bodies[1:] == [DECODED]


@pytest.mark.usefixtures("no_sleep")
@pytest.mark.parametrize("first", [b'{"Count": 1}', b'{"Count": 1'])
def test_bad_checksum_is_retried(
    sdk: Sdk, make_client: MakeClient, first: bytes
) -> None:
    boto = make_client("dynamodb", attempts=3)
    good = b'{"Count": 2}'
    network = FakeNetwork(
        boto,
        Answer(first, headers={"x-amz-crc32": str(crc32(first) ^ 1)}),
        Answer(good, headers={"x-amz-crc32": str(crc32(good))}),
    )
    response = sdk("dynamodb").DynamoDBClient(boto).query(table_name="t")
    assert response.count == 2
    assert response.response_metadata.retry_attempts == 1
    assert len(network.requests) == 2


def test_error_of_botocores_parser_comes_before_a_bad_checksum(
    answered: Answered,
) -> None:
    bad = Answer(b"[]", headers={"x-amz-crc32": str(crc32(b"[]") ^ 1)})
    with pytest.raises(BotoCoreError, match=r"cannot read .* \(AttributeError\)"):
        answered("dynamodb", bad, attempts=3).query(table_name="t")


def test_streaming_responses_are_left_to_botocore(
    answered: Answered, parsed_bodies: list[object]
) -> None:
    client = answered("s3", Answer(b"{}", headers={"ETag": "e"}))
    response = client.get_object(bucket="b", key="k")
    assert (response.etag, response.body.read()) == ("e", b"{}")
    assert not isinstance(parsed_bodies[0], bytes)


def test_responses_without_a_body_are_left_to_botocore(
    answered: Answered, parsed_bodies: list[object]
) -> None:
    client = answered("s3", Answer(b"", headers={"ETag": "e", "Expires": "never"}))
    response = client.head_object(bucket="b", key="k")
    found = response.etag, response.expires, response.expires_string
    assert found == ("e", None, "never")
    assert parsed_bodies == [b""]


def test_threads_get_their_own_responses(sdk: Sdk, make_client: MakeClient) -> None:
    boto: Any = make_client("sagemaker")
    here = threading.local()
    client = sdk("sagemaker").SageMakerClient(boto)
    wrong: list[object] = []

    def answer(request: Any, **_: object) -> Any:
        return json_answer({"NextToken": here.name}).to(request.url)

    boto.meta.events.register("before-send.sagemaker", answer)

    def work(name: str) -> None:
        here.name = name
        for _ in range(30):
            if client.list_associations().next_token != name:
                wrong.append(name)
            if boto.list_associations()["NextToken"] != name:
                wrong.append(name)

    threads = [threading.Thread(target=work, args=(f"t{n}",)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
