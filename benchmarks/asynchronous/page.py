"""The page of asynchronous clients."""

from benchmarks.report import Page

_CHARTS = (
    ("50-workers-100-records", "Calls of 50 workers, 100 records each: 200 calls"),
    ("50-workers-1-record", "Calls of 50 workers, 1 record each: 200 calls"),
    ("async-start-sagemaker", "Fresh process to an open client of SageMaker"),
    ("async-client-kept-sagemaker", "Memory of a further client of SageMaker"),
    ("async-paging", "100 pages of 100 records over loopback"),
)
_HEAD = """\
# Benchmarks of asynchronous clients

`make bench-async` measures everything below and writes this page. It makes an
environment with the newest aiobotocore that the SDK supports, and generates two SDKs:
one from the models of that environment's botocore, and one from those of the botocore
that this project pins, whose clients read botocore's own models.

[The other page](README.md) explains how to read the table. Calls, requests, paging and
starts of clients are given in processor time, of all threads of the client's process;
the server has a process of its own. 50 workers, tasks or threads, share a client and
make 4 calls each: the absolute figures are those of the 200 calls.

- `make bench-async ARGS="--only async_calls"` measures one suite again. It writes this
  page if all other suites have been measured in the same checkout before.
- `make bench-async ARGS=--quick` shows that all of it runs, and leaves this page alone.
"""

PAGE = Page("async.md", _HEAD, _CHARTS)
