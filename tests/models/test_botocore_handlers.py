"""What botocore's handlers do to calls, and what describes it in our models.

If botocore gets a new handler, or registers one for another operation, a test here
fails. The handler then needs a patch, or a reason why it needs none.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from botocore.handlers import BUILTIN_HANDLERS, ParameterAlias
from botocore.session import Session

from botosmith.models.source import Source
from botosmith.plan import ir
from botosmith.plan.build import build
from botosmith.plan.names import name_service
from tests.support.boto import call, raw_client
from tests.support.network import Answer, FakeNetwork

EVENTS = ("before-parameter-build", "provide-client-params")
PATCHED = "a patch describes it"
# Why each handler of arguments needs no code of ours.
HANDLERS = {
    "_handle_request_validation_mode_member": "it adds a member that the model has",
    "alias_parameter_in_call": PATCHED,
    "base64_encode_user_data": PATCHED,
    "convert_body_to_file_like_object": "bodies are passed on unchanged",
    "copy_source_sse_md5": PATCHED,
    "fix_route53_ids": "it shortens text",
    "generate_idempotent_uuid": "idempotency tokens are optional",
    "handle_copy_source_param": PATCHED,
    "inject_account_id": PATCHED,
    "remove_accid_host_prefix_from_model": "it changes botocore's own model of hosts",
    "remove_bucket_from_url_paths_from_model": "it changes botocore's model of URLs",
    "set_list_objects_encoding_type_url": "it adds a member that the model has",
    "sse_md5": PATCHED,
    "validate_ascii_metadata": "it only raises",
    "validate_bucket_name": "it only raises",
}


def _registered() -> Mapping[str, set[str]]:
    """The names of the handlers of arguments, with the services and operations."""
    found: dict[str, set[str]] = defaultdict(set)
    for event, handler, *_ in BUILTIN_HANDLERS:
        phase, _, target = event.partition(".")
        if phase in EVENTS:
            found[handler.__name__].add(target)
    return found


def _inputs(service: str) -> Iterator[tuple[str, ir.Member, ir.Shape]]:
    """The operations of a service, with the members of their requests."""
    built = build(Source().load(service))
    for name, operation in built.operations.items():
        for member in operation.input:
            yield name, member, built.shapes[member.shape]


def test_all_handlers_of_arguments_are_known() -> None:
    assert _registered().keys() == HANDLERS.keys()


@pytest.mark.parametrize(
    ("handler", "services", "changed"),
    [
        ("sse_md5", ["s3"], "SSECustomerKey"),
        ("copy_source_sse_md5", ["s3"], "CopySourceSSECustomerKey"),
        ("handle_copy_source_param", ["s3"], "CopySource"),
        ("base64_encode_user_data", ["ec2", "autoscaling"], "UserData"),
    ],
)
def test_patches_describe_all_operations_with_a_handler(
    handler: str, services: list[str], changed: str
) -> None:
    patched = {
        f"{service}.{operation}"
        for service in services
        for operation, member, shape in _inputs(service)
        if member.wire == changed
        if isinstance(shape, ir.TextOr)
        or shape == ir.Scalar(shape.name, "text or blob")
    }
    assert patched == _registered()[handler]


def test_patches_describe_all_aliases() -> None:
    registered = [
        (event.split(".")[1:], handler.__self__)
        for event, handler, *_ in BUILTIN_HANDLERS
        if isinstance(getattr(handler, "__self__", None), ParameterAlias)
        and event.startswith(EVENTS)
    ]
    assert len(registered) == 3
    for (service, operation), handler in registered:
        original, alias = _names(handler)
        found = {
            (name, member.wire, member.alias)
            for name, member, _ in _inputs(service)
            if member.alias is not None or member.wire == original
            if operation in ("*", name)
        }
        assert found == {(name, original, alias) for name, _, _ in found}
        assert len(found) == (5 if operation == "*" else 1)


def _names(alias: Any) -> tuple[str, str]:
    return alias._original_name, alias._alias_name


def test_no_request_of_glacier_requires_an_account_id() -> None:
    assert _registered()["inject_account_id"] == {"glacier"}
    ids = [one for _, one, _ in _inputs("glacier") if one.wire == "accountId"]
    assert len(ids) > 30
    assert not any(member.required for member in ids)


def test_methods_have_only_the_names_of_their_operations(
    botocore_session: Session,
) -> None:
    events = [h[0].split(".") for h in BUILTIN_HANDLERS if h[0].startswith("getattr.")]
    services = {service for _, service, _ in events}
    assert services == {"cloudwatch", "mturk", "signin", "socialmessaging"}
    for _, service, alias in events:
        boto = raw_client(botocore_session, service)
        operations = name_service(build(Source().load(service))).operations
        methods = {names.method for names in operations.values()}
        assert getattr(boto, alias).__name__ in methods
        assert alias not in methods


LEFT_TO_BOTOCORE = "botocore parses these responses"
ADDS_NONE = "the same, and a patch names the members that it sets to None"
# Why each handler of results needs no code of ours.
RESULT_HANDLERS = {
    "_handle_sqs_compatible_error": "it changes errors only",
    "decode_console_output": LEFT_TO_BOTOCORE,
    "decode_list_object": PATCHED,
    "decode_list_object_v2": PATCHED,
    "decode_list_object_versions": PATCHED,
    "json_decode_policies": LEFT_TO_BOTOCORE,
    "json_decode_template_body": LEFT_TO_BOTOCORE,
    "parse_get_bucket_location": ADDS_NONE,
}


def test_all_handlers_of_results_are_known() -> None:
    registered = {
        handler.__name__: event.removeprefix("after-call.")
        for event, handler, *_ in BUILTIN_HANDLERS
        if event.startswith("after-call.")
    }
    assert registered.keys() == RESULT_HANDLERS.keys()
    patched = {
        operation.handler.name: f"s3.{name}"
        for name, operation in build(Source().load("s3")).operations.items()
        if operation.handler is not None
    }
    assert patched == {
        f"botocore.handlers.{name}": registered[name]
        for name, why in RESULT_HANDLERS.items()
        if why == PATCHED
    }


def test_patch_names_the_members_that_are_none_in_results(
    botocore_session: Session,
) -> None:
    operations = build(Source().load("s3")).operations
    (name,) = [name for name, one in operations.items() if one.adds_none]
    boto = raw_client(botocore_session, "s3")
    FakeNetwork(boto, Answer(b'<LocationConstraint xmlns="http://s3"/>'))
    result = call(boto, name, {"Bucket": "b"})
    absent = tuple(key for key, value in result.items() if value is None)
    assert operations[name].adds_none == absent
    (handler,) = [name for name, why in RESULT_HANDLERS.items() if why == ADDS_NONE]
    assert (f"after-call.s3.{name}", handler) in [
        (event, getattr(handler, "__name__", ""))
        for event, handler, *_ in BUILTIN_HANDLERS
    ]
