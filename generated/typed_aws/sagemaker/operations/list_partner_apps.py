"""ListPartnerApps of Amazon SageMaker Service."""

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
from ..shapes.partner_app_status import PartnerAppStatus
from ..shapes.partner_app_type import PartnerAppType

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages


@frozen(kw_only=True, repr=False, eq=False)
class PartnerAppSummary(Structure):
    """A subset of information related to a SageMaker Partner AI App. This
    information is used as part of the `ListPartnerApps` API response.
    """

    arn: str | None = None
    name: str | None = None
    type: PartnerAppType | None = field(default=None, converter=or_none(PartnerAppType))
    status: PartnerAppStatus | None = field(
        default=None, converter=or_none(PartnerAppStatus)
    )
    creation_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListPartnerAppsResponse(Response):
    """The response of `ListPartnerApps`, with `summaries` and `next_token`."""

    summaries: Sequence[PartnerAppSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListPartnerAppsRequest(Request[ListPartnerAppsResponse]):
    """Lists all of the SageMaker Partner AI Apps in an account."""

    __operation__: ClassVar = "ListPartnerApps"
    __response__: ClassVar = ListPartnerAppsResponse

    max_results: int | None = None
    next_token: str | None = None


class ListPartnerAppsPaginator(Paginator[ListPartnerAppsResponse, PartnerAppSummary]):
    """The pages of `ListPartnerApps`."""

    rules: paging.Rules[ListPartnerAppsResponse, PartnerAppSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.summaries,
            put=lambda page, value: evolve(page, summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListPartnerAppsResponse, PartnerAppSummary]:
        """Page through `ListPartnerApps`: a request is sent when its page is read.

        Args:
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListPartnerAppsRequest(),
            pagination_config,
            prefetch=prefetch,
        )
