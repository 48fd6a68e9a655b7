"""Fakes make the pages of paginators from items."""

from collections.abc import Iterator
from typing import Any

import pytest

from botosmith.testing import Fake, fake
from tests.support.sdk import Sdk
from typed_aws import PaginationConfig
from typed_aws.sagemaker import (
    AssociationSummary,
    HubInfo,
    ListAssociationsPaginator,
    ListAssociationsRequest,
    ListHubsPaginator,
    ListHubsRequest,
    ListTrialsRequest,
    QueryLineagePaginator,
    QueryLineageRequest,
    QueryLineageResponse,
    SageMakerClient,
    Vertex,
)

ITEMS = [AssociationSummary(source_arn=str(number)) for number in range(25)]


@pytest.fixture
def sagemaker() -> Iterator[Fake[SageMakerClient]]:
    with fake(SageMakerClient, unused="allow", unanswered="allow") as made:
        yield made


def listed(fake: Fake[SageMakerClient], **config: Any) -> tuple[list[str], str | None]:
    pages = fake.client.paginators.list_associations.paginate(
        pagination_config=PaginationConfig(**config)
    )
    return [item.source_arn or "" for item in pages.items()], pages.resume_token


def test_pages_have_sizes_limits_and_resume_tokens(
    sagemaker: Fake[SageMakerClient],
) -> None:
    sagemaker.pages(ListAssociationsPaginator, iter(ITEMS), size=10)
    every = [str(number) for number in range(25)]
    assert listed(sagemaker) == (every, None)
    assert len(sagemaker.calls) == 3
    assert listed(sagemaker, page_size=4)[0] == every
    assert len(sagemaker.calls) == 10
    first, token = listed(sagemaker, max_items=13)
    rest, end = listed(sagemaker, starting_token=token)
    assert first + rest == every
    assert (len(first), end) == (13, None)


def test_inferred_paginators_have_pages_of_items(
    sagemaker: Fake[SageMakerClient],
) -> None:
    hubs = [HubInfo(hub_name=str(number)) for number in range(5)]
    sagemaker.pages(ListHubsPaginator, hubs, size=2)
    pages = sagemaker.client.paginators.list_hubs.pages(ListHubsRequest())
    assert [*pages.items()] == hubs
    assert len(sagemaker.calls) == 3


def test_pages_of_unknown_items_are_given_as_they_are(
    sagemaker: Fake[SageMakerClient],
) -> None:
    given = [QueryLineageResponse(vertices=[Vertex(arn=arn)]) for arn in "abc"]
    sagemaker.pages(QueryLineagePaginator, given)
    pages = sagemaker.client.paginators.query_lineage.pages(QueryLineageRequest())
    assert [page.next_token for page in pages] == ["1", "2", None]
    found = pages.items_of(lambda page: page.vertices)
    assert [vertex.arn for vertex in found] == ["a", "b", "c"]


def test_pages_answer_calls_without_the_paginator(
    sagemaker: Fake[SageMakerClient],
) -> None:
    sagemaker.pages(
        ListAssociationsPaginator,
        ITEMS,
        size=20,
        request=ListAssociationsRequest(source_arn="a"),
    )
    client = sagemaker.client
    page = client.list_associations(source_arn="a")
    assert page.association_summaries == ITEMS[:20]
    last = client.list_associations(source_arn="a", next_token=page.next_token)
    assert (last.association_summaries, last.next_token) == (ITEMS[20:], None)
    with pytest.raises(AssertionError, match="source_arn is absent, not 'a'"):
        client.list_associations()
    with pytest.raises(ValueError, match="'other' is not a token of these pages"):
        client.list_associations(source_arn="a", next_token="other")


def test_no_items_are_one_empty_page(sagemaker: Fake[SageMakerClient]) -> None:
    sagemaker.pages(ListAssociationsPaginator, [])
    assert sagemaker.client.list_associations().association_summaries == []
    assert listed(sagemaker) == ([], None)


def test_tokens_that_are_maps_hold_numbers(sdk: Sdk) -> None:
    dynamodb = sdk("dynamodb")
    items = [{"id": dynamodb.AttributeValueS(str(number))} for number in range(5)]
    with fake(dynamodb.DynamoDBClient) as made:
        made.pages(dynamodb.QueryPaginator, items, size=2)
        pages = made.client.paginators.query.paginate(table_name="t")
        assert [*pages.items()] == items
        assert len(made.calls) == 3


def test_pages_with_a_flag_for_more_and_nested_results(sdk: Sdk) -> None:
    iam = sdk("iam")
    users = [
        iam.User(path="/", user_name=name, user_id=name, arn=name, create_date=None)
        for name in "abc"
    ]
    with fake(iam.IAMClient) as made:
        made.pages(iam.ListUsersPaginator, users, size=2)
        first = made.client.list_users()
        assert (first.is_truncated, len(first.users)) == (True, 2)
        last = made.client.list_users(marker=first.marker)
        assert (last.is_truncated, last.marker) == (False, None)
        pages = made.client.paginators.list_users.paginate()
        assert [*pages.items()] == users


def test_tokens_from_items_need_answers(sdk: Sdk) -> None:
    s3 = sdk("s3")
    with (
        fake(s3.S3Client) as made,
        pytest.raises(
            NotImplementedError,
            match=r"give its pages with on\(ListObjectsRequest\(\.\.\.\)\)\.returns",
        ),
    ):
        made.pages(s3.ListObjectsPaginator, [s3.Object(key="k")])


def test_wrong_pages_are_errors(sagemaker: Fake[SageMakerClient], sdk: Sdk) -> None:
    untyped: Any = sagemaker
    with pytest.raises(TypeError, match="not the class of a paginator"):
        untyped.pages(ListAssociationsRequest, [])
    with pytest.raises(TypeError, match=r"sends requests of typed_aws\.sagemaker, not"):
        untyped.pages(sdk("iam").ListUsersPaginator, [])
    with pytest.raises(TypeError, match="takes ListAssociationsRequest, not"):
        sagemaker.pages(ListAssociationsPaginator, [], request=ListTrialsRequest())
    with pytest.raises(ValueError, match="must be positive"):
        sagemaker.pages(ListAssociationsPaginator, [], size=0)
