"""Inferred paginators page as botocore's do, without a paginator of botocore's."""

from collections.abc import Iterator
from typing import Any

import pytest
from botocore.exceptions import PaginationError

from botosmith.testing import Fake, fake
from tests.support.boto import boto_session
from typed_aws import PageIterator, Pages, PaginationConfig
from typed_aws.sagemaker import (
    DescribeFeatureGroupPaginator,
    DescribeFeatureGroupRequest,
    DescribeFeatureGroupResponse,
    FeatureDefinition,
    FeatureGroupStatus,
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

HUBS = [HubInfo(hub_name=name) for name in "abcde"]


@pytest.fixture
def sagemaker() -> Iterator[Fake[SageMakerClient]]:
    with fake(SageMakerClient) as made:
        made.pages(ListHubsPaginator, HUBS, size=2)
        made.pages(
            QueryLineagePaginator,
            [QueryLineageResponse(vertices=[Vertex(arn=arn)]) for arn in "xyz"],
        )
        made.client.list_hubs()
        made.client.query_lineage()
        yield made


def hubs(
    sagemaker: Fake[SageMakerClient], **config: Any
) -> Pages[ListHubsResponse, HubInfo]:
    paginator = sagemaker.client.paginators.list_hubs
    return paginator.pages(ListHubsRequest(), PaginationConfig(**config))


def test_client_has_them_although_botocores_client_does_not(
    sagemaker: Fake[SageMakerClient],
) -> None:
    client = sagemaker.client
    assert client.can_paginate("list_hubs")
    boto: Any = boto_session().create_client("sagemaker", region_name="us-east-1")
    assert not boto.can_paginate("list_hubs")
    assert "inferred" in (ListHubsPaginator.__doc__ or "")
    untyped: Any = client
    assert isinstance(untyped.get_paginator("list_hubs"), ListHubsPaginator)


def test_items_have_sizes_limits_and_resume_tokens(
    sagemaker: Fake[SageMakerClient],
) -> None:
    assert [*hubs(sagemaker).items()] == HUBS
    calls = len(sagemaker.calls)
    assert [*hubs(sagemaker, page_size=1).items()] == HUBS
    assert len(sagemaker.calls) == calls + 5
    first = hubs(sagemaker, max_items=3)
    assert [*first.items()] == HUBS[:3]
    rest = hubs(sagemaker, starting_token=first.resume_token)
    assert [*rest.items()] == HUBS[3:]
    assert hubs(sagemaker).build_full_result() == ListHubsResponse(hub_summaries=HUBS)
    ahead = sagemaker.client.paginators.list_hubs.pages(
        ListHubsRequest(), prefetch=True
    )
    assert [*ahead.items()] == HUBS


def test_request_may_have_a_token_to_start_with(
    sagemaker: Fake[SageMakerClient],
) -> None:
    request = ListHubsRequest(next_token="2", max_results=1)
    pages = sagemaker.client.paginators.list_hubs.pages(request)
    assert [len(page.hub_summaries) for page in pages] == [1, 1, 1]
    assert [*pages.items()] == HUBS[2:]


def test_arguments_replace_the_request_at_run_time(
    sagemaker: Fake[SageMakerClient],
) -> None:
    paginator: Any = sagemaker.client.paginators.list_hubs
    config = PaginationConfig(max_items=1)
    pages = paginator.paginate(name_contains="a", pagination_config=config)
    assert [*pages.items()] == HUBS[:1]
    assert sagemaker.calls[-1] == ListHubsRequest(name_contains="a")
    with pytest.raises(TypeError, match="name_includes"):
        paginator.paginate(name_includes="a")


def test_unknown_items_cannot_be_listed_or_counted(
    sagemaker: Fake[SageMakerClient],
) -> None:
    paginator = sagemaker.client.paginators.query_lineage
    pages = paginator.pages(QueryLineageRequest(), PaginationConfig(page_size=1))
    found = pages.items_of(lambda page: page.vertices)
    assert [vertex.arn for vertex in found] == ["x", "y", "z"]
    assert [*pages.search("Vertices[].Arn")] == ["x", "y", "z"]
    assert type(pages) is PageIterator
    for name in ("items", "build_full_result", "resume_token"):
        assert not hasattr(pages, name)
    with pytest.raises(PaginationError, match="does not say which items it lists"):
        paginator.pages(QueryLineageRequest(), PaginationConfig(max_items=1))


def test_pages_say_what_a_list_of_items_would_hide() -> None:
    status = FeatureGroupStatus.CREATE_FAILED
    parts = [
        DescribeFeatureGroupResponse(
            feature_group_status=status,
            feature_definitions=[
                FeatureDefinition(feature_name=name, feature_type="String")
            ],
        )
        for name in "ab"
    ]
    with fake(SageMakerClient) as made:
        made.pages(DescribeFeatureGroupPaginator, parts)
        request = DescribeFeatureGroupRequest(feature_group_name="a")
        pages = made.client.paginators.describe_feature_group.pages(request)
        assert [page.feature_group_status for page in pages] == [status, status]
        names = pages.items_of(lambda page: page.feature_definitions)
        assert [one.feature_name for one in names] == ["a", "b"]
        assert not hasattr(pages, "items")
    assert "also has FeatureGroupArn" in (DescribeFeatureGroupPaginator.__doc__ or "")


def test_unchanged_token_is_botocores_error() -> None:
    with fake(SageMakerClient) as made:
        made.on(ListHubsRequest).returns(
            ListHubsResponse(hub_summaries=HUBS, next_token="again"), repeat=True
        )
        pages = iter(hubs(made))
        assert [next(pages).next_token, next(pages).next_token] == ["again"] * 2
        with pytest.raises(PaginationError, match="'NextToken': 'again'"):
            next(pages)


def test_page_of_unknown_items_may_be_resumed_with_a_token_of_boto3(
    sagemaker: Fake[SageMakerClient],
) -> None:
    paginator = sagemaker.client.paginators.query_lineage
    config = PaginationConfig(starting_token="1")
    pages = paginator.pages(QueryLineageRequest(), config)
    assert [vertex.arn for page in pages for vertex in page.vertices] == [*"yz"]
