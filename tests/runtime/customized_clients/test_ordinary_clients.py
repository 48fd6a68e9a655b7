"""Clients that nobody changes send what botocore sends, with all settings."""

from __future__ import annotations

from collections.abc import Mapping
from inspect import signature
from typing import Any

import pytest
from botocore import UNSIGNED, xform_name
from botocore.config import Config
from botocore.session import Session

from botosmith_tools.client_kinds import SYNCHRONOUS, ClientKind
from tests.runtime.customized_clients.calls import CALLS, Call
from tests.runtime.customized_clients.stories import (
    Http,
    User,
    client_arguments,
    compare,
    frozen_time,
    new_session,
    story,
)
from tests.support.compiled import compiled_requests
from tests.support.shared_sdk import SharedSdk


def _do_nothing(_: User) -> None: ...


def _config(**settings: Any) -> Mapping[str, Any]:
    return {"config": Config(**settings)}


SETTINGS: dict[str, Mapping[str, Any]] = {
    "plain": {},
    "local-endpoint": {"endpoint_url": "http://localhost:4566"},
    "endpoint-with-a-path": {"endpoint_url": "https://a.b:8443/c/"},
    "endpoint-by-number": {"endpoint_url": "http://[::1]:80"},
    "without-tls": {"use_ssl": False},
    "other-region": {"region_name": "cn-north-1"},
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
    SETTINGS["account"] = {"aws_account_id": "123456789012"}
if "request_checksum_calculation" in Config.OPTION_DEFAULTS:
    SETTINGS["checksums-if-required"] = _config(
        request_checksum_calculation="when_required"
    )


@pytest.mark.parametrize(
    ("settings", "call"),
    [
        pytest.param(
            settings,
            call,
            id=f"{name}-{protocol}",
            marks=[] if place == number % len(CALLS) else [pytest.mark.slow],
        )
        for number, (name, settings) in enumerate(SETTINGS.items())
        for place, (protocol, call) in enumerate(CALLS.items())
    ],
)
def test_clients_send_what_botocore_sends(
    sdk: SharedSdk, kind: ClientKind, settings: Mapping[str, Any], call: Call
) -> None:
    compare(sdk, kind, call, _do_nothing, "after_create", settings)


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS.keys())
def test_clients_send_what_boto3_sends(sdk: SharedSdk, call: Call) -> None:
    typed = story(sdk, SYNCHRONOUS, call, _do_nothing, "after_create", {})
    session = new_session()
    plain = User(call, session)
    with frozen_time():
        boto: Any = session.create_client(call.service, **client_arguments())
        http = boto._endpoint.http_session = Http(plain, call.answer)
        for number in range(6):
            http.fails = number == 3
            getattr(boto, xform_name(call.operation))(**call.arguments(number))
    assert [one for one in typed if one[0] == "sent"] == plain.story
    # Six calls, of which one is retried.
    assert len(plain.story) == 7
    assert len({repr(request) for request in plain.story}) >= 6


@pytest.mark.parametrize("protocol", CALLS)
def test_functions_make_the_requests_of_two_protocols(
    sdk: SharedSdk, monkeypatch: pytest.MonkeyPatch, protocol: str
) -> None:
    made = compiled_requests(monkeypatch, sdk.module("_runtime").__name__)
    story(sdk, SYNCHRONOUS, CALLS[protocol], _do_nothing, "after_create", {})
    # Six calls.
    assert len(made) == (6 if protocol in ("json", "rest-json") else 0)
