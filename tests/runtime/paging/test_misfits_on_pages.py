"""Pages with values that do not fit the model, where items and tokens should be."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar, cast

import pytest

from botosmith.runtime.conversion_error import ConversionError
from botosmith.runtime.convert.api import from_dict
from botosmith.runtime.paging.config import PaginationConfig
from botosmith.runtime.paging.rules import last, within
from botosmith.runtime.shapes import Request, Response
from botosmith_tools.client_kinds import ClientKind
from botosmith_tools.compare_paginators.outcome import Json
from tests.runtime.paging.both_paginators import Sample, Script, typed, untyped
from tests.runtime.paging.sample_paginators import (
    ListThingsResponse,
    NestedPaginator,
    PairsPaginator,
    SeveralResultsPaginator,
)

R = TypeVar("R", bound=Response)

A, B = {"Name": "a"}, {"Name": "b"}
ODD = ["text", 5, True, {"a": 1}]


def _decode(data: Json) -> ListThingsResponse:
    """Make what a call makes of a response."""
    try:
        return from_dict(ListThingsResponse, data)
    except ConversionError as error:
        return cast("ListThingsResponse", error.partial)


class _KeepingScript(Script):
    def send(self, request: Request[R], /) -> R:
        try:
            return super().send(request)
        except ConversionError as error:
            return cast("R", error.partial)


def _pages(
    kind: ClientKind,
    sample: Sample,
    pages: Sequence[Json],
    config: PaginationConfig | None = None,
) -> Any:
    """Page through responses; the token of a request is the index of its page."""
    script = _KeepingScript(pages, lambda request: int(request.get("Token", 0)))
    return typed(kind, sample, script, config)


def _assert_same_pages(kind: ClientKind, sample: Sample, pages: Sequence[Json]) -> None:
    """Compare with botocore's paginator."""
    script, boto_script = _KeepingScript(pages), Script(pages)
    expected = [_decode(page) for page in untyped(sample, boto_script)]
    assert kind.listed(typed(kind, sample, script)) == expected
    assert script.requests == boto_script.requests


@pytest.fixture(autouse=True)
def _no_warnings() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


@pytest.mark.parametrize("odd", [[1], 5, "text"])
def test_a_value_in_place_of_a_map_has_no_items(kind: ClientKind, odd: object) -> None:
    made = _pages(
        kind, PairsPaginator, [{"Pairs": odd, "NextToken": "1"}, {"Pairs": {"p": 1}}]
    )
    assert kind.listed(made.items()) == [("p", 1)]
    assert kind.result(made.build_full_result()).pairs == {"p": 1}


def test_the_full_result_has_the_first_value_if_none_fits(kind: ClientKind) -> None:
    odd: Json = {"Things": "x", "Groups": 5, "Pairs": [1], "Note": [2], "Count": "3"}
    pages = _pages(kind, SeveralResultsPaginator, [odd])
    full = kind.result(pages.build_full_result())
    assert (full.things, full.groups, full.pairs) == ("x", 5, [1])
    assert (full.note, full.count) == ([2], "3")


@pytest.mark.parametrize("value", ["text", 5, {"a": 1}, True])
def test_only_structures_have_members_and_only_lists_a_last_item(value: Any) -> None:
    assert within(value, lambda it: it.name) is None
    assert last(value) is None


def test_zero_is_a_token_to_jmespath_and_ends_the_pages(kind: ClientKind) -> None:
    for zero in (0, 0.0):
        box = {"Things": [A], "Marker": zero, "IsTruncated": True}
        _assert_same_pages(kind, NestedPaginator, [{"Box": box}])
