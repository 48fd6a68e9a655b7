"""The rows of the table of asynchronous clients."""

from collections.abc import Iterator, Mapping, Sequence

from benchmarks.comparison import Row

_SERVICES = {
    "sagemaker": "SageMaker",
    "lambda": "Lambda",
    "s3": "S3",
    "dynamodb": "DynamoDB",
}


def _rows(
    what: str, name: str, bounds: Mapping[str, float | None], way: str = "ours"
) -> Iterator[Row]:
    """Rows against others.

    Args:
        what: What is measured.
        name: The group of the benchmarks.
        bounds: The bound against each of the others.
        way: The label of ours.
    """
    for other, must in bounds.items():
        ours, against = f"{name}: {way}", f"{name}: {other}"
        yield Row(f"{what}, against {other}", ours, against, must)


def _all(before: float | None, capo: float | None) -> Mapping[str, float | None]:
    return {"before": before, "capo": capo, "aiobotocore": None}


_ONE, _HUNDRED = "one task, 1 record", "one task, 100 records"
_MANY = "50 tasks, 1 record"
_WITHOUT = "without msgspec"

ROWS: Sequence[Row] = (
    *_rows("calls of one task, 1 record", _ONE, _all(0.8, 1.15)),
    *_rows("calls of one task, 100 records", _HUNDRED, _all(0.88, 0.85)),
    *_rows(
        f"the same {_WITHOUT}",
        _HUNDRED,
        {f"before {_WITHOUT}": None, "capo": None},
        f"ours {_WITHOUT}",
    ),
    *_rows("the same the slow way", _HUNDRED, {"aiobotocore": None}, "ours by dicts"),
    *_rows("calls of 50 tasks, 1 record", _MANY, _all(0.8, 1.3)),
    *(
        row
        for title, way in (
            ("the same of our synchronous client in 50 threads", "ours in threads"),
            ("the same of boto3 in 50 threads", "boto3 in threads"),
        )
        for row in _rows(title, _MANY, {"aiobotocore": None}, way)
    ),
    *(
        row
        for tasks in ("one task", "50 tasks")
        for row in _rows(
            f"calls of {tasks} over HTTPS, 1 record",
            f"{tasks}, HTTPS",
            _all(None, None),
        )
    ),
    *(
        row
        for name in (
            "PutMetricData, 500 metrics",
            "BatchWriteItem, 25 items",
            "PutRecords, 500 records",
            "CreateTransformJob",
        )
        for row in _rows(
            f"requests of 50 tasks, {name}",
            f"50 tasks, {name}",
            {"before": None, "aiobotocore": None},
        )
    ),
    *(
        row
        for what, name in (
            ("fresh process to an open client", "async start"),
            ("the same and a first call", "async first call"),
        )
        for service, title in _SERVICES.items()
        for row in _rows(
            f"{what}, {title}",
            f"{name}, {service}",
            _all(0.75, 1.15 if service in ("sagemaker", "lambda") else None),
        )
    ),
    *(
        row
        for service, title in _SERVICES.items()
        for row in _rows(
            f"memory of a further client, {title}",
            f"async client kept, {service}",
            {"before": None, "aiobotocore": None},
        )
    ),
    *_rows(
        "`.items()` over 100 pages of 100",
        "async paging",
        {"before": None, "aiobotocore": None},
    ),
    Row(
        "50 ms of latency and of other work a page, `prefetch=True`, against without",
        "slow async pages: ours, prefetch",
        "slow async pages: ours",
    ),
)
