"""The paginators of operations that have none are inferred from names and types."""

from typing import Any

import pytest

from botosmith.plan import ir
from botosmith.plan.build import build
from botosmith.plan.inferred_paging import InferredPaging, infer_paging
from tests.support.parrots import service_models
from tests.support.shapes import (
    SCALARS,
    enum,
    list_of,
    map_of,
    operation,
    operations,
    ref,
    structure,
    union,
)

SHAPES: dict[str, Any] = {
    **SCALARS,
    "Items": list_of("String"),
    "Map": map_of("String"),
    "Colour": enum("green", "red"),
    "Page": structure(Items="Items", NextToken="String", IsTruncated="Boolean"),
    "Topic": structure(Name="String"),
    "Sent": structure("Name", Name="String", Items="Items", NextToken="String"),
    "Events": union(Event="Page") | {"eventstream": True},
}


def infer(
    given: Any, taken: Any, name: str = "ListThings", **traits: Any
) -> InferredPaging:
    """Infer the paging of an operation, given its input and output."""
    raw = operation(name, "Request", "Response") | traits
    shapes = {"Request": given, "Response": taken, "Send": structure(Sent="Sent")}
    service = {
        "metadata": {"protocol": "json", "serviceId": "Things"},
        "operations": operations(raw, operation("Send", "Send")),
        "shapes": SHAPES | shapes,
    }
    models = service_models("things", service)
    return infer_paging(build(models, infer_paginators=False))


def paginator(*args: Any, **traits: Any) -> ir.Paginator:
    """The paginator of an operation that has one."""
    paging = infer(*args, **traits)
    assert not paging.undecided
    (found,) = paging.paginators
    assert found.inferred
    return found


def undecided(*args: Any, **traits: Any) -> str:
    """Why an operation has no paginator."""
    paging = infer(*args, **traits)
    assert not paging.paginators
    (reason,) = paging.undecided.values()
    return reason


@pytest.mark.parametrize(
    ("given", "taken", "output"),
    [
        ("NextToken", ("NextToken",), "NextToken"),
        ("nextToken", ("NextToken",), "NextToken"),
        # The response repeats the token of the request.
        ("Marker", ("Marker", "NextMarker"), "NextMarker"),
        ("PageToken", ("NextPageToken",), "NextPageToken"),
        (
            "ContinuationToken",
            ("ContinuationToken", "NextContinuationToken"),
            "NextContinuationToken",
        ),
        ("startingToken", ("nextToken",), "nextToken"),
        (
            "ExclusiveStartTableName",
            ("LastEvaluatedTableName",),
            "LastEvaluatedTableName",
        ),
    ],
)
def test_tokens_have_the_names_that_aws_gives_them(
    given: str, taken: tuple[str, ...], output: str
) -> None:
    found = paginator(
        structure(**{given: "String"}),
        structure(Things="Items", **dict.fromkeys(taken, "String")),
    )
    assert found.input_tokens == (given,)
    assert found.output_tokens == (output,)
    assert found.result_keys == ("Things",)


def test_size_of_pages_is_the_only_number_with_such_a_name() -> None:
    taken = structure(NextToken="String", Things="Items")
    one = structure(NextToken="String", MaxResults="Integer", Limit="Colour")
    assert paginator(one, taken).limit_key == "MaxResults"
    two = structure(NextToken="String", MaxResults="Integer", Limit="Integer")
    assert paginator(two, taken).limit_key is None
    unused = ref("Integer", unused=True)
    two = structure(NextToken="String", MaxResults=unused, Limit="Integer")
    assert paginator(two, taken).limit_key == "Limit"


def test_token_that_aws_says_not_to_use_is_not_used() -> None:
    unused = ref("String", unused=True)
    taken = structure(NextToken="String", Marker="String", Things="Items")
    reason = "AWS says not to use its token: NextToken"
    assert undecided(structure(NextToken=unused), taken) == reason
    both = structure(NextToken=unused, Marker="String")
    assert paginator(both, taken).input_tokens == ("Marker",)


@pytest.mark.parametrize(
    ("others", "items"),
    [
        ({"Things": "Items"}, ("Things",)),
        ({"some-things": "Items"}, ('"some-things"',)),
        ({"Things": "Items", "Count": "Integer", "Name": "String"}, ("Things",)),
        ({"Things": "Items", "Errors": "Items"}, ()),
        ({"Tags": "Map"}, ()),
    ],
)
def test_items_are_the_only_list_of_a_response(
    others: dict[str, str], items: tuple[str, ...]
) -> None:
    given = structure(NextToken="String")
    assert paginator(given, structure(NextToken="String", **others)).result_keys == (
        items
    )


def test_token_may_be_in_a_structure_with_all_that_belongs_to_it() -> None:
    found = paginator(structure(NextToken="String"), structure(Page="Page"))
    assert found.output_tokens == ("Page.NextToken",)
    assert found.result_keys == ("Page.Items",)
    assert found.more_results == "Page.IsTruncated"


def test_items_in_a_structure_that_cannot_be_made_of_them_alone_are_unknown() -> None:
    found = paginator(structure(NextToken="String"), structure(Sent="Sent"))
    assert found.output_tokens == ("Sent.NextToken",)
    assert found.result_keys == ()
    assert found.why_no_items == "Sent has required members"


# What a request repeats, and what says nothing about the items.
KNOWN = {
    "Name": "String",
    "Total": "Integer",
    "Bytes": "Long",
    "Started": "Timestamp",
    "RequestId": "String",
}


@pytest.mark.parametrize(
    ("others", "hidden"),
    [
        # How the job went that finds the items.
        ({"JobStatus": "Colour"}, "JobStatus"),
        ({"job-state": "String"}, "job-state"),
        # The status of HTTP, the filter of the request, and another word.
        ({"Status": "Integer", "State": "Colour", "Estate": "String"}, ""),
        # What the response is about.
        ({"Topic": "Topic"}, "Topic"),
        ({"One": "String", "Two": "Colour"}, ""),
        ({"One": "String", "Two": "Colour", "Three": "Double"}, "One, Two, Three"),
    ],
)
def test_items_are_unknown_if_they_hide_the_rest_of_the_response(
    others: dict[str, str], hidden: str
) -> None:
    given = structure(NextToken="String", Name="String", State="String")
    token = {"NextToken": "String", "IsTruncated": "Boolean"}
    direct = structure(Things="Items", **token, **KNOWN, **others)
    # The structure around the list is none of the rest.
    wrapped = structure(Page="Page", **KNOWN, **others)
    for taken, items in ((direct, "Things"), (wrapped, "Page.Items")):
        found = paginator(given, taken)
        reason = f"the response also has {hidden}" if hidden else None
        assert found.why_no_items == reason
        assert found.result_keys == (() if hidden else (items,))


def test_items_in_a_structure_are_unknown_beside_another_list() -> None:
    taken = structure(Page="Page", Warnings="Items")
    found = paginator(structure(NextToken="String"), taken)
    assert found.why_no_items == "the response also has Warnings"


def test_flag_says_that_there_are_more_pages() -> None:
    given = structure(Marker="String")
    taken = structure(Marker="String", Truncated="Boolean", Things="Items")
    assert paginator(given, taken).more_results == "Truncated"
    text = structure(Marker="String", Truncated="String", Things="Items")
    assert paginator(given, text).more_results is None


UNDECIDED = {
    "the token NextToken has the type blob": (
        structure(NextToken="Blob"),
        structure(NextToken="Blob"),
    ),
    "the token Marker has the type enum": (
        structure(Marker="Colour"),
        structure(Marker="Colour"),
    ),
    "the first page requires NextToken": (
        structure("NextToken", NextToken="String"),
        structure(NextToken="String"),
    ),
    "NextToken is an idempotency token": (
        structure(NextToken=ref("String", idempotencyToken=True)),
        structure(NextToken="String"),
    ),
    "it has several tokens: NextToken, Marker": (
        structure(NextToken="String", Marker="String"),
        structure(NextToken="String", Marker="String"),
    ),
    "it returns several tokens: One.NextToken, Other.NextToken": (
        structure(NextToken="String"),
        structure(One="Page", Other="Page"),
    ),
    "it takes nextToken, but returns no such token": (
        structure(nextToken="String"),
        structure(nextForwardToken="String", nextBackwardToken="String"),
    ),
    "it returns NextToken, but takes no such token": (
        structure(Name="String"),
        structure(NextToken="String"),
    ),
    "its tokens have other names: ShardIterator and NextShardIterator": (
        structure("ShardIterator", ShardIterator="String"),
        structure(NextShardIterator="String"),
    ),
    "its response is a stream": (
        structure(NextToken="String"),
        structure(NextToken="String", Events="Events"),
    ),
}


@pytest.mark.parametrize("reason", UNDECIDED)
def test_what_the_model_does_not_decide_has_a_reason(reason: str) -> None:
    assert undecided(*UNDECIDED[reason]) == reason


def test_only_operations_that_read_are_paged() -> None:
    pages = structure(NextToken="String"), structure(NextToken="String")
    reason = "it may do more than read"
    assert undecided(*pages, "ExecuteStatement") == reason
    assert undecided(*pages, "Listen") == reason
    for name in ("ListThings", "BatchGetThings", "AdminListThings", "describeThings"):
        paginator(*pages, name)
    paginator(*pages, "ExecuteStatement", readonly=True)
    paginator(*pages, "Things", http={"method": "GET", "requestUri": "/"})


@pytest.mark.parametrize(
    ("name", "given", "taken"),
    [
        # Neither of these tokens is one of pages.
        ("UpdateThing", "LockToken", "NextLockToken"),
        ("CreateThing", "ClientToken", "ClientToken"),
        # The place of something.
        ("UpdateFilter", "position", "id"),
        ("ListThings", "Name", "Things"),
    ],
)
def test_operations_without_tokens_of_pages_are_not_listed(
    name: str, given: str, taken: str
) -> None:
    paging = infer(structure(**{given: "String"}), structure(**{taken: "String"}), name)
    assert paging == InferredPaging((), {})


def test_idempotency_tokens_that_a_response_repeats_are_not_listed() -> None:
    given = structure(ClientToken=ref("String", idempotencyToken=True))
    paging = infer(given, structure(ClientToken="String"), "GetThing")
    assert paging == InferredPaging((), {})
