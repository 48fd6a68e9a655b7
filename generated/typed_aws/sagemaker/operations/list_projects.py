"""ListProjects of Amazon SageMaker Service."""

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
from ..shapes.project_status import ProjectStatus

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages


class ProjectSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"


ProjectSortByLike: TypeAlias = ProjectSortBy | Literal["Name", "CreationTime"]


class ProjectSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


ProjectSortOrderLike: TypeAlias = ProjectSortOrder | Literal["Ascending", "Descending"]


@frozen(kw_only=True, repr=False, eq=False)
class ProjectSummary(Structure):
    """Information about a project."""

    project_name: str = ABSENT
    project_description: str | None = None
    project_arn: str = ABSENT
    project_id: str = ABSENT
    creation_time: datetime = ABSENT
    project_status: ProjectStatus = field(
        default=ABSENT, converter=as_enum(ProjectStatus)
    )


@frozen(kw_only=True, repr=False, eq=False)
class ListProjectsResponse(Response):
    """The response of `ListProjects`, with `project_summary_list` and `next_token`."""

    project_summary_list: Sequence[ProjectSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListProjectsRequest(Request[ListProjectsResponse]):
    """Gets a list of the projects in an Amazon Web Services account."""

    __operation__: ClassVar = "ListProjects"
    __response__: ClassVar = ListProjectsResponse

    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    max_results: int | None = None
    name_contains: str | None = None
    next_token: str | None = None
    sort_by: ProjectSortBy | None = field(
        default=None, converter=or_none(ProjectSortBy)
    )
    sort_order: ProjectSortOrder | None = field(
        default=None, converter=or_none(ProjectSortOrder)
    )


class ListProjectsPaginator(Paginator[ListProjectsResponse, ProjectSummary]):
    """The pages of `ListProjects`."""

    rules: paging.Rules[ListProjectsResponse, ProjectSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.project_summary_list,
            put=lambda page, value: evolve(page, project_summary_list=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        name_contains: str | None = None,
        sort_by: ProjectSortByLike | None = None,
        sort_order: ProjectSortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListProjectsResponse, ProjectSummary]:
        """Page through `ListProjects`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns the projects that were created
                after a specified time.
            creation_time_before: A filter that returns the projects that were
                created before a specified time.
            name_contains: A filter that returns the projects whose name contains a
                specified string. 1 to 32 characters.
            sort_by: The field by which to sort results.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListProjectsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                name_contains=name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
