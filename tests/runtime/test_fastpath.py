"""Bodies decoded before botocore parses them: the same results, and nobody notices."""

import functools
import gzip
import json
import logging
import threading
from collections.abc import Callable, Iterator
from typing import Any
from zlib import crc32

import boto3
import pytest
import wrapt
from botocore.client import BaseClient
from botocore.config import Config
from botocore.exceptions import BotoCoreError
from botocore.history import get_global_history_recorder
from moto import mock_aws

from tests.runtime.answers import ASSOCIATIONS, Answer, Network, json_answer

Sdk = Callable[[str], Any]
MakeClient = Callable[..., BaseClient]

BODY = json_answer(ASSOCIATIONS).body
BEFORE_PARSE = "before-parse.sagemaker.ListAssociations"
DECODED = b"{}"
"""What botocore has left to parse where the body was decoded before."""


@pytest.fixture
def boto(make_client: MakeClient) -> Any:
    """A botocore client that is answered with associations."""
    client = make_client("sagemaker")
    Network(client, json_answer(ASSOCIATIONS))
    return client


@pytest.fixture
def typed(sdk: Sdk, boto: Any) -> Any:
    return sdk("sagemaker").SageMakerClient(boto)


@pytest.fixture
def expected(sdk: Sdk, make_client: MakeClient) -> Any:
    """The response as it comes the slow way."""
    client = make_client("sagemaker")
    Network(client, json_answer(ASSOCIATIONS))
    return sdk("sagemaker").SageMakerClient(client, decode="dict").list_associations()


def test_the_body_is_decoded_before_botocore_parses(
    typed: Any, expected: Any, parsed_bodies: list[object]
) -> None:
    response = typed.list_associations()
    assert parsed_bodies == [DECODED]
    assert response == expected
    assert response.response_metadata == expected.response_metadata


@pytest.mark.parametrize("mode", ["legacy", "standard", "adaptive"])
def test_botocores_own_handlers_are_no_obstacle(
    sdk: Sdk, mode: Any, expected: Any, parsed_bodies: list[object]
) -> None:
    config = Config(retries={"mode": mode})
    client = sdk("sagemaker").SageMakerClient.create(config=config)
    Network(client.boto, json_answer(ASSOCIATIONS))
    assert client.list_associations() == expected
    assert parsed_bodies == [DECODED]


def test_dict_leaves_it_to_botocore(
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
    make_sdk: Callable[[str], Sdk],
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


def test_plain_calls_between_get_dicts(
    boto: Any, typed: Any, parsed_bodies: list[object]
) -> None:
    typed.list_associations()
    assert boto.list_associations()["NextToken"] == "more"
    typed.list_associations()
    assert parsed_bodies == [DECODED, BODY, DECODED]


def test_a_failed_call_leaves_nothing_behind(
    sdk: Sdk, make_client: MakeClient, parsed_bodies: list[object]
) -> None:
    boto: Any = make_client("sagemaker")
    Network(boto, json_answer({}, 400), json_answer(ASSOCIATIONS))
    client = sdk("sagemaker").SageMakerClient(boto)
    with pytest.raises(boto.exceptions.ClientError):
        client.list_associations()
    parsed_bodies.clear()
    assert boto.list_associations()["NextToken"] == "more"
    assert parsed_bodies == [BODY]


@pytest.mark.parametrize(
    "event", ["provide-client-params", "before-call", "before-send", "before-parse"]
)
def test_plain_calls_inside_get_dicts(
    boto: Any, typed: Any, expected: Any, parsed_bodies: list[object], event: str
) -> None:
    inside: list[Any] = []

    def call_plainly(**_: object) -> None:
        if not inside:
            inside.append(None)
            inside[0] = boto.list_associations()

    # Before our own handler, also of before-parse.
    boto.meta.events.register(f"{event}.sagemaker.ListAssociations", call_plainly)
    assert typed.list_associations() == expected
    assert inside[0]["NextToken"] == "more"
    assert inside[0]["AssociationSummaries"]
    assert parsed_bodies == [BODY, DECODED]


def test_typed_calls_inside_get_objects(
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


@pytest.mark.parametrize("event", ["after-call", "response-received", "needs-retry"])
def test_handlers_of_parsed_responses_see_them(
    boto: Any, typed: Any, expected: Any, parsed_bodies: list[object], event: str
) -> None:
    seen: list[Any] = []

    def look(**given: Any) -> None:
        response = given.get("parsed") or given.get("parsed_response")
        seen.append(response or given["response"][1])

    name = f"{event}.sagemaker.ListAssociations"
    boto.meta.events.register(name, look)
    assert typed.list_associations() == expected
    assert seen[0]["AssociationSummaries"]
    boto.meta.events.unregister(name, look)
    assert typed.list_associations() == expected
    assert parsed_bodies == [BODY, DECODED]


def test_wire_leaves_them_the_metadata(
    sdk: Sdk, boto: Any, expected: Any, parsed_bodies: list[object]
) -> None:
    seen: list[Any] = []

    def look(parsed: Any, **_: object) -> None:
        seen.append(parsed)

    boto.meta.events.register("after-call", look)
    client = sdk("sagemaker").SageMakerClient(boto, decode="wire")
    assert client.list_associations() == expected
    assert parsed_bodies == [DECODED]
    assert seen[0].keys() == {"ResponseMetadata"}  # ours has been taken out since


@pytest.mark.parametrize(
    ("event", "body"),
    [("before-parse.sagemaker.ListAssociations", DECODED), ("before-parse", b"?")],
)
def test_handlers_of_bodies_may_change_them(
    boto: Any, typed: Any, parsed_bodies: list[object], event: str, body: bytes
) -> None:
    def change(response_dict: Any, **_: object) -> None:
        assert response_dict["body"] == BODY
        response_dict["body"] = b'{"NextToken": "changed"}'

    # The one comes before our own handler, the other after it.
    boto.meta.events.register(event, change)
    assert typed.list_associations().next_token == "changed"
    changed = b'{"NextToken": "changed"}'
    assert parsed_bodies == [changed if body == b"?" else body]


def test_what_a_handler_adds_counts(
    boto: Any, typed: Any, parsed_bodies: list[object]
) -> None:
    def add(customized_response_dict: Any, **_: object) -> None:
        customized_response_dict["NextToken"] = "added"

    boto.meta.events.register("before-parse.sagemaker.ListAssociations", add)
    assert typed.list_associations().next_token == "added"
    assert parsed_bodies == [BODY]


def _with_wrapt(_: Any, seen: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    # As OpenTelemetry's instrumentation does it.
    def wrapper(wrapped: Any, instance: Any, args: Any, kwargs: Any) -> Any:
        seen.append(wrapped(*args, **kwargs))
        return seen[-1]

    original = BaseClient.__dict__["_make_api_call"]
    wrapped = wrapt.FunctionWrapper(original, wrapper)
    monkeypatch.setattr(BaseClient, "_make_api_call", wrapped)


def _with_wraps(_: Any, seen: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    original = BaseClient.__dict__["_make_api_call"]

    @functools.wraps(original)
    def wrapper(*args: Any) -> Any:
        seen.append(original(*args))
        return seen[-1]

    monkeypatch.setattr(BaseClient, "_make_api_call", wrapper)


def _on_the_client(boto: Any, seen: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    original = boto._make_api_call

    def wrapper(*args: Any) -> Any:
        seen.append(original(*args))
        return seen[-1]

    monkeypatch.setattr(boto, "_make_api_call", wrapper)


def _the_method(boto: Any, seen: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    original = boto.list_associations

    def wrapper(**kwargs: Any) -> Any:
        seen.append(original(**kwargs))
        return seen[-1]

    monkeypatch.setattr(boto, "list_associations", wrapper)


@pytest.mark.parametrize(
    "patch", [_with_wrapt, _with_wraps, _on_the_client, _the_method]
)
def test_patches_that_see_results_see_them(
    boto: Any,
    typed: Any,
    expected: Any,
    parsed_bodies: list[object],
    monkeypatch: pytest.MonkeyPatch,
    patch: Callable[[Any, list[Any], pytest.MonkeyPatch], None],
) -> None:
    seen: list[Any] = []
    with monkeypatch.context() as patching:
        patch(boto, seen, patching)
        assert typed.list_associations() == expected
    assert seen[0]["AssociationSummaries"]
    assert typed.list_associations() == expected
    assert parsed_bodies == [BODY, DECODED]


@pytest.mark.parametrize("patch", [_with_wrapt, _on_the_client, _the_method])
def test_wire_goes_the_fast_way_through_patches(
    sdk: Sdk,
    boto: Any,
    expected: Any,
    parsed_bodies: list[object],
    monkeypatch: pytest.MonkeyPatch,
    patch: Callable[[Any, list[Any], pytest.MonkeyPatch], None],
) -> None:
    patch(boto, [], monkeypatch)
    client = sdk("sagemaker").SageMakerClient(boto, decode="wire")
    assert client.list_associations() == expected
    assert parsed_bodies == [DECODED]


@pytest.fixture
def history() -> Iterator[list[tuple[str, Any]]]:
    """What botocore's history recorder is told."""
    events: list[tuple[str, Any]] = []

    class Handler:
        def emit(self, event_type: str, payload: Any, source: str) -> None:
            events.append((event_type, payload))

    recorder: Any = get_global_history_recorder()
    recorder.add_handler(Handler())
    recorder.enable()
    yield events
    recorder.disable()
    recorder._handlers.clear()


def test_a_recorded_history_has_the_parsed_response(
    typed: Any, expected: Any, history: list[tuple[str, Any]]
) -> None:
    assert typed.list_associations() == expected
    assert dict(history)["PARSED_RESPONSE"]["AssociationSummaries"]
    assert dict(history)["HTTP_RESPONSE"]["body"] == BODY


def test_the_debug_log_shows_the_body(
    typed: Any, expected: Any, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "botocore.parsers"):
        assert typed.list_associations() == expected
    assert repr(BODY) in caplog.text


def test_compressed_bodies_are_decoded(
    sdk: Sdk, make_client: MakeClient, expected: Any, parsed_bodies: list[object]
) -> None:
    boto = make_client("sagemaker")
    Network(boto, Answer(gzip.compress(BODY), headers={"Content-Encoding": "gzip"}))
    assert sdk("sagemaker").SageMakerClient(boto).list_associations() == expected
    assert parsed_bodies == [DECODED]


def test_moto_in_process_answers(sdk: Sdk, parsed_bodies: list[object]) -> None:
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
    """Retries come at once."""
    waited: list[float] = []
    monkeypatch.setattr("botocore.endpoint.time.sleep", waited.append)


@pytest.mark.usefixtures("no_sleep")
def test_a_retry_leaves_nothing_stale(
    sdk: Sdk, make_client: MakeClient, parsed_bodies: list[object]
) -> None:
    boto = make_client("sagemaker", attempts=3)
    Network(
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
def test_a_bad_checksum_is_tried_again(
    sdk: Sdk, make_client: MakeClient, first: bytes
) -> None:
    boto = make_client("dynamodb", attempts=3)
    good = b'{"Count": 2}'
    network = Network(
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
    assert len(network.urls) == 2


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
def test_odd_bodies_end_as_they_do_the_slow_way(
    sdk: Sdk, make_client: MakeClient, body: bytes
) -> None:
    sagemaker = sdk("sagemaker")
    boto = make_client("sagemaker")
    Network(boto, Answer(body))
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


def test_what_does_not_fit_is_one_error_with_its_path(
    sdk: Sdk, make_client: MakeClient
) -> None:
    boto = make_client("sagemaker")
    Network(boto, Answer(b'{"AssociationSummaries": [{"SourceArn": 1}]}'))
    with pytest.raises(ValueError, match=r"association_summaries\[0\]\.source_arn"):
        sdk("sagemaker").SageMakerClient(boto).list_associations()


def test_headers_and_streams_are_left_to_botocore(
    sdk: Sdk, make_client: MakeClient, parsed_bodies: list[object]
) -> None:
    boto = make_client("s3")
    Network(boto, Answer(b"{}", headers={"ETag": "e"}))
    response = sdk("s3").S3Client(boto, decode="wire").get_object(bucket="b", key="k")
    assert (response.etag, response.body.read()) == ("e", b"{}")
    assert not isinstance(parsed_bodies[0], bytes)


def test_waiters_see_what_they_wait_for(
    sdk: Sdk, make_client: MakeClient, parsed_bodies: list[object]
) -> None:
    boto = make_client("sagemaker")
    Network(boto, json_answer({"EndpointStatus": "InService"}))
    client = sdk("sagemaker").SageMakerClient(boto, decode="wire")
    client.get_waiter("endpoint_in_service").wait(endpoint_name="e")
    assert parsed_bodies == [b'{"EndpointStatus": "InService"}']


def test_threads_get_their_own_answers(sdk: Sdk, make_client: MakeClient) -> None:
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
