"""The steps of the story that `renamed_botocore` tells."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from tests.runtime.event_messages import event
from tests.support.boto import ACCOUNT
from tests.support.network import (
    ASSOCIATIONS,
    Answer,
    CaughtRequest,
    FakeNetwork,
    json_answer,
)

KEYS = b"""<ListBucketResult><EncodingType>url</EncodingType>
<Contents><Key>a%20b</Key><Size>1</Size>
<LastModified>2026-01-01T00:00:00.000Z</LastModified></Contents></ListBucketResult>"""


def _create(package: str, service: str, name: str, *answers: Answer) -> Any:
    client = getattr(import_module(f"{package}.{service}"), name).create(**ACCOUNT)
    FakeNetwork(client.boto, *answers)
    return client


def _associations(package: str) -> Any:
    answer = json_answer(ASSOCIATIONS)
    return _create(package, "sagemaker", "SageMakerClient", answer)


def json_body(package: str) -> object:
    return _associations(package).list_associations(source_arn="a")


def boto3_session(package: str) -> object:
    session = import_module("boto3.session").Session(**ACCOUNT)
    module: Any = import_module(f"{package}.sagemaker")
    client = module.SageMakerClient.create(session=session)
    FakeNetwork(client.boto, json_answer(ASSOCIATIONS))
    return client.list_associations()


def xml_body(package: str) -> object:
    client = _create(package, "s3", "S3Client", Answer(KEYS))
    return client.list_objects_v2(bucket="b")


def _two_pages(package: str) -> Any:
    config = import_module(package).PaginationConfig(max_items=1)
    paginator = _associations(package).get_paginator("list_associations")
    return paginator.paginate(pagination_config=config)


def resume_token(package: str) -> object:
    listing = _two_pages(package)
    list(listing)
    return listing.resume_token


def unusual_time(package: str) -> object:
    summary = {"CreationTime": "Wed, 01 May 2024 10:00:00 +0200"}
    answer = json_answer({"AssociationSummaries": [summary]})
    client = _create(package, "sagemaker", "SageMakerClient", answer)
    return client.list_associations()


def request(package: str) -> object:
    client = _create(package, "dynamodb", "DynamoDBClient")
    module: Any = import_module(f"{package}.dynamodb")
    try:
        client.put_item(table_name="t", item={"id": module.AttributeValueN("1")})
    except CaughtRequest as caught:
        return caught.request.body
    raise AssertionError("nothing was sent")


def wrong_argument(package: str) -> object:
    client = _create(package, "dynamodb", "DynamoDBClient", json_answer({}))
    return client.put_item(table_name="", item={})


def unreadable_response(package: str) -> object:
    client = _create(package, "dynamodb", "DynamoDBClient", Answer(b"[]"))
    return client.describe_table(table_name="t")


def presigned_url(package: str) -> object:
    client = _create(package, "s3", "S3Client")
    module: Any = import_module(f"{package}.s3")
    url: str = client.presign(module.GetObjectRequest(bucket="b", key="k"))
    return url.partition("?")[0]


def events(package: str) -> object:
    name = "BedrockRuntimeClient"
    body = event("chunk", {"bytes": "eA=="}) + event("brandNew", {"x": 1})
    client = _create(package, "bedrock_runtime", name, Answer(body))
    response = client.invoke_model_with_response_stream(model_id="m", body=b"{}")
    return list(response.body)


def documentation(package: str) -> object:
    text: str = _associations(package).boto.list_associations.__doc__
    return len(str(text)) > 1000


STEPS: list[Callable[[str], object]] = [
    *(json_body, boto3_session, xml_body, resume_token),
    *(unusual_time, request, wrong_argument, unreadable_response, presigned_url),
    *(events, documentation),
]
