"""The services and operations that programs use, and the files that are read."""

import os
import sys
from pathlib import Path

import pytest

from botosmith.errors import BotosmithError
from botosmith.migrate.files import python_files
from botosmith.migrate.usage import find_usage
from botosmith.models.source import Source

PROGRAM = """
import boto3
from functools import partial
from typed_aws import dynamodb
from typed_aws.sqs import ListQueuesRequest, SQSClient, QueueAttributeName
from typed_aws.sqs.requests import SetQueueAttributesRequest

sqs = boto3.client("sqs")
sqs.create_queue(QueueName="letters")
send = partial(sqs.send_message, QueueUrl="letters")
sqs.get_paginator(operation_name="list_dead_letter_source_queues")
getattr(sqs, "tag_queue")()
boto3.client("dynamodb").get_waiter("table_exists").wait(TableName="letters")
boto3.client("ec2").can_paginate("describe_vpcs")
s3 = boto3.client("s3")
s3.generate_presigned_url("delete_object", Params={})
s3.download_file("a", "b", "c")
sqs.exceptions.QueueDoesNotExist, sqs.meta, sqs.close, other.delete_queue

typed = SQSClient(sqs).with_options(read_timeout=1)
typed.delete_message(queue_url="letters", receipt_handle="1")
def f(client: SQSClient, table: "dynamodb.AsyncDynamoDBClient"):
    client.paginators.list_message_move_tasks
    client.waiters.none_such
    client.get_paginator("list_queues").paginate()
    client.boto.purge_queue(**{})
    table.waiters.table_not_exists.wait(table_name="letters")
    return dynamodb.PutItemRequest
async def g(session):
    async with dynamodb.AsyncDynamoDBClient.create() as client:
        await client.scan(table_name="letters")
"""
USED = [
    "dynamodb:DescribeTable,PutItem,Scan",
    "ec2:DescribeVpcs",
    "s3:DeleteObject,GetObject,HeadObject",
    "sqs:CreateQueue,DeleteMessage,ListDeadLetterSourceQueues,ListMessageMoveTasks,"
    "ListQueues,PurgeQueue,SendMessage,SetQueueAttributes,TagQueue",
]


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


def test_operations_are_found_by_all_that_uses_them(tmp_path: Path) -> None:
    write(tmp_path, {"app.py": PROGRAM})
    usage = find_usage([tmp_path], Source(), "typed_aws")
    assert (usage.services(), usage.warnings) == (USED, [])


@pytest.mark.parametrize(
    ("package", "text"),
    [
        ("shop.aws", "from shop.aws.sqs import SQSClient as A\nA.create().{}"),
        ("shop.aws", "from ..aws.sqs import SQSClient as A\nA(boto).{}"),
        ("shop.aws", "from .aws.sqs.client import SQSClient\nSQSClient(boto).{}"),
        ("shop.aws", "import shop.aws.sqs\nshop.aws.sqs.SQSClient(boto).{}"),
        ("aws", "import aws.sqs as q\ndef f(x: q.SQSClient): x.{}"),
        ("aws", "from aws import sqs\nwith sqs.SQSClient.create() as x: x.{}"),
    ],
)
def test_typed_clients_are_those_of_the_package(
    tmp_path: Path, package: str, text: str
) -> None:
    write(tmp_path, {"app.py": text.format("purge_queue(queue_url='letters')")})
    for searched, found in {package: ["sqs:PurgeQueue"], "other": []}.items():
        assert find_usage([tmp_path], Source(), searched).services() == found


def test_streams_of_asynchronous_clients_are_operations(tmp_path: Path) -> None:
    program = """
async def speak(client: AsyncPollyClient) -> None:
    async with client.start_speech_synthesis_stream(engine="generative") as stream:
        await stream.end()
    await client.describe_voices()
"""
    source = f"from typed_aws.polly import AsyncPollyClient\n{program}"
    write(tmp_path, {"app.py": source})
    for asynchronous, names, warnings in (
        (True, "DescribeVoices,StartSpeechSynthesisStream", []),
        (False, "DescribeVoices", ["polly: StartSpeechSynthesisStream has events in"]),
    ):
        usage = find_usage([tmp_path], Source(), "typed_aws", asynchronous=asynchronous)
        assert usage.services() == [f"polly:{names}"]
        assert [text.partition(" both")[0] for text in usage.warnings] == warnings


def test_transfers_need_the_operations_that_they_are_made_of(tmp_path: Path) -> None:
    parts = "AbortMultipartUpload,CompleteMultipartUpload,"
    for text, operations in {
        "upload_fileobj(f)": f"{parts}CreateMultipartUpload,PutObject,UploadPart",
        "copy(f)": f"{parts}CopyObject,CreateMultipartUpload,HeadObject,UploadPartCopy",
        "generate_presigned_post(f)": "PutObject",
    }.items():
        write(tmp_path, {"app.py": f"boto3.client('s3').{text}"})
        usage = find_usage([tmp_path / "app.py"], Source(), "typed_aws")
        assert usage.services() == [f"s3:{operations}"]


def test_what_is_not_known_is_listed(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "a.py": "x = = 1",
            "b.py": """
boto3.client(name).publish()
sqs = boto3.client("sqs")
sqs.get_waiter(name)
getattr(sqs, name)()
boto3.client("sns")
""",
        },
    )
    usage = find_usage([tmp_path], Source(), "typed_aws")
    assert usage.warnings == [
        f"{tmp_path}/a.py:1: not Python (invalid syntax)",
        f"{tmp_path}/b.py:2: the service is not a constant: name",
        f"{tmp_path}/b.py:4: get_waiter of sqs has no constant argument",
        f"{tmp_path}/b.py:5: a call of sqs has no constant name",
        f"{tmp_path}/b.py:3: this is a client of sqs, but no call of it is found",
        f"{tmp_path}/b.py:6: this is a client of sns, but no call of it is found",
    ]


def test_python_files_of_folders(tmp_path: Path) -> None:
    write(
        tmp_path,
        dict.fromkeys(
            [
                *("b.py", "a/c.py", "a/d.txt", ".hidden/e.py", "__pycache__/f.py"),
                *("node_modules/g.py", "venv/h.py", "venv/pyvenv.cfg", ".i.py"),
                *("sdk/botosmith.lock", "sdk/_runtime/j.py", "sdk/k.py", "l.py/m.py"),
            ],
            "",
        ),
    )
    if sys.platform != "win32":
        (tmp_path / "link").symlink_to(tmp_path / "a")
        (tmp_path / "gone.py").symlink_to(tmp_path / "nothing.py")
    script = tmp_path / "a" / "d.txt"
    found = python_files([script, tmp_path, tmp_path / "b.py", tmp_path / "venv"])
    assert [file.relative_to(tmp_path).as_posix() for file in found] == [
        *("a/d.txt", ".i.py", "b.py", "a/c.py", "l.py/m.py", "venv/h.py"),
    ]
    with pytest.raises(BotosmithError, match="none: does not exist"):
        python_files([tmp_path / "none"])


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="everything can be read"
)
def test_folders_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir(mode=0)
    with pytest.raises(BotosmithError, match=r"a: cannot be read"):
        python_files([tmp_path])


def test_a_file_that_is_nested_too_deeply_is_named(tmp_path: Path) -> None:
    deep = "if a: pass\n" + "elif a: pass\n" * 900
    write(tmp_path, {"app.py": PROGRAM, "deep.py": deep})

    usage = find_usage([tmp_path], Source(), "typed_aws")

    assert f"{tmp_path / 'deep.py'}: nested too deeply" in usage.warnings
    assert usage.services() == USED
