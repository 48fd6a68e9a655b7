"""Arguments that boto3 accepts: all kinds of values, and what handlers change."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, TypeAlias

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
    """Members with an alias."""
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
    """Blobs, in every protocol."""
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
    """Timestamps in bodies, headers and queries, and documents."""
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
