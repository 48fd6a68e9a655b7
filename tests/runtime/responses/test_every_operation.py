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

from botosmith.runtime.responses import botocore_parser, json_decoder
from botosmith.runtime.responses.botocore_parser import BotocoreParser
from botosmith.runtime.responses.output_shape import body_shape, output_shape, protocol
from tests.support.comparison import difference
from tests.support.sdk import importable_sdk

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


# Has a structure with two members of the same name in XML.
LEFT_TO_BOTOCORE = {"GetBucketNotification"}

# Have policies and templates, which botocore's own handlers read.
LEFT_TO_DICTS = {
    "cloudformation": {"GetTemplate"},
    "iam": {
        *("AcquireRole", "CreateInstanceProfile", "CreatePolicyVersion", "CreateRole"),
        *("CreateServiceLinkedRole", "GetAccountAuthorizationDetails"),
        *("GetInstanceProfile", "GetPolicyVersion", "GetRole"),
        *("GetRoleTemplateVersion", "ListInstanceProfiles"),
        *("ListInstanceProfilesForRole", "ListPolicyVersions", "ListRoles"),
        "UpdateRoleDescription",
    },
    "s3": LEFT_TO_BOTOCORE,
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


@pytest.mark.parametrize("service", SERVICES)
def test_body_readers_of_every_operation_leave_botocore_nothing(service: str) -> None:
    problems: list[str] = []
    operation: Any
    for operation in operations(service):
        spoken = protocol(operation)
        if json_decoder.can_decode(operation):
            left = b"{}"
        elif botocore_parser.can_parse(operation):
            way = BotocoreParser(operation)
            left = way.empty_body
            if spoken in ("ec2", "query", "rest-xml"):
                full = xml(operation)
                if operation.name in LEFT_TO_BOTOCORE:
                    with pytest.raises(ValueError, match="two members"):
                        way.read(response(full))
                    continue
                theirs = parser(spoken).parse(response(full), operation.output_shape)
                problem = difference(way.read(response(full)), theirs)
                if problem:
                    problems.append(f"{operation.name}: {problem}")
        else:
            continue
        rest = parser(spoken).parse(response(left), operation.output_shape)
        del rest["ResponseMetadata"]
        # botocore may only find the status and an empty payload.
        if any(value not in ({}, 200) for value in rest.values()):
            problems.append(f"{operation.name}: {rest}")
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("service", XML_SERVICES)
def test_xml_of_every_operation_decodes_as_by_dicts(
    service: str, tmp_path: Path
) -> None:
    left: set[str] = set()
    with importable_sdk(tmp_path, f"typed_{service}", [service]) as sdk:
        package = sdk(service)
        decoders: Any = sdk("_runtime.responses.xml_decoder")
        parsers: Any = sdk("_runtime.responses.botocore_parser")
        key = sdk("_runtime.responses.object_reader").RESPONSE_KEY
        decode: Any = sdk("_runtime.convert.codec").response_decoder
        for operation in operations(service):
            if not decoders.can_decode(operation):
                continue
            cls = getattr(package, f"{operation.name}Response")
            parser = parsers.BotocoreParser(operation)
            body = xml(operation)
            decoder = decoders.XmlDecoder(operation, cls, parser)
            try:
                ours = dict(decoder.read(response(body)))
            except ValueError:
                ours = {}
            if key not in ours:
                left.add(operation.name)
                continue
            made = decoder.take_response(ours)
            expected = decode(cls)(dict(parser.read(response(body))))
            assert repr(made) == repr(expected)
            assert made.response_metadata == expected.response_metadata
    assert left == LEFT_TO_DICTS.get(service, set())
