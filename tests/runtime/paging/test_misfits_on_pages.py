"""Pages with values that do not fit the model, where items and tokens should be."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar, cast

import pytest
from botocore.exceptions import PaginationError
from hypothesis import given
from hypothesis import strategies as st

from botosmith.runtime.conversion_error import ConversionError
from botosmith.runtime.convert.api import to_dict
from botosmith.runtime.convert.codec import response_decoder
from botosmith.runtime.paging.config import PaginationConfig
from botosmith.runtime.paging.rules import last, within
from botosmith.runtime.shapes import Request, Response
from botosmith_tools.client_kinds import ClientKind
from botosmith_tools.compare_paginators.outcome import Json
from tests.runtime.paging.both_paginators import Sample, Script, typed, untyped
from tests.runtime.paging.page_data import token
from tests.runtime.paging.sample_paginators import (
    KeyPaginator,
    ListThingsResponse,
    NestedPaginator,
    PairsPaginator,
    SeveralResultsPaginator,
)
from tests.support.botocore_versions import needs_botocore

R = TypeVar("R", bound=Response)


class _KeepingScript(Script):
    def send(self, request: Request[R], /) -> R:
        return cast("R", _decode(self.call(**to_dict(request))))


def _decode(data: Json) -> ListThingsResponse:
    """Make what a call makes of a response."""
    try:
        return response_decoder(ListThingsResponse)(data)
    except ConversionError as error:
        return cast("ListThingsResponse", error.partial)


def _pages(
    kind: ClientKind,
    sample: Sample,
    pages: Sequence[Json],
    config: PaginationConfig | None = None,
) -> Any:
    """Page through responses; the token of a request is the index of its page."""
    script = _KeepingScript(pages, lambda request: int(request.get("Token", 0)))
    return typed(kind, sample, script, config)


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


def test_token_that_does_not_fit_fails_when_it_is_sent(kind: ClientKind) -> None:
    kept = {"k": "text in place of bytes"}
    found: object = _decode({"NextKey": kept}).next_key
    assert found == kept
    first: Json = {"Things": [{"Name": "a"}], "NextKey": "odd"}
    cut = _pages(kind, KeyPaginator, [first], PaginationConfig(max_items=1))
    kind.listed(cut)
    assert cut.resume_token == token(Key="odd")
    pages = _pages(kind, KeyPaginator, [first, {}])
    seen: list[object] = []
    with pytest.raises(ConversionError, match=r"\.key: expected a map"):
        kind.each(pages, seen.append)
    assert len(seen) == 1


@pytest.mark.parametrize("value", ["text", 5, {"a": 1}, True])
def test_only_structures_have_members_and_only_lists_a_last_item(value: Any) -> None:
    assert within(value, lambda it: it.name) is None
    assert last(value) is None


A, B = {"Name": "a"}, {"Name": "b"}
# The first result is missing here: botocore fails if it is odd. The last value of each
# page is its token, which is never of another type, since such a token is refused.
BESIDE: Mapping[Sample, Json] = {
    SeveralResultsPaginator: {
        "Groups": ["g"],
        "Pairs": {"p": 1},
        "Note": "n",
        "Count": 2,
        "Title": "t",
        "IsTruncated": True,
        "Box": {"Title": "t"},
        "NextToken": "",
    },
    NestedPaginator: {
        "Shelf": {"Things": [B]},
        "IsTruncated": True,
        "Title": "t",
        "Marker": "",
    },
}
ODD: st.SearchStrategy[object] = st.sampled_from(
    ["", "text", 0, 5, 1.5, True, [], ["x"], {}, {"a": 1}, {"Name": "n", "Things": [B]}]
)
TOKENS: st.SearchStrategy[object] = st.sampled_from(
    ["", "token", "None", 0, 0.0, [], {}]
)


@st.composite
def odd_pages(draw: st.DrawFn, sample: Sample) -> list[Json]:
    """Pages of things, beside which values are missing or odd."""
    *names, token = BESIDE[sample]
    pages: list[Json] = []
    for number in range(draw(st.integers(1, 4))):
        odd = draw(st.dictionaries(st.sampled_from(names), ODD, max_size=3))
        page: Json = {"Things": [A, B][: number % 3], **BESIDE[sample], **odd}
        found = draw(st.just(f"{number}") | TOKENS | st.none())
        page = {**page, token: found} if found is not None else page
        pages.append({"Box": page} if sample is NestedPaginator else page)
    return [*pages, {}]


@needs_botocore("1.41.0", "numbers become 0")
@pytest.mark.parametrize("sample", BESIDE)
@given(data=st.data(), limit=st.sampled_from([None, 0, 1, 3]))
def test_odd_values_beside_the_items_change_pages_as_in_botocore(
    kind: ClientKind, sample: Sample, data: st.DataObject, limit: int | None
) -> None:
    pages = data.draw(odd_pages(sample))
    theirs, ours = Script(pages), _KeepingScript(pages)
    plain = untyped(sample, theirs, {"MaxItems": limit})
    made = typed(kind, sample, ours, PaginationConfig(max_items=limit))
    try:
        expected = [_decode(page) for page in plain]
    except PaginationError as error:
        with pytest.raises(PaginationError, match=re.escape(str(error))):
            kind.listed(made)
    else:
        assert kind.listed(made) == expected
        assert made.resume_token == plain.resume_token
    assert ours.requests == theirs.requests
