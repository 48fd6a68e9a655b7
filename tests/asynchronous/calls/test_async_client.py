"""Asynchronous clients: how they are made, and their calls."""

import inspect
from typing import Any, get_type_hints

import pytest
from botocore import handlers
from botocore.exceptions import ClientError, ParamValidationError

from tests.asynchronous.conftest import OpenClient
from tests.support.async_network import fake_network
from tests.support.network import ASSOCIATIONS, Answer, FakeNetwork, json_answer
from tests.support.sdk import Sdk, async_client_class, client_class

pytestmark = pytest.mark.anyio


@pytest.fixture
def cls(sdk: Sdk) -> Any:
    """The asynchronous client class of SageMaker."""
    return async_client_class(sdk("sagemaker"))


async def test_a_call_returns_typed_objects(sdk: Sdk, open_client: OpenClient) -> None:
    client = await open_client("sagemaker")
    network = fake_network(client, json_answer(ASSOCIATIONS))
    response = await client.list_associations(source_arn="a")
    assert type(response) is sdk("sagemaker").ListAssociationsResponse
    first, second = response.association_summaries
    assert first.created_by.iam_identity.arn == "arn:aws:iam::123456789012:user/u"
    assert not second.association_type.is_known
    assert response.response_metadata.request_id == "request-1"
    assert response.response_metadata.http_status_code == 200
    assert network.requests[0].body == b'{"SourceArn": "a"}'


async def test_send_equals_the_method_call(sdk: Sdk, open_client: OpenClient) -> None:
    client = await open_client("sagemaker")
    fake_network(client, json_answer(ASSOCIATIONS))
    request = sdk("sagemaker").ListAssociationsRequest(association_type="Produced")
    called = await client.list_associations(association_type="Produced")
    assert await client.send(request) == called
    other = sdk("sqs").GetQueueUrlRequest(queue_name="q")
    with pytest.raises(TypeError, match="AsyncSageMakerClient sends requests of"):
        await client.send(other)


async def test_members_of_boto3s_clients(cls: Any, open_boto: OpenClient) -> None:
    boto = await open_boto("sagemaker")
    client = cls(boto)
    assert client.boto is getattr(boto, "blocking_client", boto)
    assert repr(client) == "AsyncSageMakerClient('us-east-1')"
    assert client.meta.region_name == "us-east-1"
    assert client.can_paginate("list_associations")
    assert not client.can_paginate("describe_endpoint")
    assert "list_associations" in dir(client.paginators)
    assert "endpoint_in_service" in dir(client.waiters)
    assert issubclass(client.exceptions.ResourceNotFound, ClientError)
    with pytest.raises(ValueError, match="has no paginator 'list_assocations'; did"):
        client.get_paginator("list_assocations")


def test_methods_are_coroutine_functions(sdk: Sdk, cls: Any) -> None:
    synchronous = client_class(sdk("sagemaker")).list_associations
    method = cls.list_associations
    assert inspect.iscoroutinefunction(method)
    assert not inspect.iscoroutinefunction(synchronous)
    assert method.__qualname__ == "AsyncSageMakerClient.list_associations"
    assert method.__module__ == cls.__module__
    assert method.__doc__ == synchronous.__doc__
    assert inspect.signature(method) == inspect.signature(synchronous)
    assert get_type_hints(method) == get_type_hints(synchronous)


async def test_wrong_arguments_are_typed_errors(
    sdk: Sdk, open_client: OpenClient
) -> None:
    client = await open_client("sagemaker")
    fake_network(client)
    for _ in range(3):
        with pytest.raises(sdk().ArgumentError, match=r"\(source_arn\): expected text"):
            await client.list_associations(source_arn=5)
        with pytest.raises(sdk().ArgumentError, match="endpoint_name"):
            await client.describe_endpoint(endpoint_name=None)
    with pytest.raises(TypeError, match="unexpected keyword argument 'sauce'"):
        await client.list_associations(sauce="a")


@pytest.mark.created_only
async def test_errors_of_calls_that_look_up_credentials_stay_what_they_are(
    sdk: Sdk, open_client: OpenClient
) -> None:
    client = await open_client("dynamodb")
    s3 = (await open_client("s3")).boto
    sagemaker = (await open_client("sagemaker")).boto
    FakeNetwork(sagemaker, json_answer({"__type": "ThrottlingException"}, 400))
    for look_up, expected in (
        (lambda: s3.get_object(Bucket="no bucket", Key="k"), ParamValidationError),
        (sagemaker.list_associations, ClientError),
    ):

        class Credentials:
            def get_frozen_credentials(self) -> None:
                look_up()  # noqa: B023 - called at once

        client.boto._request_signer._credentials = Credentials()
        for _ in range(2):
            with pytest.raises(expected) as caught:
                await client.describe_table(table_name="t")
            assert not isinstance(caught.value, sdk().ArgumentError)
            assert not isinstance(caught.value, sdk().ServiceError)


@pytest.mark.parametrize("decode", ["auto", "wire", "dict"])
async def test_errors_are_typed(sdk: Sdk, open_client: OpenClient, decode: str) -> None:
    client = await open_client("dynamodb", {"decode": decode})
    code = "com.amazonaws.dynamodb.v20120810#ResourceNotFoundException"
    answer = json_answer({"__type": code, "message": "no such table"}, 400)
    fake_network(client, answer)
    error_class = sdk("dynamodb").ResourceNotFoundException
    with pytest.raises(error_class, match="no such table") as caught:
        await client.describe_table(table_name="t")
    assert caught.value.status_code == 400
    assert isinstance(caught.value, client.exceptions.ResourceNotFoundException)


async def test_errors_of_handlers_are_passed_on(
    sdk: Sdk, open_client: OpenClient
) -> None:
    client = await open_client("sagemaker")
    fake_network(client, json_answer(ASSOCIATIONS))

    def fail(**_: object) -> None:
        raise LookupError("mine")

    client.meta.events.register("after-call", fail)
    with pytest.raises(LookupError, match="mine"):
        await client.list_associations()


async def test_misfits_blame_the_awaiting_code(
    sdk: Sdk, open_client: OpenClient
) -> None:
    client = await open_client("sagemaker")
    fake_network(client, json_answer({"NextToken": 5}))
    with pytest.warns(sdk().UnexpectedValueWarning) as warned:
        response = await client.list_associations()
    assert response.next_token == 5
    assert warned[0].filename == __file__
    strict = type(client)(client._boto, misfits="raise")
    with pytest.raises(sdk().ConversionError):
        await strict.list_associations()


async def test_operations_that_were_not_generated(open_client: OpenClient) -> None:
    client = await open_client("sagemaker")
    with pytest.raises(AttributeError, match="add sagemaker:CreateModel"):
        _ = client.create_model


async def test_misspelled_names_get_a_suggestion(open_client: OpenClient) -> None:
    client = await open_client("sagemaker")
    with pytest.raises(AttributeError, match="did you mean 'list_associations'"):
        await client.list_asociations()
    with pytest.raises(TypeError, match="Did you mean 'source_arn'"):
        await client.list_associations(SourceArn="a")
    with pytest.raises(TypeError, match="Did you mean 'region_name'"):
        await client.create(RegionName="us-east-1")
    storage = await open_client("s3")
    with pytest.raises(TypeError, match="Did you mean 'extra_args'"):
        await storage.upload_file("f", "b", "k", ExtraArgs={})
    assert repr(client.waiters) == "<waiters of AsyncSageMakerClient('us-east-1')>"


async def test_subclasses_have_the_methods(cls: Any, open_boto: OpenClient) -> None:
    class Mine(cls):  # type: ignore[misc] # a class that checkers do not know
        async def list_all(self) -> Any:
            return await self.list_associations()

    boto = await open_boto("sagemaker")
    fake_network(boto, json_answer(ASSOCIATIONS))
    assert (await Mine(boto).list_all()).next_token == "more"


@pytest.mark.created_only
@pytest.mark.skipif(
    not hasattr(handlers, "_handle_200_error"),
    reason="this botocore looks for errors in other answers of S3 only",
)
async def test_bodies_of_s3_are_parsed_once(
    open_client: OpenClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """botocore looks for an error in what is left of the body."""
    bodies: list[bytes] = []

    def look(status_code: int, body: bytes) -> bool:
        bodies.append(body)
        return False

    monkeypatch.setattr(handlers, "_looks_like_special_case_error", look)
    client = await open_client("s3")
    body = b"<r><Contents><Key>a</Key><Size>1</Size></Contents></r>"
    fake_network(client, Answer(body))
    (item,) = (await client.list_objects_v2(bucket="b")).contents
    assert (item.key, bodies) == ("a", [b"<r/>"])
