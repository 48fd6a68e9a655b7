"""Events that the model does not have, which botocore leaves out."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from botocore.eventstream import EventStream

from botosmith_tools.client_kinds import ClientKind
from tests.runtime.conftest import Answered, OpenTyped
from tests.runtime.event_messages import error_message, event, message
from tests.support.async_network import fake_network
from tests.support.network import Answer
from tests.support.sdk import Sdk

CHUNK = event("chunk", {"bytes": "eA=="})
NEW = event("brandNew", {"x": 1})


@pytest.fixture
def call(sdk: Sdk, kind: ClientKind, open_typed: OpenTyped) -> Callable[[bytes], Any]:
    def call(messages: bytes) -> Any:
        client = open_typed(sdk("bedrock_runtime"))
        fake_network(client, Answer(messages))
        called = client.invoke_model_with_response_stream(model_id="m", body=b"{}")
        return kind.result(called).body

    return call


def test_an_unknown_event_is_an_unknown_variant(
    sdk: Sdk, kind: ClientKind, call: Callable[[bytes], Any]
) -> None:
    first, second, third = kind.listed(call(NEW + CHUNK + NEW))
    unknown = sdk("_runtime.unions").UnknownVariant("brandNew")
    assert first == third == unknown
    assert second.value.bytes_ == b"x"


def test_an_error_after_an_unknown_event_is_typed(
    sdk: Sdk, kind: ClientKind, call: Callable[[bytes], Any]
) -> None:
    error = error_message("throttlingException", {"message": "m"})
    events = kind.iterate(call(NEW + error))
    next(events)
    with pytest.raises(sdk("bedrock_runtime").ThrottlingException):
        next(events)


@pytest.mark.parametrize(
    "other",
    [
        event("initial-response", {}),
        message(b"{}", message_type="event"),
        message(b"{}", event_type="brandNew"),
        message(b"{}", message_type="ping", event_type="brandNew"),
    ],
)
def test_other_messages_are_left_out(
    kind: ClientKind, call: Callable[[bytes], Any], other: bytes
) -> None:
    (only,) = kind.listed(call(other + CHUNK))
    assert only.value.bytes_ == b"x"


def test_a_stream_that_other_code_wraps_is_read_through_the_wrapper(
    answered: Answered,
) -> None:
    seen: list[object] = []
    # Type checkers take it for a generic class, which it is not at run time.
    botocores: Any = EventStream

    def read(stream: Any) -> Iterator[object]:
        for parsed in botocores.__iter__(stream):
            seen.append(parsed)
            yield parsed

    wrapper = type("Wrapper", (botocores,), {"__iter__": read})

    def wrap(parsed: Any, **_: object) -> None:
        parsed["body"].__class__ = wrapper

    client = answered("bedrock-runtime", Answer(NEW + CHUNK))
    client.boto.meta.events.register("after-call.bedrock-runtime", wrap)
    (only,) = client.invoke_model_with_response_stream(model_id="m", body=b"{}").body
    assert only.value.bytes_ == b"x"
    assert seen == [{"chunk": {"bytes": b"x"}}]
