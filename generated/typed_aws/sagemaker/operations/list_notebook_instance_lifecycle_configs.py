"""ListNotebookInstanceLifecycleConfigs of Amazon SageMaker Service."""

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


class NotebookInstanceLifecycleConfigSortKey(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    LAST_MODIFIED_TIME = "LastModifiedTime"


NotebookInstanceLifecycleConfigSortKeyLike: TypeAlias = (
    NotebookInstanceLifecycleConfigSortKey
    | Literal["Name", "CreationTime", "LastModifiedTime"]
)


class NotebookInstanceLifecycleConfigSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


NotebookInstanceLifecycleConfigSortOrderLike: TypeAlias = (
    NotebookInstanceLifecycleConfigSortOrder | Literal["Ascending", "Descending"]
)


@frozen(kw_only=True, repr=False, eq=False)
class NotebookInstanceLifecycleConfigSummary(Structure):
    """Provides a summary of a notebook instance lifecycle configuration."""

    notebook_instance_lifecycle_config_name: str = ABSENT
    notebook_instance_lifecycle_config_arn: str = ABSENT
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListNotebookInstanceLifecycleConfigsResponse(Response):
    """The response of `ListNotebookInstanceLifecycleConfigs`, with `next_token` and
    `notebook_instance_lifecycle_configs`.
    """

    next_token: str | None = None
    notebook_instance_lifecycle_configs: Sequence[
        NotebookInstanceLifecycleConfigSummary
    ] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListNotebookInstanceLifecycleConfigsRequest(
    Request[ListNotebookInstanceLifecycleConfigsResponse]
):
    """Lists notebook instance lifestyle configurations created with the
    [CreateNotebookInstanceLifecycleConfig](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstanceLifecycleConfig.html)
    API.
    """

    __operation__: ClassVar = "ListNotebookInstanceLifecycleConfigs"
    __response__: ClassVar = ListNotebookInstanceLifecycleConfigsResponse

    next_token: str | None = None
    max_results: int | None = None
    sort_by: NotebookInstanceLifecycleConfigSortKey | None = field(
        default=None, converter=or_none(NotebookInstanceLifecycleConfigSortKey)
    )
    sort_order: NotebookInstanceLifecycleConfigSortOrder | None = field(
        default=None, converter=or_none(NotebookInstanceLifecycleConfigSortOrder)
    )
    name_contains: str | None = None
    creation_time_before: datetime | None = None
    creation_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None


class ListNotebookInstanceLifecycleConfigsPaginator(
    Paginator[
        ListNotebookInstanceLifecycleConfigsResponse,
        NotebookInstanceLifecycleConfigSummary,
    ]
):
    """The pages of `ListNotebookInstanceLifecycleConfigs`."""

    rules: paging.Rules[
        ListNotebookInstanceLifecycleConfigsResponse,
        NotebookInstanceLifecycleConfigSummary,
    ] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.notebook_instance_lifecycle_configs,
            put=lambda page, value: evolve(
                page, notebook_instance_lifecycle_configs=value
            ),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        sort_by: NotebookInstanceLifecycleConfigSortKeyLike | None = None,
        sort_order: NotebookInstanceLifecycleConfigSortOrderLike | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[
        ListNotebookInstanceLifecycleConfigsResponse,
        NotebookInstanceLifecycleConfigSummary,
    ]:
        """Page through `ListNotebookInstanceLifecycleConfigs`: a request is sent when
        its page is read.

        Args:
            sort_by: Sorts the list of results.
            sort_order: The sort order for results.
            name_contains: A string in the lifecycle configuration name. At most 63
                characters.
            creation_time_before: A filter that returns only lifecycle configurations
                that were created before the specified time (timestamp).
            creation_time_after: A filter that returns only lifecycle configurations
                that were created after the specified time (timestamp).
            last_modified_time_before: A filter that returns only lifecycle
                configurations that were modified before the specified time
                (timestamp).
            last_modified_time_after: A filter that returns only lifecycle
                configurations that were modified after the specified time
                (timestamp).
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListNotebookInstanceLifecycleConfigsRequest(
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                last_modified_time_before=last_modified_time_before,
                last_modified_time_after=last_modified_time_after,
            ),
            pagination_config,
            prefetch=prefetch,
        )
