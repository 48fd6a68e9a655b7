"""Clients that nobody changes send what botocore sends, however they are made."""

from __future__ import annotations

from inspect import signature
from typing import Any

import pytest
from botocore import UNSIGNED
from botocore.config import Config
from botocore.hooks import EventAliaser, HierarchicalEmitter
from botocore.session import Session

from tests.runtime.clients_as_users_have_them.calls import CALLS
from tests.runtime.clients_as_users_have_them.stories import (
    BOTO3_SESSION,
    FORMS,
    Form,
    Setup,
    story,
)
from tests.runtime.clients_as_users_have_them.tables import compare_stories
from tests.runtime.clients_as_users_have_them.users import User
from tests.support.compiled import compiled_requests
from tests.support.shared_sdk import SharedSdk


def _do_nothing(_: User) -> None: ...


def _config(**settings: Any) -> Setup:
    return Setup(arguments={"config": Config(**settings)})


def _aliased_twice(session: Session) -> Session:
    """A session with events of the user's own."""
    events: Any = session.get_component("event_emitter")
    return Session(event_hooks=EventAliaser(events), include_builtin_handlers=False)


def _bare_events(session: Session) -> Session:
    return Session(event_hooks=HierarchicalEmitter(), include_builtin_handlers=False)


SETUPS = {
    "plain": Setup(),
    "boto3-session": BOTO3_SESSION,
    "events-of-the-user": Setup(_aliased_twice),
    "no-handlers": Setup(_bare_events),
    "local-endpoint": Setup(arguments={"endpoint_url": "http://localhost:4566"}),
    "endpoint-with-a-path": Setup(arguments={"endpoint_url": "https://a.b:8443/c/"}),
    "endpoint-by-number": Setup(arguments={"endpoint_url": "http://[::1]:80"}),
    "without-tls": Setup(arguments={"use_ssl": False}),
    "other-region": Setup(arguments={"region_name": "cn-north-1"}),
    "unsigned": _config(signature_version=UNSIGNED),
    "without-validation": _config(parameter_validation=False),
    "user-agent": _config(user_agent="mine", user_agent_extra="more"),
    "user-agent-extra": _config(user_agent_extra="more", user_agent_appid="app"),
    "without-host-prefixes": _config(inject_host_prefix=False),
    "legacy-retries": _config(retries={"max_attempts": 1, "mode": "legacy"}),
    "compression": _config(request_min_compression_size_bytes=1),
    "dual-stack": _config(use_dualstack_endpoint=True),
    "path-style": _config(s3={"addressing_style": "path"}),
    "unsigned-payload": _config(s3={"payload_signing_enabled": False}),
}
# Older versions of botocore do not have these.
if "aws_account_id" in signature(Session.create_client).parameters:
    SETUPS["account"] = Setup(arguments={"aws_account_id": "123456789012"})
if "request_checksum_calculation" in Config.OPTION_DEFAULTS:
    SETUPS["checksums-if-required"] = _config(
        request_checksum_calculation="when_required"
    )


def _cases() -> list[object]:
    made: list[object] = []
    for number, (name, setup) in enumerate(SETUPS.items()):
        for place, (call, form) in enumerate(
            (call, form) for call in CALLS for form in FORMS
        ):
            test = f"{name}-{call}-{form}"
            is_fast = place == number % 14
            marks = [] if is_fast else [pytest.mark.slow]
            made.append(pytest.param(setup, call, form, id=test, marks=marks))
    return made


@pytest.mark.parametrize(("setup", "call", "form"), _cases())
def test_clients_send_what_botocore_sends(
    sdk: SharedSdk, setup: Setup, call: str, form: Form
) -> None:
    compare_stories(sdk, CALLS[call], _do_nothing, "after_create", form, setup)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("call", CALLS)
def test_botocores_requests_are_what_boto3_sends(
    sdk: SharedSdk, call: str, form: Form
) -> None:
    typed, plain = (
        story(sdk, CALLS[call], _do_nothing, "after_create", way, form)
        for way in ("botocore", "boto3")
    )
    assert typed.sent == plain.sent
    # Six calls, of which one is retried.
    assert len(plain.sent) == 7
    assert len({repr(request) for request in plain.sent}) >= 6


@pytest.mark.parametrize("call", CALLS)
def test_requests_are_fast_if_nobody_looks(
    sdk: SharedSdk, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    made = compiled_requests(monkeypatch, sdk.module("_runtime").__name__)
    story(sdk, CALLS[call], _do_nothing, "after_create", "auto", "created")
    # Six calls.
    assert len(made) == (6 if call in ("json", "rest-json") else 0)
