"""Starting tokens work as those of botocore's paginators, or are refused."""

import pytest

from botosmith.runtime.convert.api import to_dict
from botosmith.runtime.paging.config import PaginationConfig
from botosmith_tools.client_kinds import ClientKind
from tests.runtime.paging.both_paginators import Script, both, typed
from tests.runtime.paging.page_data import ABCDE, names, things, token
from tests.runtime.paging.sample_paginators import (
    NestedPaginator,
    PlainPaginator,
    SeveralResultsPaginator,
)


@pytest.mark.parametrize("skip", [0, 1, 2, 5])
@pytest.mark.parametrize("max_items", [None, 0, 1, 2, 3])
def test_starting_token_skips_items(skip: int, max_items: int | None) -> None:
    start = token(Token="1", boto_truncate_amount=skip)
    outcome = both(PlainPaginator, ABCDE[1:], starting_token=start, max_items=max_items)
    assert outcome.requests[0] == {"Owner": "me", "Token": "1"}
    assert names(outcome.items) == ["c", "d", "e"][min(skip, 2) :][:max_items]


def test_resume_token_of_a_resumed_and_cut_page_counts_both_cuts() -> None:
    start = token(Token="1", boto_truncate_amount=1)
    page = {"Things": things("a", "b", "c", "d"), "NextToken": "2"}
    outcome = both(PlainPaginator, [page], starting_token=start, max_items=1)
    assert outcome.resume_token == token(Token="1", boto_truncate_amount=2)


def test_other_results_of_a_resumed_page_are_empty() -> None:
    start = token(Token="1", boto_truncate_amount=1)
    page = {"Things": things("a", "b"), "Groups": ["x"], "Note": "n"}
    outcome = both(SeveralResultsPaginator, [page], starting_token=start)
    (made,) = outcome.pages
    assert to_dict(made) == {**page, "Things": things("b"), "Groups": [], "Note": ""}
    both(NestedPaginator, [{}], starting_token=start)


@pytest.mark.parametrize(
    ("start", "request_token", "items"),
    [
        ("opaque", "opaque", ["c", "d", "e"]),
        ("opaque___1", "opaque", ["d", "e"]),
        ("None___1", None, ["d", "e"]),
        ("opaque___x", "opaque___x", ["c", "d", "e"]),
        # Base64 that is not JSON, and base64 of JSON that is not an object.
        ("abcd", "abcd", ["c", "d", "e"]),
        ("WzFd", "WzFd", ["c", "d", "e"]),
    ],
)
def test_starting_token_that_is_not_ours_is_sent_to_the_service(
    start: str, request_token: str | None, items: list[str]
) -> None:
    outcome = both(PlainPaginator, ABCDE[1:], starting_token=start)
    assert outcome.requests[0].get("Token") == request_token
    assert names(outcome.items) == items


def test_starting_token_that_decodes_to_a_number_is_sent_to_the_service(
    kind: ClientKind,
) -> None:
    """botocore raises an AttributeError."""
    script = Script(ABCDE[1:])
    pages = typed(kind, PlainPaginator, script, PaginationConfig(starting_token="MTIz"))
    assert names(kind.listed(pages.items())) == ["c", "d", "e"]
    assert script.requests[0]["Token"] == "MTIz"


def test_starting_token_with_too_many_parts_is_bad() -> None:
    outcome = both(PlainPaginator, ABCDE, starting_token="a___b___c")
    assert outcome.error == "ValueError: Bad starting token: a___b___c"
    assert outcome.requests == []


@pytest.mark.parametrize(
    "start",
    [
        token(Other="1"),
        token(Token="1", Other="1"),
        token(Token={"not": "text"}),
        token(Token="1", boto_truncate_amount="many"),
    ],
)
def test_starting_token_of_another_operation_is_bad(
    kind: ClientKind, start: str
) -> None:
    """botocore sends them, or fails later."""
    script = Script(ABCDE)
    config = PaginationConfig(starting_token=start)
    with pytest.raises(ValueError, match="Bad starting token"):
        kind.listed(typed(kind, PlainPaginator, script, config))
    assert script.requests == []
