"""Calls that look like AWS's are listed where their receivers are not proven."""

import re
from pathlib import Path

from botosmith.migrate.analysis import migrate
from botosmith.migrate.options import Options
from botosmith.migrate.program import Program
from botosmith.migrate.source import Source

from .test_rewrites import services

# Behind each line that is listed: the reason, the place, and "closed" where it would be
# proven if no other program called public functions.
FILES = """\
# store.py
import boto3, greengrasssdk, boto3.session
from boto3 import client
import helpers
s3 = boto3.resource("s3")
bucket = s3.Bucket("a")
bucket.delete_objects(Delete={})  # resource
s3.meta.client.list_buckets()
table = boto3.resource("dynamodb").Table("a")
table.put_item(Item={})  # resource
for message in boto3.resource("sqs").Queue("a").receive_messages():
    message.change_message_visibility(VisibilityTimeout=1)  # resource
greengrasssdk.client("lambda").invoke(FunctionName="a")
class Queue:
    def send_message(self, QueueUrl, MessageBody):
        pass
    def run(self):
        self.send_message(QueueUrl="a", MessageBody="b")
class Store:
    def __init__(self, sqs, lambdas, sns=None):
        self.sqs = sqs
        self.lambdas = lambdas
        self.sns = sns or client("sns")
        self.queue = Queue()
        self.resource = boto3.resource("sqs")
    def run(self, ec2, **options):
        self.sqs.send_message(QueueUrl="a", MessageBody="b")  # parameter closed
        self.lambdas.invoke(FunctionName="a")  # parameter app.py:5
        self.sns.publish(Message="a")  # parameter closed
        self.queue.send_message(QueueUrl="a", MessageBody="b")
        self.resource.create_queue(QueueName="a")  # resource
        self.other.list_queues()  # attribute
        ec2.describe_volumes(**options)  # parameter
        ec2.describe_volumes(VolumeIds=[], **options)  # parameter
        ec2.describe_volumes(Volumes=[])
        ec2.describe_volumes([])
        ec2.describe_anything()
        (
            ec2
            .describe_volumes()  # parameter
        )
def show(topic):
    topic.publish(Message="a")  # parameter app.py:7
helpers.Queue().send_message(QueueUrl="a", MessageBody="b")
helpers.make().list_buckets()
helpers.made.list_buckets()  # attribute helpers.py:4
unknown().list_buckets()  # unknown
# helpers.py
import boto3
class Queue: pass
made = boto3.client("s3")
made = other()
def make():
    return boto3.client("s3")
# app.py
import boto3, store
from fakes import Fake
def main():
    sns = boto3.resource("sns")
    store.Store(boto3.client("sqs"), Fake(), boto3.client("sns")).run(None)
    store.Store(boto3.client("sqs"), boto3.client("lambda"))
    topic = sns.Topic("a")
    store.show(topic)
"""


def test_the_reason_and_the_place_are_listed() -> None:
    parts = re.split(r"^# (\w+\.py)\n", FILES, flags=re.M)
    sources = [
        Source.parse(Path(name), text.encode())
        for name, text in zip(parts[1::2], parts[2::2], strict=True)
    ]
    program = Program(services)
    for source in sources:
        program.define(source.data)
    for source in sources:
        program.add(source)
    for source in sources:
        lines = enumerate(source.data.decode().splitlines(), 1)
        expected = {
            number: line.partition("  # ")[2]
            for number, line in lines
            if "  # " in line
        }
        done = migrate(source, services, Options("typed_aws"), program)
        found = {
            one.line: " ".join(
                filter(
                    None,
                    (one.because, one.place, "closed" * one.is_proven_if_closed),
                )
            )
            for one in done.look_alikes
        }
        assert found == expected, source.path
