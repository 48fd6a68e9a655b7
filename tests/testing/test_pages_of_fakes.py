"""Fakes make the pages of paginators from items."""

from collections.abc import Callable
from operator import attrgetter
from typing import Any

import pytest

from botosmith.testing import Fake, fake
from botosmith_tools.client_kinds import ClientKind
from tests.support.sdk import Sdk
from typed_aws import AsyncPageIterator, PageIterator, PaginationConfig
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
    Vertex,
)

ITEMS = [AssociationSummary(source_arn=str(number)) for number in range(25)]


@pytest.fixture
def listed(sagemaker: Fake[Any], kind: ClientKind) -> Callable[..., Any]:
    """Lists associations, and returns their numbers and the resume token."""

    def listed(*, prefetch: bool = False, **config: Any) -> Any:
        pages = sagemaker.client.paginators.list_associations.paginate(
            pagination_config=PaginationConfig(**config), prefetch=prefetch
        )
        items = kind.listed(pages.items())
        return [item.source_arn for item in items], pages.resume_token

    return listed


def test_pages_have_sizes_limits_and_resume_tokens(
    sagemaker: Fake[Any], listed: Callable[..., Any]
) -> None:
    sagemaker.pages(ListAssociationsPaginator, iter(ITEMS), size=10)
    every = [str(number) for number in range(25)]
    assert listed() == listed(prefetch=True) == (every, None)
    assert len(sagemaker.calls) == 6
    assert listed(page_size=4)[0] == every
    assert len(sagemaker.calls) == 13
    first, token = listed(max_items=13)
    rest, end = listed(starting_token=token)
    assert first + rest == every
    assert (len(first), end) == (13, None)


def test_inferred_paginators_have_pages_of_items(
    sagemaker: Fake[Any], kind: ClientKind
) -> None:
    hubs = [HubInfo(hub_name=str(number)) for number in range(5)]
    sagemaker.pages(ListHubsPaginator, hubs, size=2)
    paginator = sagemaker.client.paginators.list_hubs
    for prefetch in (False, True):
        pages = paginator.pages(ListHubsRequest(), prefetch=prefetch)
        assert kind.listed(pages.items()) == hubs
    assert kind.listed(paginator.paginate().items()) == hubs
    assert len(sagemaker.calls) == 9


def test_pages_of_unknown_items_are_given_as_they_are(
    sagemaker: Fake[Any], kind: ClientKind
) -> None:
    given = [QueryLineageResponse(vertices=[Vertex(arn=arn)]) for arn in "abc"]
    sagemaker.pages(QueryLineagePaginator, given)
    paginator = sagemaker.client.paginators.query_lineage
    pages = paginator.pages(QueryLineageRequest())
    cls: Any = AsyncPageIterator if kind.is_async else PageIterator
    assert pages.__class__ is cls
    assert not hasattr(pages, "items")
    assert [page.next_token for page in kind.listed(pages)] == ["1", "2", None]
    found = kind.listed(pages.items_of(attrgetter("vertices")))
    assert [vertex.arn for vertex in found] == ["a", "b", "c"]


def test_pages_answer_calls_without_the_paginator(
    sagemaker: Fake[Any], kind: ClientKind
) -> None:
    sagemaker.pages(
        ListAssociationsPaginator,
        ITEMS,
        size=20,
        request=ListAssociationsRequest(source_arn="a"),
    )

    def page(**arguments: Any) -> Any:
        return kind.result(sagemaker.client.list_associations(**arguments))

    first = page(source_arn="a")
    assert first.association_summaries == ITEMS[:20]
    last = page(source_arn="a", next_token=first.next_token)
    assert (last.association_summaries, last.next_token) == (ITEMS[20:], None)
    with pytest.raises(AssertionError, match="source_arn is absent, not 'a'"):
        page()
    with pytest.raises(ValueError, match="'other' is not a token of these pages"):
        page(source_arn="a", next_token="other")


def test_no_items_are_one_empty_page(
    sagemaker: Fake[Any], kind: ClientKind, listed: Callable[..., Any]
) -> None:
    sagemaker.pages(ListAssociationsPaginator, [])
    page = kind.result(sagemaker.client.list_associations())
    assert page.association_summaries == []
    assert listed() == ([], None)


def test_tokens_that_are_maps_hold_numbers(sdk: Sdk, kind: ClientKind) -> None:
    dynamodb = sdk("dynamodb")
    items = [{"id": dynamodb.AttributeValueS(str(number))} for number in range(5)]
    with fake(kind.client_class(dynamodb)) as made:
        made.pages(dynamodb.QueryPaginator, items, size=2)
        pages = made.client.paginators.query.paginate(table_name="t")
        assert kind.listed(pages.items()) == items
        assert len(made.calls) == 3


def test_pages_with_a_flag_for_more_and_nested_results(
    sdk: Sdk, kind: ClientKind
) -> None:
    iam = sdk("iam")
    users = [
        iam.User(path="/", user_name=name, user_id=name, arn=name, create_date=None)
        for name in "abc"
    ]
    with fake(kind.client_class(iam)) as made:
        made.pages(iam.ListUsersPaginator, users, size=2)
        first = kind.result(made.client.list_users())
        assert (first.is_truncated, len(first.users)) == (True, 2)
        last = kind.result(made.client.list_users(marker=first.marker))
        assert (last.is_truncated, last.marker) == (False, None)
        pages = made.client.paginators.list_users.paginate()
        assert kind.listed(pages.items()) == users


def test_tokens_from_items_need_answers(sdk: Sdk, kind: ClientKind) -> None:
    s3 = sdk("s3")
    with (
        fake(kind.client_class(s3)) as made,
        pytest.raises(
            NotImplementedError,
            match=r"give its pages with on\(ListObjectsRequest\(\.\.\.\)\)\.returns",
        ),
    ):
        made.pages(s3.ListObjectsPaginator, [s3.Object(key="k")])


def test_wrong_pages_are_errors(sagemaker: Fake[Any], sdk: Sdk) -> None:
    untyped: Any = sagemaker
    with pytest.raises(TypeError, match="not the class of a paginator"):
        untyped.pages(ListAssociationsRequest, [])
    with pytest.raises(TypeError, match=r"sends requests of typed_aws\.sagemaker, not"):
        untyped.pages(sdk("iam").ListUsersPaginator, [])
    with pytest.raises(TypeError, match="takes ListAssociationsRequest, not"):
        sagemaker.pages(ListAssociationsPaginator, [], request=ListTrialsRequest())
    with pytest.raises(ValueError, match="must be positive"):
        sagemaker.pages(ListAssociationsPaginator, [], size=0)
