"""The rows of the table: what is compared with what, and the bounds."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from attrs import evolve

from benchmarks.comparison import Row

Bounds: TypeAlias = tuple[float | None, float | None]


def _both(row: Row, must: float | None = None, aim: float | None = None) -> list[Row]:
    """The row, and the same with msgspec, which may have other bounds."""
    return [
        row,
        evolve(
            row,
            title=f"the same with msgspec{_against(row)}",
            ours=f"{row.ours}, msgspec",
            must=row.must if must is None else must,
            aim=row.aim if aim is None else aim,
        ),
    ]


def _against(row: Row) -> str:
    _, comma, rest = row.title.rpartition(", against ")
    return comma + rest


def _body(title: str, name: str, must: float | None, aim: float | None) -> Row:
    title = f"{title}, against botocore's parser"
    return Row(title, f"{name}: ours", f"{name}: botocore", must, aim)


def _request(title: str, must: float, aim: float | None = None) -> Iterator[Row]:
    """Rows for a request: made, and sent."""
    name = f"{title}, made"
    ways = f"{name}: ours", f"{name}: boto3"
    yield Row(f"{title}, object to request, against botocore", *ways)
    name = f"{title}, sent"
    ways = f"{name}: ours", f"{name}: boto3"
    yield Row(f"{title}, object to sent, against boto3", *ways, must, aim)


def _slow(title: str, ours: str, against: str) -> Row:
    return Row(f"the slow way: {title}, against boto3", ours, against, 1.1, 1.0)


def _clients(what: str, name: str, bounds: Mapping[str, Bounds]) -> Iterable[Row]:
    """A row for each service whose clients are started."""
    for service, title in _SERVICES.items():
        must, aim = bounds.get(service, (None, None))
        yield Row(
            f"{what}, {title}, against boto3's",
            f"{name}, {service}: ours",
            f"{name}, {service}: boto3",
            must,
            aim,
        )


_SERVICES = {
    "sagemaker": "SageMaker",
    "ec2": "EC2",
    "s3": "S3",
    "dynamodb": "DynamoDB",
}
_FULL = "associations, full"
_PAGE = "100 full records of ListAssociations"

ROWS: Sequence[Row] = (
    *_both(_body(f"{_PAGE}, body to objects", _FULL, 0.22, 0.19), 0.12, 0.09),
    *_both(
        Row(
            f"{_PAGE}, against `json.loads`",
            f"{_FULL}: ours",
            f"{_FULL}: json.loads",
            2.1,
            1.8,
        ),
        1.0,
        0.8,
    ),
    *_both(_body("100 sparse records", "associations, sparse", None, None)),
    *_both(_body("100 Bedrock jobs, ISO timestamps", "bedrock jobs", 0.10, 0.05)),
    *_both(_body("50 Lambda functions", "lambda functions", 0.35, 0.25)),
    *_both(_body("100 DynamoDB items, unions", "dynamodb items", 0.35, 0.25)),
    _body("100 IAM users, XML", "users, XML", 0.09, 0.07),
    *_both(
        Row(
            "a call over loopback, 100 records, against boto3",
            "call, 100 records: ours",
            "call, 100 records: boto3",
            0.42,
            0.35,
        ),
        0.34,
        0.28,
    ),
    *_both(
        Row(
            "a call over loopback, 1 record, against boto3",
            "call, 1 record: ours",
            "call, 1 record: boto3",
            0.95,
        )
    ),
    Row(
        "processor time of a call over loopback, 1 record, against boto3",
        "processor, 1 record: ours",
        "processor, 1 record: boto3",
        0.95,
    ),
    Row(
        "processor time of 256 such calls from 64 threads, against boto3",
        "64 threads: ours",
        "64 threads: boto3",
    ),
    Row(
        "a call in process, 1 record, against boto3",
        "in process, 1 record: ours",
        "in process, 1 record: boto3",
    ),
    *_request("PutMetricData, 500 metrics", 0.4, 0.2),
    *_request("CreateTransformJob", 0.9),
    *_request("BatchWriteItem, 25 items", 0.4, 0.25),
    *_request("PutRecords, 500 records", 0.45, 0.3),
    *(
        Row(
            f"processor time of 1,000 messages by `client.batches`{where}, "
            "against a loop of `send`",
            f"1000 messages{name}: batches",
            f"1000 messages{name}: loop",
            must,
        )
        for where, name, must in (("", "", 2.5), (", with a fake", ", fake", None))
    ),
    Row(
        "`to_item`, 100 items of DynamoDB, against boto3's `TypeSerializer`",
        "plain values, written: ours",
        "plain values, written: boto3",
        0.65,
    ),
    Row(
        "`from_item`, 100 items of DynamoDB, against boto3's `TypeDeserializer`",
        "plain values, read: ours",
        "plain values, read: boto3",
        0.5,
    ),
    *(
        Row(f"{title}, against boto3's dicts", f"{name}: ours", f"{name}: boto3")
        for title, name in {
            "`==` of 100 full associations": "associations compared",
            "`==` of 100 endpoints, with lists": "endpoints compared",
            "reading an attribute of 100 endpoints": "members read",
        }.items()
    ),
    *_both(
        Row(
            "`.items()` over 100 pages of 100, against boto3's paginator",
            "paging: ours",
            "paging: boto3",
            0.55,
            0.45,
        )
    ),
    _slow(
        "100 records over loopback",
        "call, 100 records: ours, by dicts",
        "call, 100 records: boto3",
    ),
    _slow("Stubber, 100 records", "Stubber: ours", "Stubber: boto3"),
    *(
        Row(
            f"a call over loopback, {what}, against boto3",
            f"{name}: ours",
            f"{name}: boto3",
            must,
        )
        for name, what, must in (
            ("IAM, XML", "100 IAM users in XML", 0.2),
            ("S3, XML", "100 S3 objects in XML", 0.2),
            ("traced, 1 record", "1 record, with OpenTelemetry", 1.05),
            ("traced, 100 records", "100 records, with OpenTelemetry", 0.35),
            ("traced, S3, XML", "100 S3 objects in XML, with OpenTelemetry", 0.25),
        )
    ),
    *(
        Row(
            f"a fake's answer and a call, {what}, against `Stubber.add_response`",
            f"answer, {records}: fake",
            f"answer, {records}: Stubber",
            must,
        )
        for records, what, must in ((1, "1 record", 0.6), (100, "100 records", 0.3))
    ),
    Row("a further fake, and its client", "further fake", must=0.01, kind="value"),
    Row(
        "`import botosmith.testing`, more than the client alone",
        "import, client and fakes",
        "import, client",
        0.02,
        kind="difference",
    ),
    *(
        Row(
            f"memory that a {name} record keeps, against boto3's dicts",
            f"record kept, {name}: ours",
            f"record kept, {name}: boto3",
            0.6,
            0.55,
        )
        for name in ("full", "sparse")
    ),
    *_clients(
        "fresh process to a client",
        "start",
        {"sagemaker": (0.72, 0.62), "ec2": (0.65, 0.57)},
    ),
    *_clients(
        "the same where the SDK is not compiled",
        "start without bytecode",
        {"sagemaker": (0.9, 0.7), "ec2": (0.9, 0.7)},
    ),
    *_clients(
        "memory of a further client in its own session",
        "client kept",
        {"ec2": (0.3, 0.17)},
    ),
    Row(
        "first call of ListAssociations, more than boto3's",
        "first call: ours",
        "first call: boto3",
        0.009,
        0.004,
        "difference",
    ),
    *(
        Row(
            f"{title}, against types-boto3-sagemaker{where}",
            f"{checker}: ours{installed}",
            f"{checker}: types-boto3{installed}",
            must,
            aim,
        )
        for where, installed in (("", ""), (", with both installed", " with both"))
        for title, checker, must, aim in (
            ("mypy on an application, cold", "mypy, cold", 1.6, 1.3),
            ("mypy on an application, warm", "mypy, warm", 1.05, None),
            ("pyright on an application", "pyright", None, None),
        )
    ),
    Row(
        "generating SageMaker, against mypy-boto3-builder",
        "generate: ours",
        "generate: mypy-boto3-builder",
        0.3,
        0.15,
    ),
    Row(
        "the largest process of that, peak memory",
        "generate: ours",
        "generate: mypy-boto3-builder",
        0.8,
        0.4,
        "ratio of peaks",
    ),
    Row("generating SageMaker", "generate: ours", must=3.0, kind="value"),
    Row(
        "the largest process of that, peak memory",
        "generate: ours",
        must=400e6,
        kind="peak",
    ),
    Row(
        "a million items over loopback, peak memory",
        "a million items: ours",
        must=150e6,
        kind="peak",
    ),
    Row(
        "50 ms of latency and of work a page, `prefetch=True`, against without",
        "slow pages: ours, prefetch",
        "slow pages: ours",
        0.6,
    ),
    *(
        Row(
            f"{what}, beside {peer}: {one}, against botocore's parser",
            f"beside {peer}: {one}",
            f"beside {peer}: botocore",
        )
        for what, peer in (
            (_PAGE, "sagemaker-core"),
            ("50 Lambda functions", "aws-sdk-lambda"),
        )
        for one in ("ours", peer)
    ),
    *(
        Row(
            f"processor time of a call over loopback, {what}, against capo",
            f"call beside capo, {name}: ours",
            f"call beside capo, {name}: capo",
            must,
        )
        for what, name, must in (
            ("1 record", "1 record", 0.9),
            ("100 records", "100 records", 0.9),
            ("50 Lambda functions", "functions", 1.0),
            ("100 S3 objects", "objects", 0.95),
        )
    ),
    Row(
        "fresh process to a client of Lambda, beside aws-sdk-lambda",
        "start beside aws-sdk-lambda: ours",
        "start beside aws-sdk-lambda: aws-sdk-lambda",
    ),
    Row(
        "fresh process to a client and its classes, against sagemaker-core",
        "start beside sagemaker-core: ours",
        "start beside sagemaker-core: sagemaker-core",
    ),
)
