"""ListNotebookInstances of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import evolve, field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.instance_type import instance_type_or_none
from ..shapes.notebook_instance_status import notebook_instance_status_or_none

if TYPE_CHECKING:
    from ..._runtime.paging.listing import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.instance_type import InstanceType
    from ..shapes.notebook_instance_status import (
        NotebookInstanceStatus,
        NotebookInstanceStatusLike,
    )


class NotebookInstanceSortKey(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"


NotebookInstanceSortKeyLike: TypeAlias = (
    NotebookInstanceSortKey
    | Literal[
        "Name",
        "CreationTime",
        "Status",
    ]
)


def notebook_instance_sort_key_or_none(
    value: NotebookInstanceSortKeyLike | None, /
) -> NotebookInstanceSortKey | None:
    return None if value is None else converted(NotebookInstanceSortKey, value)


class NotebookInstanceSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


NotebookInstanceSortOrderLike: TypeAlias = (
    NotebookInstanceSortOrder
    | Literal[
        "Ascending",
        "Descending",
    ]
)


def notebook_instance_sort_order_or_none(
    value: NotebookInstanceSortOrderLike | None, /
) -> NotebookInstanceSortOrder | None:
    return None if value is None else converted(NotebookInstanceSortOrder, value)


@frozen(kw_only=True, repr=False, eq=False)
class NotebookInstanceSummary(Structure):
    """Provides summary information for an SageMaker AI notebook instance."""

    notebook_instance_name: str | None = None
    """The name of the notebook instance that you want a summary for."""

    notebook_instance_arn: str | None = None
    """The Amazon Resource Name (ARN) of the notebook instance."""

    notebook_instance_status: NotebookInstanceStatus | None = field(
        default=None, converter=notebook_instance_status_or_none
    )
    """The status of the notebook instance."""

    url: str | None = None
    """The URL that you use to connect to the Jupyter notebook running in your
    notebook instance.
    """

    instance_type: InstanceType | None = field(
        default=None, converter=instance_type_or_none
    )
    """The type of ML compute instance that the notebook instance is running on."""

    creation_time: datetime | None = None
    """A timestamp that shows when the notebook instance was created."""

    last_modified_time: datetime | None = None
    """A timestamp that shows when the notebook instance was last modified."""

    notebook_instance_lifecycle_config_name: str | None = None
    """The name of a notebook instance lifecycle configuration associated with this
    notebook instance.

    For information about notebook instance lifestyle configurations, see [Step
    2.1: (Optional) Customize a Notebook
    Instance](https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html).
    """

    default_code_repository: str | None = None
    """The Git repository associated with the notebook instance as its default code
    repository. This can be either the name of a Git repository stored as a
    resource in your account, or the URL of a Git repository in [Amazon Web
    Services
    CodeCommit](https://docs.aws.amazon.com/codecommit/latest/userguide/welcome.html)
    or in any other Git repository. When you open a notebook instance, it opens in
    the directory that contains this repository. For more information, see
    [Associating Git Repositories with SageMaker AI Notebook
    Instances](https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-git-repo.html).
    """

    additional_code_repositories: Sequence[str] | None = None
    """An array of up to three Git repositories associated with the notebook
    instance. These can be either the names of Git repositories stored as
    resources in your account, or the URL of Git repositories in [Amazon Web
    Services
    CodeCommit](https://docs.aws.amazon.com/codecommit/latest/userguide/welcome.html)
    or in any other Git repository. These repositories are cloned at the same
    level as the default repository of your notebook instance. For more
    information, see [Associating Git Repositories with SageMaker AI Notebook
    Instances](https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-git-repo.html).
    """


@frozen(kw_only=True, repr=False, eq=False)
class ListNotebookInstancesResponse(Response):
    """The response of `ListNotebookInstances`, with `next_token` and
    `notebook_instances`.
    """

    next_token: str | None = None
    """If the response to the previous `ListNotebookInstances` request was truncated,
    SageMaker AI returns this token. To retrieve the next set of notebook
    instances, use the token in the next request.
    """

    notebook_instances: Sequence[NotebookInstanceSummary] | None = None
    """An array of `NotebookInstanceSummary` objects, one for each notebook instance."""


@frozen(kw_only=True, repr=False, eq=False)
class ListNotebookInstancesRequest(Request[ListNotebookInstancesResponse]):
    """Returns a list of the SageMaker AI notebook instances in the requester's
    account in an Amazon Web Services Region.
    """

    __operation__: ClassVar = "ListNotebookInstances"
    __response__: ClassVar = ListNotebookInstancesResponse

    next_token: str | None = None
    """If the previous call to the `ListNotebookInstances` is truncated, the response
    includes a `NextToken`. You can use this token in your subsequent
    `ListNotebookInstances` request to fetch the next set of notebook instances.

    **Note:** You might specify a filter or a sort order in your request. When
    response is truncated, you must use the same values for the filer and sort
    order in the next request.
    """

    max_results: int | None = None
    """The maximum number of notebook instances to return."""

    sort_by: NotebookInstanceSortKey | None = field(
        default=None, converter=notebook_instance_sort_key_or_none
    )
    """The field to sort results by. The default is `Name`."""

    sort_order: NotebookInstanceSortOrder | None = field(
        default=None, converter=notebook_instance_sort_order_or_none
    )
    """The sort order for results."""

    name_contains: str | None = None
    """A string in the notebook instances' name. This filter returns only notebook
    instances whose name contains the specified string.
    """

    creation_time_before: datetime | None = None
    """A filter that returns only notebook instances that were created before the
    specified time (timestamp).
    """

    creation_time_after: datetime | None = None
    """A filter that returns only notebook instances that were created after the
    specified time (timestamp).
    """

    last_modified_time_before: datetime | None = None
    """A filter that returns only notebook instances that were modified before the
    specified time (timestamp).
    """

    last_modified_time_after: datetime | None = None
    """A filter that returns only notebook instances that were modified after the
    specified time (timestamp).
    """

    status_equals: NotebookInstanceStatus | None = field(
        default=None, converter=notebook_instance_status_or_none
    )
    """A filter that returns only notebook instances with the specified status."""

    notebook_instance_lifecycle_config_name_contains: str | None = None
    """A string in the name of a notebook instances lifecycle configuration
    associated with this notebook instance. This filter returns only notebook
    instances associated with a lifecycle configuration with a name that contains
    the specified string.
    """

    default_code_repository_contains: str | None = None
    """A string in the name or URL of a Git repository associated with this notebook
    instance. This filter returns only notebook instances associated with a git
    repository with a name that contains the specified string.
    """

    additional_code_repository_equals: str | None = None
    """A filter that returns only notebook instances with associated with the
    specified git repository.
    """


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
            name_contains: A string in the notebook instances' name.
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
                notebook instance.
            default_code_repository_contains: A string in the name or URL of a Git
                repository associated with this notebook instance.
            additional_code_repository_equals: A filter that returns only notebook
                instances with associated with the specified git repository.
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
