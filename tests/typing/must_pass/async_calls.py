"""Asynchronous clients: calls, paginators and waiters."""

from collections.abc import AsyncIterator, Coroutine
from typing import Any, TypeVar, assert_type

from typed_aws import (
    AsyncClient,
    AsyncPages,
    PaginationConfig,
    Request,
    Response,
    ServiceError,
    WaiterConfig,
)
from typed_aws.sagemaker import (
    AssociationSummary,
    AsyncSageMakerClient,
    CreateTrialRequest,
    CreateTrialResponse,
    DescribeEndpointResponse,
    EndpointInServiceWaiter,
    ListAssociationsPaginator,
    ListAssociationsRequest,
    ListAssociationsResponse,
    SageMakerClient,
    SortOrder,
)

R = TypeVar("R", bound=Response)


async def short() -> None:
    """A client for a block, and one that is closed by hand."""
    async with AsyncSageMakerClient.create(region_name="eu-west-1") as client:
        assert_type(client, AsyncSageMakerClient)
    made = await AsyncSageMakerClient.create()
    assert_type(made, AsyncSageMakerClient)
    await made.close()
    async with made as same:
        assert_type(same, AsyncSageMakerClient)
    async with made.with_options(read_timeout=5) as other:
        assert_type(other, AsyncSageMakerClient)
    assert_type(await made.with_options(max_attempts=1), AsyncSageMakerClient)


async def calls(client: AsyncSageMakerClient) -> None:
    """A call in both forms."""
    assert_type(AsyncSageMakerClient(client), AsyncSageMakerClient)
    response = await client.list_associations(
        association_type="Produced", sort_order=SortOrder.ASCENDING
    )
    assert_type(response, ListAssociationsResponse)
    assert_type(
        await client.send(CreateTrialRequest(trial_name="t", experiment_name="e")),
        CreateTrialResponse,
    )
    assert_type(await client.presign(ListAssociationsRequest(), expires_in=60), str)
    try:
        await client.delete_trial(trial_name="t")
    except client.exceptions.ResourceNotFound as error:
        print(error)
    except ServiceError as error:
        assert_type(error.status_code, int | None)


async def logged(client: AsyncClient, request: Request[R]) -> R:
    """Call any operation of any service."""
    return await client.send(request)


async def lists(client: AsyncSageMakerClient) -> None:
    """Paginators as attributes, by name, and by class."""
    paginator = client.paginators.list_associations
    assert_type(
        paginator,
        ListAssociationsPaginator[
            AsyncPages[ListAssociationsResponse, AssociationSummary]
        ],
    )
    paginator = client.get_paginator("list_associations")
    paginator = ListAssociationsPaginator(client)
    pages = paginator.paginate(
        association_type="Produced",
        pagination_config=PaginationConfig(max_items=500, page_size="100"),
        prefetch=True,
    )
    assert_type(pages, AsyncPages[ListAssociationsResponse, AssociationSummary])
    async for page in pages:
        assert_type(page, ListAssociationsResponse)
    async for item in pages.items():
        assert_type(item, AssociationSummary)
    names = [item.source_name async for item in pages.items()]
    assert_type(names, list[str | None])
    async for found in pages.search("AssociationSummaries[].SourceArn"):
        assert_type(found, object)
    assert_type(pages.resume_token, str | None)
    assert_type(await pages.build_full_result(), ListAssociationsResponse)


async def waits(client: AsyncSageMakerClient) -> None:
    """Waiters as attributes, by name, and by class."""
    waiter = client.waiters.endpoint_in_service
    assert_type(
        waiter,
        EndpointInServiceWaiter[Coroutine[Any, Any, DescribeEndpointResponse]],
    )
    assert_type(await waiter.wait(endpoint_name="e"), DescribeEndpointResponse)
    assert_type(
        await client.get_waiter("endpoint_deleted").wait(
            endpoint_name="e", waiter_config=WaiterConfig(delay=1, max_attempts=3)
        ),
        DescribeEndpointResponse | None,
    )
    assert_type(
        await client.wait_until(
            ListAssociationsRequest(),
            lambda response: assert_type(response.next_token, str | None) is None,
            timeout=None,
        ),
        ListAssociationsResponse,
    )


def of_synchronous_clients(client: SageMakerClient) -> None:
    """Classes without an argument are those of synchronous clients."""
    paginator = ListAssociationsPaginator(client)
    assert_type(paginator, ListAssociationsPaginator)
    waiter: EndpointInServiceWaiter = EndpointInServiceWaiter(client)
    assert_type(waiter.wait(endpoint_name="e"), DescribeEndpointResponse)


async def sources(
    paginator: ListAssociationsPaginator[
        AsyncPages[ListAssociationsResponse, AssociationSummary]
    ],
) -> AsyncIterator[str]:
    """A function that takes the paginator of an asynchronous client."""
    async for item in paginator.paginate().items():
        yield item.source_arn or ""


async def use(client: AsyncSageMakerClient) -> None:
    """Pass what a client makes."""
    print(sources(client.paginators.list_associations))
    found = await logged(client, ListAssociationsRequest())
    assert_type(found, ListAssociationsResponse)
