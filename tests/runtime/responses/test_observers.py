"""Handlers, patches and logs get the responses that they get without our hook."""

import functools
import logging
from collections.abc import Callable, Iterator
from threading import Thread
from typing import Any

import pytest
import wrapt
from botocore.client import BaseClient
from botocore.history import get_global_history_recorder

from tests.runtime.responses.conftest import observer
from tests.support.boto import MakeClient
from tests.support.network import ASSOCIATIONS, Answer, FakeNetwork, json_answer
from tests.support.sdk import Sdk

BODY = json_answer(ASSOCIATIONS).body
DECODED = b"{}"
"""The body that is left for botocore to parse after early decoding."""


@pytest.mark.parametrize("event", ["after-call", "response-received", "needs-retry"])
def test_event_handlers_see_parsed_responses(
    boto: Any, typed: Any, expected: Any, parsed_bodies: list[object], event: str
) -> None:
    look, seen = observer()
    name = f"{event}.sagemaker.ListAssociations"
    boto.meta.events.register(name, look)
    assert typed.list_associations() == expected
    assert seen[0]["AssociationSummaries"]
    boto.meta.events.unregister(name, look)
    assert typed.list_associations() == expected
    assert parsed_bodies == [BODY, DECODED]


def test_handlers_that_another_thread_registers_meanwhile_see_the_next_response(
    boto: Any, typed: Any
) -> None:
    event = "response-received.sagemaker.ListAssociations"
    look, seen = observer()

    def register_and_call() -> None:
        boto.meta.events.register(event, look)
        typed.list_associations()

    class Harmless:
        """A handler that another thread is faster than while its name is read."""

        def __getattribute__(self, name: str) -> object:
            if name != "__module__":
                return super().__getattribute__(name)
            if not others:
                others.append(Thread(target=register_and_call))
                others[0].start()
                others[0].join()
            return "botocore.retries.harmless"

        def __call__(self, **_: object) -> None:
            """Do nothing."""

    others: list[Thread] = []
    boto.meta.events.register(event, Harmless())
    typed.list_associations()
    assert others
    typed.list_associations()
    assert seen[-1]["AssociationSummaries"]


def test_decode_wire_leaves_only_metadata_to_event_handlers(
    sdk: Sdk, boto: Any, expected: Any, parsed_bodies: list[object]
) -> None:
    look, seen = observer()
    boto.meta.events.register("after-call", look)
    client = sdk("sagemaker").SageMakerClient(boto)
    assert client.list_associations() == expected
    assert parsed_bodies == [DECODED]
    assert seen[0].keys() == {"ResponseMetadata"}  # our entry has been removed by now


@pytest.mark.parametrize("register", ["register_first", "register"])
@pytest.mark.parametrize(
    "event", ["before-parse.sagemaker.*", "before-parse.sagemaker.ListAssociations"]
)
def test_before_parse_handlers_may_change_bodies(
    boto: Any, typed: Any, parsed_bodies: list[object], register: str, event: str
) -> None:
    def change(response_dict: Any, **_: object) -> None:
        assert response_dict["body"] == BODY
        response_dict["body"] = changed

    changed = b'{"NextToken": "changed"}'
    getattr(boto.meta.events, register)(event, change)
    assert typed.list_associations().next_token == "changed"
    assert parsed_bodies == [changed]


def test_response_that_a_before_parse_handler_customizes_is_used(
    boto: Any, typed: Any, parsed_bodies: list[object]
) -> None:
    def add(customized_response_dict: Any, **_: object) -> None:
        customized_response_dict["NextToken"] = "added"

    boto.meta.events.register("before-parse.sagemaker.ListAssociations", add)
    assert typed.list_associations().next_token == "added"
    assert parsed_bodies == [BODY]


def _with_wrapt(_: Any, seen: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    # As in OpenTelemetry's instrumentation.
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
def test_patched_clients_see_parsed_responses(
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
def test_decode_wire_decodes_early_in_patched_clients(
    sdk: Sdk,
    boto: Any,
    expected: Any,
    parsed_bodies: list[object],
    monkeypatch: pytest.MonkeyPatch,
    patch: Callable[[Any, list[Any], pytest.MonkeyPatch], None],
) -> None:
    patch(boto, [], monkeypatch)
    client = sdk("sagemaker").SageMakerClient(boto)
    assert client.list_associations() == expected
    assert parsed_bodies == [DECODED]


@pytest.fixture
def history() -> Iterator[list[tuple[str, Any]]]:
    """The events that botocore's history recorder gets."""
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


def test_history_recorder_gets_the_parsed_response(
    typed: Any, expected: Any, history: list[tuple[str, Any]]
) -> None:
    assert typed.list_associations() == expected
    assert dict(history)["PARSED_RESPONSE"]["AssociationSummaries"]
    assert dict(history)["HTTP_RESPONSE"]["body"] == BODY


def test_debug_log_shows_the_body(
    typed: Any, expected: Any, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "botocore.parsers"):
        assert typed.list_associations() == expected
    assert repr(BODY) in caplog.text


def _log(caplog: pytest.LogCaptureFixture, call: Callable[[], object]) -> list[str]:
    """What the SDK logs about two calls, after what it says of the operation."""
    caplog.set_level(logging.DEBUG, "typed_for_tests")
    call()
    call()
    start = "botocore parses a response of sagemaker ListAssociations: "
    assert all(text.startswith(start) for text in caplog.messages)
    return [text.removeprefix(start) for text in caplog.messages]


def test_the_log_says_once_which_handler_sees_responses(
    boto: Any, typed: Any, caplog: pytest.LogCaptureFixture
) -> None:
    boto.meta.events.register("after-call.sagemaker", _ignore)
    logged = _log(caplog, typed.list_associations)
    assert logged == [f"{__name__}._ignore handles after-call"]


def _ignore(**_: object) -> None:
    """Does nothing."""


def test_the_log_says_once_that_a_method_is_wrapped(
    boto: Any, typed: Any, caplog: pytest.LogCaptureFixture
) -> None:
    boto.list_associations = functools.partial(boto.list_associations)
    assert _log(caplog, typed.list_associations) == ["its method is wrapped"]


def test_the_log_says_once_what_is_wrong_with_a_body_and_no_values(
    sdk: Sdk, make_client: MakeClient, caplog: pytest.LogCaptureFixture
) -> None:
    boto = make_client("sagemaker")
    FakeNetwork(boto, Answer(b'{"NextToken": "secret"}, {}'))
    client = sdk("sagemaker").SageMakerClient(boto)
    assert _log(caplog, client.list_associations) == [
        "reading it raises JSONDecodeError"
    ]


def test_the_log_says_once_that_clients_decode_dicts(
    sdk: Sdk, boto: Any, caplog: pytest.LogCaptureFixture
) -> None:
    client = sdk("sagemaker").SageMakerClient(boto, decode="dict")
    logged = _log(caplog, client.list_associations)
    assert logged == ["the client's `decode` is 'dict'"]


def test_the_log_says_nothing_of_usual_calls(
    typed: Any, caplog: pytest.LogCaptureFixture
) -> None:
    assert _log(caplog, typed.list_associations) == []
