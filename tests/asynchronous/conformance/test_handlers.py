"""Handlers and tracers see the same with both kinds of clients."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from importlib import import_module
from io import BytesIO
from typing import Any, TypeAlias

import pytest
from botocore.awsrequest import AWSResponse
from botocore.history import BaseHistoryHandler, get_global_history_recorder
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.asynchronous.conformance.pairs import (
    Pair,
    Pairs,
    Script,
    Settings,
    described,
)
from tests.asynchronous.conformance.scripts import whole
from tests.support.network import Answer, json_answer
from tests.support.rough_server import End, Part
from tests.support.snapshots import snapshot

# It has no types.
INSTRUMENTATION: Any = import_module("opentelemetry.instrumentation.botocore")

pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")

Handler: TypeAlias = Callable[..., Any]

EVENTS = (
    "provide-client-params",
    "before-parameter-build",
    "before-call",
    "request-created",
    "choose-signer",
    "before-sign",
    "before-send",
    "before-parse",
    "response-received",
    "needs-retry",
    "after-call",
    "after-call-error",
)
TABLE = whole(json_answer({"Table": {"TableName": "t", "ItemCount": 3}}))
BUSY = whole(json_answer({"__type": "ThrottlingException"}, 400))
GONE = whole(json_answer({"__type": "ResourceNotFoundException"}, 400))
SCRIPTS: Mapping[str, Script] = {
    "right": [TABLE],
    "retried": [BUSY, TABLE],
    "gone": [GONE],
    "busy": [BUSY],
    "no answer": [[b"nonsense\r\n\r\n"]],
}


def _fresh(pairs: Pairs, service: str, name: str, retries: str = "standard") -> Pair:
    """Make clients that no other test has."""
    settings = Settings(retries, config={"user_agent_extra": name.replace(" ", "-")})
    return pairs.pair(service, settings)


def _problem(pair: Pair, script: Script, seen: list[object] | None = None) -> str:
    def watched() -> object:
        taken = list(seen or [])
        if seen is not None:
            seen.clear()
        return taken

    make = partial(pair.request, "DescribeTable", {"TableName": "t"})
    return pair.problem(make, script, watched=watched)


def _register(pair: Pair, event: str, handler: Handler) -> None:
    for client in pair.clients:
        client.boto.meta.events.register(event, handler)


@pytest.mark.parametrize("retries", ["legacy", "standard", "adaptive"])
@pytest.mark.parametrize("script", SCRIPTS)
def test_handlers_of_all_events_see_the_same(
    pairs: Pairs, retries: str, script: str
) -> None:
    pair = _fresh(pairs, "dynamodb", f"all {retries} {script}", retries)
    seen: list[object] = []

    def see(event_name: str, **given: Any) -> None:
        seen.append(_saw(event_name, given))

    for event in EVENTS:
        _register(pair, event, see)
    assert not _problem(pair, SCRIPTS[script], seen)


def _saw(event: str, given: Mapping[str, Any]) -> object:
    shown = {name: snapshot(value) for name, value in given.items()}
    if "caught_exception" in given or "exception" in given:
        error = given.get("caught_exception") or given.get("exception")
        shown = {**shown, "caught_exception": None, "exception": None}
        return event, shown, None if error is None else described(error)
    return event, shown


def _set_header(request: Any, **_: object) -> None:
    request.headers["X-Trace"] = "1"


def _answered(request: Any, **_: object) -> Any:
    answer = json_answer({"Table": {"TableName": "fake"}})
    raw = _Raw(answer.body)
    headers: Any = dict(answer.headers)
    return AWSResponse(request.url, 200, headers, raw)


class _Raw(BytesIO):
    """The raw response of fakes, such as moto's."""

    def stream(self, **_: object) -> Iterator[bytes]:
        while chunk := self.read():
            yield chunk


def _change_params(params: dict[str, Any], **_: object) -> dict[str, Any]:
    return {**params, "TableName": "other"}


def _answer_early(**_: object) -> Any:
    return Answer(b"", 200).to(""), {"Table": {"TableName": "early"}}


def _change_parsed(parsed: dict[str, Any], **_: object) -> None:
    parsed.setdefault("Table", {})["TableName"] = "changed"


def _retry_twice(attempts: int, **_: object) -> float | None:
    return 0.5 if attempts < 3 else None


def _raise(**_: object) -> None:
    raise LookupError("the handler's own")


@pytest.mark.parametrize("script", ["right", "retried", "gone"])
@pytest.mark.parametrize(
    ("event", "handler"),
    [
        ("before-sign", _set_header),
        ("request-created", _set_header),
        ("before-send", _answered),
        ("provide-client-params", _change_params),
        ("before-call", _answer_early),
        ("after-call", _change_parsed),
        ("needs-retry", _retry_twice),
        *[(event, _raise) for event in EVENTS],
    ],
)
def test_handlers_change_the_same(
    pairs: Pairs, event: str, handler: Handler, script: str
) -> None:
    pair = _fresh(pairs, "dynamodb", f"{event} {handler.__name__} {script}")
    _register(pair, f"{event}.dynamodb.DescribeTable", handler)
    assert not _problem(pair, SCRIPTS[script])


@pytest.mark.parametrize("retries", ["legacy", "standard"])
def test_troubles_end_the_same(pairs: Pairs, retries: str) -> None:
    pair = _fresh(pairs, "dynamodb", f"troubles {retries}", retries)
    good = b"".join(part for part in TABLE if isinstance(part, bytes))
    body = good.partition(b"\r\n\r\n")[2]
    answers: Sequence[Sequence[Part]] = [
        [End.CLOSE],
        [End.RESET],
        [good[:20], 0.05, good[20:]],
        [good.replace(b"\r\n", b"\r\nx-amz-crc32: 1\r\n", 1)],
        [b"HTTP/9.9 abc\r\n\r\n", End.CLOSE],
        *[
            whole(Answer(content, status, {"location": "/elsewhere"}))
            for content in (b"", b"<html></html>", b"\xff{", body[: len(body) // 2])
            for status in (200, 302, 400, 404, 503)
        ],
    ]
    for answer in answers:
        assert not _problem(pair, [answer]), answer
        assert not _problem(pair, [answer, TABLE]), answer


class _History(BaseHistoryHandler):
    def __init__(self) -> None:
        self.seen: list[object] = []

    def emit(self, event_type: str, payload: Any, source: str) -> None:
        if event_type == "HTTP_RESPONSE":
            payload = {**payload, "headers": dict(payload["headers"])}
        self.seen.append((event_type, snapshot(payload), source))


@pytest.mark.parametrize("script", SCRIPTS)
def test_history_records_the_same(pairs: Pairs, script: str) -> None:
    pair = _fresh(pairs, "dynamodb", f"history {script}")
    handler = _History()
    recorder: Any = get_global_history_recorder()
    recorder.add_handler(handler)
    recorder.enable()
    try:
        assert not _problem(pair, SCRIPTS[script], handler.seen)
        assert not _problem(pair, SCRIPTS[script])
    finally:
        recorder.disable()
        recorder._handlers.remove(handler)


@pytest.mark.parametrize("script", ["right", "retried", "gone"])
def test_opentelemetry_makes_the_same_spans(
    pairs: Pairs, script: str, caplog: pytest.LogCaptureFixture
) -> None:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    pair = _fresh(pairs, "dynamodb", f"spans {script}")
    make = partial(pair.request, "DescribeTable", {"TableName": "t"})

    def spans() -> object:
        found = [
            (span.name, dict(span.attributes or {}), span.status.status_code, span.kind)
            for span in exporter.get_finished_spans()
        ]
        assert found
        exporter.clear()
        return found

    instrumentor = INSTRUMENTATION.BotocoreInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    try:
        with caplog.at_level(logging.DEBUG):
            problem = pair.problem(make, SCRIPTS[script], watched=spans)
    finally:
        instrumentor.uninstrument()
    assert not problem
    assert "DescribeTable runs in a thread: BaseClient._make_api_call" in caplog.text
    caplog.clear()
    with caplog.at_level(logging.DEBUG):
        assert not _problem(pair, SCRIPTS[script])
    assert "runs in a thread" not in caplog.text
