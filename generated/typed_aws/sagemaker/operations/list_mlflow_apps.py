"""ListMlflowApps of Amazon SageMaker Service."""

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
from ..shapes.account_default_status import AccountDefaultStatus
from ..shapes.mlflow_app_status import MlflowAppStatus
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.account_default_status import AccountDefaultStatusLike
    from ..shapes.mlflow_app_status import MlflowAppStatusLike
    from ..shapes.sort_order import SortOrderLike


class SortMlflowAppBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"


SortMlflowAppByLike: TypeAlias = (
    SortMlflowAppBy | Literal["Name", "CreationTime", "Status"]
)


@frozen(kw_only=True, repr=False, eq=False)
class MlflowAppSummary(Structure):
    """The summary of the Mlflow App to list."""

    arn: str | None = None
    name: str | None = None
    status: MlflowAppStatus | None = field(
        default=None, converter=or_none(MlflowAppStatus)
    )
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    mlflow_version: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListMlflowAppsResponse(Response):
    """The response of `ListMlflowApps`, with `summaries` and `next_token`."""

    summaries: Sequence[MlflowAppSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListMlflowAppsRequest(Request[ListMlflowAppsResponse]):
    """Lists all MLflow Apps"""

    __operation__: ClassVar = "ListMlflowApps"
    __response__: ClassVar = ListMlflowAppsResponse

    created_after: datetime | None = None
    created_before: datetime | None = None
    status: MlflowAppStatus | None = field(
        default=None, converter=or_none(MlflowAppStatus)
    )
    mlflow_version: str | None = None
    default_for_domain_id: str | None = None
    account_default_status: AccountDefaultStatus | None = field(
        default=None, converter=or_none(AccountDefaultStatus)
    )
    sort_by: SortMlflowAppBy | None = field(
        default=None, converter=or_none(SortMlflowAppBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None


class ListMlflowAppsPaginator(Paginator[ListMlflowAppsResponse, MlflowAppSummary]):
    """The pages of `ListMlflowApps`."""

    rules: paging.Rules[ListMlflowAppsResponse, MlflowAppSummary] = paging.Rules(
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
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        status: MlflowAppStatusLike | None = None,
        mlflow_version: str | None = None,
        default_for_domain_id: str | None = None,
        account_default_status: AccountDefaultStatusLike | None = None,
        sort_by: SortMlflowAppByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListMlflowAppsResponse, MlflowAppSummary]:
        """Page through `ListMlflowApps`: a request is sent when its page is read.

        Args:
            created_after: Use the `CreatedAfter` filter to only list MLflow Apps
                created after a specific date and time.
            created_before: Use the `CreatedBefore` filter to only list MLflow Apps
                created before a specific date and time.
            status: Filter for Mlflow apps with a specific creation status.
            mlflow_version: Filter for Mlflow Apps with the specified version. At
                most 16 characters.
            default_for_domain_id: Filter for MLflow Apps with the specified default
                SageMaker Domain ID.
            account_default_status: Filter for MLflow Apps with the specified
                `AccountDefaultStatus`.
            sort_by: Filter for MLflow Apps sorting by name, creation time, or
                creation status.
            sort_order: Change the order of the listed MLflow Apps.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListMlflowAppsRequest(
                created_after=created_after,
                created_before=created_before,
                status=status,
                mlflow_version=mlflow_version,
                default_for_domain_id=default_for_domain_id,
                account_default_status=account_default_status,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
