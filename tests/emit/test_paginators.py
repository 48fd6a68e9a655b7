"""The views of paginators, and the paginators that are refused."""

import copy
from typing import Any

import pytest

from botosmith.emit.paginators import PaginatorBuilder
from botosmith.emit.scope import Scope
from botosmith.emit.views.modules import PaginatorView, ResultView
from botosmith.errors import BotosmithError
from botosmith.plan.build import build
from botosmith.plan.service import plan_service
from tests.support.parrots import service_models
from tests.support.shapes import (
    SCALARS,
    enum,
    list_of,
    map_of,
    operation,
    operations,
    structure,
    union,
)

SHAPES: dict[str, Any] = {
    **SCALARS,
    "Request": structure(
        *("Owner", "Needed"),
        Owner="String",
        Needed="String",
        Token="String",
        MaxResults="Integer",
        When="Timestamp",
    ),
    "Response": structure(
        Items="Items",
        Sparse="SparseList",
        ByColour="ByColour",
        Page="Page",
        Sent="Sent",
        Choice="Choice",
        NextToken="String",
        More="Boolean",
        Count="Integer",
    ),
    "Page": structure(Items="Items", Marker="String", Title="String", Inner="Page"),
    "Sent": structure("Name", Name="String", Items="Items"),
    "Send": structure(Sent="Sent"),
    "Choice": union(A="String"),
    "Items": list_of("Item"),
    "Item": structure(Key="String"),
    "SparseList": list_of("String") | {"sparse": True},
    "ByColour": map_of("Items", "Colour"),
    "Colour": enum("green", "red"),
}


def view(required: list[str] | None = None, **changes: Any) -> PaginatorView:
    """The view of a paginator in a service written for these tests."""
    shapes = copy.deepcopy(SHAPES)
    if required is not None:
        shapes["Request"]["required"] = required
    rules = {"input_token": "Token", "output_token": "NextToken", "result_key": "Items"}
    service = {
        "metadata": {"protocol": "json", "serviceId": "Things"},
        "operations": operations(
            operation("ListThings", "Request", "Response"),
            # Uses the shapes `Sent` and `Item`, too.
            operation("Send", "Send"),
        ),
        "shapes": shapes,
    }
    models = service_models("things", service, {"ListThings": rules | changes})
    plan = plan_service(build(models))
    (paginator,) = plan.service.paginators
    scope = Scope(plan, "operations.list_things")
    return PaginatorBuilder(paginator, scope).view()


def result(**changes: Any) -> ResultView:
    """The view of the main result of a paginator."""
    found = view(**changes).result
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("expression", "code"),
    [
        ("NextToken", "page.next_token"),
        (
            "Page.Inner.Marker",
            "paging.within(paging.within(page.page, lambda it: it.inner), "
            "lambda it: it.marker)",
        ),
        ("Items[-1].Key", "paging.within(paging.last(page.items), lambda it: it.key)"),
        (
            "NextToken || Items[-1].Key",
            "paging.either(page.next_token, "
            "paging.within(paging.last(page.items), lambda it: it.key))",
        ),
    ],
)
def test_jmespath_expressions_become_attribute_access(
    expression: str, code: str
) -> None:
    (token,) = view(output_token=expression).tokens
    assert token.get == code
    assert (token.name, token.field) == ('"Token"', '"token"')


def test_nested_result_keys_are_set_in_nested_structures() -> None:
    assert result(result_key="Page.Inner.Items").put == (
        "evolve(page, page=paging.changed(page.page, Page(), lambda it: "
        "evolve(it, inner=paging.changed(it.inner, Page(), lambda it: "
        "evolve(it, items=value)))))"
    )


@pytest.mark.parametrize(
    ("key", "kind", "item", "base_item"),
    [
        ("Items", "ListResult", "Item", '"Item"'),
        ("Sparse", "ListResult", "str | None", "str | None"),
        (
            "ByColour",
            "MapResult",
            "tuple[Colour, Sequence[Item]]",
            '"tuple[Colour, Sequence[Item]]"',
        ),
        ("NextToken", "TextResult", "str", "str"),
        ("Count", "NumberResult", "int", "int"),
        ("Page", "ValueResult", "Page", "Page"),
    ],
)
def test_result_keys_of_each_type(
    key: str, kind: str, item: str, base_item: str
) -> None:
    made = view(result_key=[key, "Count"])
    assert made.result is not None
    assert (made.result.kind, made.item, made.base_item) == (kind, item, base_item)
    assert [other.kind for other in made.other_results] == ["NumberResult"]


def test_paginator_view_settings() -> None:
    made = view(
        limit_key="MaxResults",
        more_results="More",
        non_aggregate_keys=["Count", "Page.Title", "Page.Marker"],
    )
    assert made.settings == [
        'limit=paging.Limit("max_results", int)',
        "more_results=lambda page: page.more",
        "rest=lambda page: ListThingsResponse(count=page.count, "
        "page=Page(title=paging.within(page.page, lambda it: it.title), "
        "marker=paging.within(page.page, lambda it: it.marker)))",
    ]
    assert view().settings == []


def test_non_aggregate_key_within_another_is_left_out() -> None:
    (rest,) = view(non_aggregate_keys=["Page.Title", "Page"]).settings
    assert rest == "rest=lambda page: ListThingsResponse(page=page.page)"


def test_paginate_does_not_take_tokens_and_limit() -> None:
    names = [argument.name for argument in view(limit_key="MaxResults").arguments]
    assert names == ["owner", "needed", "when"]
    assert "max_results" in [argument.name for argument in view().arguments]


def test_paginate_takes_a_required_limit() -> None:
    made = view(["MaxResults"], limit_key="MaxResults")
    assert "max_results: int" in [argument.declaration for argument in made.arguments]


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"output_token": "Items[0].Key"}, "'Items[0].Key' cannot read 0"),
        ({"output_token": "Items[].Key"}, "'Items[].Key' contains an unsupported"),
        ({"output_token": "Page.(A"}, "'Page.(A' is not valid JMESPath"),
        ({"output_token": "Absent"}, "cannot read 'Absent' from"),
        ({"output_token": "Choice.A"}, "cannot read 'A' from Choice"),
        ({"output_token": "Page[-1]"}, "cannot read -1 from Page"),
        ({"result_key": "Items[-1]"}, "does not name a single member"),
        ({"result_key": "Items || Sparse"}, "does not name a single member"),
        ({"result_key": "Sent.Items"}, "'Sent' has required members"),
        ({"input_token": "Absent"}, "the request has no member 'Absent'"),
        ({"input_token": "Needed"}, "the first page requires the token 'Needed'"),
        ({"input_token": ["Token", "Owner"]}, "input and output tokens differ"),
        ({"limit_key": "Absent"}, "the request has no member 'Absent'"),
        ({"limit_key": "When"}, "the limit has type datetime, not int or str"),
    ],
)
def test_unsupported_paginator_rules_are_named(
    changes: dict[str, Any], complaint: str
) -> None:
    with pytest.raises(BotosmithError) as caught:
        view(**changes)
    assert str(caught.value).startswith("things: paginator of ListThings: ")
    assert complaint in str(caught.value)
