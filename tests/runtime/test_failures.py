"""Responses of calls that have succeeded say what of them has failed."""

import copy
import pickle
from typing import Any

import pytest

from botosmith_tools.client_kinds import ClientKind
from tests.support.boto import MakeClient
from tests.support.network import FakeNetwork, json_answer
from tests.support.sdk import Sdk

FAILED = {"Id": "2", "SenderFault": True, "Code": "Invalid", "Message": "no"}
# Of a service: its response, and what has failed, as boto3 would show it.
ANSWERS: list[tuple[str, str, dict[str, Any], list[Any]]] = [
    ("sqs", "SendMessageBatch", {"Successful": [], "Failed": [FAILED]}, [FAILED]),
    ("sqs", "SendMessageBatch", {"Successful": [], "Failed": None}, []),
    ("sqs", "SendMessageBatch", {}, []),
    (
        "kinesis",
        "PutRecords",
        {"Records": [{"ShardId": "s"}, {"ErrorCode": "Slow", "ErrorMessage": "m"}]},
        [{"ErrorCode": "Slow", "ErrorMessage": "m"}],
    ),
    ("lambda", "Invoke", {"FunctionError": "Unhandled"}, ["Unhandled"]),
    ("lambda", "Invoke", {"StatusCode": 200}, []),
    (
        "s3",
        "DeleteObjects",
        {"Errors": [{"Key": "k", "Code": "AccessDenied"}]},
        [{"Key": "k", "Code": "AccessDenied"}],
    ),
]


def response(sdk: Sdk, service: str, operation: str, given: object) -> Any:
    package = sdk(f"{service}_" if service == "lambda" else service)
    return sdk().from_dict(getattr(package, f"{operation}Response"), given)


@pytest.mark.parametrize(("service", "operation", "given", "expected"), ANSWERS)
def test_failures_of_a_response(
    sdk: Sdk, service: str, operation: str, given: object, expected: list[Any]
) -> None:
    made = response(sdk, service, operation, given)
    found = sdk().failures_of(made)
    assert [one if isinstance(one, str) else sdk().to_dict(one) for one in found] == (
        expected
    )
    if not expected:
        assert sdk().raise_failures(made) is made
        return
    with pytest.raises(sdk().PartialFailureError) as raised:
        sdk().raise_failures(made)
    error = raised.value
    assert (error.response, error.failures) == (made, found)
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert (str(other), other.failures) == (str(error), found)


def test_failures_of_a_map_are_pairs(sdk: Sdk) -> None:
    put = {"PutRequest": {"Item": {"id": {"S": "x"}}}}
    given = {"UnprocessedItems": {"films": [put], "books": [put, put]}}
    made = response(sdk, "dynamodb", "BatchWriteItem", given)
    pairs = sdk().failures_of(made)
    assert [(table, len(requests)) for table, requests in pairs] == [
        ("films", 1),
        ("books", 2),
    ]


def test_failures_of_a_call(
    sdk: Sdk, kind: ClientKind, make_client: MakeClient
) -> None:
    boto = make_client("sqs")
    FakeNetwork(boto, json_answer({"Successful": [], "Failed": [FAILED]}))
    client = kind.typed(sdk("sqs"), boto)
    entry = sdk("sqs").SendMessageBatchRequestEntry(id="2", message_body="m")
    sent = kind.result(client.send_message_batch(queue_url="q", entries=[entry]))
    with pytest.raises(sdk().PartialFailureError) as raised:
        sdk().raise_failures(sent)
    assert str(raised.value) == (
        "failures in SendMessageBatchResponse: 1, the first of which is "
        "BatchResultErrorEntry(id='2', sender_fault=True, code='Invalid', message='no')"
    )


def test_values_that_do_not_fit_are_failures_as_they_came(sdk: Sdk) -> None:
    made = sdk("kinesis").PutRecordsResponse(records=["text", None, {"a": "dict"}])
    assert sdk().failures_of(made) == []
    made = sdk("sqs").SendMessageBatchResponse(successful=[], failed="text")
    assert sdk().failures_of(made) == ["text"]
    made = sdk("sqs").SendMessageBatchResponse(successful=[], failed=None)
    assert sdk().failures_of(made) == []


def test_other_objects_say_nothing_of_failures(sdk: Sdk) -> None:
    others: list[object] = [sdk("sqs").GetQueueUrlResponse(queue_url="q"), {}, None]
    for other in others:
        with pytest.raises(TypeError, match="does not say what has failed"):
            sdk().failures_of(other)
