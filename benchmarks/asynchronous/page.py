"""The page of asynchronous clients."""

from benchmarks.report import Page

_CHARTS = (
    ("one-task-1-record", "Calls of one task, 1 record each: 20 calls"),
    ("one-task-100-records", "Calls of one task, 100 records each: 20 calls"),
    ("50-tasks-1-record", "Calls of 50 tasks, 1 record each: 200 calls"),
    ("50-tasks-HTTPS", "Calls of 50 tasks over HTTPS, 1 record each: 200 calls"),
    ("async-start-sagemaker", "Fresh process to an open client of SageMaker"),
    ("async-first-call-sagemaker", "Fresh process to a first call of SageMaker"),
    ("async-client-kept-sagemaker", "Memory of a further client of SageMaker"),
    ("async-paging", "100 pages of 100 records over loopback"),
)
_HEAD = """\
# Benchmarks of asynchronous clients

`make bench-async` measures everything below and writes this page. It makes three
environments, in which all but capo's have msgspec:

- *ours*: this checkout's SDK, from the models of the botocore that it pins;
- *before*: the SDK of commit c2ef2b5c, the last one whose asynchronous clients used
  aiobotocore, with aiobotocore 3.10.0, and from the models of the botocore that it
  needs. *aiobotocore* alone is measured there, too;
- [*capo*](https://pypi.org/project/capo-sagemaker/), which has dicts, no botocore and
  no msgspec. Its rows are *not measured* where it cannot be installed.

[The other page](README.md) explains how to read the table. Each round measures all of
them in fresh processes, every other round in reverse order. Times are processor time of
all threads of the client's process, except those of a slow server; servers have
processes of their own. Absolute figures are those of 20 calls of one task, one after
the other, and of 4 calls of each of 50 tasks or threads, which share a client with 50
connections. A first call lists associations, functions, buckets or tables.

- `make bench-async ARGS="--only async_calls"` measures one suite again. It writes this
  page if all other suites have been measured in the same checkout before.
- `make bench-async ARGS=--quick` shows that all of it runs, and leaves this page alone.

The commit must be in the clone: `git fetch --unshallow` completes a shallow one.
"""

PAGE = Page("async.md", _HEAD, _CHARTS)
