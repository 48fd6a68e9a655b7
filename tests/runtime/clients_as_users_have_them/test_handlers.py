"""Handlers of every event, registered at any moment, see and change what is sent.

The reference is the same client with `requests="botocore"`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial, wraps
from itertools import cycle
from typing import Any

import botocore
import botocore.handlers
import pytest
from botocore.signers import RequestSigner

from botosmith_tools.client_kinds import ClientKind
from tests.runtime.clients_as_users_have_them.calls import CALLS
from tests.runtime.clients_as_users_have_them.stories import WITH_CLIENT, story
from tests.runtime.clients_as_users_have_them.tables import Row, compare, rows
from tests.runtime.clients_as_users_have_them.users import REGISTER, Act, User
from tests.support.shared_sdk import SharedSdk

EVENTS = (
    "provide-client-params",
    "before-parameter-build",
    "before-call",
    "request-created",
    "choose-signer",
    "before-sign",
    "before-send",
    "response-received",
    "before-parse",
    "needs-retry",
    "after-call",
)
# With the ID of the service, and the operation.
PLACES = ("{0}", "{0}.{1}", "{0}.{1}.{2}", "{0}.*.{2}")
# This event has no operation.
RESOLUTION = "before-endpoint-resolution"


def _look(event: str, place: str, how: str) -> Act:
    def act(user: User) -> None:
        call = user.call
        user.handle(place.format(event, call.service_id, call.operation), how=how)

    return act


def looks() -> dict[str, Act]:
    """Handlers of every event that see what they are given."""
    places = cycle(PLACES)
    found = {
        f"{how}-{event}": _look(event, next(places), how)
        for event in EVENTS
        for how in REGISTER
    }
    for place, how in zip(("{0}", "{0}.{1}", "{0}.*"), REGISTER, strict=True):
        found[f"{how}-{RESOLUTION}"] = _look(RESOLUTION, place, how)
    return found


@rows(looks(), fast=4)
def test_handlers_see_what_botocore_gives_them(
    sdk: SharedSdk, kind: ClientKind, row: Row
) -> None:
    # botocore asks nobody else if one of its own handlers chooses a signer.
    assert compare(sdk, row, kind=kind).seen or "choose-signer" in row.name


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


def _do_nothing(_: User) -> None: ...


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
    "headers-last": _handler("request-created", _change_request, "register_last"),
    "body-before-it-is-signed": _handler("before-sign", _change_data),
    "body-after-it-is-signed": _handler("request-created", _change_data),
    "query-before-it-is-signed": _handler("before-sign", _change_query),
    "url-without-a-host": _handler("request-created", _remove_host, "register_first"),
    "url-without-a-host-to-sign": _handler("before-sign", _remove_host),
    "signer-to-none": _handler("choose-signer", _choose(botocore.UNSIGNED)),
    "signer-to-v4a-or-an-error": _handler("choose-signer", _choose("v4a")),
    "signer-to-an-unknown-one": _handler("choose-signer", _choose("unknown")),
    "signer-to-the-same": _handler("choose-signer", _choose("v4"), "register_first"),
    "signer-to-s3v4": _handler("choose-signer", _choose("s3v4"), "register_last"),
}


@rows(CHANGES, WITH_CLIENT)
def test_what_handlers_change_is_sent(
    sdk: SharedSdk, kind: ClientKind, row: Row
) -> None:
    compare(sdk, row, kind=kind)


@pytest.mark.slow
@pytest.mark.parametrize("name", CHANGES)
def test_handlers_of_this_table_change_requests(sdk: SharedSdk, name: str) -> None:
    if name == "signer-to-the-same":
        return
    call = CALLS["json"]
    acts: list[Act] = [_do_nothing, CHANGES[name]]
    sent = [
        story(sdk, call, act, "after_create", "boto3", "wrapped").sent[0:1]
        for act in acts
    ]
    assert sent[0] != sent[1]


# botocore's handlers that fast requests know as harmless, and those that users wrap to
# see what they are given.
OF_BOTOCORE: Mapping[str, Callable[..., object]] = {
    "before-parameter-build": botocore.handlers.generate_idempotent_uuid,
    "provide-client-params": botocore.handlers.generate_idempotent_uuid,
    "before-call": botocore.handlers.add_recursion_detection_header,
    "request-created": RequestSigner.handler,
    "before-sign": botocore.handlers.set_operation_specific_signer,
    "choose-signer": botocore.handlers.set_operation_specific_signer,
    "needs-retry": botocore.handlers.add_recursion_detection_header,
    "after-call": botocore.handlers.add_recursion_detection_header,
}


def _wrapped(event: str, how: str) -> Act:
    def act(user: User) -> None:
        @wraps(OF_BOTOCORE[event])
        def see(**given: object) -> None:
            user.saw(event, **given)

        user.handle(event, see, how)

    return act


def _partial(event: str) -> Act:
    def act(user: User) -> None:
        user.handle(event, partial(user.saw, event))

    return act


class _Tracer:
    """A handler that says that it is one of botocore's."""

    __module__ = "botocore.handlers"
    __qualname__ = "generate_idempotent_uuid"

    def __init__(self, user: User, event: str) -> None:
        self._user = user
        self._event = event

    def __call__(self, **given: object) -> None:
        self._user.saw(self._event, **given)


def _object(event: str) -> Act:
    return lambda user: user.handle(event, _Tracer(user, event))


WRAPPED = {
    **{
        f"{how}-{event}": _wrapped(event, how)
        for event in OF_BOTOCORE
        for how in REGISTER
    },
    **{f"partial-{event}": _partial(event) for event in OF_BOTOCORE},
    **{f"object-{event}": _object(event) for event in OF_BOTOCORE},
}


@rows(WRAPPED, ("before_create", "after_create", "after_three_calls"), fast=3)
def test_handlers_that_look_like_botocores_see_the_same(
    sdk: SharedSdk, row: Row
) -> None:
    # botocore asks nobody else if one of its own handlers chooses a signer.
    assert compare(sdk, row).seen or "choose-signer" in row.name
