"""ListDomains of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import evolve, field, frozen

from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.domain_status import domain_status_or_none

if TYPE_CHECKING:
    from ..._runtime.paging.listing import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.domain_status import DomainStatus


@frozen(kw_only=True, repr=False, eq=False)
class DomainDetails(Structure):
    """The domain's details."""

    domain_arn: str | None = None
    """The domain's Amazon Resource Name (ARN)."""

    domain_id: str | None = None
    """The domain ID."""

    domain_name: str | None = None
    """The domain name."""

    status: DomainStatus | None = field(default=None, converter=domain_status_or_none)
    """The status."""

    creation_time: datetime | None = None
    """The creation time."""

    last_modified_time: datetime | None = None
    """The last modified time."""

    url: str | None = None
    """The domain's URL."""


@frozen(kw_only=True, repr=False, eq=False)
class ListDomainsResponse(Response):
    """The response of `ListDomains`, with `domains` and `next_token`."""

    domains: Sequence[DomainDetails] | None = None
    """The list of domains."""

    next_token: str | None = None
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ListDomainsRequest(Request[ListDomainsResponse]):
    """Lists the domains."""

    __operation__: ClassVar = "ListDomains"
    __response__: ClassVar = ListDomainsResponse

    next_token: str | None = None
    """If the previous response was truncated, you will receive this token. Use it in
    your next request to receive the next set of results.
    """

    max_results: int | None = None
    """This parameter defines the maximum number of results that can be return in a
    single response. The `MaxResults` parameter is an upper bound, not a target.
    If there are more results available than the value specified, a `NextToken` is
    provided in the response. The `NextToken` indicates that the user should get
    the next set of results by providing this token as a part of a subsequent
    call. The default value for `MaxResults` is 10.
    """


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
