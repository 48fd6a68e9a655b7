"""ListClusterExtensions of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import as_enum
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.extension_status import ExtensionStatus

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages


@frozen(kw_only=True, repr=False, eq=False)
class ExtensionSummary(Structure):
    """A summary of an extension installed on a SageMaker HyperPod cluster."""

    extension_arn: str = ABSENT
    extension_name: str = ABSENT
    extension_version: str = ABSENT
    status: ExtensionStatus = field(default=ABSENT, converter=as_enum(ExtensionStatus))
    creation_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListClusterExtensionsResponse(Response):
    """The response of `ListClusterExtensions`, with `extensions` and `next_token`."""

    extensions: Sequence[ExtensionSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListClusterExtensionsRequest(Request[ListClusterExtensionsResponse]):
    """Lists the extensions installed on a SageMaker HyperPod cluster."""

    __operation__: ClassVar = "ListClusterExtensions"
    __response__: ClassVar = ListClusterExtensionsResponse

    cluster_arn: str
    max_results: int | None = None
    next_token: str | None = None
    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None


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
                cluster whose extensions you want to list. At most 256 characters.
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
