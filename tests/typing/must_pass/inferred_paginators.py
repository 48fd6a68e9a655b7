"""Paginators of operations for which AWS describes none."""

from typing import assert_type

from botosmith.testing import fake
from typed_aws import (
    AsyncPageIterator,
    AsyncPages,
    AsyncPaginator,
    BasePaginator,
    PageIterator,
    Pages,
    PaginationConfig,
    Paginator,
)
from typed_aws.sagemaker import (
    AsyncSageMakerClient,
    HubInfo,
    ListHubsPaginator,
    ListHubsRequest,
    ListHubsResponse,
    QueryLineagePaginator,
    QueryLineageRequest,
    QueryLineageResponse,
    SageMakerClient,
    Vertex,
)

client = SageMakerClient.create()
paginator: Paginator[ListHubsResponse, HubInfo] = client.paginators.list_hubs
hubs = client.paginators.list_hubs.pages(ListHubsRequest(name_contains="a"))
assert_type(hubs, Pages[ListHubsResponse, HubInfo])
for hub in hubs.items():
    assert_type(hub, HubInfo)
assert_type(hubs.build_full_result(), ListHubsResponse)

lineage: BasePaginator[QueryLineageResponse, QueryLineageResponse] = (
    client.paginators.query_lineage
)
graph = client.paginators.query_lineage.pages(
    QueryLineageRequest(), PaginationConfig(page_size=10), prefetch=True
)
assert_type(graph, PageIterator[QueryLineageResponse])
for vertex in graph.items_of(lambda page: page.vertices):
    assert_type(vertex, Vertex)


async def asynchronous(other: AsyncSageMakerClient) -> None:
    """The same paginators of an asynchronous client."""
    paginator: AsyncPaginator[
        ListHubsResponse, AsyncPages[ListHubsResponse, HubInfo]
    ] = other.paginators.list_hubs
    hubs = paginator.pages(ListHubsRequest())
    assert_type(hubs, AsyncPages[ListHubsResponse, HubInfo])
    graph = other.paginators.query_lineage.pages(QueryLineageRequest())
    assert_type(graph, AsyncPageIterator[QueryLineageResponse])
    async for vertex in graph.items_of(lambda page: page.vertices):
        assert_type(vertex, Vertex)


with fake(SageMakerClient) as sagemaker:
    sagemaker.pages(ListHubsPaginator, [HubInfo()], size=2)
    sagemaker.pages(QueryLineagePaginator, [QueryLineageResponse(vertices=[])])
