"""Clients whose parts users replace or change send what botocore sends.

The reference is the same client with `requests="botocore"`.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from types import SimpleNamespace
from typing import Any

import botocore.auth
from botocore.config import Config
from botocore.credentials import Credentials

from tests.runtime.clients_as_users_have_them.stories import WITH_CLIENT
from tests.runtime.clients_as_users_have_them.tables import Row, compare, rows
from tests.runtime.clients_as_users_have_them.users import Act, User
from tests.support.boto import ACCESS_KEY, SECRET_KEY
from tests.support.shared_sdk import SharedSdk


def _set(path: str, make: Callable[[Any], object]) -> Act:
    """Replace an attribute of a client, or of a part of it.

    Args:
        path: The path to the attribute.
        make: Makes the new value from the old one.
    """
    *parts, name = path.split(".")

    def act(user: User) -> None:
        owner = user.boto
        for part in parts:
            owner = getattr(owner, part)
        user.set(owner, name, make(getattr(owner, name)))

    return act


def _put(path: str, key: str, value: object) -> Act:
    def act(user: User) -> None:
        entries = user.boto
        for part in path.split("."):
            entries = getattr(entries, part)
        user.put(entries, key, value)

    return act


class _OtherEndpoint:
    """A resolver that sends all requests to one URL."""

    def __init__(self, url: str) -> None:
        self._url = url

    def construct_endpoint(self, **_: object) -> object:
        return SimpleNamespace(url=self._url, headers={}, properties={})


class _OwnCredentials(Credentials):
    """Credentials with another key for each request."""

    number = 0

    def get_frozen_credentials(self) -> Any:
        self.number += 1
        return Credentials(f"KEY{self.number}", SECRET_KEY).get_frozen_credentials()


class _OwnAgent:
    """Makes user agents, besides the botocore's that it has inside."""

    def __init__(self, botocores: Any) -> None:
        self._botocores = botocores

    def to_string(self) -> str:
        return f"mine {self._botocores.to_string()}"


class _OwnSerializer:
    """Adds a header to each request."""

    def __init__(self, botocores: Any) -> None:
        self._botocores = botocores

    def serialize_to_request(self, *args: Any) -> Any:
        made = self._botocores.serialize_to_request(*args)
        made["headers"]["X-Serializer"] = "mine"
        return made


class _OwnSigner(botocore.auth.SigV4Auth):
    """A signer that users put in the place of botocore's."""

    def signature(self, string_to_sign: Any, request: Any) -> str:
        return "mine" + str(super().signature(string_to_sign, request))


def _own_signer(user: User) -> None:
    user.put(botocore.auth.AUTH_TYPE_MAPS, "v4", _OwnSigner)


def _other_validator(user: User) -> None:
    class NoErrors:
        def validate(self, params: object, shape: object) -> object:
            user.saw("validate", params)
            return SimpleNamespace(has_errors=lambda: False)

    user.set(user.boto._serializer, "_param_validator", NoErrors())


def _more_user_agent(user: User) -> None:
    creator = user.boto._user_agent_creator
    before = creator._client_config
    creator.with_client_config(Config(user_agent_extra="mine"))
    user.on_undo(lambda: creator.with_client_config(before))


def _features(user: User) -> None:
    creator = user.boto._user_agent_creator
    before = creator._client_features
    creator.set_client_features({"A", "B"})
    user.on_undo(lambda: creator.set_client_features(before))


REPLACED = {
    "resolver": _set("_ruleset_resolver", lambda _: _OtherEndpoint("https://a.b/c")),
    "resolver-by-a-copy": _set("_ruleset_resolver", copy),
    "resolver-by-none": _set("_ruleset_resolver", lambda _: None),
    "resolver-with-a-url-without-a-host": _set(
        "_ruleset_resolver", lambda _: _OtherEndpoint("/path")
    ),
    "builtins-of-the-resolver": _set(
        "_ruleset_resolver._builtins", lambda old: {**old, "AWS::Region": "eu-west-1"}
    ),
    "region-of-the-resolver": _put(
        "_ruleset_resolver._builtins", "AWS::Region", "eu-west-1"
    ),
    "endpoint-of-the-resolver": _put(
        "_ruleset_resolver._builtins", "SDK::Endpoint", "https://a.b"
    ),
    "user-agent": _set("_user_agent_creator", _OwnAgent),
    "user-agent-by-a-copy": _set("_user_agent_creator", copy),
    "user-agent-with-more": _more_user_agent,
    "user-agent-of-the-session": _set(
        "_user_agent_creator._session_user_agent_name", lambda _: "mine"
    ),
    "features-of-the-user-agent": _features,
    "credentials": _set(
        "_request_signer._credentials", lambda _: Credentials(ACCESS_KEY, "other")
    ),
    "credentials-by-none": _set("_request_signer._credentials", lambda _: None),
    "credentials-of-the-user": _set(
        "_request_signer._credentials", lambda _: _OwnCredentials("a", "b")
    ),
    "secret-of-the-credentials": _set(
        "_request_signer._credentials.secret_key", lambda _: "other"
    ),
    "token-of-the-credentials": _set(
        "_request_signer._credentials.token", lambda _: None
    ),
    "region-of-the-signer": _set("_request_signer._region_name", lambda _: "eu-west-1"),
    "name-of-the-signer": _set("_request_signer._signing_name", lambda _: "other"),
    "signature-version": _set(
        "_request_signer._signature_version", lambda _: "unknown"
    ),
    "signer-in-the-map-of-all": _own_signer,
    "endpoint-by-a-copy": _set("_endpoint", copy),
    "serializer": _set("_serializer", _OwnSerializer),
    "serializer-without-validation": _set("_serializer", lambda old: old._serializer),
    "serializer-by-a-copy": _set("_serializer", copy),
    "inner-serializer": _set("_serializer._serializer", _OwnSerializer),
    "validator": _other_validator,
    "encoding-of-the-serializer": _set(
        "_serializer._serializer.DEFAULT_ENCODING", lambda _: "utf-16"
    ),
    "prefix-of-the-target": _put(
        "meta.service_model.metadata", "endpointPrefix", "other"
    ),
    "user-agent-extra-of-the-configuration": _set(
        "_client_config.user_agent_extra", lambda _: "mine"
    ),
}


@rows(REPLACED, WITH_CLIENT, fast=4)
def test_clients_with_replaced_parts_send_what_botocore_sends(
    sdk: SharedSdk, row: Row
) -> None:
    compare(sdk, row)
