"""ListClusterExtensionVersions of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages


@frozen(kw_only=True, repr=False, eq=False)
class ExtensionVersionSummary(Structure):
    """A version of an extension that you can install on a SageMaker HyperPod
    cluster.
    """

    extension_version: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListClusterExtensionVersionsResponse(Response):
    """The response of `ListClusterExtensionVersions`, with `extension_versions` and
    `next_token`.
    """

    extension_versions: Sequence[ExtensionVersionSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListClusterExtensionVersionsRequest(
    Request[ListClusterExtensionVersionsResponse]
):
    """Lists the versions of an extension that you can install on a SageMaker
    HyperPod cluster, from the highest version to the lowest. Use a version from
    this list as the `ExtensionVersion` in `CreateClusterExtension` or
    `UpdateClusterExtension`.

    The list contains only versions that you can install. Versions that SageMaker
    HyperPod no longer offers for new installations don't appear. If SageMaker
    HyperPod doesn't offer an extension with the name that you specify, the
    response contains an empty list.
    """

    __operation__: ClassVar = "ListClusterExtensionVersions"
    __response__: ClassVar = ListClusterExtensionVersionsResponse

    extension_name: str
    max_results: int | None = None
    next_token: str | None = None


class ListClusterExtensionVersionsPaginator(
    Paginator[ListClusterExtensionVersionsResponse, ExtensionVersionSummary]
):
    """The pages of `ListClusterExtensionVersions`."""

    rules: paging.Rules[
        ListClusterExtensionVersionsResponse, ExtensionVersionSummary
    ] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.extension_versions,
            put=lambda page, value: evolve(page, extension_versions=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        extension_name: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListClusterExtensionVersionsResponse, ExtensionVersionSummary]:
        """Page through `ListClusterExtensionVersions`: a request is sent when its page
        is read.

        Args:
            extension_name: The name of the extension whose versions you want to
                list, for example `sagemaker-observability`. 1 to 128 characters.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListClusterExtensionVersionsRequest(
                extension_name=extension_name,
            ),
            pagination_config,
            prefetch=prefetch,
        )
