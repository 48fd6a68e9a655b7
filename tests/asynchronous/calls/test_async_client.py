"""What is true of asynchronous clients alone, and that they wrap other ones.

With `--wrapped`, this shows that calls, pages, waiters and errors work.
"""

import inspect
from typing import Any, get_type_hints

import pytest
from botocore.exceptions import WaiterError

from tests.asynchronous.conftest import OpenClient
from tests.support.async_network import fake_network
from tests.support.network import ASSOCIATIONS, json_answer
from tests.support.sdk import Sdk, async_client_class, client_class

pytestmark = pytest.mark.anyio


async def test_a_call_returns_typed_objects(sdk: Sdk, open_client: OpenClient) -> None:
    client = await open_client("sagemaker")
    network = fake_network(client, json_answer(ASSOCIATIONS))
    response = await client.list_associations(source_arn="a")
    assert type(response) is sdk("sagemaker").ListAssociationsResponse
    first, second = response.association_summaries
    assert first.created_by.iam_identity.arn == "arn:aws:iam::123456789012:user/u"
    assert not second.association_type.is_known
    assert response.response_metadata.request_id == "request-1"
    assert network.requests[0].body == b'{"SourceArn": "a"}'
    assert client.boto is getattr(client._boto, "boto", client._boto)
    assert repr(client) == "AsyncSageMakerClient('us-east-1')"


async def test_pages_are_requested(sdk: Sdk, open_client: OpenClient) -> None:
    client = await open_client("sagemaker")
    answers = [
        json_answer({"AssociationSummaries": [{"SourceArn": "a"}], "NextToken": "t"}),
        json_answer({"AssociationSummaries": [{"SourceArn": "b"}]}),
    ]
    network = fake_network(client, *answers)
    pages = client.paginators.list_associations.paginate(
        pagination_config=sdk().PaginationConfig(page_size=7), prefetch=True
    )
    assert [summary.source_arn async for summary in pages.items()] == ["a", "b"]
    assert network.requests[0].body == b'{"MaxResults": 7}'
    with pytest.raises(TypeError, match="'AsyncPages' object is not iterable"):
        list(pages)


async def test_waiters_wait_for_a_response(sdk: Sdk, open_client: OpenClient) -> None:
    client = await open_client("sagemaker")
    answers = [{"EndpointStatus": status} for status in ("Creating", "InService")]
    network = fake_network(client, *map(json_answer, answers))
    config = sdk().WaiterConfig(delay=0, max_attempts=1)
    waiter = client.waiters.endpoint_in_service
    with pytest.raises(WaiterError, match="Max attempts exceeded"):
        await waiter.wait(endpoint_name="e", waiter_config=config)
    response = await waiter.wait(endpoint_name="e")
    assert response.endpoint_status == "InService"
    assert len(network.requests) == 2


async def test_errors_are_typed(sdk: Sdk, open_client: OpenClient) -> None:
    client = await open_client("dynamodb")
    code = "com.amazonaws.dynamodb.v20120810#ResourceNotFoundException"
    answer = json_answer({"__type": code, "message": "no such table"}, 400)
    fake_network(client, answer)
    error_class = sdk("dynamodb").ResourceNotFoundException
    with pytest.raises(error_class, match="no such table") as caught:
        await client.describe_table(table_name="t")
    assert caught.value.status_code == 400
    assert isinstance(caught.value, client.exceptions.ResourceNotFoundException)
    with pytest.raises(sdk().ArgumentError, match="table_name"):
        await client.describe_table(table_name=5)


async def test_misfits_blame_the_awaiting_code(
    sdk: Sdk, open_client: OpenClient
) -> None:
    client = await open_client("sagemaker")
    fake_network(client, json_answer({"NextToken": 5}))
    with pytest.warns(sdk().UnexpectedValueWarning) as warned:
        response = await client.list_associations()
    assert response.next_token == 5
    assert warned[0].filename == __file__


def test_methods_are_coroutine_functions(sdk: Sdk) -> None:
    cls = async_client_class(sdk("sagemaker"))
    synchronous = client_class(sdk("sagemaker")).list_associations
    method: Any = cls.list_associations
    assert inspect.iscoroutinefunction(method)
    assert not inspect.iscoroutinefunction(synchronous)
    assert method.__qualname__ == "AsyncSageMakerClient.list_associations"
    assert method.__module__ == cls.__module__
    assert method.__doc__ == synchronous.__doc__
    assert inspect.signature(method) == inspect.signature(synchronous)
    assert get_type_hints(method) == get_type_hints(synchronous)
