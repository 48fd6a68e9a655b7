"""ListNotebookInstances of Amazon SageMaker Service."""

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
from ..shapes.instance_type import InstanceType
from ..shapes.notebook_instance_status import NotebookInstanceStatus

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.notebook_instance_status import NotebookInstanceStatusLike


class NotebookInstanceSortKey(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"


NotebookInstanceSortKeyLike: TypeAlias = (
    NotebookInstanceSortKey | Literal["Name", "CreationTime", "Status"]
)


class NotebookInstanceSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


NotebookInstanceSortOrderLike: TypeAlias = (
    NotebookInstanceSortOrder | Literal["Ascending", "Descending"]
)


@frozen(kw_only=True, repr=False, eq=False)
class NotebookInstanceSummary(Structure):
    """Provides summary information for an SageMaker AI notebook instance."""

    notebook_instance_name: str = ABSENT
    notebook_instance_arn: str = ABSENT
    notebook_instance_status: NotebookInstanceStatus | None = field(
        default=None, converter=or_none(NotebookInstanceStatus)
    )
    url: str | None = None
    instance_type: InstanceType | None = field(
        default=None, converter=or_none(InstanceType)
    )
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    notebook_instance_lifecycle_config_name: str | None = None
    default_code_repository: str | None = None
    additional_code_repositories: Sequence[str] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListNotebookInstancesResponse(Response):
    """The response of `ListNotebookInstances`, with `next_token` and
    `notebook_instances`.
    """

    next_token: str | None = None
    notebook_instances: Sequence[NotebookInstanceSummary] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListNotebookInstancesRequest(Request[ListNotebookInstancesResponse]):
    """Returns a list of the SageMaker AI notebook instances in the requester's
    account in an Amazon Web Services Region.
    """

    __operation__: ClassVar = "ListNotebookInstances"
    __response__: ClassVar = ListNotebookInstancesResponse

    next_token: str | None = None
    max_results: int | None = None
    sort_by: NotebookInstanceSortKey | None = field(
        default=None, converter=or_none(NotebookInstanceSortKey)
    )
    sort_order: NotebookInstanceSortOrder | None = field(
        default=None, converter=or_none(NotebookInstanceSortOrder)
    )
    name_contains: str | None = None
    creation_time_before: datetime | None = None
    creation_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    status_equals: NotebookInstanceStatus | None = field(
        default=None, converter=or_none(NotebookInstanceStatus)
    )
    notebook_instance_lifecycle_config_name_contains: str | None = None
    default_code_repository_contains: str | None = None
    additional_code_repository_equals: str | None = None


class ListNotebookInstancesPaginator(
    Paginator[ListNotebookInstancesResponse, NotebookInstanceSummary]
):
    """The pages of `ListNotebookInstances`."""

    rules: paging.Rules[ListNotebookInstancesResponse, NotebookInstanceSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.notebook_instances,
                put=lambda page, value: evolve(page, notebook_instances=value),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        sort_by: NotebookInstanceSortKeyLike | None = None,
        sort_order: NotebookInstanceSortOrderLike | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        status_equals: NotebookInstanceStatusLike | None = None,
        notebook_instance_lifecycle_config_name_contains: str | None = None,
        default_code_repository_contains: str | None = None,
        additional_code_repository_equals: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListNotebookInstancesResponse, NotebookInstanceSummary]:
        """Page through `ListNotebookInstances`: a request is sent when its page is
        read.

        Args:
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            name_contains: A string in the notebook instances' name. At most 63
                characters.
            creation_time_before: A filter that returns only notebook instances that
                were created before the specified time (timestamp).
            creation_time_after: A filter that returns only notebook instances that
                were created after the specified time (timestamp).
            last_modified_time_before: A filter that returns only notebook instances
                that were modified before the specified time (timestamp).
            last_modified_time_after: A filter that returns only notebook instances
                that were modified after the specified time (timestamp).
            status_equals: A filter that returns only notebook instances with the
                specified status.
            notebook_instance_lifecycle_config_name_contains: A string in the name of
                a notebook instances lifecycle configuration associated with this
                notebook instance. At most 63 characters.
            default_code_repository_contains: A string in the name or URL of a Git
                repository associated with this notebook instance. At most 1024
                characters.
            additional_code_repository_equals: A filter that returns only notebook
                instances with associated with the specified git repository. 1 to
                1024 characters.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListNotebookInstancesRequest(
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                last_modified_time_before=last_modified_time_before,
                last_modified_time_after=last_modified_time_after,
                status_equals=status_equals,
                notebook_instance_lifecycle_config_name_contains=notebook_instance_lifecycle_config_name_contains,
                default_code_repository_contains=default_code_repository_contains,
                additional_code_repository_equals=additional_code_repository_equals,
            ),
            pagination_config,
            prefetch=prefetch,
        )
