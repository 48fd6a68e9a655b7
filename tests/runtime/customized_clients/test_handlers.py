"""Handlers of every event, registered at any moment, see and change what is sent.

The reference is the same client with `requests="botocore"`.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle, product
from typing import Any

import botocore

from botosmith_tools.client_kinds import ClientKind
from tests.runtime.customized_clients.calls import Call
from tests.runtime.customized_clients.stories import (
    WITH_CLIENT,
    Act,
    User,
    cases,
    compare,
)
from tests.support.shared_sdk import SharedSdk

# This event has no operation.
RESOLUTION = "before-endpoint-resolution"
EVENTS = (
    *("provide-client-params", "before-parameter-build", "before-call"),
    *("request-created", "before-sign", "before-send", "response-received"),
    *("before-parse", "needs-retry", "after-call", RESOLUTION),
)
# With the ID of the service, and the operation.
PLACES = ("{0}", "{0}.{1}", "{0}.{1}.{2}", "{0}.*.{2}")


def _look(event: str, place: str, how: str) -> Act:
    def act(user: User) -> None:
        call = user.call
        user.handle(place.format(event, call.service_id, call.operation), how=how)

    return act


def _looks() -> dict[str, Act]:
    places = cycle(PLACES)
    ways = ("register", "register_first", "register_last")
    return {
        f"{how}-{event}": _look(
            event, "{0}.{1}" if event == RESOLUTION else next(places), how
        )
        for event, how in product(EVENTS, ways)
    }


@cases(_looks(), fast=4)
def test_handlers_see_what_botocore_gives_them(
    sdk: SharedSdk, kind: ClientKind, act: Act, moment: str, call: Call
) -> None:
    assert "saw" in compare(sdk, kind, call, act, moment)


def _handler(event: str, handler: Callable[..., object], how: str = "register") -> Act:
    return lambda user: user.handle(event, handler, how)


def _change_params(params: dict[str, Any], **_: object) -> None:
    name = next(name for name, value in params.items() if isinstance(value, str))
    params[name] = "changed"


def _other_params(params: dict[str, Any], **_: object) -> dict[str, Any]:
    changed = dict(params)
    _change_params(changed)
    return changed


def _change_headers(params: dict[str, Any], **_: object) -> None:
    params["headers"]["X-Changed"] = "b  c"
    del params["headers"]["User-Agent"]


def _change_body(params: dict[str, Any], **_: object) -> None:
    body: Any = params["body"]
    if isinstance(body, dict):
        params["body"]["Action"] = "Changed"
        params["body"].pop("Version")
    elif isinstance(body, bytes):
        params["body"] += b" "


def _change_url(params: dict[str, Any], **_: object) -> None:
    params["url"] += "?a=b%20c&a"


def _change_request(request: Any, **_: object) -> None:
    request.headers["X-Changed"] = "ü"
    request.headers.add_header("X-Twice", "1")
    request.headers.add_header("X-Twice", "2")


def _change_data(request: Any, **_: object) -> None:
    request.data = b"changed"


def _change_query(request: Any, **_: object) -> None:
    request.params = {"a": "b c"}


def _remove_host(request: Any, **_: object) -> None:
    request.url = "/path"


def _choose(version: object) -> Callable[..., object]:
    def choose(**_: object) -> object:
        return version

    return choose


def _change_region(context: dict[str, Any], **_: object) -> None:
    context["signing"] = {**context.get("signing", {}), "region": "eu-west-1"}


def _change_builtins(builtins: dict[str, Any], **_: object) -> None:
    builtins["AWS::Region"] = "eu-west-1"


CHANGES = {
    "arguments-in-place": _handler("before-parameter-build", _change_params),
    "arguments-by-others": _handler("provide-client-params", _other_params),
    "region-of-the-signature": _handler("before-parameter-build", _change_region),
    "builtins-of-the-endpoint": _handler(RESOLUTION, _change_builtins),
    "headers": _handler("before-call", _change_headers),
    "body": _handler("before-call", _change_body),
    "url": _handler("before-call", _change_url),
    "headers-before-it-is-signed": _handler("before-sign", _change_request),
    "headers-after-it-is-signed": _handler("request-created", _change_request),
    "headers-first": _handler("request-created", _change_request, "register_first"),
    "body-before-it-is-signed": _handler("before-sign", _change_data),
    "body-after-it-is-signed": _handler("request-created", _change_data),
    "query-before-it-is-signed": _handler("before-sign", _change_query),
    "url-without-a-host": _handler("request-created", _remove_host, "register_first"),
    "url-without-a-host-to-sign": _handler("before-sign", _remove_host),
    # botocore asks nobody else if one of its own handlers chooses a signer.
    "signer-or-not": _look("choose-signer", "{0}", "register"),
    "signer-to-none": _handler("choose-signer", _choose(botocore.UNSIGNED)),
    "signer-to-v4a-or-an-error": _handler("choose-signer", _choose("v4a")),
    "signer-to-an-unknown-one": _handler("choose-signer", _choose("unknown")),
    "signer-to-s3v4": _handler("choose-signer", _choose("s3v4"), "register_last"),
}


@cases(CHANGES, WITH_CLIENT)
def test_what_handlers_change_is_sent(
    sdk: SharedSdk, kind: ClientKind, act: Act, moment: str, call: Call
) -> None:
    compare(sdk, kind, call, act, moment)
