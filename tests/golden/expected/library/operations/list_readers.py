"""ListReaders of Example Library."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from attrs import evolve, frozen

from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure


@frozen(kw_only=True, repr=False, eq=False)
class Reader(Structure):
    name: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListReadersResponse(Response):
    """The response of `ListReaders`, with `readers` and `next_token`."""

    readers: Sequence[Reader] | None = None
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListReadersRequest(Request[ListReadersResponse]):
    """The arguments of `ListReaders`."""

    __operation__: ClassVar = "ListReaders"
    __response__: ClassVar = ListReadersResponse

    next_token: str | None = None
    max_results: int | None = None


class ListReadersPaginator(Paginator[ListReadersResponse, Reader]):
    """The pages of `ListReaders`. AWS describes no paginator, so this one is
    inferred.
    """

    __request__: ClassVar = ListReadersRequest
    rules: paging.Rules[ListReadersResponse, Reader] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.readers,
            put=lambda page, value: evolve(page, readers=value),
        ),
        limit=paging.Limit("max_results", int),
    )
