"""Answers SageMaker's ListAssociations with made-up associations, page by page.

``python -m examples.association_server NUMBER`` serves so many, prints the URL of the
server, and runs until standard input ends or you interrupt it.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path

from botosmith.recording import (
    JSON,
    Handler,
    HttpRequest,
    HttpResponse,
    ReplayServer,
    refusal,
)

# The page size of requests without MaxResults.
DEFAULT_PAGE_SIZE = 10

_HEADERS = {
    "content-type": "application/x-amz-json-1.1",
    "x-amzn-RequestId": "00000000-0000-4000-8000-000000000000",
}
_ACCOUNT = "arn:aws:sagemaker:us-east-1:123456789012"
# What differs between records, apart from their numbers, repeats with this period.
_TYPES = ("ContributedTo", "AssociatedWith", "DerivedFrom", "Produced", "SameAs")
_MARK = "@number@"


def association(number: int) -> dict[str, JSON]:
    """The record with this number, counted from 0, as it is in a response body."""
    return _record(number % len(_TYPES), f"{number:09d}", 1_700_000_000.125 + number)


def association_handler(total: int) -> Handler:
    """Make a handler that answers ListAssociations with ``total`` associations.

    ``MaxResults`` may have any size; filters and sort order are ignored. A token is the
    number of the first record of its page. Memory does not grow with ``total``: pages
    are made on request, from templates that are rendered once.

    Args:
        total: Number of records, at most ten million.
    """

    def handler(request: HttpRequest) -> HttpResponse:
        operation = request.headers.get("x-amz-target", "").rpartition(".")[2]
        if operation != "ListAssociations":
            return refusal(f"no data set for {operation}")
        arguments = json.loads(request.body)
        token = arguments.get("NextToken", "0")
        size = arguments.get("MaxResults", DEFAULT_PAGE_SIZE)
        if not token.isdecimal() or int(token) > total:
            return refusal(f"invalid NextToken {token!r}")
        if size < 1:
            return refusal(f"invalid MaxResults {size}")
        body = _page(int(token), size, total)
        return HttpResponse(headers=_HEADERS, body=body)

    return handler


def _page(start: int, size: int, total: int) -> bytes:
    end = min(start + size, total)
    numbers = [number for number in range(start, end) for _ in range(2)]
    records = _template(end - start, start % len(_TYPES)) % tuple(numbers)
    rest = b"" if end == total else b',"NextToken":"%d"' % end
    return b'{"AssociationSummaries":[%s]%s}' % (records, rest)


@lru_cache(maxsize=64)
def _template(count: int, phase: int) -> bytes:
    """The records of a page, each with two placeholders for its number."""
    records = (
        json.dumps(_record((phase + index) % len(_TYPES), _MARK, _MARK))
        .replace("%", "%%")
        .replace(f'"{_MARK}"', "170%07d.125")
        .replace(_MARK, "%09d")
        for index in range(count)
    )
    return ",".join(records).encode()


def _record(kind: int, number: str, created: str | float) -> dict[str, JSON]:
    user = f"user-{kind}"
    return {
        "SourceArn": f"{_ACCOUNT}:artifact/{number}",
        "DestinationArn": f"{_ACCOUNT}:action/train-{kind}",
        "SourceType": "DataSet",
        "DestinationType": "Training",
        "AssociationType": _TYPES[kind],
        "SourceName": f"data-set-{kind}",
        "DestinationName": f"train-{kind}",
        "CreationTime": created,
        "CreatedBy": {
            "UserProfileArn": f"{_ACCOUNT}:user-profile/d-example/{user}",
            "UserProfileName": user,
            "DomainId": "d-example",
            "IamIdentity": {
                "Arn": f"arn:aws:sts::123456789012:assumed-role/DataScientist/{user}",
                "PrincipalId": f"AROAEXAMPLE:{user}",
                "SourceIdentity": user,
            },
        },
    }


@contextmanager
def association_process(total: int, *, latency: float = 0.0) -> Generator[str]:
    """Run the server in a process of its own, so that it takes no time from its client.

    Args:
        total: Number of associations to serve.
        latency: Seconds to wait before each answer.

    Yields:
        The URL of the server.
    """
    command = [sys.executable, "-m", "examples.association_server", str(total)]
    with subprocess.Popen(
        [*command, "--latency", str(latency)],
        # The process imports what this one imports, installed or not.
        env={**os.environ, "PYTHONPATH": os.pathsep.join([*sys.path, _ROOT])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


_ROOT = str(Path(__file__).parents[1])


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(
        prog="python -m examples.association_server", description=__doc__
    )
    parser.add_argument(
        "total", type=int, metavar="NUMBER", help="number of associations"
    )
    parser.add_argument(
        "--latency",
        type=float,
        default=0.0,
        metavar="SECONDS",
        help="time to wait before each answer (default: 0)",
    )
    arguments = parser.parse_args()
    handler = association_handler(arguments.total)
    with ReplayServer(handler, latency=arguments.latency, log=False) as server:
        print(server.url, flush=True)
        # Standard input also ends when the parent process does.
        with suppress(KeyboardInterrupt):
            sys.stdin.read()


if __name__ == "__main__":
    main()
