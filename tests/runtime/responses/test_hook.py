"""Bodies are decoded before botocore parses them, with the same results."""

import gzip
import json
import threading
from collections.abc import Callable
from typing import Any
from zlib import crc32

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import BotoCoreError
from moto import mock_aws

from tests.support.boto import MakeClient
from tests.support.network import ASSOCIATIONS, Answer, FakeNetwork, json_answer
from tests.support.sdk import MakeSdk, Sdk

BODY = json_answer(ASSOCIATIONS).body
BEFORE_PARSE = "before-parse.sagemaker.ListAssociations"
DECODED = b"{}"
"""The body that is left for botocore to parse after early decoding."""


def test_body_is_decoded_before_botocore_parses_it(
    typed: Any, expected: Any, parsed_bodies: list[object]
) -> None:
    response = typed.list_associations()
    assert parsed_bodies == [DECODED]
    assert response == expected
    assert response.response_metadata == expected.response_metadata


@pytest.mark.parametrize("mode", ["legacy", "standard", "adaptive"])
def test_body_is_decoded_early_in_every_retry_mode(
    sdk: Sdk, mode: Any, expected: Any, parsed_bodies: list[object]
) -> None:
    config = Config(retries={"mode": mode})
    client = sdk("sagemaker").SageMakerClient.create(config=config)
    FakeNetwork(client.boto, json_answer(ASSOCIATIONS))
    assert client.list_associations() == expected
    assert parsed_bodies == [DECODED]


def test_decode_dict_leaves_the_body_to_botocore(
    sdk: Sdk, boto: Any, expected: Any, parsed_bodies: list[object]
) -> None:
    client = sdk("sagemaker").SageMakerClient(boto, decode="dict")
    assert client.list_associations() == expected
    assert parsed_bodies == [BODY]
    assert not boto.meta.events._emitter._handlers.prefix_search(BEFORE_PARSE)


def test_two_typed_clients_share_a_botocore_client(
    sdk: Sdk, boto: Any, expected: Any, parsed_bodies: list[object]
) -> None:
    sagemaker = sdk("sagemaker")
    one, two = sagemaker.SageMakerClient(boto), sagemaker.SageMakerClient(boto)
    assert one.list_associations() == two.list_associations() == expected
    assert parsed_bodies == [DECODED, DECODED]
    assert len(boto.meta.events._emitter._handlers.prefix_search(BEFORE_PARSE)) == 1


def test_two_sdks_share_a_botocore_client(
    make_sdk: MakeSdk,
    boto: Any,
    typed: Any,
    expected: Any,
    parsed_bodies: list[object],
) -> None:
    other = make_sdk("typed_for_others")("sagemaker").SageMakerClient(boto)
    summaries = other.list_associations().association_summaries
    assert type(summaries[0]).__module__.startswith("typed_for_others.")
    assert typed.list_associations() == expected
    assert parsed_bodies == [DECODED, DECODED]


def test_plain_calls_between_typed_calls_return_dicts(
    boto: Any, typed: Any, parsed_bodies: list[object]
) -> None:
    typed.list_associations()
    assert boto.list_associations()["NextToken"] == "more"
    typed.list_associations()
    assert parsed_bodies == [DECODED, BODY, DECODED]


def test_failed_call_does_not_affect_the_next_call(
    sdk: Sdk, make_client: MakeClient, parsed_bodies: list[object]
) -> None:
    boto: Any = make_client("sagemaker")
    FakeNetwork(boto, json_answer({}, 400), json_answer(ASSOCIATIONS))
    client = sdk("sagemaker").SageMakerClient(boto)
    with pytest.raises(boto.exceptions.ClientError):
        client.list_associations()
    parsed_bodies.clear()
    assert boto.list_associations()["NextToken"] == "more"
    assert parsed_bodies == [BODY]


@pytest.mark.parametrize(
    ("register", "event"),
    [
        # Before the SDK registers its own handlers of this event.
        ("register_first", "provide-client-params"),
        ("register", "provide-client-params"),
        ("register", "before-call"),
        ("register", "before-send"),
        ("register", "before-parse"),
    ],
)
def test_plain_calls_within_typed_calls_return_dicts(
    boto: Any,
    typed: Any,
    expected: Any,
    parsed_bodies: list[object],
    register: str,
    event: str,
) -> None:
    inside: list[Any] = []

    def call_plainly(**_: object) -> None:
        if not inside:
            inside.append(None)
            inside[0] = boto.list_associations()

    getattr(boto.meta.events, register)(
        f"{event}.sagemaker.ListAssociations", call_plainly
    )
    assert typed.list_associations() == expected
    assert inside[0]["NextToken"] == "more"
    assert inside[0]["AssociationSummaries"]
    # The events of both calls are the same, so botocore parses both bodies.
    assert parsed_bodies == [BODY, BODY]


def test_typed_calls_within_typed_calls_return_objects(
    boto: Any, typed: Any, expected: Any, parsed_bodies: list[object]
) -> None:
    inside: list[Any] = []

    def call_typed(**_: object) -> None:
        if not inside:
            inside.append(None)
            inside[0] = typed.list_associations()

    boto.meta.events.register("before-call.sagemaker", call_typed)
    assert typed.list_associations() == expected == inside[0]
    assert parsed_bodies == [DECODED, DECODED]


def test_compressed_bodies_are_decoded(
    sdk: Sdk, make_client: MakeClient, expected: Any, parsed_bodies: list[object]
) -> None:
    boto = make_client("sagemaker")
    FakeNetwork(boto, Answer(gzip.compress(BODY), headers={"Content-Encoding": "gzip"}))
    assert sdk("sagemaker").SageMakerClient(boto).list_associations() == expected
    assert parsed_bodies == [DECODED]


def test_moto_mock_aws_answers_typed_calls(
    sdk: Sdk, parsed_bodies: list[object]
) -> None:
    with mock_aws():
        boto: Any = boto3.client("dynamodb")
        key = [{"AttributeName": "id", "KeyType": "HASH"}]
        types = [{"AttributeName": "id", "AttributeType": "S"}]
        boto.create_table(
            TableName="t",
            KeySchema=key,
            AttributeDefinitions=types,
            BillingMode="PAY_PER_REQUEST",
        )
        boto.put_item(TableName="t", Item={"id": {"S": "x"}, "n": {"N": "1"}})
        parsed_bodies.clear()
        question = {
            "key_condition_expression": "id = :id",
            "expression_attribute_values": {
                ":id": sdk("dynamodb").AttributeValueS("x"),
            },
        }
        dynamodb = sdk("dynamodb")
        fast = dynamodb.DynamoDBClient(boto).query(table_name="t", **question)
        assert parsed_bodies == [DECODED]
        slow = dynamodb.DynamoDBClient(boto, decode="dict")
        assert fast == slow.query(table_name="t", **question)
        assert fast.items[0]["n"] == dynamodb.AttributeValueN("1")


@pytest.fixture
def no_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries without delay."""
    waited: list[float] = []
    monkeypatch.setattr("botocore.endpoint.time.sleep", waited.append)


@pytest.mark.usefixtures("no_sleep")
def test_retried_response_replaces_the_first(
    sdk: Sdk, make_client: MakeClient, parsed_bodies: list[object]
) -> None:
    boto = make_client("sagemaker", attempts=3)
    FakeNetwork(
        boto,
        json_answer({"NextToken": "first"}, 500),
        json_answer({"NextToken": "second"}),
    )
    response = sdk("sagemaker").SageMakerClient(boto).list_associations()
    assert response.next_token == "second"
    assert response.response_metadata.retry_attempts == 1
    assert parsed_bodies[1:] == [DECODED]


@pytest.mark.usefixtures("no_sleep")
@pytest.mark.parametrize("first", [b'{"Count": 1}', b'{"Count": 1', b"[]"])
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
    client = sdk("dynamodb").DynamoDBClient(boto)
    if first == b"[]":
        # botocore's parser raises, before it comes to the checksum.
        with pytest.raises(BotoCoreError, match=r"cannot read .* \(AttributeError\)"):
            client.query(table_name="t")
        return
    response = client.query(table_name="t")
    assert response.count == 2
    assert response.response_metadata.retry_attempts == 1
    assert len(network.requests) == 2


ODD_BODIES = {
    "empty": b"",
    "spaces": b"  ",
    "null": b"null",
    "array": b"[]",
    "number": b"1",
    "string": b'"x"',
    "truncated": BODY[:-20],
    "not JSON": b"<html></html>",
    "not UTF-8": b'{"NextToken": "\xff"}',
    "UTF-16": '{"NextToken": "x"}'.encode("utf-16"),
    "byte order mark": b"\xef\xbb\xbf" + BODY,
    "twice the same key": b'{"NextToken": "a", "NextToken": "b"}',
    "unknown key": b'{"New": {"x": [1]}, "NextToken": "b"}',
    "null member": b'{"NextToken": null, "AssociationSummaries": [null]}',
    "too deep": b'{"New": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "list for string": b'{"NextToken": ["x"]}',
    "string for list": b'{"AssociationSummaries": "x"}',
    "string for structure": b'{"AssociationSummaries": ["x"]}',
}


TIMES: tuple[object, ...] = (
    *(0, -1, 1.5, 1700000000.123456, 1e11, 1e300, "1700000000", "1.5", True),
    *("2024-05-01T10:00:00Z", "2024-05-01T10:00:00.123456+02:00", "2024-05-01"),
    *("Wed, 01 May 2024 10:00:00 GMT", "9999-12-31T23:59:59Z", "tomorrow", ""),
    *(float("nan"), float("inf"), [], {}),
)
for time in TIMES:
    document = {"AssociationSummaries": [{"CreationTime": time}]}
    ODD_BODIES[f"time {time!r}"] = json.dumps(document).encode()


@pytest.mark.parametrize("body", ODD_BODIES.values(), ids=ODD_BODIES.keys())
def test_odd_bodies_have_the_same_outcome_as_with_decode_dict(
    sdk: Sdk, make_client: MakeClient, body: bytes
) -> None:
    sagemaker = sdk("sagemaker")
    boto = make_client("sagemaker")
    FakeNetwork(boto, Answer(body))
    fast, slow = (
        _outcome(sagemaker.SageMakerClient(boto, decode=decode).list_associations)
        for decode in ("auto", "dict")
    )
    assert fast == slow


def _outcome(call: Callable[[], Any]) -> object:
    try:
        return call()
    except Exception as error:
        return type(error), str(error)


def test_body_that_does_not_fit_raises_an_error_with_its_path(
    sdk: Sdk, make_client: MakeClient
) -> None:
    boto = make_client("sagemaker")
    FakeNetwork(boto, Answer(b'{"AssociationSummaries": [{"SourceArn": 1}]}'))
    client = sdk("sagemaker").SageMakerClient(boto, misfits="raise")
    with pytest.raises(ValueError, match=r"association_summaries\[0\]\.source_arn"):
        client.list_associations()


def test_streaming_responses_are_left_to_botocore(
    sdk: Sdk, make_client: MakeClient, parsed_bodies: list[object]
) -> None:
    boto = make_client("s3")
    FakeNetwork(boto, Answer(b"{}", headers={"ETag": "e"}))
    response = sdk("s3").S3Client(boto).get_object(bucket="b", key="k")
    assert (response.etag, response.body.read()) == ("e", b"{}")
    assert not isinstance(parsed_bodies[0], bytes)


def test_attempts_of_waiters_are_calls_like_others(
    sdk: Sdk, make_client: MakeClient, parsed_bodies: list[object]
) -> None:
    boto = make_client("sagemaker")
    FakeNetwork(boto, json_answer({"EndpointStatus": "InService"}))
    client = sdk("sagemaker").SageMakerClient(boto)
    client.get_waiter("endpoint_in_service").wait(endpoint_name="e")
    assert parsed_bodies == [b"{}"]


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
