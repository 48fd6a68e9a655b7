"""Paging resumes from a token after any number of items."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from botosmith.runtime.paging.config import PaginationConfig
from botosmith_tools.client_kinds import ClientKind
from botosmith_tools.compare_paginators.outcome import Json
from tests.runtime.paging.both_paginators import Sample, Script, both, typed, untyped
from tests.runtime.paging.page_data import token
from tests.runtime.paging.sample_paginators import (
    PlainPaginator,
    SeveralTokensPaginator,
)

SIZES = st.lists(st.integers(0, 4), min_size=1, max_size=6)
STOPS = st.lists(st.integers(0, 9), max_size=6)


def listing(sizes: list[int]) -> list[Json]:
    """Pages with these numbers of items, and tokens with the index of the next page."""
    pages: list[Json] = []
    for position, size in enumerate(sizes):
        page: dict[str, Any] = {
            "Things": [{"Name": f"{position}.{item}"} for item in range(size)]
        }
        if position + 1 < len(sizes):
            page |= {"NextToken": f"{position + 1}", "NextNumber": position + 1}
        pages.append(page)
    return pages


def position(request: Json) -> int:
    """The index of the page that a request asks for."""
    return int(request.get("Token", 0))


@pytest.mark.parametrize("sample", [PlainPaginator, SeveralTokensPaginator])
@given(sizes=SIZES, stops=STOPS)
def test_resuming_after_any_number_of_items_misses_none(
    sample: Sample, sizes: list[int], stops: list[int]
) -> None:
    """Each part also equals that of botocore, which gets the same token."""
    pages = listing(sizes)
    whole = both(sample, pages, find=position)
    items: list[object] = []
    token: str | None = None
    for max_items in (*stops, None):
        part = both(
            sample, pages, max_items=max_items, starting_token=token, find=position
        )
        items += part.items
        token = part.resume_token
        if token is None:
            break
    assert items == whole.items


@given(sizes=SIZES, stops=STOPS)
def test_resume_tokens_work_in_botocore_and_vice_versa(
    kind: ClientKind, sizes: list[int], stops: list[int]
) -> None:
    script = Script(listing(sizes), position)
    names: list[str | None] = []
    token: str | None = None
    for turn, max_items in enumerate((*stops, None)):
        if turn % 2:
            config = {"MaxItems": max_items, "StartingToken": token}
            boto = untyped(PlainPaginator, script, config)
            names += [thing["Name"] for page in boto for thing in page["Things"]]
            resume: Any = boto.resume_token  # the stubs have the type of its setter
            token = resume
        else:
            ours = PaginationConfig(max_items=max_items, starting_token=token)
            pages = typed(kind, PlainPaginator, script, ours)
            names += [thing.name for thing in kind.listed(pages.items())]
            token = pages.resume_token
        if token is None:
            break
    assert names == [
        f"{page}.{i}" for page, size in enumerate(sizes) for i in range(size)
    ]


@pytest.mark.parametrize("prefetch", [False, True])
@pytest.mark.parametrize("sample", [PlainPaginator, SeveralTokensPaginator])
def test_loop_over_pages_that_ends_early_has_the_token_of_the_next_page(
    kind: ClientKind, sample: Sample, prefetch: bool
) -> None:
    script = Script(listing([2, 0, 1]), position)
    pages = typed(kind, sample, script, prefetch=prefetch)
    tokens: list[str | None] = []
    kind.each(pages, lambda _: tokens.append(pages.resume_token))
    assert tokens.pop() is pages.resume_token is None
    for one in tokens:
        rest = typed(kind, sample, script, PaginationConfig(starting_token=one))
        assert [thing.name for thing in kind.listed(rest.items())] == ["2.0"]
        boto = untyped(sample, script, {"StartingToken": one})
        assert [thing["Name"] for page in boto for thing in page["Things"]] == ["2.0"]


def test_loop_within_a_page_has_a_token_of_max_items_only(kind: ClientKind) -> None:
    cut = token(Token=None, boto_truncate_amount=2)
    for max_items, resume in ((None, None), (9, None), (2, cut)):
        config = PaginationConfig(max_items=max_items)
        pages = typed(kind, PlainPaginator, Script(listing([3, 2])), config)
        next(kind.iterate(pages.items()))
        assert pages.resume_token == resume


def test_failed_request_leaves_a_token_to_loops_over_pages(kind: ClientKind) -> None:
    pages = typed(kind, PlainPaginator, Script(listing([2, 2])[:1], position))
    with pytest.raises(IndexError):
        kind.listed(pages)
    assert pages.resume_token == token(Token="1")
    with pytest.raises(IndexError):
        kind.result(pages.build_full_result())
    assert pages.resume_token is None
