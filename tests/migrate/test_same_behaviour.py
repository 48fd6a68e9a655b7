"""Programs do the same before and after: what they show, and what they send."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from botocore.client import BaseClient
from botocore.session import Session

from botosmith.migrate.analysis import migrate
from botosmith.migrate.options import Options
from botosmith.migrate.program import Program
from botosmith.migrate.source import Source
from tests.support.network import Answer, json_answer
from tests.support.sdk import Sdk, sdk_fixture
from tests.support.time_zone import local_time_zone

from .test_rewrites import services

PROGRAMS = {
    text.partition("\n")[0].removeprefix("# "): text
    for text in Path(__file__)
    .with_name("programs.txt")
    .read_text("utf-8")
    .split("# ----\n")
}
SERVICES = (
    "dynamodb:DescribeTable,GetItem,ListTables,PutItem",
    "ec2:CreateTags,DescribeImages",
    "ecs:DescribeTasks",
    "iam:CreateRole,GetRole",
    "s3:GetBucketLocation,GetObject,ListBuckets,ListObjectsV2",
    "sqs:ListQueues",
)


class Boto3:
    """Stands for `boto3`: its clients show what they send, and get answers in turn."""

    def __init__(self, session: Session, show: Callable[..., None]) -> None:
        self._session = session
        self.show = show
        self.answers: list[Answer] = []

    def client(self, service: str) -> BaseClient:
        client = self._session.create_client(service, region_name="us-east-1")
        client.meta.events.register("before-send", self._send)
        return client

    def answer(self, *bodies: Any) -> None:
        self.answers += [
            Answer(body.encode()) if isinstance(body, str) else json_answer(body)
            for body in bodies
        ]

    def _send(self, request: Any, **_: object) -> Any:
        # The order of arguments in a body is that of the model.
        self.show(request.url, *sorted(re.split(rb"[&,{}]", as_bytes(request.body))))
        return self.answers.pop(0).to(request.url)


def as_bytes(body: bytes | str | None) -> bytes:
    return body.encode() if isinstance(body, str) else body or b""


sdk = sdk_fixture("sdk_of_programs", SERVICES)


@pytest.mark.parametrize("option", ["", "spread", "closed"])
@pytest.mark.parametrize("title", PROGRAMS)
def test_a_program_does_the_same(
    sdk: Sdk, botocore_session: Session, title: str, option: str
) -> None:
    before = PROGRAMS[title]
    source = Source.parse(Path("program.py"), before.encode())
    options = Options(sdk.package, option == "spread", closed=option == "closed")
    program = Program(services, sdk.package, options.closed)
    program.define(source.data)
    program.add(source)
    migrated = migrate(source, services, options, program)

    def run(text: str) -> list[str]:
        shown: list[str] = []
        boto3 = Boto3(botocore_session, lambda *values: shown.append(repr(values)))
        scope: dict[str, Any] = {"boto3": boto3, "now": datetime.now(UTC)}
        exec(compile(text, "program.py", "exec"), scope)
        scope["program"](boto3.answer, boto3.show)
        assert not boto3.answers
        return shown

    assert migrated.new != before
    with local_time_zone("Asia/Kolkata"):
        assert run(migrated.new) == run(before)
