"""The page of synchronous clients and of the generator."""

from benchmarks.report import Page

PACKAGES = (
    "attrs",
    "boto3",
    "botocore",
    "cattrs",
    "msgspec",
    "orjson",
    "pydantic",
    "pyperf",
    "mypy",
    "mypy-boto3-builder",
    "types-boto3-sagemaker",
)


_CHARTS = (
    ("associations-full", "100 full records of ListAssociations, body to objects"),
    ("associations-sparse", "100 sparse records of ListAssociations, body to objects"),
    ("bedrock-jobs", "100 Bedrock customization jobs, body to objects"),
    ("lambda-functions", "50 Lambda functions, body to objects"),
    ("dynamodb-items", "100 DynamoDB items, body to objects"),
    ("call-100-records", "One call over loopback, 100 records"),
    ("call-1-record", "One call over loopback, 1 record"),
    ("paging", "100 pages of 100 records over loopback"),
    ("record-kept-full", "Memory that a full record keeps"),
    ("record-kept-sparse", "Memory that a sparse record keeps"),
    ("start-sagemaker", "Fresh process to a client of SageMaker"),
    ("start-ec2", "Fresh process to a client of EC2"),
    ("client-kept-ec2", "Memory of a further client of EC2, in a session of its own"),
    ("mypy-cold", "mypy on an application, without a cache"),
    ("mypy-warm", "mypy on an application, with its cache"),
    ("pyright", "pyright on an application"),
    ("generate", "Generating SageMaker"),
    ("beside-sagemaker-core", "100 full records, beside sagemaker-core"),
    ("beside-aws-sdk-lambda", "50 Lambda functions, beside aws-sdk-lambda"),
)
_HEAD = """\
# Benchmarks

`make bench` measures everything below and writes this page: peers side by side, on
the same bytes, in fresh processes, taking turns round by round.
[pyperf](https://pyperf.readthedocs.io) calibrates, spawns and keeps the values.

A ratio is the median of the rounds' ratios, with the smallest and the largest of them
in brackets: if these are far apart, they indicate a busy machine. What waits for
nothing (bodies, starts of clients, first calls, Stubber, type checkers) is given in
processor time, everything else in elapsed time. "must" and "aim" are bounds that the
project set itself; "kept" names the one that the median meets. Those of requests and of
small calls are looser than they once were, because steps that saved little were removed
([decision 15](../decisions/0015-requests-by-compiled-functions.md)).
[How fast, and why](speed.md) says what makes programs faster and slower. [Asynchronous
clients](async.md) have a page of their own, and so have [the lines of
packages](lines.md) and [the figures of decisions](decisions.md).

- `make bench ARGS="--only bodies"` measures one suite again. It writes this page if all
  other suites have been measured in the same checkout before.
- `make bench ARGS=--peers` also measures packages that need environments of their own.
- `make bench ARGS=--quick` shows that all of it runs, and leaves this page alone.
"""

PAGE = Page("README.md", _HEAD, _CHARTS)
