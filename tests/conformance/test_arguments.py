"""Requests made from the arguments of boto3 are sent as boto3 sends them."""

import json
import uuid
from collections import UserList, defaultdict
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from io import BytesIO
from math import inf
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import parse_qsl

import pytest
from attrs import evolve
from botocore import xform_name
from botocore.exceptions import AliasConflictParameterError, ParamValidationError
from botocore.session import Session

from tests.support.boto import raw_client
from tests.support.botocore_versions import skip_if_operation_is_unknown
from tests.support.comparison import difference
from tests.support.network import Answer, CaughtRequest, FakeNetwork
from tests.support.shared_sdk import SharedSdk
from tests.support.sweeps import SWEEP

Call: TypeAlias = tuple[str, str, Mapping[str, Any]]
"""A service, an operation and the arguments of the client's method."""

BYTES = b"\x00\xfftext"
KEY = bytes(range(96, 128))
NOT_UTF_8 = bytes(range(224, 256))
MOMENT = datetime(2026, 1, 2, 3, 4, 5, 678000, UTC)
ELSEWHERE = MOMENT.astimezone(timezone(timedelta(hours=-5)))

_FILTERS = [{"Name": "tag:owner", "Values": ["a", "b"]}]
_EXPORT = {"logGroupName": "g", "to": 2, "destination": "d"}
_HERE: dict[str, Any] = {"Bucket": "here", "Key": "k"}
_PART: dict[str, Any] = {**_HERE, "PartNumber": 1, "UploadId": "u"}
_THERE = {"Bucket": "there", "Key": "a b/ü?&.txt"}
_ACCESS_POINT = "arn:aws:s3:us-east-1:123456789012:accesspoint/point"
_OUTPOST = "arn:aws:s3-outposts:us-east-1:123456789012:outpost/op-01ac5d28a6a232904"
_SELECT: dict[str, Any] = {
    **_HERE,
    "Expression": "SELECT * FROM S3Object",
    "ExpressionType": "SQL",
    "InputSerialization": {"JSON": {"Type": "LINES"}},
    "OutputSerialization": {"JSON": {}},
}
_DOCUMENT: dict[str, Any] = {"a": [1, 2.5, None, "ü", {"b": True}], "c": {}}


def aliases() -> Iterator[Call]:
    for operation in (
        "DescribeFlowLogs",
        "DescribeHostReservationOfferings",
        "DescribeHostReservations",
        "DescribeHosts",
        "DescribeNatGateways",
    ):
        yield "ec2", operation, {"Filters": _FILTERS}
        yield "ec2", operation, {"Filter": _FILTERS}
    for name in ("fromTime", "from"):
        yield "logs", "CreateExportTask", {**_EXPORT, name: 1}
    for name in ("returnFields", "return"):
        yield "cloudsearchdomain", "Search", {"query": "q", name: "a,b"}


def copy_sources() -> Iterator[Call]:
    """S3 objects to copy, as text and as dicts."""
    for source in (
        "there/a b/ü.txt",
        "there/a b?versionId=v/1",
        _THERE,
        {**_THERE, "VersionId": "v/1"},
        {"Bucket": _ACCESS_POINT, "Key": "a b"},
    ):
        yield "s3", "CopyObject", {**_HERE, "CopySource": source}
        yield "s3", "UploadPartCopy", {**_PART, "CopySource": source}


def customer_keys() -> Iterator[Call]:
    """Keys of SSE-C, which botocore encodes unless their digest is given too."""
    copied = {"CopySource": "there/k"}
    encoded = {"SSECustomerKeyMD5": "bWQ1", "SSECustomerKey": "a2V5"}
    keys = (KEY, NOT_UTF_8, bytearray(KEY), KEY.decode(), "ü" * 16)
    for operation, rest in {
        "CompleteMultipartUpload": {**_HERE, "UploadId": "u"},
        "CopyObject": _HERE | copied,
        "CreateMultipartUpload": _HERE,
        "GetObject": _HERE,
        "HeadObject": _HERE,
        "PutObject": _HERE,
        "SelectObjectContent": _SELECT,
        "UploadPart": _PART,
        "UploadPartCopy": _PART | copied,
    }.items():
        for key in keys:
            yield "s3", operation, {**rest, "SSECustomerKey": key}
        yield "s3", operation, rest | encoded
    for key in keys:
        for operation, rest in (("CopyObject", _HERE), ("UploadPartCopy", _PART)):
            key_of_source = {"CopySourceSSECustomerKey": key}
            yield "s3", operation, rest | copied | key_of_source
    # botocore does not encode the key for this operation.
    uncoded = {**_HERE, "UploadId": "u", "SSECustomerKey": "a2V5"}
    yield "s3", "ListParts", uncoded


def user_data() -> Iterator[Call]:
    """User data, which botocore encodes for two operations."""
    launch = {"ImageId": "ami-1", "MaxCount": 1, "MinCount": 1}
    configuration = {"LaunchConfigurationName": "l"}
    for data in ("#!ü", b"#!text", BYTES, bytearray(BYTES), "", b""):
        yield "ec2", "RunInstances", {**launch, "UserData": data}
        arguments = {**configuration, "UserData": data}
        yield "autoscaling", "CreateLaunchConfiguration", arguments
    encoded = {"LaunchSpecification": {"UserData": "IyE="}}
    yield "ec2", "RequestSpotInstances", encoded


def filled_in() -> Iterator[Call]:
    """Members that botocore fills in or changes."""
    yield "glacier", "DescribeVault", {"vaultName": "v"}
    yield "glacier", "DescribeVault", {"vaultName": "v", "accountId": "123456789012"}
    yield "glacier", "ListVaults", {}
    yield "route53", "GetChange", {"Id": "/change/C1"}
    yield "s3", "ListObjectsV2", {"Bucket": "here"}
    # The account is in the ARN.
    yield "s3control", "GetAccessPoint", {"Name": f"{_OUTPOST}/accesspoint/point"}
    yield "s3control", "GetBucket", {"Bucket": f"{_OUTPOST}/bucket/name"}
    yield "sagemaker", "CreatePipeline", {"PipelineName": "p", "RoleArn": "r" * 20}
    snapshots = {"Source": "s", "Target": "t"}
    named = {f"{k}DBSnapshotIdentifier": v for k, v in snapshots.items()}
    yield "rds", "CopyDBSnapshot", named


def blobs() -> Iterator[Call]:
    note = {"DataType": "Binary"}
    function = {"Name": "n", "IfMatch": "e"}
    for data in (BYTES, bytearray(BYTES), "tüxt", b"", ""):
        yield "cloudfront", "TestFunction", {**function, "EventObject": data}
        for value in ({"B": data}, {"BS": [data, b"x"]}):
            yield "dynamodb", "PutItem", {"TableName": "ttt", "Item": {"V": value}}
        yield "ec2", "ImportKeyPair", {"KeyName": "k", "PublicKeyMaterial": data}
        attribute = {"InstanceId": "i", "UserData": {"Value": data}}
        yield "ec2", "ModifyInstanceAttribute", attribute
        entry = {"Data": data, "SystemMetadata": {"ContentType": "t"}}
        entries = {"EventBusArn": "b" * 20, "Entries": [entry]}
        yield "eventbridgev2", "PutRawEvents", entries
        yield "lambda", "UpdateFunctionCode", {"FunctionName": "f", "ZipFile": data}
        yield "ses", "SendRawEmail", {"RawMessage": {"Data": data}}
        notes = {"a": {**note, "BinaryValue": data}}
        yield "sns", "Publish", {"Message": "m", "MessageAttributes": notes}


def timestamps_and_documents() -> Iterator[Call]:
    times = {"StartTime": MOMENT, "EndTime": ELSEWHERE}
    yield "cloudwatch", "GetMetricData", {"MetricDataQueries": [], **times}
    yield "ec2", "DescribeSpotPriceHistory", {"StartTime": ELSEWHERE}
    yield "iot", "ListAuditTasks", {"startTime": ELSEWHERE, "endTime": MOMENT}
    yield "s3", "GetObject", {**_HERE, "IfModifiedSince": ELSEWHERE}
    yield "sagemaker", "ListAssociations", {"CreatedAfter": ELSEWHERE}
    fields = {"additionalModelRequestFields": _DOCUMENT}
    arguments: dict[str, Any] = {"modelId": "m", "messages": [], **fields}
    yield "bedrock-runtime", "Converse", arguments
    index = {"id": "i" * 20, "indexName": "n", "indexSchema": _DOCUMENT}
    yield "opensearchserverless", "CreateIndex", index


CALLS: list[Call] = [
    *aliases(),
    *copy_sources(),
    *customer_keys(),
    *user_data(),
    *filled_in(),
    *blobs(),
    *timestamps_and_documents(),
]

BODIES: list[Call] = [
    ("glacier", "UploadArchive", {"vaultName": "v", "accountId": "-"}),
    ("lambda", "Invoke", {"FunctionName": "f"}),
    ("s3", "PutObject", {"Bucket": "b", "Key": "k"}),
    ("s3", "UploadPart", {"Bucket": "b", "Key": "k", "PartNumber": 1, "UploadId": "u"}),
]
TIMESTAMP = "a timestamp"
ALARM = ("cloudwatch", "PutMetricAlarm")
RULE: Mapping[str, Any] = {
    "AlarmName": "a",
    "EvaluationPeriods": 1,
    "ComparisonOperator": "GreaterThanThreshold",
}
EVENTS = ("eventbridgev2", "PutRawEvents")
BUS: Mapping[str, Any] = {"EventBusArn": "b" * 20}
ENTRY: Mapping[str, Any] = {"SystemMetadata": {"ContentType": "t"}}
BODY = {"glacier": "body", "lambda": "Payload", "s3": "Body"}
MAKE_BODY: Mapping[str, Callable[[], object]] = {
    "bytes": lambda: BYTES,
    "bytearray": lambda: bytearray(BYTES),
    "text": lambda: "tüxt",
    "file": lambda: BytesIO(BYTES),
    "no bytes": bytes,
    "no text": str,
}


def _operations() -> Mapping[str, list[str]]:
    called = {(service, operation) for service, operation, _ in (*CALLS, *BODIES)}
    operations: dict[str, list[str]] = defaultdict(list)
    for service, operation in sorted(called | {ALARM, ("kms", "Decrypt")}):
        operations[service].append(operation)
    return operations


@pytest.fixture(scope="session")
def sdk(shared_folder: Path, botocore_models: Path | None) -> SharedSdk:
    return SharedSdk(shared_folder, "typed_arguments", _operations(), botocore_models)


@pytest.fixture(autouse=True)
def one_token(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes all idempotency tokens, and the IDs of all calls, the same."""
    token = uuid.UUID("00000000-0000-4000-8000-000000000000")
    monkeypatch.setattr(uuid, "uuid4", lambda: token)


class Caller:
    """Calls an operation with botocore and with the typed client."""

    def __init__(
        self, sdk: SharedSdk, session: Session, service: str, operation: str
    ) -> None:
        skip_if_operation_is_unknown(session, service, operation)
        boto = raw_client(session, service, validates=True)
        FakeNetwork(boto)
        self._typed = sdk.client(service, boto)
        self._method = getattr(boto, xform_name(operation))
        self.request = getattr(sdk.service(service), f"{operation}Request")

    def plain(self, arguments: Mapping[str, Any]) -> Mapping[str, object]:
        return _sent(lambda: self._method(**arguments))

    def typed(self, request: object) -> Mapping[str, object]:
        return _sent(lambda: self._typed.send(request))


def _sent(call: Callable[[], object]) -> Mapping[str, object]:
    with pytest.raises(CaughtRequest) as caught:
        call()
    request = caught.value.request
    return {
        "method": request.method,
        "url": request.url,
        "headers": dict(request.headers),
        "body": _content(request.body),
    }


def _content(body: Any) -> object:
    content: object = body.read() if hasattr(body, "read") else body
    # The order of members differs: see docs/differences.md.
    if isinstance(content, bytes) and content.startswith(b"{"):
        return json.dumps(json.loads(content), sort_keys=True)
    if isinstance(content, str) and content.startswith("Action="):
        return sorted(parse_qsl(content, keep_blank_values=True))
    return content


@pytest.mark.parametrize(
    "call",
    [
        pytest.param(
            call,
            marks=SWEEP if index % 4 else (),
            id=f"{index}-{call[0]}-{call[1]}",
        )
        for index, call in enumerate(CALLS)
    ],
)
def test_arguments_of_boto3_are_sent_as_boto3_sends_them(
    sdk: SharedSdk, botocore_session: Session, call: Call
) -> None:
    service, operation, arguments = call
    caller = Caller(sdk, botocore_session, service, operation)
    plain = caller.plain(deepcopy(arguments))
    request = sdk.from_dict(caller.request, arguments)
    assert not difference(caller.typed(request), plain)
    # It is still the same after a round trip through JSON, and through a dict.
    again = sdk.from_json(caller.request, sdk.to_json(request))
    assert again == request
    assert not difference(caller.typed(again), plain)
    assert not difference(caller.plain(sdk.to_dict(request)), plain)


@pytest.mark.parametrize(
    ("call", "kind"),
    [
        pytest.param(call, kind, id=f"{call[0]}-{call[1]}-{kind}")
        for call in BODIES
        for kind in MAKE_BODY
        # botocore cannot make Glacier's checksums of a bytearray.
        if (call[0], kind) != ("glacier", "bytearray")
    ],
)
def test_bodies_are_sent_as_boto3_sends_them(
    sdk: SharedSdk, botocore_session: Session, call: Call, kind: str
) -> None:
    service, operation, rest = call
    caller = Caller(sdk, botocore_session, service, operation)
    name, body = BODY[service], MAKE_BODY[kind]
    plain = caller.plain({**rest, name: body()})
    request = sdk.from_dict(caller.request, {**rest, name: body()})
    assert not difference(caller.typed(request), plain)
    made = caller.request(**_attributes(rest), **{name.lower(): body()})
    assert not difference(caller.typed(made), plain)
    if kind == "file":
        with pytest.raises(ValueError, match="expected text or an object with bytes"):
            sdk.to_json(request)
    else:
        again = sdk.from_json(caller.request, sdk.to_json(request))
        # A bytearray becomes bytes, for which botocore sends other headers.
        same = BYTES if kind == "bytearray" else body()
        assert not difference(caller.typed(again), caller.plain({**rest, name: same}))


def _attributes(arguments: Mapping[str, Any]) -> dict[str, Any]:
    return {xform_name(name): value for name, value in arguments.items()}


@pytest.mark.parametrize(
    ("service", "operation", "name", "alias"),
    [
        ("ec2", "DescribeFlowLogs", "Filter", "Filters"),
        ("logs", "CreateExportTask", "from", "fromTime"),
        ("cloudsearchdomain", "Search", "return", "returnFields"),
    ],
)
def test_a_member_and_its_alias_together_are_an_error(
    sdk: SharedSdk,
    botocore_session: Session,
    service: str,
    operation: str,
    name: str,
    alias: str,
) -> None:
    caller = Caller(sdk, botocore_session, service, operation)
    arguments: dict[str, Any] = {name: None, alias: None}
    with pytest.raises(AliasConflictParameterError):
        caller.plain(dict(arguments))
    error = sdk.module("_runtime.conversion_error").ConversionError
    with pytest.raises(error) as caught:
        sdk.from_dict(caller.request, arguments)
    assert str(caught.value) == (
        f"{operation}Request: expected {name!r} or its alias {alias!r}, got both"
    )


def test_a_copy_source_can_be_an_object(
    sdk: SharedSdk, botocore_session: Session
) -> None:
    s3 = sdk.service("s3")
    caller = Caller(sdk, botocore_session, "s3", "CopyObject")
    source = s3.CopySource(bucket="there", key="a b", version_id="v")
    request = s3.CopyObjectRequest(bucket="here", key="k", copy_source=source)
    arguments = sdk.to_dict(request)
    parts = {"Bucket": "there", "Key": "a b", "VersionId": "v"}
    assert arguments == {"Bucket": "here", "Key": "k", "CopySource": parts}
    assert sdk.from_dict(s3.CopyObjectRequest, arguments) == request
    assert not difference(caller.typed(request), caller.plain(arguments))


def test_text_for_a_blob_in_a_response_is_kept_with_a_warning(
    sdk: SharedSdk, botocore_session: Session
) -> None:
    # As from a mock: botocore's own parsers return text for blobs in CBOR only.
    boto: Any = raw_client(botocore_session, "kms")
    http = Answer(b"").to("https://kms.us-east-1.amazonaws.com/")
    data = {"KeyId": "k", "CiphertextForRecipient": "tüxt"}

    def mock(**_: object) -> object:
        return http, {**data, "ResponseMetadata": {"HTTPStatusCode": 200}}

    boto.meta.events.register("before-call", mock)
    plain = boto.decrypt(CiphertextBlob=b"")
    assert plain["CiphertextForRecipient"] == "tüxt"
    client = sdk.client("kms", boto)
    place = r"DecryptResponse\.ciphertext_for_recipient: expected bytes, got str 'tüxt'"
    warning = sdk.module("_runtime.conversion_error").UnexpectedValueWarning
    with pytest.warns(warning, match=place):
        response = client.decrypt(ciphertext_blob=b"")
    assert response.ciphertext_for_recipient == "tüxt"
    assert sdk.to_dict(response) == data
    # What users write is taken as in arguments, and `evolve` is a constructor.
    assert evolve(response).ciphertext_for_recipient == "tüxt".encode()
    made = sdk.from_dict(type(response), data)
    assert made.ciphertext_for_recipient == "tüxt".encode()


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (("sagemaker", "ListAssociations", {"CreatedAfter": "2026-01-02"}), TIMESTAMP),
        (("sagemaker", "ListAssociations", {"CreatedAfter": 1767322800}), TIMESTAMP),
        (("sagemaker", "ListAssociations", {"MaxResults": True}), "a whole number"),
        ((*ALARM, {**RULE, "Threshold": Decimal("0.5")}), "a number"),
        ((*EVENTS, {**BUS, "Entries": [{**ENTRY, "Data": BytesIO()}]}), "bytes or"),
    ],
)
def test_some_types_that_botocore_accepts_are_an_error(
    sdk: SharedSdk, botocore_session: Session, call: Call, message: str
) -> None:
    service, operation, arguments = call
    caller = Caller(sdk, botocore_session, service, operation)
    assert caller.plain(arguments)
    with pytest.raises(ValueError, match=f"expected {message}"):
        sdk.from_dict(caller.request, arguments)


@pytest.mark.parametrize(
    ("call", "same"),
    [
        (("sagemaker", "ListAssociations", {"MaxResults": 3.0}), {"MaxResults": 3}),
        ((*ALARM, {**RULE, "Threshold": "Infinity"}), {"Threshold": inf}),
        (("ec2", "DescribeHosts", {"HostIds": UserList(["h"])}), {"HostIds": ["h"]}),
        (("ec2", "DescribeHosts", {"NextToken": None}), {}),
    ],
)
def test_some_types_that_botocore_rejects_are_converted(
    sdk: SharedSdk, botocore_session: Session, call: Call, same: Mapping[str, Any]
) -> None:
    service, operation, arguments = call
    caller = Caller(sdk, botocore_session, service, operation)
    with pytest.raises(ParamValidationError):
        caller.plain(dict(arguments))
    request = sdk.from_dict(caller.request, arguments)
    rest = {name: value for name, value in arguments.items() if name in RULE}
    assert not difference(caller.typed(request), caller.plain({**rest, **same}))


def test_members_are_sent_in_the_order_of_the_model(sdk: SharedSdk) -> None:
    cls = sdk.service("ec2").DescribeHostsRequest
    request = sdk.from_dict(cls, {"NextToken": "t", "HostIds": ["h"], "Filter": []})
    assert list(sdk.to_dict(request)) == ["HostIds", "NextToken", "Filter"]
