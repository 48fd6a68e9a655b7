"""Calls in every protocol, whose arguments differ from call to call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import frozen

from tests.support.network import Answer

MOMENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@frozen
class Call:
    """An operation that is called several times.

    Attributes:
        service_id: The name of the service in events.
        arguments: Makes the arguments of a call from its number.
        answer: The successful answer.
    """

    service: str
    service_id: str
    operation: str
    arguments: Callable[[int], Mapping[str, Any]]
    answer: Answer


def _item(number: int) -> Mapping[str, Any]:
    item = {"k": {"S": f"k-{number}"}, "v": {"L": [{"N": "1"}, {"BOOL": True}]}}
    return {"TableName": "table", "Item": item}


def _message(number: int) -> Mapping[str, Any]:
    note = {"DataType": "Binary", "BinaryValue": bytes([number])}
    return {
        "TopicArn": "arn:aws:sns:us-east-1:123456789012:t",
        "Message": f"& ü {number}",
        "MessageAttributes": {"note": note},
    }


def _instances(number: int) -> Mapping[str, Any]:
    tag = {"Key": "k", "Value": f"v-{number}"}
    tags = [{"ResourceType": "instance", "Tags": [tag, tag]}]
    return {
        "ImageId": f"ami-{number}",
        "MaxCount": 1,
        "MinCount": 1,
        "SecurityGroupIds": ["s", "t"],
        "TagSpecifications": tags,
    }


def _permission(number: int) -> Mapping[str, Any]:
    return {
        "FunctionName": f"f{number}",
        "StatementId": "s",
        "Action": "lambda:InvokeFunction",
        "Principal": "ü",
        "Qualifier": "a b",
    }


def _records(number: int) -> Mapping[str, Any]:
    records = {
        "Name": "n.example.com",
        "Type": "A",
        "TTL": number,
        "ResourceRecords": [{"Value": "192.0.2.1"}],
    }
    change = {"Action": "UPSERT", "ResourceRecordSet": records}
    changes = {"Comment": "<&>", "Changes": [change]}
    return {"HostedZoneId": f"/hostedzone/Z{number}", "ChangeBatch": changes}


def _events(number: int) -> Mapping[str, Any]:
    data = {"Data": b"\x00\xff", "SystemMetadata": {"ContentType": "t"}}
    return {"EventBusArn": f"b-{number}" + "b" * 20, "Entries": [data]}


def _object(number: int) -> Mapping[str, Any]:
    return {
        "Bucket": "bucket",
        "Key": f"a b/{number}",
        "Body": b"text",
        "Expires": MOMENT,
        "Metadata": {"one": "1"},
    }


def _xml(text: str) -> Answer:
    return Answer(text.encode())


_PUBLISHED = "<r><PublishResult><MessageId>m</MessageId></PublishResult></r>"
_CHANGED = (
    "<r><ChangeInfo><Id>i</Id><Status>PENDING</Status>"
    "<SubmittedAt>2026-01-02T03:04:05Z</SubmittedAt></ChangeInfo></r>"
)
_CBOR = Answer(b"\xa0", headers={"smithy-protocol": "rpc-v2-cbor"})

CALLS: Mapping[str, Call] = {
    "json": Call("dynamodb", "dynamodb", "PutItem", _item, Answer(b"{}")),
    "query": Call("sns", "sns", "Publish", _message, _xml(_PUBLISHED)),
    "ec2": Call("ec2", "ec2", "RunInstances", _instances, _xml("<r/>")),
    "rest-json": Call("lambda", "lambda", "AddPermission", _permission, Answer(b"{}")),
    "rest-xml": Call(
        "route53", "route-53", "ChangeResourceRecordSets", _records, _xml(_CHANGED)
    ),
    "cbor": Call("eventbridgev2", "eventbridgev2", "PutRawEvents", _events, _CBOR),
    "s3": Call("s3", "s3", "PutObject", _object, Answer(b"")),
}
"""The calls, by protocol; `s3` is S3, whose endpoints depend on arguments."""

OPERATIONS = {call.service: [call.operation] for call in CALLS.values()}
"""The operations to generate, by service."""
