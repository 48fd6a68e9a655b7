"""The rows of the table of asynchronous clients."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from benchmarks.comparison import Row

_SERVICES = {
    "sagemaker": "SageMaker",
    "ec2": "EC2",
    "s3": "S3",
    "dynamodb": "DynamoDB",
}


def _against(what: str, name: str, must: float | None, aim: float | None) -> Row:
    title = f"{what}, against aiobotocore"
    return Row(title, f"{name}: ours", f"{name}: aiobotocore", must, aim)


def _with_msgspec(row: Row, aim: float | None) -> Row:
    title = "the same with msgspec, against aiobotocore"
    return evolve(row, title=title, ours=f"{row.ours}, msgspec", aim=aim)


def _calls(records: str, must: float, aim: float | None) -> Iterator[Row]:
    """Rows for a call that returns a number of records."""
    name = f"50 workers, {records}"
    row = _against(f"calls of 50 workers, {records}", name, must, None)
    yield row
    yield _with_msgspec(row, aim)
    for way, title in {
        "ours, by dicts": "the slow way",
        "ours in threads": "our synchronous client in 50 threads",
        "boto3 in threads": "boto3 in 50 threads",
    }.items():
        against = f"{name}: aiobotocore"
        yield Row(f"{title}, {records}, against aiobotocore", f"{name}: {way}", against)


def _request(name: str, must: float | None = None) -> Row:
    return _against(
        f"requests of 50 workers, {name}", f"50 workers, {name}", must, None
    )


def _clients(
    what: str, name: str, unsliced: float | None, sliced: float | None
) -> Iterable[Row]:
    """Rows for clients of each service, of both SDKs."""
    for service, title in _SERVICES.items():
        group = f"{name}, {service}"
        row = _against(f"{what}, {title}", group, sliced, None)
        yield row
        yield evolve(
            row,
            title=f"the same with models of another botocore, {title}, "
            "against aiobotocore",
            ours=f"{group}: ours, unsliced",
            must=unsliced,
        )


_PAGING = _against("`.items()` over 100 pages of 100", "async paging", None, None)

ROWS: Sequence[Row] = (
    *_calls("100 records", 0.4, 0.33),
    *_calls("1 record", 1.05, None),
    _request("PutMetricData, 500 metrics", 0.55),
    _request("BatchWriteItem, 25 items", 0.65),
    _request("PutRecords, 500 records"),
    _request("CreateTransformJob"),
    *_clients("fresh process to an open client", "async start", 1.2, 0.85),
    *_clients(
        "memory of a further client in its own session",
        "async client kept",
        None,
        None,
    ),
    _PAGING,
    _with_msgspec(_PAGING, None),
    _against(
        "50 ms of latency and of other work a page", "slow async pages", None, None
    ),
    Row(
        "50 ms of latency and of other work a page, `prefetch=True`, against without",
        "slow async pages: ours, prefetch",
        "slow async pages: ours",
    ),
)
