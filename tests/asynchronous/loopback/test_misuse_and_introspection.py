"""What does not fit an asynchronous client, or looks at one, gets a clear answer."""

import pickle
from importlib import import_module
from typing import Any
from unittest.mock import AsyncMock, create_autospec, patch

import pytest
from botocore.stub import Stubber

from tests.asynchronous.event_loop import in_event_loop
from tests.asynchronous.loopback.clients import boto_client, config, opened, typed_class
from tests.asynchronous.loopback.conftest import Serve
from tests.asynchronous.opening import chosen
from tests.support.sdk import Sdk, client_class

NOWHERE = "http://127.0.0.1:1"


@in_event_loop
async def test_the_other_kind_of_client(sdk: Sdk) -> None:
    synchronous, asynchronous = (
        client_class(sdk("sagemaker")),
        typed_class(sdk, "sagemaker"),
    )
    boto = import_module("botocore.session").Session().create_client("sagemaker")
    async with boto_client("sagemaker", NOWHERE) as aio:
        with pytest.raises(TypeError, match="wraps a botocore client, not an aio"):
            synchronous(aio)
        with pytest.raises(TypeError, match=r"not a botocore client; Async\w+.create"):
            asynchronous(boto)
        assert asynchronous(asynchronous(aio)).boto is asynchronous(aio).boto
        with pytest.raises(TypeError, match="SageMakerClient wraps"):
            synchronous(asynchronous(aio))
        with pytest.raises(ValueError, match="for 'sqs', not for 'sagemaker'"):
            typed_class(sdk, "sqs")(aio)
    for wrong in (None, "sagemaker", object()):
        with pytest.raises(TypeError, match="wraps an aiobotocore client for"):
            asynchronous(wrong)
    not_opened = boto_client("sagemaker", NOWHERE)
    with pytest.raises(TypeError, match="wraps an aiobotocore client"):
        asynchronous(not_opened)
    async with not_opened:
        pass
    boto.close()


@in_event_loop
async def test_statements_of_synchronous_programs(sdk: Sdk) -> None:
    cls = typed_class(sdk, "sagemaker")
    opening = cls.create(endpoint_url=NOWHERE)
    with pytest.raises(TypeError, match="context manager"), opening:
        pass
    async with opening as client:
        with pytest.raises(TypeError, match="context manager"), client:
            pass
        pages = client.get_paginator("list_associations").paginate()
        for iterable in (pages, pages.items()):
            with pytest.raises(TypeError, match="not iterable"):
                list(iterable)
        with pytest.raises(AttributeError, match="`await` what it returns"):
            opening.list_associations  # noqa: B018


@in_event_loop
async def test_presigned_urls(sdk: Sdk) -> None:
    s3 = sdk("s3")
    request = s3.GetObjectRequest(bucket="b", key="k")
    style = config(s3={"addressing_style": "path"})
    async with boto_client("s3", "http://localhost:1", style) as boto:
        client = typed_class(sdk, "s3")(boto)
        url = await client.presign(request, expires_in=60)
        plain = await boto.generate_presigned_url(
            "get_object", Params={"Bucket": "b", "Key": "k"}, ExpiresIn=60
        )
        assert _without_times(url) == _without_times(plain)
        with pytest.raises(sdk().ArgumentError):
            await client.presign(s3.GetObjectRequest(bucket=1, key="k"))


def _without_times(url: str) -> list[str]:
    return [
        part
        for part in url.split("&")
        if "Signature=" not in part and "Expires" not in part
    ]


@in_event_loop
async def test_copies_of_objects_are_absent(sdk: Sdk) -> None:
    async with opened(sdk, "s3", NOWHERE) as client:
        with pytest.raises(AttributeError, match="only synchronous clients"):
            client.copy  # noqa: B018


@in_event_loop
async def test_pickles(sdk: Sdk, serve: Serve) -> None:
    url = serve().url
    async with boto_client("sagemaker", url) as boto:
        cls = typed_class(sdk, "sagemaker")
        assert pickle.loads(pickle.dumps(cls)) is cls
        client = cls(boto)
        answer = await client.list_associations()
        assert pickle.loads(pickle.dumps(answer)) == answer
        with pytest.raises((TypeError, AttributeError, pickle.PicklingError)):
            pickle.dumps(client)


@in_event_loop
async def test_mocks(sdk: Sdk, serve: Serve) -> None:
    url = serve().url
    cls = typed_class(sdk, "sagemaker")
    answer = sdk("sagemaker").ListAssociationsResponse(next_token="mocked")
    mock: Any = create_autospec(cls, instance=True)
    assert isinstance(mock, cls)
    assert isinstance(mock.list_associations, AsyncMock)
    mock.list_associations.return_value = answer
    assert await mock.list_associations(source_arn="a") is answer
    mock.list_associations.assert_awaited_once_with(source_arn="a")
    with pytest.raises(TypeError):
        await mock.list_associations(unknown=1)
    async with boto_client("sagemaker", url) as boto:
        client = cls(boto)
        with patch.object(client, "list_associations", return_value=answer) as made:
            assert isinstance(made, AsyncMock)
            assert await client.list_associations() is answer
        plain = AsyncMock(return_value={"NextToken": "patched"})
        with patch.object(boto, "list_associations", plain):
            found = await client.list_associations()
            assert found.next_token == "patched"
        assert (await client.list_associations()).next_token is None


@in_event_loop
async def test_the_stubber(sdk: Sdk) -> None:
    stubber_class: Any = Stubber
    if chosen.wrapped:
        stubber_class = import_module("aiobotocore.stub").AioStubber
    async with opened(sdk, "sagemaker", NOWHERE) as client:
        for _ in range(3):
            with stubber_class(client.boto) as stubber:
                stubber.add_response(
                    "list_associations",
                    {"AssociationSummaries": [{"SourceName": "n"}]},
                    {"SourceArn": "a"},
                )
                stubber.add_client_error("list_associations", "ResourceNotFound")
                found = await client.list_associations(source_arn="a")
                assert found.association_summaries[0].source_name == "n"
                with pytest.raises(sdk("sagemaker").ResourceNotFound):
                    await client.list_associations(source_arn="a")
                stubber.assert_no_pending_responses()
