"""ListClusterExtensions of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import evolve, field, frozen

from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.extension_status import extension_status_or_none

if TYPE_CHECKING:
    from ..._runtime.paging.listing import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.extension_status import ExtensionStatus


@frozen(kw_only=True, repr=False, eq=False)
class ExtensionSummary(Structure):
    """A summary of an extension installed on a SageMaker HyperPod cluster."""

    extension_arn: str | None = None
    """The Amazon Resource Name (ARN) of the extension."""

    extension_name: str | None = None
    """The name of the extension."""

    extension_version: str | None = None
    """The version of the extension."""

    status: ExtensionStatus | None = field(
        default=None, converter=extension_status_or_none
    )
    """The status of the extension. For the meaning of each status, see
    `ExtensionDetails`.
    """

    creation_time: datetime | None = None
    """The time when the extension was created."""


@frozen(kw_only=True, repr=False, eq=False)
class ListClusterExtensionsResponse(Response):
    """The response of `ListClusterExtensions`, with `extensions` and `next_token`."""

    extensions: Sequence[ExtensionSummary] | None = None
    """The list of extensions installed on the cluster."""

    next_token: str | None = None
    """The next token specified for listing extensions on a SageMaker HyperPod
    cluster.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ListClusterExtensionsRequest(Request[ListClusterExtensionsResponse]):
    """Lists the extensions installed on a SageMaker HyperPod cluster."""

    __operation__: ClassVar = "ListClusterExtensions"
    __response__: ClassVar = ListClusterExtensionsResponse

    cluster_arn: str
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster whose
    extensions you want to list.
    """

    max_results: int | None = None
    """The maximum number of extensions to return in the response. If you don't
    specify a value, SageMaker HyperPod returns up to 100 extensions.
    """

    next_token: str | None = None
    """If the result of the previous `ListClusterExtensions` request was truncated,
    the response includes a `NextToken`. To retrieve the next set of extensions,
    use the token in the next request. When you use the `CreationTimeAfter` or
    `CreationTimeBefore` filters, a response can contain fewer extensions than
    `MaxResults`, or none, and still include a `NextToken`. Continue until the
    response doesn't include a `NextToken`.
    """

    creation_time_after: datetime | None = None
    """A filter that returns extensions created at or after the specified time.
    Timestamps are formatted according to the ISO 8601 standard.
    """

    creation_time_before: datetime | None = None
    """A filter that returns extensions created at or before the specified time. The
    acceptable formats are the same as the timestamp formats for
    `CreationTimeAfter`.
    """


class ListClusterExtensionsPaginator(
    Paginator[ListClusterExtensionsResponse, ExtensionSummary]
):
    """The pages of `ListClusterExtensions`."""

    rules: paging.Rules[ListClusterExtensionsResponse, ExtensionSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.extensions,
            put=lambda page, value: evolve(page, extensions=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        cluster_arn: str,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListClusterExtensionsResponse, ExtensionSummary]:
        """Page through `ListClusterExtensions`: a request is sent when its page is
        read.

        Args:
            cluster_arn: The Amazon Resource Name (ARN) of the SageMaker HyperPod
                cluster whose extensions you want to list.
            creation_time_after: A filter that returns extensions created at or after
                the specified time.
            creation_time_before: A filter that returns extensions created at or
                before the specified time.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListClusterExtensionsRequest(
                cluster_arn=cluster_arn,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
            ),
            pagination_config,
            prefetch=prefetch,
        )
