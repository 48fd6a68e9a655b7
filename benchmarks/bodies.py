"""Response bodies, written for the benchmarks: the same bytes for all libraries."""

import json
from collections.abc import Callable, Mapping

from attrs import frozen

from botosmith.recording.exchange import JSON
from examples.association_server import association

_ACCOUNT = "us-east-1:123456789012"


@frozen
class Body:
    """A body, and the operation that it answers.

    Attributes:
        service: botocore's name of the service.
        package: The service's package in the SDK.
        operation: The operation.
        make: Makes the body.
    """

    service: str
    package: str
    operation: str
    make: Callable[[], bytes]


def full() -> bytes:
    """100 associations with all members."""
    records: list[JSON] = [association(number) for number in range(100)]
    return _body({"AssociationSummaries": records, "NextToken": "100"})


def one() -> bytes:
    """An association with all members."""
    return _body({"AssociationSummaries": [association(0)], "NextToken": "1"})


def sparse() -> bytes:
    """100 associations with the members that the service always returns."""
    always = ("SourceArn", "DestinationArn", "AssociationType", "CreationTime")
    records: list[JSON] = [
        {name: association(number)[name] for name in always} for number in range(100)
    ]
    return _body({"AssociationSummaries": records, "NextToken": "100"})


def jobs() -> bytes:
    """100 customization jobs, with timestamps as ISO 8601."""
    arn = f"arn:aws:bedrock:{_ACCOUNT}"
    summaries: list[JSON] = [
        {
            "jobArn": f"{arn}:model-customization-job/titan.text/{number:012d}",
            "baseModelArn": "arn:aws:bedrock:us-east-1::foundation-model/titan-text",
            "jobName": f"tune-{number}",
            "status": "Completed",
            "lastModifiedTime": f"2024-05-{number % 28 + 1:02d}T10:20:30.250Z",
            "creationTime": f"2024-05-{number % 28 + 1:02d}T08:00:00.125Z",
            "endTime": f"2024-05-{number % 28 + 1:02d}T10:20:30Z",
            "customModelArn": f"{arn}:custom-model/titan.text/{number:012d}",
            "customModelName": f"tuned-{number}",
            "customizationType": "FINE_TUNING",
        }
        for number in range(100)
    ]
    return _body({"modelCustomizationJobSummaries": summaries, "nextToken": "100"})


def functions() -> bytes:
    """50 Lambda functions, a page of the service."""
    return _body({"Functions": [_function(n) for n in range(50)], "NextMarker": "50"})


def _function(number: int) -> JSON:
    return {
        "FunctionName": f"function-{number}",
        "FunctionArn": f"arn:aws:lambda:{_ACCOUNT}:function:function-{number}",
        "Runtime": "python3.12",
        "Role": f"arn:aws:iam::123456789012:role/function-{number}",
        "Handler": "app.handler",
        "CodeSize": 1_000_000 + number,
        "Description": f"Function number {number}",
        "Timeout": 30,
        "MemorySize": 512,
        "LastModified": "2024-05-01T10:20:30.000+0000",
        "CodeSha256": "n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=",
        "Version": "$LATEST",
        "VpcConfig": {
            "SubnetIds": ["subnet-0a", "subnet-0b"],
            "SecurityGroupIds": ["sg-0a"],
            "VpcId": "vpc-0a",
            "Ipv6AllowedForDualStack": False,
        },
        "Environment": {"Variables": {"STAGE": "prod", "NUMBER": str(number)}},
        "TracingConfig": {"Mode": "PassThrough"},
        "RevisionId": f"00000000-0000-4000-8000-{number:012d}",
        "Layers": [
            {
                "Arn": f"arn:aws:lambda:{_ACCOUNT}:layer:tools:3",
                "CodeSize": 20_000,
            }
        ],
        "PackageType": "Zip",
        "Architectures": ["arm64"],
        "EphemeralStorage": {"Size": 512},
        "SnapStart": {"ApplyOn": "None", "OptimizationStatus": "Off"},
        "LoggingConfig": {
            "LogFormat": "Text",
            "LogGroup": f"/aws/lambda/function-{number}",
        },
    }


def items() -> bytes:
    """100 DynamoDB items with attributes of all kinds."""
    return _body(
        {"Items": [_item(n) for n in range(100)], "Count": 100, "ScannedCount": 100}
    )


def _item(number: int) -> JSON:
    return {
        "pk": {"S": f"user#{number}"},
        "sk": {"S": f"order#{number:06d}"},
        "amount": {"N": f"{number}.25"},
        "paid": {"BOOL": True},
        "note": {"NULL": True},
        "digest": {"B": "n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg="},
        "tags": {"SS": ["new", "gift"]},
        "lines": {
            "L": [
                {"M": {"sku": {"S": f"sku-{line}"}, "count": {"N": str(line)}}}
                for line in range(3)
            ]
        },
    }


def users() -> bytes:
    """100 IAM users, as XML."""
    members = "".join(
        "<member><Path>/</Path>"
        f"<UserName>user-{number}</UserName><UserId>AIDAEXAMPLE{number:09d}</UserId>"
        f"<Arn>arn:aws:iam::123456789012:user/user-{number}</Arn>"
        "<CreateDate>2024-05-01T10:20:30Z</CreateDate></member>"
        for number in range(100)
    )
    return (
        '<ListUsersResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">'
        f"<ListUsersResult><Users>{members}</Users><IsTruncated>false</IsTruncated>"
        "</ListUsersResult><ResponseMetadata><RequestId>1</RequestId>"
        "</ResponseMetadata></ListUsersResponse>"
    ).encode()


def objects(encoding_type: str | None = None) -> bytes:
    """100 S3 objects, as XML.

    Args:
        encoding_type: The encoding of the keys that the request asked for, as botocore
            does; without one, S3 leaves it out.
    """
    encoding = "" if encoding_type is None else _element("EncodingType", encoding_type)
    contents = "".join(
        f"<Contents><Key>data/part-{number:05d}</Key>"
        "<LastModified>2024-05-01T10:20:30.000Z</LastModified>"
        "<ETag>&quot;d41d8cd98f00b204e9800998ecf8427e&quot;</ETag>"
        f"<Size>{number}</Size><StorageClass>STANDARD</StorageClass></Contents>"
        for number in range(100)
    )
    return (
        '<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">'
        "<Name>bucket</Name><Prefix/><KeyCount>100</KeyCount><MaxKeys>1000</MaxKeys>"
        f"{encoding}<IsTruncated>false</IsTruncated>{contents}</ListBucketResult>"
    ).encode()


def _element(name: str, text: str) -> str:
    return f"<{name}>{text}</{name}>"


def _body(document: Mapping[str, JSON]) -> bytes:
    return json.dumps(document, separators=(",", ":")).encode()


FULL = Body("sagemaker", "sagemaker", "ListAssociations", full)
BODIES: Mapping[str, Body] = {
    "associations, full": FULL,
    "associations, sparse": Body("sagemaker", "sagemaker", "ListAssociations", sparse),
    "bedrock jobs": Body("bedrock", "bedrock", "ListModelCustomizationJobs", jobs),
    "lambda functions": Body("lambda", "lambda_", "ListFunctions", functions),
    "dynamodb items": Body("dynamodb", "dynamodb", "Query", items),
}
"""The bodies by their names in the suites."""

XML_BODIES: Mapping[str, Body] = {
    "users, XML": Body("iam", "iam", "ListUsers", users),
}
"""The bodies in XML."""
