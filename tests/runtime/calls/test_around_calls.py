"""The recipes of docs/guide/around-calls.md, with both kinds of clients."""

import html
import logging
import math
import re
import time
from collections.abc import Callable, Collection, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from threading import current_thread, main_thread
from types import ModuleType, SimpleNamespace
from typing import Any, TypeAlias

import pytest
from botocore import httpsession
from botocore.config import Config
from botocore.loaders import Loader
from botocore.session import Session
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from botosmith.testing import fake
from botosmith_tools.client_kinds import ClientKind
from tests.docs.examples import python_examples
from tests.support.async_network import fake_network
from tests.support.boto import ACCOUNT
from tests.support.botocore_versions import sdk_matches_botocore
from tests.support.network import Answer, json_answer
from tests.support.paths import ROOT
from tests.support.patience import PATIENCE
from tests.support.rough_server import RoughServer
from tests.support.sdk import Sdk

PAGE = ROOT / "docs" / "guide" / "around-calls.md"
QUEUE = json_answer({"QueueUrl": "https://queue"})
THROTTLED = json_answer({"__type": "ThrottlingException", "message": "slow"}, 400)
BUSY = Answer(b"", 503)

LOADER: Any = Loader()  # the stubs do not have types for what it loads
REVIEW = Path(__file__).with_name("reads_that_do_more.txt")
READING = re.compile(
    "(BatchGet|Calculate|Check|Describe|Get|Head|List|Query|Scan|Search|Select)(?![a-z])"
)
MAKING = re.compile(r"(Creates|Deletes|Generates|Initiates|Issues|Starts)\b")

Open: TypeAlias = Callable[..., Any]
"""Opens a client of the page's mixins, which names without `Async` select."""


@pytest.fixture
def page(sdk: Sdk) -> Any:
    """What the page defines, without the program at its end."""
    module = ModuleType("around_calls")
    for example in python_examples(PAGE):
        definitions = example.code.partition("\nwith ")[0]
        code = "\n" * example.line + definitions.replace("typed_aws", sdk.package)
        exec(compile(code, str(PAGE), "exec"), vars(module))
    return module


@pytest.fixture
def pauses(page: Any, kind: ClientKind) -> Iterator[list[float]]:
    """The pauses of a test, which do not pass, but are what the page's clock shows."""
    with kind.sleeps() as pauses:
        page.time = SimpleNamespace(
            monotonic=lambda: sum(pauses),
            perf_counter=lambda: sum(pauses),
            sleep=pauses.append,
        )
        yield pauses


@pytest.fixture
def opened(
    page: Any, sdk: Sdk, kind: ClientKind, botocore_session: Session
) -> Iterator[Open]:
    made: list[Any] = []

    def opened(
        *names: str, service: str = "sqs", url: str | None = None, **settings: Any
    ) -> Any:
        mixins = [f"Async{name}" if kind.is_async else name for name in names]
        bases = [getattr(page, name) for name in mixins]
        cls: Any = type("Mixed", (*bases, kind.client_class(sdk(service))), {})
        settings = {"retries": {"mode": "legacy", "total_max_attempts": 10}, **settings}
        client = cls.create(
            session=botocore_session,
            endpoint_url=url,
            **ACCOUNT,
            config=Config(**settings),
        )
        made.append(kind.opened(client))
        return made[-1]

    yield opened
    for client in made:
        kind.result(client.close())


def _get_url(kind: ClientKind, client: Any, name: str = "q") -> Any:
    return kind.result(client.get_queue_url(queue_name=name))


def _lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [one.getMessage() for one in caplog.records if one.name == "orders.aws"]


def test_log_has_attempts_and_no_secrets(
    opened: Open, kind: ClientKind, caplog: Any, pauses: list[float]
) -> None:
    caplog.set_level(logging.INFO)
    client = opened("Logged", service="s3")
    network = fake_network(client, BUSY, Answer(b""), Answer(b"", 404))
    secret = "planted-secret-of-32-characters!"

    def head(key: str) -> Any:
        given = {"sse_customer_algorithm": "AES256", "sse_customer_key": secret}
        return kind.result(client.head_object(bucket="b", key=key, **given))

    head("one")
    with pytest.raises(Exception, match="Not Found"):
        head("two")
    network.answers.clear()  # Requests raise an error now.
    with pytest.raises(Exception, match="https"):
        head("three")
    lines = _lines(caplog)
    assert [line.partition(": ")[2] for line in lines] == [
        f"ok, {pauses[0]:.3f} s, attempts: 2",
        "404, 0.000 s, attempts: 1",
        "CaughtRequest, 0.000 s, attempts: unknown",
    ]
    assert "key='one'" in lines[0]
    assert "***" in lines[0]
    assert secret not in caplog.text


def test_metrics_count_attempts_and_throttling(
    page: Any, opened: Open, kind: ClientKind, parsed_bodies: Any, pauses: list[float]
) -> None:
    client = opened("Measured")
    network = fake_network(client, THROTTLED, BUSY, QUEUE)
    again = type(client)(client)  # It has the same handlers, which count once.
    assert _get_url(kind, again).queue_url
    assert parsed_bodies[-1] == b"{}"  # Nobody has looked at the members.
    other = kind.opened(client.with_options(region_name="eu-west-1"))
    fake_network(other, QUEUE)
    _get_url(kind, other)
    kind.result(other.close())
    network.answers.clear()
    with pytest.raises(Exception, match="https"):
        kind.result(client.receive_message(queue_url="https://queue"))
    assert page.METRICS.attempts == {
        ("GetQueueUrl", "ThrottlingException"): 1,
        ("GetQueueUrl", "503"): 1,
        ("GetQueueUrl", "ok"): 2,
        ("ReceiveMessage", "CaughtRequest"): 1,
    }
    assert page.METRICS.throttled == 1


def test_spans_have_the_names_of_the_instrumentation(
    page: Any, opened: Open, kind: ClientKind
) -> None:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    page.trace = SimpleNamespace(
        get_tracer=provider.get_tracer, SpanKind=page.trace.SpanKind
    )
    in_main_thread: list[bool] = []

    def call(client: Any) -> Any:
        network = fake_network(client, QUEUE)

        def note(**_: object) -> None:
            in_main_thread.append(current_thread() is main_thread())

        client.meta.events.register_first("before-send", note)
        _get_url(kind, client)
        network.answers[:] = [json_answer({"__type": "Gone", "message": "no"}, 400)]
        with pytest.raises(Exception, match="no"):
            _get_url(kind, client)

    call(opened("Traced"))
    # Untyped, and without stubs for pyright.
    instrumentation: Any = import_module("opentelemetry.instrumentation.botocore")
    instrumentor = instrumentation.BotocoreInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    try:
        call(opened())
    finally:
        instrumentor.uninstrument()
    spans = exporter.get_finished_spans()
    assert {one.name for one in spans} == {"SQS.GetQueueUrl"}
    assert [one.status.is_ok for one in spans] == [True, False] * 2
    attributes, others = (dict(spans[one].attributes or {}) for one in (0, 2))
    assert len(attributes.items() & others.items()) == len(attributes) == 2
    assert in_main_thread == [True, True, *[not kind.is_async] * 2]


def test_threads_and_tasks_share_a_limit(
    page: Any, opened: Open, kind: ClientKind, pauses: list[float]
) -> None:
    page.time.monotonic = lambda: 0
    client = opened("Limited")
    fake_network(client, QUEUE)
    kind.together([partial(client.get_queue_url, queue_name="q")] * 8)
    assert sorted(pauses) == pytest.approx([place / 50 for place in range(8)])
    for one in (page.Limited, page.AsyncLimited):
        pauses.append(one.rate.wait())
    assert pauses[8:] == pytest.approx([8 / 50, 9 / 50])
    page.time.monotonic = lambda: 60
    assert page.Limited.rate.wait() == 0


def test_guard_refuses_what_may_write(
    page: Any, opened: Open, kind: ClientKind
) -> None:
    client = opened("ReadOnly")
    network = fake_network(client, QUEUE)
    _get_url(kind, client)
    with pytest.raises(PermissionError, match="ReceiveMessage may do more than read"):
        kind.result(client.receive_message(queue_url="https://queue"))
    assert len(network.requests) == 1


def _refuses(page: Any, operation: str) -> bool:
    try:
        page.check_reads(SimpleNamespace(__operation__=operation))
    except PermissionError:
        return True
    return False


@pytest.mark.skipif(not sdk_matches_botocore(), reason="other models than reviewed")
@pytest.mark.parametrize(
    "services",
    [
        ("license-manager", "quicksight", "sts"),
        pytest.param(None, marks=pytest.mark.slow),
    ],
    ids=["few", "all"],
)
def test_guard_refuses_what_does_more_than_read(
    page: Any, services: Collection[str] | None
) -> None:
    reviewed = _reviewed(services)
    for service in services or LOADER.list_available_services("service-2"):
        operations = LOADER.load_service_model(service, "service-2")["operations"]
        for name, operation in operations.items():
            text = _plain(operation.get("documentation", ""))
            kind, quoted = reviewed.pop((service, name), ("", ""))
            where = f"{service} {name}: {text}"
            if READING.match(name):
                assert _refuses(page, name) == (kind not in ("", "admitted")), where
                # Texts like this, of new operations too, have to be reviewed.
                assert kind or not MAKING.match(text), where
            else:
                assert _refuses(page, name), where
            assert quoted in text, where
    assert not reviewed


def _reviewed(services: Collection[str] | None) -> dict[tuple[str, str], Any]:
    """What reviewers say of operations, and AWS's words for it."""
    row = re.compile(r"(\S+) (\w+): ([a-z-]+)(?: \(.+?\))?: (.+)")
    lines = REVIEW.read_text("utf-8").splitlines()
    rows = [found.groups() for one in lines if (found := row.fullmatch(one))]
    assert len(rows) == len(lines)
    return {
        (service, operation): texts
        for service, operation, *texts in rows
        if services is None or service in services
    }


def _plain(documentation: str) -> str:
    return " ".join(html.unescape(re.sub("<[^>]+>", " ", documentation)).split())


@pytest.mark.parametrize("limit", [60, 2])
def test_deadline_ends_retries(
    opened: Open, kind: ClientKind, pauses: list[float], limit: int
) -> None:
    client, cut, left = opened("Punctual", read_timeout=limit), list[Any](), list[Any]()

    def note(request: Any, **_: object) -> None:
        cut.append(request.context.get("read_timeout", limit))
        left.append(min(limit, 5 - sum(pauses)))

    client.meta.events.register_last("request-created", note)
    network = fake_network(client, BUSY)
    with pytest.raises(TimeoutError, match="no attempt"):
        _get_url(kind, client)
    assert sum(pauses[:-1]) < 5 <= sum(pauses)
    assert cut == left
    assert len(network.requests) == len(cut) == len(pauses) < 10
    # Without the mixin, and so outside of the call, there are more attempts.
    network.requests.clear()
    with pytest.raises(client.exceptions.ClientError):
        client.boto.get_queue_url(QueueName="q")
    assert len(network.requests) == 10


@pytest.mark.skipif(
    not hasattr(httpsession.URLLib3Session, "_get_request_timeout"),
    reason="older botocores: the timeout is that of clients",
)
def test_deadline_ends_an_attempt_without_an_answer(
    page: Any, opened: Open, kind: ClientKind
) -> None:
    with RoughServer(lambda _: [PATIENCE]).running() as server:
        once = {"total_max_attempts": 1}
        limits = {"retries": once, "read_timeout": PATIENCE}
        client = opened("Punctual", url=server.url, **limits)
        client.seconds = 0.2
        start = time.monotonic()
        with pytest.raises(TimeoutError, match="no answer"):
            _get_url(kind, client)
        assert 0.2 <= time.monotonic() - start < PATIENCE / 2
    assert math.isinf(page.ENDS.get())


def test_fakes_test_deadlines(page: Any, sdk: Sdk, kind: ClientKind) -> None:
    sqs, mixin = sdk("sqs"), page.AsyncPunctual if kind.is_async else page.Punctual
    cls: Any = type("Mixed", (mixin, kind.client_class(sqs)), {})
    with fake(cls) as made:
        made.on(sqs.GetQueueUrlRequest).hangs(repeat=True)
        for seconds, message in ((0.05, "no answer"), (0, "no attempt")):
            made.client.seconds = seconds
            with pytest.raises(TimeoutError, match=message):
                _get_url(kind, made.client)


def test_cache_answers_the_requests_of_a_class(
    opened: Open, kind: ClientKind, pauses: list[float]
) -> None:
    client = opened("Cached")
    network = fake_network(client, json_answer({}, 400), QUEUE)

    with pytest.raises(client.exceptions.ClientError):
        _get_url(kind, client)
    first = _get_url(kind, client)
    assert _get_url(kind, client) is first
    assert len(network.requests) == 2  # An error is not kept.
    abroad = kind.opened(client.with_options(region_name="eu-west-1"))
    fake_network(abroad, json_answer({"QueueUrl": "https://abroad"}))
    assert _get_url(kind, abroad).queue_url == "https://abroad"
    kind.result(abroad.close())
    _get_url(kind, client, "another")
    for _ in range(2):  # a request that cannot be hashed
        names = {"message_attribute_names": ["All"]}
        kind.result(client.receive_message(queue_url="https://queue", **names))
    assert len(network.requests) == 5
    pauses.append(60)
    assert _get_url(kind, client) is not first
    assert len(network.requests) == 6


def test_first_mixin_is_outermost(
    page: Any, opened: Open, kind: ClientKind, caplog: Any, pauses: list[float]
) -> None:
    caplog.set_level(logging.INFO)
    client = opened(*(base.__name__ for base in page.Queues.__bases__[:-1]))
    client.rate = page.Rate(per_second=0.1)
    network = fake_network(client, QUEUE)
    for _ in range(2):
        _get_url(kind, client)
    # The answer from the cache is logged, and waits for no place.
    assert (len(_lines(caplog)), len(network.requests), pauses) == (2, 1, [0])
    # The next place comes after the deadline, so the request is not sent.
    with pytest.raises(TimeoutError):
        _get_url(kind, client, "another")
    assert "TimeoutError, 10.000 s" in _lines(caplog)[2]
    assert (len(network.requests), pauses) == (1, [0, 10])
    assert page.METRICS.attempts == {("GetQueueUrl", "ok"): 1}
