"""ListDomains of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.domain_status import DomainStatus

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages


@frozen(kw_only=True, repr=False, eq=False)
class DomainDetails(Structure):
    """The domain's details."""

    domain_arn: str | None = None
    domain_id: str | None = None
    domain_name: str | None = None
    status: DomainStatus | None = field(default=None, converter=or_none(DomainStatus))
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    url: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListDomainsResponse(Response):
    """The response of `ListDomains`, with `domains` and `next_token`."""

    domains: Sequence[DomainDetails] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListDomainsRequest(Request[ListDomainsResponse]):
    """Lists the domains."""

    __operation__: ClassVar = "ListDomains"
    __response__: ClassVar = ListDomainsResponse

    next_token: str | None = None
    max_results: int | None = None


class ListDomainsPaginator(Paginator[ListDomainsResponse, DomainDetails]):
    """The pages of `ListDomains`."""

    rules: paging.Rules[ListDomainsResponse, DomainDetails] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.domains,
            put=lambda page, value: evolve(page, domains=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListDomainsResponse, DomainDetails]:
        """Page through `ListDomains`: a request is sent when its page is read.

        Args:
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListDomainsRequest(),
            pagination_config,
            prefetch=prefetch,
        )
