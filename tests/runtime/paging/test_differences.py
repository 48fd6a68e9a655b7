"""The table of paginators in docs/differences.md: what botocore does, and what ours."""

from typing import Any

import pytest

from botosmith.runtime.paging.config import PaginationConfig
from botosmith_tools.compare_paginators.outcome import Json
from tests.runtime.paging.both_paginators import Script, typed, untyped
from tests.runtime.paging.page_data import ABCDE, names, token
from tests.runtime.paging.sample_paginators import (
    Box,
    BoxPaginator,
    PairsPaginator,
    PlainPaginator,
    TextPaginator,
)

PAIRS: list[Json] = [{"Pairs": {"a": 1, "b": 2}, "NextToken": "1"}, {"Pairs": {"c": 3}}]


def test_items_of_maps_structures_and_text() -> None:
    def botocores(sample: Any, pages: Any) -> list[Any]:
        return list(untyped(sample, Script(pages)).result_key_iters()[0])

    assert botocores(PairsPaginator, PAIRS) == ["a", "b", "c"]
    pairs = typed(PairsPaginator, Script(PAIRS)).items()
    assert list(pairs) == [("a", 1), ("b", 2), ("c", 3)]
    box = [{"Box": {"Title": "t"}}]
    assert botocores(BoxPaginator, box) == ["Title"]
    assert list(typed(BoxPaginator, Script(box)).items()) == [Box(title="t")]
    assert botocores(TextPaginator, [{"Text": "ab"}]) == ["a", "b"]
    assert list(typed(TextPaginator, Script([{"Text": "ab"}])).items()) == ["ab"]


def test_maps_are_cut_and_joined() -> None:
    # Slices can be hashed from Python 3.12 on, and are no keys of the map then.
    with pytest.raises((TypeError, KeyError)):
        list(untyped(PairsPaginator, Script(PAIRS), {"MaxItems": 1}))
    cut = typed(PairsPaginator, Script(PAIRS), PaginationConfig(max_items=1))
    assert list(cut.items()) == [("a", 1)]
    full = untyped(PairsPaginator, Script(PAIRS)).build_full_result()
    assert full["Pairs"] == {"a": 1, "b": 2}
    ours = typed(PairsPaginator, Script(PAIRS)).build_full_result()
    assert ours.pairs == {"a": 1, "b": 2, "c": 3}


def test_a_starting_token_leaves_maps_and_structures() -> None:
    start = token(Token="1")
    cases: list[tuple[Any, Json]] = [
        (PairsPaginator, PAIRS[1]),
        (BoxPaginator, {"Box": {}}),
    ]
    for sample, page in cases:
        (plain,) = untyped(sample, Script([page]), {"StartingToken": start})
        assert list(plain.values()) == [None]
        config = PaginationConfig(starting_token=start)
        (ours,) = typed(sample, Script([page]), config)
        assert ours.pairs == {"c": 3} or ours.box == Box()


def test_the_token_of_a_full_result_is_an_attribute_of_the_pages() -> None:
    plain = untyped(PlainPaginator, Script(ABCDE), {"MaxItems": 1})
    full = plain.build_full_result()
    pages = typed(PlainPaginator, Script(ABCDE), PaginationConfig(max_items=1))
    assert pages.build_full_result().next_token is None
    assert pages.resume_token == full["NextToken"]


def test_pages_start_again_at_the_first() -> None:
    def find(arguments: Any) -> int:
        return int(arguments.get("Token", 0))

    plain = untyped(PlainPaginator, Script(ABCDE, find))
    assert [len([*plain]), len([*plain])] == [3, 1]
    pages = typed(PlainPaginator, Script(ABCDE, find))
    assert names(pages.items()) == names(pages.items())


def test_search_finds_members_only() -> None:
    page = {"ResponseMetadata": {"RequestId": "r"}}
    expression = "ResponseMetadata.RequestId"
    assert [*untyped(PlainPaginator, Script([page])).search(expression)] == ["r"]
    assert [*typed(PlainPaginator, Script([page])).search(expression)] == [None]
