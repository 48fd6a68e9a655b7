"""Bodies that botocore's own parsers fail on."""

import io
import traceback
from collections.abc import Mapping
from functools import wraps
from typing import Any, TypeAlias

import pytest
from botocore import xform_name
from botocore.exceptions import BotoCoreError
from botocore.parsers import create_parser
from urllib3 import HTTPResponse
from urllib3.exceptions import ProtocolError

from tests.runtime.conftest import Answered
from tests.runtime.event_messages import event, message
from tests.support.boto import MakeClient
from tests.support.network import Answer, FakeNetwork, json_answer
from tests.support.sdk import Sdk

# The service, the operation, and its arguments.
Call: TypeAlias = tuple[str, str, Mapping[str, str]]

QUERY: Call = "dynamodb", "Query", {"table_name": "t"}
GET_QUEUE_URL: Call = "sqs", "GetQueueUrl", {"queue_name": "q"}
LIST_FUNCTIONS: Call = "lambda", "ListFunctions", {}
DESCRIBE: Call = "autoscaling", "DescribeLaunchConfigurations", {}
LIST_OBJECTS: Call = "s3", "ListObjectsV2", {"bucket": "b"}

UNREADABLE = [
    (QUERY, Answer(b"[]")),
    (QUERY, Answer(b"5")),
    (QUERY, Answer(b"null")),
    (QUERY, Answer(b"\xff\xfe")),
    (QUERY, Answer(b'{"Items": 5}')),
    (QUERY, Answer(b'{"__type": 5}', 400)),
    (QUERY, Answer(b'{"__type": []}', 400)),
    (QUERY, Answer(b"[" * 100_000 + b"]" * 100_000)),
    (GET_QUEUE_URL, json_answer({"__type": ["x"]}, 400, x_amzn_query_error="Old;S")),
    (LIST_FUNCTIONS, Answer(b"null")),
    (LIST_FUNCTIONS, Answer(b'{"Functions": 5}')),
    (DESCRIBE, Answer(b"{}")),
    (DESCRIBE, Answer(b"<a/>")),
    (DESCRIBE, Answer(b"<r><Error/></r>", 404)),
    (LIST_OBJECTS, Answer(b"<r><Contents><Size>x</Size></Contents></r>")),
]


@pytest.fixture
def unreadable(sdk: Sdk) -> Any:
    return sdk("_runtime.errors").UnreadableResponseError


@pytest.mark.parametrize("decode", ["auto", "dict"])
@pytest.mark.parametrize(("call", "answer"), UNREADABLE)
def test_botocores_error_is_the_cause_of_ours(
    answered: Answered, unreadable: Any, call: Call, answer: Answer, decode: str
) -> None:
    service, operation, arguments = call
    client = answered(service, answer, decode=decode)
    with pytest.raises(unreadable) as raised:
        getattr(client, xform_name(operation))(**arguments)
    error: Any = raised.value
    assert error.operation_name == operation
    assert issubclass(unreadable, BotoCoreError)
    assert not isinstance(error.__cause__, unreadable)
    problem = type(error.__cause__).__name__
    assert str(error) == f"botocore cannot read the response to {operation} ({problem})"


def test_the_cause_is_what_botocore_alone_raises(
    answered: Answered, unreadable: Any
) -> None:
    client = answered("dynamodb", Answer(b"[]"))
    with pytest.raises(AttributeError) as plain:
        client.boto.query(TableName="t")
    with pytest.raises(unreadable) as typed:
        client.query(table_name="t")
    cause = typed.value.__cause__
    assert type(cause) is AttributeError
    assert str(cause) == str(plain.value)
    text = "".join(traceback.format_exception(typed.value))
    assert "in _do_get_response" in text
    assert text.count("The above exception was the direct cause") == 1


def test_the_message_does_not_show_what_was_received(
    answered: Answered, unreadable: Any
) -> None:
    client = answered("autoscaling", Answer(b"secret <"))
    with pytest.raises(unreadable, match=r"\(ResponseParserError\)$") as raised:
        client.describe_launch_configurations()
    assert "secret" not in repr(raised.value)


@pytest.mark.parametrize(
    "event_name",
    [
        "provide-client-params",
        "before-call",
        "request-created",
        "before-parse",
        "response-received",
        "needs-retry",
        "after-call",
    ],
)
def test_errors_of_handlers_pass_unchanged(answered: Answered, event_name: str) -> None:
    mine = KeyError("mine")

    def fail(**_: object) -> None:
        raise mine

    client = answered("dynamodb", json_answer({"Count": 1}))
    client.boto.meta.events.register(f"{event_name}.dynamodb", fail)
    with pytest.raises(KeyError) as raised:
        client.query(table_name="t")
    assert raised.value is mine
    assert raised.value.__cause__ is None


def test_the_error_of_another_call_in_a_handler_passes_unchanged(
    answered: Answered,
) -> None:
    other = answered("dynamodb", Answer(b"[]")).boto
    client = answered("dynamodb", json_answer({"Count": 1}))

    def call_other(**_: object) -> None:
        other.query(TableName="other")

    client.boto.meta.events.register("after-call.dynamodb", call_other)
    with pytest.raises(AttributeError):
        client.query(table_name="t")


def test_the_error_of_a_parser_in_a_handler_passes_unchanged(
    answered: Answered,
) -> None:
    client = answered("dynamodb", json_answer({"Count": 1}))

    def parse(**_: object) -> None:
        shape: Any = client.meta.service_model.operation_model("Query").output_shape
        response: Any = {"body": b"[]", "headers": {}, "status_code": 200}
        create_parser("json").parse(response, shape)

    client.boto.meta.events.register("before-parse.dynamodb", parse)
    with pytest.raises(AttributeError):
        client.query(table_name="t")


def test_code_that_wraps_the_call_changes_nothing(
    answered: Answered, unreadable: Any
) -> None:
    client = answered("dynamodb", Answer(b"[]"))
    original = client.boto._make_api_call

    @wraps(original)
    def traced(*args: object) -> object:
        return original(*args)

    client.boto._make_api_call = traced
    with pytest.raises(unreadable):
        client.query(table_name="t")


def test_another_call_in_a_wrapper_passes_unchanged(answered: Answered) -> None:
    client = answered("dynamodb", Answer(b"[]"))
    original = client.boto._make_api_call

    def describe_first(*args: object) -> object:
        original("DescribeTable", {"TableName": "t"})
        return original(*args)

    client.boto._make_api_call = describe_first
    with pytest.raises(AttributeError):
        client.query(table_name="t")


@pytest.mark.parametrize("body", [b"[]", b'{"__type": 5}'])
def test_it_is_tried_as_often_as_by_botocore(
    sdk: Sdk, make_client: MakeClient, unreadable: Any, body: bytes
) -> None:
    boto: Any = make_client("dynamodb", attempts=3)
    network = FakeNetwork(boto, Answer(body, 500 if body[:1] == b"{" else 200))
    with pytest.raises((AttributeError, TypeError)):
        boto.query(TableName="t")
    tried = len(network.requests)
    with pytest.raises(unreadable):
        sdk("dynamodb").DynamoDBClient(boto).query(table_name="t")
    assert len(network.requests) == 2 * tried


def test_pages(answered: Answered, unreadable: Any) -> None:
    first = json_answer({"LastEvaluatedKey": {"id": {"S": "a"}}})
    client = answered("dynamodb", first, Answer(b"[]"))
    with pytest.raises(unreadable):
        list(client.paginators.query.paginate(table_name="t"))


CHUNK = event("chunk", {"bytes": "eA=="})


def _events(answered: Answered, body: bytes) -> Any:
    client = answered("bedrock-runtime", Answer(body))
    return client.invoke_model_with_response_stream(model_id="m", body=b"{}").body


@pytest.mark.parametrize(
    ("bad", "cause"),
    [
        (message(b"[]", message_type="event", event_type="chunk"), "AttributeError"),
        (CHUNK[:-1] + b"!", "ChecksumMismatch"),
    ],
)
def test_events(answered: Answered, unreadable: Any, bad: bytes, cause: str) -> None:
    events = iter(_events(answered, CHUNK + bad))
    assert next(events).value.bytes_ == b"x"
    with pytest.raises(unreadable) as raised:
        next(events)
    error: Any = raised.value
    assert error.operation_name == "InvokeModelWithResponseStream"
    assert type(error.__cause__).__name__ == cause


def test_the_message_before_the_events(answered: Answered, unreadable: Any) -> None:
    stream = _events(answered, b"?" * len(CHUNK))
    with pytest.raises(unreadable):
        stream.get_initial_response()


class _Broken(io.BytesIO):
    def read(self, *_: object) -> bytes:
        raise ProtocolError("broken")


def test_a_connection_that_breaks_amid_the_events_is_not_unreadable(
    answered: Answered,
) -> None:
    stream = _events(answered, CHUNK)
    stream._raw._raw_stream._fp = _Broken()
    with pytest.raises(ProtocolError):
        list(stream)


def test_a_connection_that_breaks_while_a_parser_reads_is_not_unreadable(
    sdk: Sdk, make_client: MakeClient
) -> None:
    # The protocol "json" reads the first message of a stream in its parser.
    model = make_client("logs").meta.service_model.operation_model("StartLiveTail")
    response: Any = {
        "body": HTTPResponse(_Broken(), preload_content=False),
        "headers": {},
        "status_code": 200,
        "context": {"operation_name": "StartLiveTail"},
    }
    shape: Any = model.output_shape
    with pytest.raises(ProtocolError) as raised:
        create_parser("json").parse(response, shape)
    sdk("_runtime.errors").reject_unreadable(raised.value, "StartLiveTail")
