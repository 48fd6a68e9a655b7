"""Typed pages behave as those of botocore's paginators."""

from typing import Any, cast
from unittest.mock import MagicMock

import pytest
from botocore.exceptions import PaginationError

from botosmith.runtime.calls.client import Client
from botosmith.runtime.paging.config import PaginationConfig
from botosmith_tools.client_kinds import ClientKind
from botosmith_tools.compare_paginators.outcome import Json
from tests.runtime.paging.both_paginators import Script, both, typed
from tests.runtime.paging.page_data import ABCDE, names, things, token
from tests.runtime.paging.sample_paginators import (
    Box,
    ListThingsRequest,
    ListThingsResponse,
    NestedPaginator,
    PairsPaginator,
    PlainPaginator,
    SeveralResultsPaginator,
    TextPaginator,
    Thing,
)
from tests.support.boto import MakeClient
from tests.support.botocore_versions import needs_botocore
from tests.support.network import FakeNetwork, json_answer, user_agent_features
from tests.support.sdk import Sdk

prefetching = pytest.mark.parametrize("prefetch", [False, True])


def test_pages_are_requested_until_there_is_no_token() -> None:
    outcome = both(PlainPaginator, ABCDE)
    assert outcome.requests == [
        {"Owner": "me"},
        {"Owner": "me", "Token": "1"},
        {"Owner": "me", "Token": "2"},
    ]
    assert names(outcome.items) == ["a", "b", "c", "d", "e"]
    assert outcome.full == ListThingsResponse(things=[Thing(name=n) for n in "abcde"])
    assert outcome.resume_token is None


def test_pages_of_a_mock() -> None:
    client = MagicMock()
    client.send.return_value = page = ListThingsResponse(things=[Thing(name="a")])
    assert [*PlainPaginator(client).pages(ListThingsRequest(owner="me"))] == [page]


def test_repeated_token_raises_pagination_error() -> None:
    same = {"Things": things("a"), "NextToken": "same"}
    outcome = both(PlainPaginator, [same, same, same, same])
    assert len(outcome.pages) == 2
    assert outcome.error == (
        "PaginationError: Error during pagination: "
        "The same next token was received twice: {'Token': 'same'}"
    )


@pytest.mark.parametrize(
    ("max_items", "expected", "resume"),
    [
        (0, [], token(Token=None, boto_truncate_amount=0)),
        (1, ["a"], token(Token=None, boto_truncate_amount=1)),
        (2, ["a", "b"], token(Token="1")),
        ("3", ["a", "b", "c"], token(Token="1", boto_truncate_amount=1)),
        (4, ["a", "b", "c", "d"], token(Token="2")),
        (5, ["a", "b", "c", "d", "e"], None),
        (6, ["a", "b", "c", "d", "e"], None),
    ],
)
def test_max_items_cuts_pages(
    max_items: int | str, expected: list[str], resume: str | None
) -> None:
    outcome = both(PlainPaginator, ABCDE, max_items=max_items)
    assert names(outcome.items) == expected
    assert outcome.resume_token == resume


def test_page_size_is_converted_to_the_type_of_the_limit_key() -> None:
    for given in (7, "7"):
        outcome = both(PlainPaginator, ABCDE, page_size=given)
        assert [request["MaxResults"] for request in outcome.requests] == [7, 7, 7]
        outcome = both(SeveralResultsPaginator, ABCDE, page_size=given)
        assert outcome.requests == [{"Owner": "me", "MaxItems": "7"}]


def test_page_size_without_limit_key_raises_pagination_error(kind: ClientKind) -> None:
    with pytest.raises(PaginationError, match="PageSize parameter is not supported"):
        typed(kind, NestedPaginator, Script([]), PaginationConfig(page_size=7))


@pytest.mark.parametrize("name", ["max_items", "page_size"])
def test_max_items_and_page_size_must_be_numbers(kind: ClientKind, name: str) -> None:
    config = PaginationConfig(**{name: "many"})
    with pytest.raises(ValueError, match="many"):
        typed(kind, PlainPaginator, Script([]), config)


SEVERAL: list[Json] = [
    {
        "Things": things("a", "b", "c"),
        "Groups": ["x"],
        "Note": "Hello, ",
        "Count": 3,
        "Title": "first",
        "Box": {"Title": "of first", "Marker": "m"},
        "IsTruncated": True,
        "NextToken": "1",
    },
    {
        "Things": things("d"),
        "Groups": ["y", "z"],
        "Note": "world",
        "Count": 1,
        "Title": "second",
        "IsTruncated": True,
        "NextToken": "2",
    },
    {"Groups": ["last"], "Count": 0, "IsTruncated": False, "NextToken": "3"},
    {"Things": things("beyond")},
]


def test_build_full_result_aggregates_results_and_keeps_non_aggregate_keys() -> None:
    full = both(SeveralResultsPaginator, SEVERAL).full
    assert full == ListThingsResponse(
        things=[Thing(name=name) for name in "abcd"],
        groups=["x", "y", "z", "last"],
        note="Hello, world",
        count=4,
        title="first",
        box=Box(title="of first"),
    )


TEXTS: list[Json] = [
    {"Text": "Hello, ", "NextToken": "1"},
    {"NextToken": "2"},
    {"Text": "world"},
]


@pytest.mark.parametrize("max_items", [None, 0, 3, 7, 9, 12])
@pytest.mark.parametrize("start", [None, token(Token="0", boto_truncate_amount=2)])
def test_string_results_are_cut_by_characters(
    kind: ClientKind, max_items: int | None, start: str | None
) -> None:
    script = Script(TEXTS)
    config = PaginationConfig(max_items=max_items, starting_token=start)
    expected = "Hello, world"[2 if start else 0 :][:max_items]
    pages = typed(kind, TextPaginator, script, config)
    assert "".join(kind.listed(pages.items())) == expected
    script.restart()
    full = kind.result(pages.build_full_result())
    assert full == ListThingsResponse(text=expected)


PAIRS: list[Json] = [
    {"Pairs": {"a": 1, "b": 2}, "NextToken": "1"},
    {"NextToken": "2"},
    {"Pairs": {"c": 3}},
]


def test_map_results_resume_where_they_were_cut(kind: ClientKind) -> None:
    pages = typed(kind, PairsPaginator, Script(PAIRS), PaginationConfig(max_items=1))
    kind.listed(pages)
    rest = PaginationConfig(starting_token=pages.resume_token)
    again = typed(kind, PairsPaginator, Script(PAIRS), rest)
    assert kind.listed(again.items()) == [("b", 2), ("c", 3)]


@prefetching
def test_resume_token_is_that_of_the_current_page(
    kind: ClientKind, prefetch: bool
) -> None:
    script = Script(ABCDE)
    config = PaginationConfig(max_items=3)
    pages = typed(kind, PlainPaginator, script, config, prefetch=prefetch)
    tokens: list[str | None] = []
    for _ in range(2):
        script.restart()
        kind.each(pages, lambda _: tokens.append(pages.resume_token))
    assert tokens == [None, token(Token="1", boto_truncate_amount=1)] * 2


def test_paginate_sends_no_request_before_iteration(kind: ClientKind) -> None:
    script = Script(ABCDE)
    pages = typed(kind, PlainPaginator, script)
    pages.items()
    pages.search("Things")
    assert script.requests == []


@prefetching
def test_items_of_iterates_another_result(kind: ClientKind, prefetch: bool) -> None:
    script = Script(SEVERAL)
    pages = typed(kind, SeveralResultsPaginator, script, prefetch=prefetch)

    def groups_of(page: ListThingsResponse) -> Any:
        return page.groups

    groups = pages.items_of(groups_of)
    assert kind.listed(groups) == ["x", "y", "z", "last"]


@prefetching
def test_search_evaluates_jmespath_on_boto3_pages(
    kind: ClientKind, prefetch: bool
) -> None:
    script = Script(ABCDE)
    config = PaginationConfig(max_items=3)
    pages = typed(kind, PlainPaginator, script, config, prefetch=prefetch)
    assert kind.listed(pages.search("Things[].Name")) == ["a", "b", "c"]
    script.restart()
    assert kind.listed(pages.search("NextToken")) == ["1", "2"]


def test_what_is_paged_through_is_shown_without_requests() -> None:
    outcome = Script([])
    paginator = PlainPaginator(cast("Client", outcome))
    assert repr(paginator).startswith("PlainPaginator(Script(")
    config = PaginationConfig(max_items=7, starting_token="secret")
    pages = paginator.paginate(owner="me", pagination_config=config)
    request = ListThingsRequest(owner="me")
    assert repr(pages) == f"Pages({request!r}, max_items=7)"
    assert repr(paginator.paginate(owner="me")) == f"Pages({request!r})"
    assert not outcome.requests


@needs_botocore("1.43.117", "the user agent names no features")
@prefetching
def test_requests_of_pages_name_the_paginator_and_are_decoded_early(
    sdk: Sdk,
    kind: ClientKind,
    make_client: MakeClient,
    parsed_bodies: list[object],
    prefetch: bool,
) -> None:
    network = FakeNetwork(
        make_client("sagemaker"),
        json_answer({"AssociationSummaries": [{"SourceArn": "a"}], "NextToken": "t"}),
        json_answer({"AssociationSummaries": [{"SourceArn": "b"}]}),
    )
    client = kind.typed(sdk("sagemaker"), network.client)
    pages = client.paginators.list_associations.paginate(
        source_arn="x",
        pagination_config=sdk().PaginationConfig(page_size=7),
        prefetch=prefetch,
    )
    assert [one.source_arn for one in kind.listed(pages.items())] == ["a", "b"]
    assert parsed_bodies == [b"{}", b"{}"]
    body: Any = network.requests[0].body
    assert b'"MaxResults": 7' in body
    kind.result(client.list_associations())
    features = [user_agent_features(request) for request in network.requests]
    assert ["C" in names for names in features] == [True, True, False]
