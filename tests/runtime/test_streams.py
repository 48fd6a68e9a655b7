"""Streaming bodies and event streams."""

import io
import json
from collections.abc import Callable, Iterator
from typing import Any
from unittest.mock import Mock

import pytest
from botocore.exceptions import EventStreamError, IncompleteReadError
from botocore.response import StreamingBody

from botosmith_tools.client_kinds import ClientKind
from tests.runtime.conftest import Answered, OpenTyped
from tests.runtime.event_messages import message
from tests.support.async_network import fake_network
from tests.support.boto import MakeClient
from tests.support.network import Answer
from tests.support.sdk import Sdk


def _message(payload: object, **headers: str) -> bytes:
    return message(json.dumps(payload).encode(), **headers)


def _chunk(text: str) -> bytes:
    return _message({"bytes": text}, message_type="event", event_type="chunk")


@pytest.fixture
def call(sdk: Sdk, kind: ClientKind, open_typed: OpenTyped) -> Callable[..., Any]:
    """Calls an operation whose response has an event stream with some messages."""

    def call(body: bytes) -> Any:
        client = open_typed(sdk("bedrock_runtime"))
        headers = {"X-Amzn-Bedrock-Content-Type": "a/b"}
        fake_network(client, Answer(body, headers=headers))
        called = client.invoke_model_with_response_stream(model_id="m", body=b"{}")
        return kind.result(called)

    return call


def test_events_are_union_variants(
    sdk: Sdk, kind: ClientKind, call: Callable[..., Any]
) -> None:
    response = call(_chunk("eA==") + _chunk("eQ=="))
    assert response.content_type == "a/b"
    assert isinstance(response.body, sdk().AsyncEventStream) is kind.is_async
    with kind.entered(response.body) as stream:
        first, second = kind.listed(stream)
    assert type(first) is sdk("bedrock_runtime").ResponseStreamChunk
    assert (first.value.bytes_, second.value.bytes_) == (b"x", b"y")
    assert kind.listed(response.body) == []


def test_events_can_be_read_in_several_loops(
    kind: ClientKind, call: Callable[..., Any]
) -> None:
    response = call(_chunk("eA==") + _chunk("eQ=="))
    for event in kind.iterate(response.body):
        assert event.value.bytes_ == b"x"
        break
    assert [event.value.bytes_ for event in kind.listed(response.body)] == [b"y"]


@pytest.mark.parametrize("misfits", ["warn", "raise"])
def test_misfits_in_events(
    sdk: Sdk, kind: ClientKind, open_typed: OpenTyped, misfits: str
) -> None:
    client = open_typed(sdk("bedrock_runtime"), {"misfits": misfits})
    odd = _message({"role": 5}, message_type="event", event_type="messageStart")
    fake_network(client, Answer(odd))
    stream = kind.result(client.converse_stream(model_id="m", messages=[])).stream
    if misfits == "raise":
        with pytest.raises(sdk().ConversionError):
            kind.listed(stream)
    else:
        with pytest.warns(sdk().UnexpectedValueWarning):
            (event,) = kind.listed(stream)
        assert event.value.role == 5


def test_error_events_raise_typed_errors(
    sdk: Sdk, kind: ClientKind, call: Callable[..., Any]
) -> None:
    error = _message(
        {"message": "slow down"},
        message_type="exception",
        exception_type="throttlingException",
    )
    events = kind.iterate(call(_chunk("eA==") + error).body)
    assert next(events).value.bytes_ == b"x"
    with pytest.raises(sdk("bedrock_runtime").ThrottlingException) as raised:
        next(events)
    raised_error: Any = raised.value
    assert raised_error.message == "slow down"
    assert raised_error.operation_name == "InvokeModelWithResponseStream"
    assert raised_error.status_code is None
    assert raised_error.__suppress_context__
    assert isinstance(raised_error, EventStreamError)


def test_error_events_that_are_not_in_the_model_raise_service_errors(
    sdk: Sdk, kind: ClientKind, call: Callable[..., Any]
) -> None:
    error = _message(
        {}, message_type="error", error_code="Odd", error_message="very odd"
    )
    with pytest.raises(sdk("_runtime.errors").ServiceError) as raised:
        kind.listed(call(error).body)
    raised_error: Any = raised.value
    assert (raised_error.code, raised_error.message) == ("Odd", "very odd")
    assert isinstance(raised_error, EventStreamError)


def test_get_initial_response_returns_botocores_message(
    kind: ClientKind, call: Callable[..., Any]
) -> None:
    initial = _message({"a": 1}, message_type="event", event_type="initial-response")
    response = call(initial + _chunk("eA=="))
    message = kind.result(response.body.get_initial_response())
    assert message.payload == b'{"a": 1}'
    assert message.headers[":event-type"] == "initial-response"
    assert [event.value.bytes_ for event in kind.listed(response.body)] == [b"x"]


def test_with_statement_closes_an_event_stream(sdk: Sdk) -> None:
    closed: list[bool] = []

    class Raw(list[object]):
        def close(self) -> None:
            closed.append(True)

    streams = sdk("_runtime.streams.events")
    with streams.ReceivedEvents(Raw(), dict, ValueError, "O") as events:
        assert list(events) == []
        assert not closed
    assert closed == [True]


HEADERS = {"Content-Length": "11"}
CHECKED = {**HEADERS, "x-amz-checksum-crc32": "l8MXyg=="}


@pytest.mark.parametrize("headers", [HEADERS, CHECKED], ids=["plain", "checksum"])
@pytest.mark.parametrize("decode", ["auto", "dict"])
def test_with_statement_gives_the_body_itself_and_closes_it(
    answered: Answered, headers: dict[str, str], decode: str
) -> None:
    client = answered("s3", Answer(b"line\nline 2", headers=headers), decode=decode)
    response = client.get_object(bucket="b", key="k")
    with response.body as body:
        assert body is response.body
        assert list(body.iter_lines()) == [b"line", b"line 2"]
        assert body.tell() == 11
    assert body._raw_stream.closed
    # botocore's own calls, and their classes, stay as they are.
    plain = client.boto.get_object(Bucket="b", Key="k")["Body"]
    assert isinstance(body, type(plain))
    with plain as raw:
        assert raw is not plain


def test_with_statement_closes_a_body_after_an_error(answered: Answered) -> None:
    client = answered("s3", Answer(b"line", headers={"Content-Length": "11"}))
    body = client.get_object(bucket="b", key="k").body

    def read() -> None:
        with body as entered:
            entered.read()

    with pytest.raises(IncompleteReadError):
        read()
    assert body._raw_stream.closed


def _as_response(make_client: MakeClient, body: StreamingBody) -> Any:
    """Make a client whose calls return one body again and again, as tests do."""
    boto: Any = make_client("s3")
    boto.get_object = Mock(return_value={"Body": body})
    return boto


def test_a_body_can_be_in_several_responses(sdk: Sdk, make_client: MakeClient) -> None:
    body = StreamingBody(io.BytesIO(b"line"), 4)
    client = sdk("s3").S3Client(_as_response(make_client, body))
    for _ in range(2):
        assert client.get_object(bucket="b", key="k").body is body
    with body as entered:
        assert entered is body


def test_bodies_with_a_with_statement_of_their_own_keep_it(
    sdk: Sdk, make_client: MakeClient
) -> None:
    class Counted(StreamingBody):
        entered = 0

        def __enter__(self) -> "Counted":
            self.entered += 1
            return self

    body = Counted(io.BytesIO(b"line"), 4)
    client = sdk("s3").S3Client(_as_response(make_client, body))
    with client.get_object(bucket="b", key="k").body:
        assert body.entered == 1


class FakeBody(io.BytesIO):
    """A body that is not botocore's."""

    def iter_chunks(self, chunk_size: int = 1024) -> Iterator[bytes]:
        return iter(lambda: self.read(chunk_size), b"")

    def iter_lines(
        self, chunk_size: int = 1024, keepends: bool = False
    ) -> Iterator[bytes]:
        return iter(self.read().splitlines(keepends))


def test_responses_take_bodies_of_other_classes(sdk: Sdk) -> None:
    body = FakeBody(b"line\nline 2")
    response = sdk("s3").GetObjectResponse(body=body)
    assert response.body is body
    assert isinstance(body, sdk("_runtime.streams.bodies").StreamingBody)
    assert not isinstance(io.BytesIO(), sdk("_runtime.streams.bodies").StreamingBody)
    assert sdk("_runtime.convert.api").to_dict(response) == {"Body": body}
    assert list(response.body.iter_lines()) == [b"line", b"line 2"]


@pytest.mark.parametrize("body", [b"sent", io.BytesIO(b"sent")])
def test_streaming_bodies_are_sent_from_bytes_or_files(
    answered: Answered, body: object
) -> None:
    client, sent = answered("s3", Answer(b"")), list[bytes]()

    def read(request: Any, **_: object) -> None:
        sent.append(
            request.body if isinstance(request.body, bytes) else request.body.read()
        )

    client.meta.events.register_first("before-send.s3", read)
    client.put_object(bucket="b", key="k", body=body)
    assert b"sent" in sent[0]
