"""ListComputeQuotas of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import OpenEnum, as_enum, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.activation_state import ActivationState
from ..shapes.scheduler_resource_status import SchedulerResourceStatus
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.compute_quota_config import ComputeQuotaConfig
    from ..shapes.compute_quota_target import ComputeQuotaTarget
    from ..shapes.scheduler_resource_status import SchedulerResourceStatusLike
    from ..shapes.sort_order import SortOrderLike


class SortQuotaBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    CLUSTER_ARN = "ClusterArn"


SortQuotaByLike: TypeAlias = (
    SortQuotaBy | Literal["Name", "CreationTime", "Status", "ClusterArn"]
)


@frozen(kw_only=True, repr=False, eq=False)
class ComputeQuotaSummary(Structure):
    """Summary of the compute allocation definition."""

    compute_quota_arn: str = ABSENT
    compute_quota_id: str = ABSENT
    name: str = ABSENT
    compute_quota_version: int | None = None
    status: SchedulerResourceStatus = field(
        default=ABSENT, converter=as_enum(SchedulerResourceStatus)
    )
    cluster_arn: str | None = None
    compute_quota_config: ComputeQuotaConfig | None = None
    compute_quota_target: ComputeQuotaTarget = ABSENT
    activation_state: ActivationState | None = field(
        default=None, converter=or_none(ActivationState)
    )
    creation_time: datetime = ABSENT
    last_modified_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListComputeQuotasResponse(Response):
    """The response of `ListComputeQuotas`, with `compute_quota_summaries` and
    `next_token`.
    """

    compute_quota_summaries: Sequence[ComputeQuotaSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListComputeQuotasRequest(Request[ListComputeQuotasResponse]):
    """List the resource allocation definitions."""

    __operation__: ClassVar = "ListComputeQuotas"
    __response__: ClassVar = ListComputeQuotasResponse

    created_after: datetime | None = None
    created_before: datetime | None = None
    name_contains: str | None = None
    status: SchedulerResourceStatus | None = field(
        default=None, converter=or_none(SchedulerResourceStatus)
    )
    cluster_arn: str | None = None
    sort_by: SortQuotaBy | None = field(default=None, converter=or_none(SortQuotaBy))
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None


class ListComputeQuotasPaginator(
    Paginator[ListComputeQuotasResponse, ComputeQuotaSummary]
):
    """The pages of `ListComputeQuotas`."""

    rules: paging.Rules[ListComputeQuotasResponse, ComputeQuotaSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.compute_quota_summaries,
            put=lambda page, value: evolve(page, compute_quota_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        name_contains: str | None = None,
        status: SchedulerResourceStatusLike | None = None,
        cluster_arn: str | None = None,
        sort_by: SortQuotaByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListComputeQuotasResponse, ComputeQuotaSummary]:
        """Page through `ListComputeQuotas`: a request is sent when its page is read.

        Args:
            created_after: Filter for after this creation time.
            created_before: Filter for before this creation time.
            name_contains: Filter for name containing this string. 1 to 63
                characters.
            status: Filter for status.
            cluster_arn: Filter for ARN of the cluster. At most 256 characters.
            sort_by: Filter for sorting the list by a given value.
            sort_order: The order of the list.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListComputeQuotasRequest(
                created_after=created_after,
                created_before=created_before,
                name_contains=name_contains,
                status=status,
                cluster_arn=cluster_arn,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
