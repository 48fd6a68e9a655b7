"""Pages with values that do not fit the model, where items and tokens should be."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar, cast

import pytest

from botosmith.runtime.conversion_error import ConversionError
from botosmith.runtime.convert.api import from_dict
from botosmith.runtime.paging.config import PaginationConfig
from botosmith.runtime.paging.pages import Pages
from botosmith.runtime.paging.rules import last, within
from botosmith.runtime.shapes import Request, Response
from botosmith_tools.compare_paginators.outcome import Json
from tests.runtime.paging.both_paginators import Sample, Script, typed, untyped
from tests.runtime.paging.sample_paginators import (
    ListThingsResponse,
    NestedPaginator,
    PairsPaginator,
    PlainPaginator,
    SeveralResultsPaginator,
    Shelf,
    TextPaginator,
    Thing,
)
from tests.support.botocore_versions import needs_botocore

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
    sample: Sample, pages: Sequence[Json], config: PaginationConfig | None = None
) -> Pages[ListThingsResponse, Any]:
    """Page through responses; the token of a request is the index of its page."""
    script = _KeepingScript(pages, lambda request: int(request.get("Token", 0)))
    return typed(sample, script, config)


def _assert_same_pages(sample: Sample, pages: Sequence[Json]) -> None:
    """Compare with botocore's paginator."""
    script, boto_script = _KeepingScript(pages), Script(pages)
    expected = [_decode(page) for page in untyped(sample, boto_script)]
    assert list(typed(sample, script)) == expected
    assert script.requests == boto_script.requests


@pytest.fixture(autouse=True)
def _no_warnings() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


@pytest.mark.parametrize("odd", ODD)
def test_a_value_in_place_of_a_list_has_no_items(odd: object) -> None:
    first: Json = {"Things": odd, "NextToken": "1"}
    second: Json = {"Things": [A, B], "NextToken": "2"}
    pages = [first, second, {"Things": odd}]
    made = _pages(PlainPaginator, pages)
    assert [page.things for page in made] == [
        odd,
        [Thing(name="a"), Thing(name="b")],
        odd,
    ]
    assert list(made.items()) == [Thing(name="a"), Thing(name="b")]
    assert made.build_full_result().things == [Thing(name="a"), Thing(name="b")]


@pytest.mark.parametrize("odd", ODD)
def test_a_value_in_place_of_a_list_is_not_cut(odd: object) -> None:
    pages: Sequence[Json] = [{"Things": odd, "NextToken": "1"}, {"Things": [A, B]}]
    made = _pages(PlainPaginator, pages, PaginationConfig(max_items=1))
    assert [page.things for page in made] == [odd, [Thing(name="a")]]
    assert made.resume_token is not None
    rest = PaginationConfig(starting_token=made.resume_token)
    (page,) = _pages(PlainPaginator, [{}, {"Things": odd}], rest)
    assert page.things == odd


def test_items_of_a_list_may_be_of_any_type() -> None:
    made = _pages(PlainPaginator, [{"Things": [A, "text", 5]}])
    assert list(made.items()) == [Thing(name="a"), "text", 5]


@pytest.mark.parametrize("odd", [[1], 5, "text"])
def test_a_value_in_place_of_a_map_has_no_items(odd: object) -> None:
    made = _pages(
        PairsPaginator, [{"Pairs": odd, "NextToken": "1"}, {"Pairs": {"p": 1}}]
    )
    assert list(made.items()) == [("p", 1)]
    assert made.build_full_result().pairs == {"p": 1}


@pytest.mark.parametrize("odd", [[1], 5, {"a": 1}])
def test_a_value_in_place_of_text_has_no_items(odd: object) -> None:
    made = _pages(TextPaginator, [{"Text": odd, "NextToken": "1"}, {"Text": "t"}])
    assert list(made.items()) == ["t"]
    assert made.build_full_result().text == "t"


def test_the_full_result_has_the_first_value_if_none_fits() -> None:
    odd: Json = {"Things": "x", "Groups": 5, "Pairs": [1], "Note": [2], "Count": "3"}
    full: Any = _pages(SeveralResultsPaginator, [odd]).build_full_result()
    assert (full.things, full.groups, full.pairs) == ("x", 5, [1])
    assert (full.note, full.count) == ([2], "3")


@pytest.mark.parametrize("odd", ["text", 5, [1], True])
@pytest.mark.parametrize("place", ["Box", "Shelf", "Marker"])
def test_values_in_place_of_structures_have_no_members(odd: object, place: str) -> None:
    box: dict[str, Any] = {"Things": [A], "Shelf": {"Things": [B]}, "IsTruncated": True}
    changed: Json = {"Box": odd if place == "Box" else {**box, place: odd}}
    _assert_same_pages(NestedPaginator, [changed, {"Box": {"Things": [B]}}])


@pytest.mark.parametrize("odd", ["text", 5, True])
@pytest.mark.parametrize("place", ["Box", "Shelf", "Things"])
def test_the_full_result_leaves_out_what_is_in_place_of_structures(
    odd: object, place: str
) -> None:
    box: dict[str, Any] = {"Things": [A], "Marker": "1", "Title": "t"}
    first: Json = {"Box": {**box, "Shelf": {"Things": [B]}, "IsTruncated": True}}
    second: Json = {"Box": odd if place == "Box" else {**box, place: odd}}
    full = _pages(NestedPaginator, [first, second]).build_full_result()
    assert full.box is not None
    assert full.box.shelf == Shelf(things=[Thing(name="b")])
    assert len(full.box.things or ()) == (2 if place == "Shelf" else 1)


@pytest.mark.parametrize("value", ["text", 5, {"a": 1}, True])
def test_only_structures_have_members_and_only_lists_a_last_item(value: Any) -> None:
    assert within(value, lambda it: it.name) is None
    assert last(value) is None


def test_zero_is_a_token_to_jmespath_and_ends_the_pages() -> None:
    for zero in (0, 0.0):
        box = {"Things": [A], "Marker": zero, "IsTruncated": True}
        _assert_same_pages(NestedPaginator, [{"Box": box}])


@pytest.mark.parametrize("odd", ["", "text", 0, 5, False, [], [1]])
@pytest.mark.parametrize("place", ["Box", "Shelf"])
def test_values_in_place_of_structures_stay_on_a_page_to_resume_within(
    odd: object, place: str
) -> None:
    """botocore raises a TypeError."""
    page: Json = {"Box": odd if place == "Box" else {"Things": [A, B], "Shelf": odd}}
    config = PaginationConfig(starting_token="1___1")
    (found,) = _pages(NestedPaginator, [{}, page], config)
    if place == "Box":
        assert found.box == odd
    else:
        assert found.box is not None
        assert (found.box.things, found.box.shelf) == ([Thing(name="b")], odd)
    start = {"StartingToken": "1___1"}
    with pytest.raises(TypeError):
        list(untyped(NestedPaginator, Script([page]), start))


@needs_botocore("1.41.0", "numbers become 0")
@pytest.mark.parametrize(
    ("odd", "left"), [("text", ""), (True, True), ({"a": 1}, None), ([1], [])]
)
def test_other_results_of_any_type_are_emptied_on_a_page_to_resume_within(
    odd: object, left: object
) -> None:
    pages: Sequence[Json] = [{"Things": [A, B], "Groups": odd, "Pairs": odd}]
    config = PaginationConfig(starting_token="t___1")
    (found,) = typed(SeveralResultsPaginator, _KeepingScript(pages), config)
    assert (found.groups, found.pairs) == (left, left)
    start = {"StartingToken": "t___1"}
    (plain,) = untyped(SeveralResultsPaginator, Script(pages), start)
    assert (plain["Groups"], plain["Pairs"]) == (left, left)


@pytest.mark.parametrize("token", [{"page": 2}, 5, ["t"]])
def test_an_odd_token_is_in_the_resume_token(token: object) -> None:
    pages: Sequence[Json] = [{"Things": [A], "NextToken": token}]
    made = _pages(PlainPaginator, pages, PaginationConfig(max_items=1))
    expected = untyped(PlainPaginator, Script(pages), {"MaxItems": 1})
    assert list(made) == [_decode(page) for page in expected]
    token_of_botocore: Any = expected.resume_token
    assert made.resume_token == token_of_botocore
