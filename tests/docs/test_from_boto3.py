"""The program of docs/guide/from-boto3.md does the same before and after."""

from pathlib import Path
from shutil import copytree

import pytest
from click.testing import CliRunner

from botosmith.commands.cli import main
from tests.docs.run_examples import SETUPS
from tests.support.processes import import_path, run_python

# `sqs` in the program needs a region, when it is imported.
DEMO = """
import logging
from os import environ

environ["AWS_DEFAULT_REGION"] = "us-east-1"

import boto3
from moto import mock_aws

class Printed(logging.Handler):
    def emit(self, record):
        key, sent = record.args
        print(key, sent["MD5OfMessageBody"], *sent, *sent["ResponseMetadata"])

logging.basicConfig(level=logging.INFO, handlers=[Printed()])
for name in ("botocore", "responses", "werkzeug"):
    logging.getLogger(name).setLevel(logging.WARNING)
with mock_aws():
    s3, dynamodb, sqs = map(boto3.client, ("s3", "dynamodb", "sqs"))
    s3.create_bucket(Bucket="reports")
    s3.put_object(Bucket="reports", Key="june.csv", Body=b"day,sales\\n")
    s3.put_object(Bucket="reports", Key="may.csv", Body=b"", ContentLanguage="en")
    dynamodb.create_table(
        TableName="reports",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        BillingMode="PAY_PER_REQUEST",
    )
    url = sqs.create_queue(QueueName="reports")["QueueUrl"]

    from reports import announce

    for _ in range(2):
        announce("reports", "reports", {"QueueName": "reports"})
    print(sorted(map(str, dynamodb.scan(TableName="reports")["Items"])))
    asked = {"MaxNumberOfMessages": 10, "MessageAttributeNames": ["All"]}
    for message in sqs.receive_message(QueueUrl=url, **asked)["Messages"]:
        print(message["Body"], message["MessageAttributes"])
"""


def botosmith(*arguments: str) -> None:
    done = CliRunner().invoke(main, arguments)
    assert done.exit_code == 0, done.output


@pytest.mark.slow
def test_the_program_does_the_same_with_the_sdk_that_it_asks_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copytree(SETUPS / "from-boto3" / "src", tmp_path / "src")
    monkeypatch.chdir(tmp_path)
    environment = import_path(["src"])

    def use() -> str:
        mypy = ["-m", "mypy", "--strict", "--config-file=", "src/reports.py"]
        run_python(*mypy, environment=environment)
        return run_python("-W", "error", "-c", DEMO, environment=environment)

    botosmith("init", "--from", "src")
    botosmith("generate", "-q")
    before = use()
    botosmith("migrate", "src", "--write")
    after = use()

    assert after == before
    run_python("src/reports.py", environment={"AWS_DEFAULT_REGION": "us-east-1"})
    assert before.count("may.csv") == 3
    migrated = Path("src/reports.py").read_text("utf-8")
    botosmith("migrate", "src", "--write")
    assert Path("src/reports.py").read_text("utf-8") == migrated
    settings = Path("pyproject.toml").read_bytes()
    Path("pyproject.toml").unlink()
    botosmith("init", "--from", "src")
    assert Path("pyproject.toml").read_bytes() == settings
