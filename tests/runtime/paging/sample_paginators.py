"""Paginators as the generator prints them, with their models for botocore; written for
the tests of paging."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from attrs import evolve, field, frozen

from botosmith.runtime.paging import rules as paging
from botosmith.runtime.paging.config import PaginationConfig
from botosmith.runtime.paging.pages import Pages
from botosmith.runtime.paging.paginator import Paginator
from botosmith.runtime.shapes import Request, Response, wire


@frozen(kw_only=True)
class Thing:
    name: str | None = field(default=None, metadata=wire("Name"))


@frozen(kw_only=True)
class Shelf:
    things: Sequence[Thing] | None = field(default=None, metadata=wire("Things"))


@frozen(kw_only=True)
class Box:
    shelf: Shelf | None = field(default=None, metadata=wire("Shelf"))
    things: Sequence[Thing] | None = field(default=None, metadata=wire("Things"))
    marker: str | None = field(default=None, metadata=wire("Marker"))
    is_truncated: bool | None = field(default=None, metadata=wire("IsTruncated"))
    title: str | None = field(default=None, metadata=wire("Title"))


@frozen(kw_only=True)
class ListThingsResponse(Response):
    things: Sequence[Thing] | None = field(default=None, metadata=wire("Things"))
    groups: Sequence[str] | None = field(default=None, metadata=wire("Groups"))
    pairs: Mapping[str, int] | None = field(default=None, metadata=wire("Pairs"))
    text: str | None = field(default=None, metadata=wire("Text"))
    note: str | None = field(default=None, metadata=wire("Note"))
    count: int | None = field(default=None, metadata=wire("Count"))
    box: Box | None = field(default=None, metadata=wire("Box"))
    title: str | None = field(default=None, metadata=wire("Title"))
    is_truncated: bool | None = field(default=None, metadata=wire("IsTruncated"))
    next_token: str | None = field(default=None, metadata=wire("NextToken"))
    next_type: str | None = field(default=None, metadata=wire("NextType"))
    next_number: int | None = field(default=None, metadata=wire("NextNumber"))
    next_key: Mapping[str, bytes] | None = field(default=None, metadata=wire("NextKey"))


@frozen(kw_only=True)
class ListThingsRequest(Request[ListThingsResponse]):
    __operation__: ClassVar = "ListThings"
    __response__: ClassVar = ListThingsResponse

    owner: str = field(metadata=wire("Owner"))
    token: str | None = field(default=None, metadata=wire("Token"))
    type: str | None = field(default=None, metadata=wire("Type"))
    number: int | None = field(default=None, metadata=wire("Number"))
    key: Mapping[str, bytes] | None = field(default=None, metadata=wire("Key"))
    max_results: int | None = field(default=None, metadata=wire("MaxResults"))
    max_items: str | None = field(default=None, metadata=wire("MaxItems"))


class _ThingsPaginator(Paginator[ListThingsResponse, Thing]):
    """`paginate` of the sample paginators whose items are things."""

    def paginate(
        self,
        *,
        owner: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListThingsResponse, Thing]:
        return self.pages(
            ListThingsRequest(owner=owner), pagination_config, prefetch=prefetch
        )


THINGS = paging.ListResult[ListThingsResponse, Thing](
    get=lambda page: page.things, put=lambda page, value: evolve(page, things=value)
)
COUNT = paging.NumberResult[ListThingsResponse, int](
    get=lambda page: page.count, put=lambda page, value: evolve(page, count=value)
)
TOKENS = {"input_token": "Token", "output_token": "NextToken"}
TOKEN = paging.Token[ListThingsResponse]("Token", "token", lambda page: page.next_token)


class PlainPaginator(_ThingsPaginator):
    model: ClassVar[Mapping[str, Any]] = {
        **TOKENS,
        "result_key": "Things",
        "limit_key": "MaxResults",
    }
    rules: paging.Rules[ListThingsResponse, Thing] = paging.Rules(
        tokens=(TOKEN,), result=THINGS, limit=paging.Limit("max_results", int)
    )


class SeveralResultsPaginator(_ThingsPaginator):
    model: ClassVar[Mapping[str, Any]] = {
        **TOKENS,
        "more_results": "IsTruncated",
        "result_key": ["Things", "Groups", "Note", "Count", "Pairs"],
        "non_aggregate_keys": ["Title", "Box.Title"],
        "limit_key": "MaxItems",
    }
    rules: paging.Rules[ListThingsResponse, Thing] = paging.Rules(
        tokens=(TOKEN,),
        result=THINGS,
        other_results=(
            paging.ListResult(
                get=lambda page: page.groups,
                put=lambda page, value: evolve(page, groups=value),
            ),
            paging.TextResult(
                get=lambda page: page.note,
                put=lambda page, value: evolve(page, note=value),
            ),
            COUNT,
            paging.MapResult(
                get=lambda page: page.pairs,
                put=lambda page, value: evolve(page, pairs=value),
            ),
        ),
        limit=paging.Limit("max_items", str),
        more_results=lambda page: page.is_truncated,
        rest=lambda page: ListThingsResponse(
            title=page.title,
            box=Box(title=paging.within(page.box, lambda it: it.title)),
        ),
    )


class NestedPaginator(_ThingsPaginator):
    model: ClassVar[Mapping[str, Any]] = {
        "input_token": "Token",
        "output_token": "Box.Marker || Box.Things[-1].Name",
        "more_results": "Box.IsTruncated",
        "result_key": ["Box.Things", "Box.Shelf.Things"],
        "non_aggregate_keys": ["Box.Title"],
    }
    rules: paging.Rules[ListThingsResponse, Thing] = paging.Rules(
        tokens=(
            paging.Token(
                "Token",
                "token",
                lambda page: paging.either(
                    paging.within(page.box, lambda it: it.marker),
                    paging.within(
                        paging.last(paging.within(page.box, lambda it: it.things)),
                        lambda it: it.name,
                    ),
                ),
            ),
        ),
        result=paging.ListResult(
            get=lambda page: paging.within(page.box, lambda it: it.things),
            put=lambda page, value: evolve(
                page,
                box=paging.changed(
                    page.box, Box(), lambda it: evolve(it, things=value)
                ),
            ),
        ),
        other_results=(
            paging.ListResult(
                get=lambda page: paging.within(
                    paging.within(page.box, lambda it: it.shelf), lambda it: it.things
                ),
                put=lambda page, value: evolve(
                    page,
                    box=paging.changed(
                        page.box,
                        Box(),
                        lambda it: evolve(
                            it,
                            shelf=paging.changed(
                                it.shelf, Shelf(), lambda it: evolve(it, things=value)
                            ),
                        ),
                    ),
                ),
            ),
        ),
        more_results=lambda page: paging.within(page.box, lambda it: it.is_truncated),
        rest=lambda page: ListThingsResponse(
            box=Box(title=paging.within(page.box, lambda it: it.title))
        ),
    )


class SeveralTokensPaginator(_ThingsPaginator):
    model: ClassVar[Mapping[str, Any]] = {
        "input_token": ["Token", "Type", "Number"],
        "output_token": ["NextToken", "NextType", "NextNumber"],
        "result_key": "Things",
        "limit_key": "MaxResults",
    }
    rules: paging.Rules[ListThingsResponse, Thing] = paging.Rules(
        tokens=(
            TOKEN,
            paging.Token("Type", "type", lambda page: page.next_type),
            paging.Token("Number", "number", lambda page: page.next_number),
        ),
        result=THINGS,
        limit=paging.Limit("max_results", int),
    )


class KeyPaginator(_ThingsPaginator):
    model: ClassVar[Mapping[str, Any]] = {
        "input_token": "Key",
        "output_token": "NextKey",
        "result_key": "Things",
    }
    rules: paging.Rules[ListThingsResponse, Thing] = paging.Rules(
        tokens=(paging.Token("Key", "key", lambda page: page.next_key),), result=THINGS
    )


class TextPaginator(Paginator[ListThingsResponse, str]):
    model: ClassVar[Mapping[str, Any]] = {**TOKENS, "result_key": "Text"}
    rules: paging.Rules[ListThingsResponse, str] = paging.Rules(
        tokens=(TOKEN,),
        result=paging.TextResult(
            get=lambda page: page.text, put=lambda page, value: evolve(page, text=value)
        ),
    )


class PairsPaginator(Paginator[ListThingsResponse, tuple[str, int]]):
    model: ClassVar[Mapping[str, Any]] = {**TOKENS, "result_key": "Pairs"}
    rules: paging.Rules[ListThingsResponse, tuple[str, int]] = paging.Rules(
        tokens=(TOKEN,),
        result=paging.MapResult(
            get=lambda page: page.pairs,
            put=lambda page, value: evolve(page, pairs=value),
        ),
    )


class BoxPaginator(Paginator[ListThingsResponse, Box]):
    model: ClassVar[Mapping[str, Any]] = {**TOKENS, "result_key": "Box"}
    rules: paging.Rules[ListThingsResponse, Box] = paging.Rules(
        tokens=(TOKEN,),
        result=paging.ValueResult(
            get=lambda page: page.box, put=lambda page, value: evolve(page, box=value)
        ),
    )
