"""Body readers of every operation that botocore has."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from botocore.loaders import Loader
from botocore.model import (
    ListShape,
    MapShape,
    OperationModel,
    ServiceModel,
    Shape,
    StructureShape,
)
from botocore.parsers import create_parser

from botosmith.runtime.responses import json_decoder
from botosmith.runtime.responses.output_shape import body_shape, output_shape, protocol
from botosmith_tools.importable import importable
from tests.support.shared_sdk import SharedSdk

pytestmark = pytest.mark.slow

LOADER: Any = Loader()  # the stubs do not have types for what it loads
SERVICES: list[str] = LOADER.list_available_services("service-2")


def operations(service: str) -> Iterator[OperationModel]:
    model = ServiceModel(LOADER.load_service_model(service, "service-2"), service)
    for name in model.operation_names:
        yield model.operation_model(name)


@cache
def parser(protocol: str) -> Any:
    return create_parser(protocol)


def response(body: bytes) -> dict[str, Any]:
    return {"status_code": 200, "headers": {}, "body": body}


# Have policies and templates, which botocore's own handlers read, or a structure with
# two members of the same name in XML.
LEFT_TO_BOTOCORE = {
    "cloudformation": {"GetTemplate"},
    "iam": {
        *("AcquireRole", "CreateInstanceProfile", "CreatePolicyVersion", "CreateRole"),
        *("CreateServiceLinkedRole", "GetAccountAuthorizationDetails"),
        *("GetInstanceProfile", "GetPolicyVersion", "GetRole"),
        *("GetRoleTemplateVersion", "ListInstanceProfiles"),
        *("ListInstanceProfilesForRole", "ListPolicyVersions", "ListRoles"),
        "UpdateRoleDescription",
    },
    "s3": {"GetBucketNotification"},
}
XML_SERVICES = [
    *("autoscaling", "cloudformation", "cloudfront", "cloudsearch", "docdb", "ec2"),
    *("elasticache", "elasticbeanstalk", "elb", "elbv2", "iam", "neptune", "rds"),
    *("redshift", "route53", "s3", "s3control", "ses", "sns", "sts"),
]

TEXTS = {
    **dict.fromkeys(["integer", "long", "float", "double"], "1"),
    "boolean": "true",
    "blob": "YWJj",
    "timestamp": "2024-05-01T10:20:30.250Z",
}


def elements(shape: Shape, tag: str, depth: int) -> str:
    """The elements of a member: one, or two if it is flattened."""
    flat = shape.serialization.get("flattened")
    if isinstance(shape, ListShape):
        name = shape.member.serialization.get("name")
        item = elements(
            shape.member, (flat and name) or (tag if flat else name or "member"), depth
        )
        return item * 2 if flat else f"<{tag}>{item * 2}</{tag}>"
    if isinstance(shape, MapShape):
        names = (
            shape.key.serialization.get("name") or "key",
            shape.value.serialization.get("name") or "value",
        )
        entry = elements(shape.key, names[0], depth) + elements(
            shape.value, names[1], depth
        )
        if flat:
            return f"<{tag}>{entry}</{tag}>" * 2
        return f"<{tag}><entry>{entry}</entry></{tag}>"
    if isinstance(shape, StructureShape):
        return f"<{tag}>{members(shape, depth - 1)}</{tag}>"
    return f"<{tag}>{TEXTS.get(shape.type_name, shape.name)}</{tag}>"


def members(shape: StructureShape, depth: int) -> str:
    found = [
        elements(member, member.serialization.get("name", name), depth)
        for name, member in shape.members.items()
        if "location" not in member.serialization
        and "xmlAttribute" not in member.serialization
    ]
    return "".join(found[:1] if shape.is_tagged_union else found if depth else [])


def xml(operation: Any) -> bytes:
    """A body with everything in it, for some levels."""
    shape = output_shape(operation)
    root = body_shape(operation)
    assert isinstance(root, StructureShape)
    content = members(root, 4)
    wrapper = shape.serialization.get("resultWrapper")
    if wrapper is not None:
        content = f"<{wrapper}>{content}</{wrapper}>"
    return f"<r>{content}</r>".encode()


def left(body: bytes, operation: Any) -> list[object]:
    """What botocore finds in the body that is left to it, besides the metadata."""
    parsed = parser(protocol(operation)).parse(response(body), operation.output_shape)
    del parsed["ResponseMetadata"]
    # The status and an empty payload.
    return [value for value in parsed.values() if value not in ({}, 200)]


@pytest.mark.parametrize("service", SERVICES)
def test_json_of_every_operation_leaves_botocore_nothing(service: str) -> None:
    operation: Any
    for operation in operations(service):
        if json_decoder.can_decode(operation):
            assert not left(b"{}", operation)


@pytest.mark.parametrize("service", XML_SERVICES)
def test_xml_of_every_operation_decodes_as_in_botocore(
    service: str, tmp_path: Path
) -> None:
    odd: set[str] = set()
    with importable(tmp_path):
        sdk = SharedSdk(tmp_path, f"typed_{service}")
        package = sdk.service(service)
        decoders: Any = sdk.module("_runtime.responses.xml_decoder")
        unsupported = sdk.module("_runtime.unsupported").Unsupported
        decode: Any = sdk.module("_runtime.convert.codec").response_decoder
        operation: Any
        for operation in operations(service):
            if not decoders.can_decode(operation):
                continue
            request = getattr(package, f"{operation.name}Request")
            body = xml(operation)
            decoder = decoders.XmlDecoder(operation, request)
            try:
                made, outside_body = decoder.read(response(body), None)
            except unsupported:
                odd.add(operation.name)
                continue
            assert outside_body.keys() <= {"ResponseMetadata", *decoder.outside_body}
            decoder.complete(made, outside_body, [])
            theirs = parser(protocol(operation)).parse(
                response(body), operation.output_shape
            )
            expected = decode(request.__response__)(theirs)
            assert repr(made) == repr(expected)
            assert made.response_metadata == expected.response_metadata
    assert odd == LEFT_TO_BOTOCORE.get(service, set())
