"""Wrapping the clients of boto3's resources."""

from typing import Any

import boto3
import pytest

from tests.e2e.moto.conftest import Service
from tests.support.sdk import Sdk


def test_client_of_a_dynamodb_resource_is_refused(sdk: Sdk, url: str) -> None:
    """boto3 makes it accept and return `"text"` instead of `{"S": "text"}`."""
    resource: Any = boto3.resource("dynamodb", endpoint_url=url)
    client = sdk("dynamodb").DynamoDBClient
    with pytest.raises(ValueError, match=r"wrap boto3\.client\('dynamodb'\)"):
        client(resource.meta.client)
    # Other clients than that of the resource are not affected.
    client(boto3.client("dynamodb", endpoint_url=url))


def test_client_of_an_s3_resource_works(url: str, service: Service) -> None:
    resource: Any = boto3.resource("s3", endpoint_url=url)
    s3, _ = service("s3")
    typed = s3.S3Client(resource.meta.client)
    typed.create_bucket(bucket="bbb")
    resource.Object("bbb", "k").put(Body=b"content")
    assert [one.key for one in typed.list_objects_v2(bucket="bbb").contents] == ["k"]
    assert typed.get_object(bucket="bbb", key="k").body.read() == b"content"
    assert [one.key for one in resource.Bucket("bbb").objects.all()] == ["k"]
