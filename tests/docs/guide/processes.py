"""moto's server: reports in S3, films in DynamoDB, and queues of two accounts."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from botosmith_tools.moto_server import moto_server
from tests.docs.guide.dynamodb import setup as films_table
from tests.support.boto import boto_session, call


@contextmanager
def aws() -> Generator[None]:
    """Serve all processes."""
    with moto_server() as url:
        os.environ["AWS_ENDPOINT_URL"] = url
        # On a busy machine, Dask warns of slow processes.
        os.environ["DASK_LOGGING__DISTRIBUTED"] = "error"
        yield


@contextmanager
def setup() -> Generator[None]:
    """Make what the page reads."""
    session = boto_session()
    s3 = session.create_client("s3")
    call(s3, "CreateBucket", {"Bucket": "reports"})
    for month in range(24):
        key = f"{2024 + month // 12}/{month % 12 + 1:02}.csv"
        body = b"day,sales\n" * month
        call(s3, "PutObject", {"Bucket": "reports", "Key": key, "Body": body})
    dynamodb, sts = session.create_client("dynamodb"), session.create_client("sts")
    with films_table():
        for number in range(100):
            item = {"title": {"S": f"Film {number}"}}
            call(dynamodb, "PutItem", {"TableName": "films", "Item": item})
        places = [("1", "eu-west-1"), ("2", "eu-west-1"), ("2", "us-east-1")]
        for digit, region in places:
            role = f"arn:aws:iam::{digit * 12}:role/reader"
            assumed = {"RoleArn": role, "RoleSessionName": "setup"}
            keys: Any = call(sts, "AssumeRole", assumed)["Credentials"]
            sqs = session.create_client(
                "sqs",
                region,
                aws_access_key_id=keys["AccessKeyId"],
                aws_secret_access_key=keys["SecretAccessKey"],
                aws_session_token=keys["SessionToken"],
            )
            call(sqs, "CreateQueue", {"QueueName": "orders"})
        yield
