"""What clients consist of is called as botocore calls it if users patch it.

The reference is the same client with `requests="botocore"`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from importlib import import_module
from typing import Any

import pytest

from tests.runtime.clients_as_users_have_them.stories import WITH_CLIENT
from tests.runtime.clients_as_users_have_them.tables import Row, compare, rows
from tests.runtime.clients_as_users_have_them.users import Act, User
from tests.support.shared_sdk import SharedSdk

PARTS: Mapping[str, tuple[str, ...]] = {
    "_serializer": ("serialize_to_request",),
    "_serializer._serializer": ("serialize_to_request",),
    "_serializer._param_validator": ("validate", "_validate_string"),
    "_endpoint": (
        *("make_request", "create_request", "prepare_request", "_send_request"),
        *("_encode_headers", "_get_response", "_send"),
    ),
    "_endpoint._response_parser_factory": ("create_parser",),
    "_ruleset_resolver": (
        *("construct_endpoint", "_get_provider_params", "_resolve_param_from_context"),
        "auth_schemes_to_signing_ctx",
    ),
    "_ruleset_resolver._provider": ("resolve_endpoint",),
    "_request_signer": ("sign", "handler", "get_auth_instance", "_choose_signer"),
    "_request_signer._credentials": ("get_frozen_credentials",),
    "_user_agent_creator": (
        *("to_string", "rebuild_and_replace_user_agent_handler"),
        "_build_feature_metadata",
    ),
    "meta.events": ("emit", "emit_until_response"),
}
"""Methods of the parts of a client, by the path to them."""

FUNCTIONS = (
    "botocore.auth.get_current_datetime",
    "botocore.auth.SigV4Auth.add_auth",
    "botocore.auth.SigV4Auth.canonical_request",
    "botocore.auth.SigV4Auth.payload",
    "botocore.auth.SigV4Auth.signature",
    "botocore.auth.SigV4Auth.string_to_sign",
    "botocore.awsrequest.AWSRequest.prepare",
    "botocore.awsrequest.AWSRequest.__init__",
    "botocore.awsrequest.AWSPreparedRequest.__init__",
    "botocore.awsrequest.AWSRequestPreparer.prepare",
    "botocore.awsrequest.AWSRequestPreparer._prepare_body",
    "botocore.awsrequest.AWSRequestPreparer._prepare_headers",
    "botocore.awsrequest.AWSRequestPreparer._prepare_url",
    "botocore.client.apply_request_checksum",
    "botocore.client.prepare_request_dict",
    "botocore.client.resolve_checksum_context",
    "botocore.endpoint.create_request_object",
    "botocore.endpoint.Endpoint.prepare_request",
    "botocore.hooks.HierarchicalEmitter._emit",
    "botocore.regions.EndpointRulesetResolver.construct_endpoint",
    "botocore.serialize.Serializer._timestamp_iso8601",
    "botocore.signers.RequestSigner.sign",
    "botocore.useragent.modify_components",
    "botocore.useragent.UserAgentString.to_string",
    "botocore.utils.percent_encode",
    "botocore.validate.ParamValidator._validate_structure",
    "botocore.validate.ParamValidator.validate",
    "botocore.validate.type_check",
)
"""Functions of botocore's modules, and methods of its classes."""


def _part(boto: Any, path: str) -> Any:
    return reduce(getattr, path.split("."), boto)


def _watch_instance(path: str, name: str) -> Act:
    return lambda user: user.watch(_part(user.boto, path), name)


def _watch_class(path: str, name: str) -> Act:
    return lambda user: user.watch(type(_part(user.boto, path)), name)


def _watch_function(path: str) -> Act:
    def act(user: User) -> None:
        owner, _, name = path.rpartition(".")
        try:
            found: Any = import_module(owner)
        except ModuleNotFoundError:
            module, _, cls = owner.rpartition(".")
            found = getattr(import_module(module), cls)
        if not hasattr(found, name):
            pytest.skip(f"this botocore does not have {path}")
        user.watch(found, name)

    return act


INSTANCES = {
    f"{path}.{name}": _watch_instance(path, name)
    for path, names in PARTS.items()
    for name in names
}
CLASSES = {
    f"{path}.{name}": _watch_class(path, name)
    for path, names in PARTS.items()
    for name in names
}


@rows(INSTANCES, WITH_CLIENT, fast=4)
def test_patched_parts_of_a_client_see_what_botocore_gives_them(
    sdk: SharedSdk, row: Row
) -> None:
    compare(sdk, row)


@rows(CLASSES, ["after_create", "after_three_calls"], fast=9)
def test_patched_classes_of_parts_see_what_botocore_gives_them(
    sdk: SharedSdk, row: Row
) -> None:
    compare(sdk, row)


@rows({path: _watch_function(path) for path in FUNCTIONS}, fast=6)
def test_patched_functions_of_botocore_see_what_botocore_gives_them(
    sdk: SharedSdk, row: Row
) -> None:
    compare(sdk, row)
