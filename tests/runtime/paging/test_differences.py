"""The table of paginators in docs/differences.md: what botocore does, and what ours."""

from typing import Any

import pytest

from botosmith.runtime.paging.config import PaginationConfig
from botosmith_tools.client_kinds import ClientKind
from botosmith_tools.compare_paginators.outcome import Json
from tests.runtime.paging.both_paginators import Script, typed, untyped
from tests.runtime.paging.page_data import ABCDE, token
from tests.runtime.paging.sample_paginators import (
    Box,
    BoxPaginator,
    PairsPaginator,
    PlainPaginator,
    TextPaginator,
)

PAIRS: list[Json] = [{"Pairs": {"a": 1, "b": 2}, "NextToken": "1"}, {"Pairs": {"c": 3}}]


def test_items_of_maps_structures_and_text(kind: ClientKind) -> None:
    def boto_items(sample: Any, pages: Any) -> list[Any]:
        return list(untyped(sample, Script(pages)).result_key_iters()[0])

    assert boto_items(PairsPaginator, PAIRS) == ["a", "b", "c"]
    pairs = typed(kind, PairsPaginator, Script(PAIRS)).items()
    assert kind.listed(pairs) == [("a", 1), ("b", 2), ("c", 3)]
    box = [{"Box": {"Title": "t"}}]
    assert boto_items(BoxPaginator, box) == ["Title"]
    boxes = typed(kind, BoxPaginator, Script(box)).items()
    assert kind.listed(boxes) == [Box(title="t")]
    assert boto_items(TextPaginator, [{"Text": "ab"}]) == ["a", "b"]
    text = typed(kind, TextPaginator, Script([{"Text": "ab"}])).items()
    assert kind.listed(text) == ["ab"]


def test_maps_are_cut_and_joined(kind: ClientKind) -> None:
    # Slices can be hashed from Python 3.12 on, and are no keys of the map then.
    with pytest.raises((TypeError, KeyError)):
        list(untyped(PairsPaginator, Script(PAIRS), {"MaxItems": 1}))
    cut = typed(kind, PairsPaginator, Script(PAIRS), PaginationConfig(max_items=1))
    assert kind.listed(cut.items()) == [("a", 1)]
    full = untyped(PairsPaginator, Script(PAIRS)).build_full_result()
    assert full["Pairs"] == {"a": 1, "b": 2}
    ours = typed(kind, PairsPaginator, Script(PAIRS)).build_full_result()
    assert kind.result(ours).pairs == {"a": 1, "b": 2, "c": 3}


def test_a_starting_token_leaves_maps_and_structures(kind: ClientKind) -> None:
    start = token(Token="1")
    cases: list[tuple[Any, Json]] = [
        (PairsPaginator, PAIRS[1]),
        (BoxPaginator, {"Box": {}}),
    ]
    for sample, page in cases:
        (plain,) = untyped(sample, Script([page]), {"StartingToken": start})
        assert list(plain.values()) == [None]
        config = PaginationConfig(starting_token=start)
        (ours,) = kind.listed(typed(kind, sample, Script([page]), config))
        assert ours.pairs == {"c": 3} or ours.box == Box()


def test_the_token_of_a_full_result_is_an_attribute_of_the_pages(
    kind: ClientKind,
) -> None:
    plain = untyped(PlainPaginator, Script(ABCDE), {"MaxItems": 1})
    full = plain.build_full_result()
    pages = typed(kind, PlainPaginator, Script(ABCDE), PaginationConfig(max_items=1))
    assert kind.result(pages.build_full_result()).next_token is None
    assert pages.resume_token == full["NextToken"]


def test_pages_start_again_at_the_first(kind: ClientKind) -> None:
    def find(arguments: Any) -> int:
        return int(arguments.get("Token", 0))

    plain = untyped(PlainPaginator, Script(ABCDE, find))
    assert [len([*plain]), len([*plain])] == [3, 1]
    pages = typed(kind, PlainPaginator, Script(ABCDE, find))
    assert kind.listed(pages.items()) == kind.listed(pages.items())


def test_search_finds_members_only(kind: ClientKind) -> None:
    page = {"ResponseMetadata": {"RequestId": "r"}}
    expression = "ResponseMetadata.RequestId"
    assert [*untyped(PlainPaginator, Script([page])).search(expression)] == ["r"]
    found = typed(kind, PlainPaginator, Script([page])).search(expression)
    assert kind.listed(found) == [None]
