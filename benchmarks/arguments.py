"""The arguments of large requests, for the benchmarks."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

from attrs import frozen


@frozen
class Arguments:
    """The arguments of a call, as boto3 takes them.

    Attributes:
        service: botocore's name of the service, and the name of its package.
        operation: The operation.
        make: Makes the arguments.
    """

    service: str
    operation: str
    make: Callable[[], Mapping[str, Any]]


def metrics() -> Mapping[str, Any]:
    """500 metrics."""
    data = [
        {
            "MetricName": f"latency-{number}",
            "Dimensions": [
                {"Name": "stage", "Value": "production"},
                {"Name": "worker", "Value": str(number)},
            ],
            "Timestamp": datetime(2024, 5, 1, 10, 20, number % 60, tzinfo=UTC),
            "Value": 1.5 * number,
            "Unit": "Milliseconds",
        }
        for number in range(500)
    ]
    return {"Namespace": "application", "MetricData": data}


def items() -> Mapping[str, Any]:
    """25 items with all kinds of values."""
    return {
        "RequestItems": {
            "orders": [{"PutRequest": {"Item": _item(i)}} for i in range(25)]
        }
    }


def _item(number: int) -> Mapping[str, Any]:
    lines = [
        {"M": {"sku": {"S": f"sku-{line}"}, "count": {"N": str(line)}}}
        for line in range(3)
    ]
    return {
        "pk": {"S": f"user#{number}"},
        "sk": {"S": f"order#{number:06d}"},
        "amount": {"N": f"{number}.25"},
        "paid": {"BOOL": True},
        "digest": {"B": b"0123456789abcdef"},
        "tags": {"SS": ["new", "gift"]},
        "lines": {"L": lines},
    }


def records() -> Mapping[str, Any]:
    """500 records of 200 bytes."""
    made = [
        {"Data": b"x" * 197 + b"%03d" % number, "PartitionKey": f"key-{number}"}
        for number in range(500)
    ]
    return {"StreamName": "stream", "Records": made}


def job() -> Mapping[str, Any]:
    """A transform job with 10 tags."""
    source = {"S3DataSource": {"S3DataType": "S3Prefix", "S3Uri": "s3://bucket/input"}}
    return {
        "TransformJobName": "job",
        "ModelName": "model",
        "BatchStrategy": "MultiRecord",
        "Environment": {"STAGE": "production"},
        "TransformInput": {
            "DataSource": source,
            "ContentType": "text/csv",
            "SplitType": "Line",
        },
        "TransformOutput": {
            "S3OutputPath": "s3://bucket/output",
            "AssembleWith": "Line",
        },
        "TransformResources": {"InstanceType": "ml.m5.large", "InstanceCount": 1},
        "Tags": [{"Key": f"tag-{number}", "Value": "value"} for number in range(10)],
    }


ARGUMENTS: Mapping[str, Arguments] = {
    "PutMetricData, 500 metrics": Arguments("cloudwatch", "PutMetricData", metrics),
    "CreateTransformJob": Arguments("sagemaker", "CreateTransformJob", job),
    "BatchWriteItem, 25 items": Arguments("dynamodb", "BatchWriteItem", items),
    "PutRecords, 500 records": Arguments("kinesis", "PutRecords", records),
}
"""The arguments by their names in the suite."""


def made_request(given: Arguments) -> Any:
    """The SDK's request with these arguments."""
    from typed_aws import from_dict

    package = import_module(f"typed_aws.{given.service}")
    cls: Any = getattr(package, f"{given.operation}Request")
    return from_dict(cls, given.make())
