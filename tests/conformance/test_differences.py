"""The differences between botocore and its models that docs/differences.md lists.

The responses are written after AWS's API references.
"""

import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import quote
from xml.etree import ElementTree

import pytest
from botocore import xform_name
from botocore.exceptions import ParamValidationError
from botocore.model import Shape
from botocore.session import Session

from botosmith.models.source import Source
from botosmith.plan import ir
from botosmith.plan.build import build
from tests.conformance.recordings import minimal_value
from tests.support.boto import raw_client
from tests.support.network import Answer, FakeNetwork, json_answer
from tests.support.shared_sdk import SharedSdk
from tests.support.time_zone import local_time_zone

OPERATIONS = {
    "cloudformation": ["GetTemplate"],
    "ec2": ["GetConsoleOutput"],
    "iam": ["GetRole"],
    "s3": ["GetBucketLocation", "HeadObject", "ListObjectsV2", "PutBucketVersioning"],
    "sagemaker": ["DescribeTrainingJob"],
}
POLICY = {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole"}]}
XML = {"Content-Type": "text/xml"}


@pytest.fixture(scope="session")
def sdk(shared_folder: Path) -> SharedSdk:
    return SharedSdk(shared_folder, "typed_differences", OPERATIONS)


def test_required_arguments_that_are_not_given(
    sdk: SharedSdk, botocore_session: Session
) -> None:
    plain: Any = raw_client(botocore_session, "sagemaker", validates=True)
    with pytest.raises(ParamValidationError, match="Missing required parameter"):
        plain.describe_training_job()
    unchecked: Any = raw_client(botocore_session, "sagemaker", validates=False)
    network = FakeNetwork(unchecked, json_answer({}))
    unchecked.describe_training_job()
    assert network.requests[0].body == b"{}"
    for boto in (plain, unchecked):
        typed: Any = sdk.client("sagemaker", boto)
        with pytest.raises(TypeError, match="'training_job_name'"):
            typed.describe_training_job()
    with pytest.raises(TypeError, match="'training_job_name'"):
        sdk.service("sagemaker").DescribeTrainingJobRequest()


class Both:
    """A call of an operation with minimal arguments, plain and typed."""

    def __init__(
        self,
        sdk: SharedSdk,
        session: Session,
        service: str,
        operation: str,
        answer: Answer,
    ) -> None:
        boto = raw_client(session, service)
        FakeNetwork(boto, answer)
        shape = boto.meta.service_model.operation_model(operation).input_shape
        arguments: dict[str, Any] = {} if shape is None else minimal_value(shape)
        cls = getattr(sdk.service(service), f"{operation}Request")
        method = getattr(boto, xform_name(operation))
        self.plain: dict[str, Any] = method(**arguments)
        del self.plain["ResponseMetadata"]
        request = sdk.from_dict(cls, arguments)
        self.typed: Any = sdk.client(service, boto).send(request)
        self.typed_dict = sdk.to_dict(self.typed)


Call: TypeAlias = Callable[[str, str, Answer], Both]


@pytest.fixture
def call(sdk: SharedSdk, botocore_session: Session) -> Call:
    return partial(Both, sdk, botocore_session)


def test_iam_policy_documents_are_documents(call: Call) -> None:
    body = (
        "<GetRoleResponse><GetRoleResult><Role><RoleName>r</RoleName>"
        f"<AssumeRolePolicyDocument>{quote(json.dumps(POLICY))}"
        "</AssumeRolePolicyDocument></Role></GetRoleResult></GetRoleResponse>"
    )
    both = call("iam", "GetRole", Answer(body.encode(), headers=XML))
    assert both.typed.role.assume_role_policy_document == POLICY
    assert both.typed_dict == both.plain


def test_every_policy_document_that_botocore_parses_is_a_document(
    botocore_session: Session,
) -> None:
    model = botocore_session.get_service_model("iam")
    built = build(Source().load("iam"))
    seen: dict[str, Shape] = {}
    for name in model.operation_names:
        output = model.operation_model(name).output_shape
        if output is not None:
            _collect(output, seen)
    parsed = {
        (shape.name, name)
        for shape in seen.values()
        for name, member in _members(shape)
        # botocore's handler looks for this name.
        if member.name == "policyDocumentType"
    }
    documents = {
        (owner, member.wire)
        for owner, members in _built_members(built)
        for member in members
        if built.shapes[member.shape]
        == ir.Scalar(member.shape, "document", streaming=False)
    }
    assert parsed
    assert parsed <= documents


def _collect(shape: Shape, seen: dict[str, Shape]) -> None:
    if shape.name not in seen:
        seen[shape.name] = shape
        for _, member in _members(shape):
            _collect(member, seen)


def _members(shape: Any) -> list[tuple[str, Shape]]:
    if shape.type_name == "structure":
        return list(shape.members.items())
    return [("", shape.member)] if shape.type_name == "list" else []


def _built_members(built: ir.Service) -> Iterator[tuple[str, tuple[ir.Member, ...]]]:
    for name, shape in built.shapes.items():
        if isinstance(shape, ir.Structure):
            yield name, shape.members
    raw: Any = Source().load("iam").service["operations"]
    for name, operation in built.operations.items():
        if "output" in raw[name]:
            yield raw[name]["output"]["shape"], operation.output


@pytest.mark.parametrize(
    ("text", "value"),
    [('{"Resources": {}}', {"Resources": {}}), ("Resources: {}", "Resources: {}")],
    ids=["json", "yaml"],
)
def test_cloudformation_template_body_is_a_document(
    call: Call, text: str, value: object
) -> None:
    body = (
        f"<GetTemplateResponse><GetTemplateResult><TemplateBody>{text}</TemplateBody>"
        "</GetTemplateResult></GetTemplateResponse>"
    )
    answer = Answer(body.encode(), headers=XML)
    both = call("cloudformation", "GetTemplate", answer)
    assert both.typed.template_body == value
    assert both.typed_dict == both.plain


@pytest.mark.parametrize("text", ["Thu, 01 Jan 2026 00:00:00 GMT", "never"])
def test_s3_expires_is_also_a_string(call: Call, text: str) -> None:
    answer = Answer(b"", headers={"Expires": text, "ETag": "e"})
    both = call("s3", "HeadObject", answer)
    assert both.typed.expires_string == text
    assert (both.typed.expires is None) == (text == "never")
    assert both.typed_dict == both.plain


def test_other_botocore_handlers_keep_to_the_model(call: Call) -> None:
    console = (
        b"<GetConsoleOutputResponse><output>TGludXg=</output>"
        b"</GetConsoleOutputResponse>"
    )
    objects = (
        b"<ListBucketResult><EncodingType>url</EncodingType>"
        b"<Contents><Key>a%20b</Key></Contents></ListBucketResult>"
    )
    both = call("ec2", "GetConsoleOutput", Answer(console, headers=XML))
    assert both.typed.output == "Linux"
    assert both.typed_dict == both.plain
    both = call("s3", "ListObjectsV2", Answer(objects, headers=XML))
    assert both.typed.contents[0].key == "a b"
    assert both.typed_dict == both.plain


def test_null_member_is_absent(call: Call) -> None:
    body = b'<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/"/>'
    answer = Answer(body, headers=XML)
    both = call("s3", "GetBucketLocation", answer)
    assert both.plain == {"LocationConstraint": None}
    assert both.typed.location_constraint is None
    assert both.typed_dict == {}


def test_members_of_xml_bodies_have_the_order_of_the_model(
    sdk: SharedSdk, botocore_session: Session
) -> None:
    boto: Any = raw_client(botocore_session, "s3")
    network = FakeNetwork(boto, Answer(b""))
    given = {"Status": "Enabled", "MFADelete": "Disabled"}
    boto.put_bucket_versioning(Bucket="bucket", VersioningConfiguration=given)
    s3 = sdk.service("s3")
    made = s3.VersioningConfiguration(status="Enabled", mfa_delete="Disabled")
    typed: Any = sdk.client("s3", boto)
    typed.put_bucket_versioning(bucket="bucket", versioning_configuration=made)
    sent: list[Any] = [request.body for request in network.requests]
    bodies = [ElementTree.fromstring(body) for body in sent]
    names = [[node.tag.rpartition("}")[2] for node in body] for body in bodies]
    assert names == [["Status", "MfaDelete"], ["MfaDelete", "Status"]]


@pytest.mark.parametrize(
    ("sent", "text"),
    [
        ("1767225600.5", "2025-12-31 19:00:00.500000-05:00"),
        ('"2026-01-01T03:00:00.5+03:00"', "2026-01-01 03:00:00.500000+03:00"),
    ],
    ids=["number", "text"],
)
def test_times_are_in_utc(call: Call, sent: str, text: str) -> None:
    answer = Answer(b'{"CreationTime": %s}' % sent.encode())
    with local_time_zone("America/New_York"):
        both = call("sagemaker", "DescribeTrainingJob", answer)
        times = [
            both.plain["CreationTime"],
            both.typed.creation_time,
            both.typed_dict["CreationTime"],
        ]
        texts = [str(time) for time in times]
    assert times[0] == times[1] == times[2]
    assert texts == [text, *["2026-01-01 00:00:00.500000+00:00"] * 2]
