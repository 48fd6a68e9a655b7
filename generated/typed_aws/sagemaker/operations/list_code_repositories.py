"""ListCodeRepositories of Amazon SageMaker Service."""

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

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.git_config import GitConfig


class CodeRepositorySortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    LAST_MODIFIED_TIME = "LastModifiedTime"


CodeRepositorySortByLike: TypeAlias = (
    CodeRepositorySortBy | Literal["Name", "CreationTime", "LastModifiedTime"]
)


class CodeRepositorySortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


CodeRepositorySortOrderLike: TypeAlias = (
    CodeRepositorySortOrder | Literal["Ascending", "Descending"]
)


@frozen(kw_only=True, repr=False, eq=False)
class CodeRepositorySummary(Structure):
    """Specifies summary information about a Git repository."""

    code_repository_name: str = ABSENT
    code_repository_arn: str = ABSENT
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT
    git_config: GitConfig | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListCodeRepositoriesResponse(Response):
    """The response of `ListCodeRepositories`, with `code_repository_summary_list`
    and `next_token`.
    """

    code_repository_summary_list: Sequence[CodeRepositorySummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListCodeRepositoriesRequest(Request[ListCodeRepositoriesResponse]):
    """Gets a list of the Git repositories in your account."""

    __operation__: ClassVar = "ListCodeRepositories"
    __response__: ClassVar = ListCodeRepositoriesResponse

    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    max_results: int | None = None
    name_contains: str | None = None
    next_token: str | None = None
    sort_by: CodeRepositorySortBy | None = field(
        default=None, converter=or_none(CodeRepositorySortBy)
    )
    sort_order: CodeRepositorySortOrder | None = field(
        default=None, converter=or_none(CodeRepositorySortOrder)
    )


class ListCodeRepositoriesPaginator(
    Paginator[ListCodeRepositoriesResponse, CodeRepositorySummary]
):
    """The pages of `ListCodeRepositories`."""

    rules: paging.Rules[ListCodeRepositoriesResponse, CodeRepositorySummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.code_repository_summary_list,
                put=lambda page, value: evolve(
                    page, code_repository_summary_list=value
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
        sort_by: CodeRepositorySortByLike | None = None,
        sort_order: CodeRepositorySortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListCodeRepositoriesResponse, CodeRepositorySummary]:
        """Page through `ListCodeRepositories`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only Git repositories that
                were created after the specified time.
            creation_time_before: A filter that returns only Git repositories that
                were created before the specified time.
            last_modified_time_after: A filter that returns only Git repositories
                that were last modified after the specified time.
            last_modified_time_before: A filter that returns only Git repositories
                that were last modified before the specified time.
            name_contains: A string in the Git repositories name. At most 63
                characters.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListCodeRepositoriesRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
