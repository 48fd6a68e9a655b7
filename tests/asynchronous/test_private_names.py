"""Calls go on without botocore's private names, or with other ones: in threads."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Mapping
from functools import cache, partial, wraps
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from botocore.client import BaseClient
from botocore.endpoint import Endpoint
from botocore.httpsession import URLLib3Session

from botosmith.output.runtime import RUNTIME
from tests.asynchronous.conformance.conftest import pairs, pairs_models, pairs_sdk
from tests.asynchronous.conformance.pairs import Pair, Pairs, Script, Settings
from tests.asynchronous.conformance.scripts import whole
from tests.runtime.event_messages import event
from tests.support.network import Answer, json_answer
from tests.support.processes import run_python
from tests.support.shared_sdk import SharedSdk
from tests.support.sweeps import mostly_slow

__all__ = ["pairs", "pairs_models", "pairs_sdk"]

TABLE = [whole(json_answer({"Table": {"TableName": "t"}}))]

Change: TypeAlias = Callable[[Any, pytest.MonkeyPatch], None]
"""Changes something that the calls of a botocore client use."""


def _wrapped(function: Any) -> Any:
    @wraps(function)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    return wrapper


def _wrap_in_class(cls: Any, name: str, boto: Any, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(cls, name, _wrapped(getattr(cls, name)))


def _wrap_in_object(path: str, name: str, boto: Any, patch: pytest.MonkeyPatch) -> None:
    owner = boto
    for part in path.split("."):
        owner = getattr(owner, part) if part else owner
    patch.setattr(owner, name, _wrapped(getattr(owner, name)))


def _make_code_unknown(
    cls: Any, name: str, boto: Any, patch: pytest.MonkeyPatch
) -> None:
    """Have botocore's function call another one that has its code."""
    function = getattr(cls, name)
    patch.setitem(function.__globals__, "_unknown", _wrapped(function))
    source = "def other(*args, **kwargs): return _unknown(*args, **kwargs)"
    namespace: dict[str, Any] = {}
    exec(source, function.__globals__, namespace)
    patch.setattr(cls, name, namespace["other"])


class _OtherSession(URLLib3Session):
    """A session of HTTP with a `send` of its own."""

    def send(self, request: Any) -> Any:
        return super().send(request)


def _replace_session(boto: Any, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(boto._endpoint, "http_session", _OtherSession())


_STEPS: list[tuple[Any, str]] = [
    (BaseClient, "_make_api_call"),
    (BaseClient, "_make_request"),
    (Endpoint, "make_request"),
    (Endpoint, "_send_request"),
    (Endpoint, "_update_retries_context"),
    (Endpoint, "create_request"),
    (Endpoint, "_needs_retry"),
    (Endpoint, "_get_response"),
    (Endpoint, "_do_get_response"),
    (Endpoint, "_send"),
    (URLLib3Session, "send"),
]
CHANGES: dict[str, Change] = {
    **{
        f"{cls.__name__}.{name} is wrapped": partial(_wrap_in_class, cls, name)
        for cls, name in _STEPS
    },
    **{
        f"{cls.__name__}.{name} is another": partial(_make_code_unknown, cls, name)
        for cls, name in _STEPS
    },
    "the method is wrapped": partial(_wrap_in_object, "", "describe_table"),
    "the client's call is replaced": partial(_wrap_in_object, "", "_make_api_call"),
    "the endpoint's call is replaced": partial(
        _wrap_in_object, "_endpoint", "make_request"
    ),
    "the session's send is replaced": partial(
        _wrap_in_object, "_endpoint.http_session", "send"
    ),
    "another session": _replace_session,
}


def _fresh(pairs: Pairs, service: str, name: str) -> Pair:
    word = name.replace(" ", "-").replace("'", "")
    return pairs.pair(service, Settings(config={"user_agent_extra": word}))


def _table(pair: Pair) -> str:
    make = partial(pair.request, "DescribeTable", {"TableName": "t"})
    return pair.problem(make, TABLE)


@pytest.mark.parametrize("change", CHANGES)
def test_changed_steps_run_in_threads(
    pairs: Pairs,
    change: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, logger=pairs.sdk.module("_runtime.lazy").SDK)
    pair = _fresh(pairs, "dynamodb", change)
    # A call before, since something may be remembered.
    assert not _table(pair)
    assert "runs in a thread" not in caplog.text
    with monkeypatch.context() as patch:
        CHANGES[change](pair.clients[-1].boto, patch)
        assert not _table(pair)
    assert "DescribeTable runs in a thread: " in caplog.text
    caplog.clear()
    assert not _table(pair)
    assert "runs in a thread" not in caplog.text


@pytest.fixture
def threads(
    pairs: Pairs, monkeypatch: pytest.MonkeyPatch
) -> list[Callable[[], object]]:
    found: list[Callable[[], object]] = []
    for name in ("engine", "awaited_bodies", "coroutine_client"):
        module = pairs.sdk.module(f"_runtime.asynchronous.{name}")

        def watched(
            function: Any, original: Any = module.in_thread, **given: Any
        ) -> Any:
            found.append(function)
            return original(function, **given)

        monkeypatch.setattr(module, "in_thread", watched)
    return found


_INITIAL = event("initial-response", {})
_EVENTS = event("part", {"Note": "a"})
PLAIN: dict[str, tuple[str, str, dict[str, Any], Script]] = {
    "plain": ("dynamodb", "DescribeTable", {"TableName": "t"}, TABLE),
    "retried": (
        "dynamodb",
        "DescribeTable",
        {"TableName": "t"},
        [whole(Answer(b"", 503)), *TABLE],
    ),
    "query": ("iam", "ListUsers", {}, [whole(Answer(b"<r><ListUsersResult/></r>"))]),
    "body": ("s3", "GetObject", {"Bucket": "b", "Key": "k"}, [whole(Answer(b"abc"))]),
    "upload": (
        "s3",
        "PutObject",
        {"Bucket": "b", "Key": "k", "Body": b"abc"},
        [whole(Answer(b""))],
    ),
    "absent": (
        "s3",
        "HeadObject",
        {"Bucket": "b", "Key": "k"},
        [whole(Answer(b"", 404))],
    ),
    "events": ("things-json", "Watch", {}, [whole(Answer(_INITIAL + _EVENTS))]),
    "events of REST": ("things-rest-json", "Watch", {}, [whole(Answer(_EVENTS))]),
}


@pytest.mark.parametrize("retries", ["legacy", "standard", "adaptive"])
@pytest.mark.parametrize("call", PLAIN)
def test_calls_of_this_botocore_do_not_run_in_threads(
    pairs: Pairs,
    call: str,
    retries: str,
    threads: list[Callable[[], object]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, logger=pairs.sdk.module("_runtime.lazy").SDK)
    service, operation, arguments, script = PLAIN[call]
    pair = pairs.pair(service, Settings(retries))
    threads.clear()
    assert not pair.problem(partial(pair.request, operation, arguments), script)
    assert not threads
    assert "runs in a thread" not in caplog.text


def _private_names() -> list[str]:
    text = (RUNTIME / "asynchronous" / "botocore_internals.py").read_text("utf-8")
    own = re.findall(r"(?:def |class |self\.)(_\w+)", text)
    return sorted({*re.findall(r"""[."'(](_[a-z]\w+)\b""", text)} - {*own})


# Names that are in use by all of botocore, so that its modules cannot do without them.
_QUICK = ("_endpoint", "_make_api_call", "_verify", "_credentials")


@pytest.mark.parametrize("name", mostly_slow(_private_names(), _QUICK))
def test_calls_work_without_a_name(
    pairs_sdk: SharedSdk, pairs_models: Path, name: str
) -> None:
    models = str(pairs_models)
    expected, told = _told(pairs_sdk, models), _told(pairs_sdk, models, name)
    assert told["results"] == expected["results"]
    assert not expected["reasons"]


@cache
def _told(sdk: SharedSdk, models: str, *names: str) -> Mapping[str, list[str]]:
    for service in ("dynamodb", "s3", "things-json"):
        sdk.service(service)
    package = sdk.module("_runtime").__name__.partition(".")[0]
    command = ("-m", "tests.support.renamed_calls", package, models, *names)
    told: dict[str, list[str]] = json.loads(run_python(*command))
    return told
