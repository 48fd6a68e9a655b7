"""What docs/guide/updates.md says about botocore is what its clients send."""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from typing import TypeAlias
from urllib.parse import urlsplit

import pytest
from botocore.awsrequest import AWSPreparedRequest
from botocore.config import Config
from botocore.exceptions import ClientError
from botocore.retries import standard
from botocore.session import Session

from botosmith_tools.client_kinds import ClientKind
from tests.support.async_network import fake_network
from tests.support.botocore_versions import botocore_older_than
from tests.support.network import Answer, CaughtRequest
from tests.support.paths import ROOT
from tests.support.sdk import Sdk

PAGE = (ROOT / "docs" / "guide" / "updates.md").read_text("utf-8")
ROWS = re.findall(
    r"(?m)^\| (1\.\d+\.0) \| (.*?) \|" + r" `?(.*?)`? ?\|" * 4 + "$", PAGE
)

Sent: TypeAlias = tuple[list[AWSPreparedRequest], list[float]]
"""The requests of calls, and the pauses between them."""
Send: TypeAlias = Callable[..., Sent]
"""Makes calls, all of which may be failing."""


def observe(label: str, send: Send) -> str:
    """Observe what a row of the table is about."""
    match label:
        case "Checksum of an upload to S3":
            return checksum(send("s3", "PutObject", Bucket="b", Key="k", Body=b"x"))
        case "What a download from S3 asks for":
            return checksum(send("s3", "GetObject", Bucket="b", Key="k"))
        case "Checksum of `DeleteObjects`":
            keys = {"Objects": [{"Key": "k"}]}
            return checksum(send("s3", "DeleteObjects", Bucket="b", Delete=keys))
        case "Host of DynamoDB, if the credentials tell their account":
            return host(send("dynamodb", "DescribeTable", TableName="t"))
        case "Host of STS in `eu-central-1`":
            return host(send("sts", "GetCallerIdentity", region="eu-central-1"))
        case "Retries of 40 calls to S3 that all fail":
            requests, _ = send("s3", "ListObjectsV2", failing=40, Bucket="b")
            return str(len(requests) - 40)
        case _:
            pass
    if "DynamoDB" in label:
        calls = [send("dynamodb", "DescribeTable", failing=1, TableName="t")]
    else:
        calls = [
            send("s3", "ListObjectsV2", failing=1, Bucket="b"),
            send("sqs", "GetQueueUrl", failing=1, QueueName="q"),
        ]
    numbers = [sum(call[1]) if "Seconds" in label else len(call[0]) for call in calls]
    assert len(set(numbers)) == 1
    return f"{numbers[0]:g}"


def checksum(sent: Sent) -> str:
    names = "content-md5|x-amz-checksum-crc32|x-amz-checksum-mode"
    found = re.search(names, str(sent[0][0].headers.items()).lower())
    return found[0] if found else "none"


def host(sent: Sent) -> str:
    return str(urlsplit(sent[0][0].url).hostname)


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    """A session whose credentials tell their account."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("AWS_ACCOUNT_ID", "123456789012")
        session = Session()
        session.get_credentials()
        yield session


@pytest.fixture
def send(sdk: Sdk, kind: ClientKind, session: Session) -> Send:
    def send(
        service: str,
        operation: str,
        *,
        config: Config | None = None,
        region: str = "us-east-1",
        failing: int = 0,
        **arguments: object,
    ) -> Sent:
        package = sdk(service)
        request = sdk().from_dict(getattr(package, f"{operation}Request"), arguments)
        create = kind.client_class(package).create
        made = create(session=session, region_name=region, config=config)
        answers = [Answer(b"", 500)] if failing else []
        with kind.entered(made) as client, kind.sleeps() as pauses:
            network = fake_network(client, *answers)
            for _ in range(failing or 1):
                with suppress(CaughtRequest, ClientError):
                    kind.result(client.send(request))
        return network.requests, pauses

    return send


def test_all_rows_are_read() -> None:
    _, _, section = PAGE.partition("\n## Changes in botocore itself\n")
    assert len(ROWS) == section.partition("\n## ")[0].count("\n| 1.") == 10


@pytest.mark.parametrize("row", ROWS, ids=[row[1] for row in ROWS])
def test_what_is_sent(
    row: tuple[str, ...], send: Send, monkeypatch: pytest.MonkeyPatch
) -> None:
    since, label, before, now, setting, variable = row
    before, separator, _ = before.replace("`", "").partition("; none with")
    kept = "none" if separator else before
    # Pauses are as long as they may be.
    longest = partial(standard.ExponentialBackoff, random=lambda: 1.0)
    monkeypatch.setattr(standard, "ExponentialBackoff", longest)
    monkeypatch.setattr("random.random", lambda: 1.0)
    if botocore_older_than(since):
        assert observe(label, send) == before
        return
    assert observe(label, send) == now
    if setting:
        config: Config = eval(f"Config({setting})", {"Config": Config})
        assert observe(label, partial(send, config=config)) == kept
    if variable:
        monkeypatch.setenv(*variable.split("="))
        assert observe(label, send) == kept
