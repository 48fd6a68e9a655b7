"""Inferred paginators that get another request, or that list what nothing says."""

# ruff: noqa: B018

from botosmith.testing import fake
from typed_aws import PaginationConfig
from typed_aws.sagemaker import (
    AsyncSageMakerClient,
    DescribeFeatureGroupRequest,
    HubInfo,
    ListHubsPaginator,
    ListHubsRequest,
    QueryLineagePaginator,
    QueryLineageRequest,
    SageMakerClient,
)

client = SageMakerClient.create()
hubs = client.paginators.list_hubs

# Another request, and arguments.
# refused: mypy[arg-type] pyright[reportArgumentType]
hubs.pages(QueryLineageRequest())
# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
hubs.paginate(name_contains="a")
# refused: mypy[arg-type] pyright[reportArgumentType]
hubs.pages(ListHubsRequest(), PaginationConfig)

graph = client.paginators.query_lineage.pages(QueryLineageRequest())
# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
graph.items()
# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
graph.build_full_result()

# A list would hide the state of the group.
group = DescribeFeatureGroupRequest(feature_group_name="a")
described = client.paginators.describe_feature_group.pages(group)
# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
described.items()

# No paginator at all, and one that boto3 does not have.
# refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
client.paginators.create_trial
# refused: mypy[call-overload] pyright[reportArgumentType,reportCallIssue]
client.get_paginator("list_hubs")


async def asynchronous(other: AsyncSageMakerClient) -> None:
    """Pages of the other kind."""
    pages = other.paginators.list_hubs.pages(ListHubsRequest())
    # refused: mypy[attr-defined] pyright[reportGeneralTypeIssues]
    for _ in pages.items():
        pass
    graph = other.paginators.query_lineage.pages(QueryLineageRequest())
    # refused: mypy[attr-defined] pyright[reportAttributeAccessIssue]
    graph.items()


with fake(SageMakerClient) as sagemaker:
    # Items of another paginator, and items where pages are needed.
    # refused: mypy[misc] pyright[reportArgumentType]
    sagemaker.pages(ListHubsPaginator, ["a"])
    # refused: mypy[misc] pyright[reportArgumentType]
    sagemaker.pages(QueryLineagePaginator, [HubInfo()])
