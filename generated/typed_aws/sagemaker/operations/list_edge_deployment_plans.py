"""ListEdgeDeploymentPlans of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.sort_order import SortOrderLike


class ListEdgeDeploymentPlansSortBy(OpenEnum):
    NAME = "NAME"
    DEVICE_FLEET_NAME = "DEVICE_FLEET_NAME"
    CREATION_TIME = "CREATION_TIME"
    LAST_MODIFIED_TIME = "LAST_MODIFIED_TIME"


ListEdgeDeploymentPlansSortByLike: TypeAlias = (
    ListEdgeDeploymentPlansSortBy
    | Literal["NAME", "DEVICE_FLEET_NAME", "CREATION_TIME", "LAST_MODIFIED_TIME"]
)


@frozen(kw_only=True, repr=False, eq=False)
class EdgeDeploymentPlanSummary(Structure):
    """Contains information summarizing an edge deployment plan."""

    edge_deployment_plan_arn: str = ABSENT
    edge_deployment_plan_name: str = ABSENT
    device_fleet_name: str = ABSENT
    edge_deployment_success: int = ABSENT
    edge_deployment_pending: int = ABSENT
    edge_deployment_failed: int = ABSENT
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListEdgeDeploymentPlansResponse(Response):
    """The response of `ListEdgeDeploymentPlans`, with
    `edge_deployment_plan_summaries` and `next_token`.
    """

    edge_deployment_plan_summaries: Sequence[EdgeDeploymentPlanSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListEdgeDeploymentPlansRequest(Request[ListEdgeDeploymentPlansResponse]):
    """Lists all edge deployment plans."""

    __operation__: ClassVar = "ListEdgeDeploymentPlans"
    __response__: ClassVar = ListEdgeDeploymentPlansResponse

    next_token: str | None = None
    max_results: int | None = None
    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    name_contains: str | None = None
    device_fleet_name_contains: str | None = None
    sort_by: ListEdgeDeploymentPlansSortBy | None = field(
        default=None, converter=or_none(ListEdgeDeploymentPlansSortBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))


class ListEdgeDeploymentPlansPaginator(
    Paginator[ListEdgeDeploymentPlansResponse, EdgeDeploymentPlanSummary]
):
    """The pages of `ListEdgeDeploymentPlans`."""

    rules: paging.Rules[ListEdgeDeploymentPlansResponse, EdgeDeploymentPlanSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.edge_deployment_plan_summaries,
                put=lambda page, value: evolve(
                    page, edge_deployment_plan_summaries=value
                ),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        device_fleet_name_contains: str | None = None,
        sort_by: ListEdgeDeploymentPlansSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListEdgeDeploymentPlansResponse, EdgeDeploymentPlanSummary]:
        """Page through `ListEdgeDeploymentPlans`: a request is sent when its page is
        read.

        Args:
            creation_time_after: Selects edge deployment plans created after this
                time.
            creation_time_before: Selects edge deployment plans created before this
                time.
            last_modified_time_after: Selects edge deployment plans that were last
                updated after this time.
            last_modified_time_before: Selects edge deployment plans that were last
                updated before this time.
            name_contains: Selects edge deployment plans with names containing this
                name. At most 63 characters.
            device_fleet_name_contains: Selects edge deployment plans with a device
                fleet name containing this name. At most 63 characters.
            sort_by: The column by which to sort the edge deployment plans.
            sort_order: The direction of the sorting (ascending or descending).
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListEdgeDeploymentPlansRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                device_fleet_name_contains=device_fleet_name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
