"""Private attributes hold typed clients if nothing outside the class uses them."""

from pathlib import Path
from textwrap import dedent

import pytest

from botosmith.migrate.analysis import migrate
from botosmith.migrate.options import Options
from botosmith.migrate.program import Program
from botosmith.migrate.rules import turned_off
from botosmith.migrate.source import Source

from .test_rewrites import services

MAIL = """\
import boto3


class Mail:
    def __init__(self, client=None):
        self._sqs = client or boto3.client("sqs")

    def send(self, url, body):
        show(self._sqs)
        self._sqs.get_paginator("list_queues").paginate()
        self._sqs.get_paginator(url)
        try:
            return self._sqs.send_message(QueueUrl=url, MessageBody=body)["MessageId"]
        except self._sqs.exceptions.QueueDoesNotExist:
            self._sqs = boto3.client("sqs")


Mail()
"""
WRAPPED = """\
import boto3
from typed_aws.sqs import SQSClient


class Mail:
    def __init__(self, client=None):
        self._sqs = SQSClient(client or boto3.client("sqs"))

    def send(self, url, body):
        show(self._sqs.boto)
        self._sqs.get_paginator("list_queues").paginate()
        self._sqs.boto.get_paginator(url)
        try:
            return self._sqs.send_message(queue_url=url, message_body=body).message_id
        except self._sqs.exceptions.QueueDoesNotExist:
            self._sqs = SQSClient(boto3.client("sqs"))


Mail()
"""


def migrated(
    text: str, other: str = "", options: Options | None = None, name: str = "/src/b.py"
) -> str:
    """What a file becomes, given another one of its program."""
    options = options or Options("typed_aws", closed=True)
    program = Program(services, options.sdk, options.closed)
    first, *others = [
        Source.parse(Path(path), code.encode())
        for path, code in (("/src/a.py", text), (name, dedent(other)))
    ]
    for source in (first, *others):
        program.define(source.data)
    for source in (first, *others):
        program.add(source)
    return migrate(first, services, options, program).new


@pytest.mark.parametrize(
    "other",
    [
        "",
        "from a import Mail\nMail().send('u', 'b')",
        "class Other:\n    def f(self):\n        self._sqs.close()",
        "x.sqs = 1",
    ],
)
def test_a_private_attribute_is_wrapped_once(other: str) -> None:
    new = migrated(MAIL, other)

    assert new == WRAPPED
    assert migrated(new, other) == new


@pytest.mark.parametrize(
    "other",
    [
        "from a import Mail\nMail()._sqs.close()",
        "def f(mail):\n    return mail._sqs",
        "getattr(mail, '_sqs')",
        "make(mail, _sqs=1)",
        "from a import Mail\nclass B(Mail):\n    x = lambda self: self._sqs.x",
        "from a import Mail\nclass Stub(Mail):\n    _sqs: object",
    ],
)
@pytest.mark.parametrize("inside", [False, True])
def test_an_attribute_that_others_use_is_wrapped_in_calls(
    other: str, inside: bool
) -> None:
    new = migrated(MAIL + other, "") if inside else migrated(MAIL, other)

    assert "SQSClient(self._sqs).send_message(" in new
    assert "self._sqs = client or" in new


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("_sqs", "sqs"),
        ("_sqs", "__sqs__"),
        ("class Mail:", "class Mail(Base):"),
        ('client or boto3.client("sqs")', "boto3.client('sqs') if url else client"),
        ('client or boto3.client("sqs")', "client"),
        ('client or boto3.client("sqs")', "make()"),
        ("self._sqs = client", "self._sqs = self.other = client"),
        ("self._sqs = client", "self._sqs: object = client"),
        ("show(self._sqs)", "del self._sqs"),
        ("show(self._sqs)", "show(f'{self._sqs=}')"),
        ("show(self._sqs)", "self._sqs = None"),
    ],
)
def test_what_may_hold_something_else_is_wrapped_in_calls(old: str, new: str) -> None:
    text = f"def make(): return boto3.client('sqs') if x else None\n{MAIL}"
    text = migrated(text.replace(old, new), "import a\na.Mail(boto3.client('sqs'))")

    assert "SQSClient(self." in text
    assert " = SQSClient(" not in text


def test_a_name_that_python_mangles_is_private() -> None:
    private = MAIL.replace("_sqs", "__sqs")

    assert migrated(private) == WRAPPED.replace("_sqs", "__sqs")
    assert "__sqs = client" in migrated(private, "show(mail._Mail__sqs)")


def test_the_rule_can_be_turned_off() -> None:
    options = Options("typed_aws", off=turned_off(["M01"]), closed=True)

    assert "SQSClient(self._sqs).send_message(" in migrated(MAIL, options=options)
