"""CreateHubContentPresignedUrls of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import as_enum
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.hub_content_type import HubContentType

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.hub_content_type import HubContentTypeLike


@frozen(kw_only=True, repr=False, eq=False)
class AuthorizedUrl(Structure):
    """Contains a presigned URL and its associated local file path for downloading
    hub content artifacts.
    """

    url: str | None = None
    local_path: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class PresignedUrlAccessConfig(Structure):
    """Configuration for accessing hub content through presigned URLs, including
    license agreement acceptance and URL validation settings.
    """

    accept_eula: bool | None = None
    expected_s3_url: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class CreateHubContentPresignedUrlsResponse(Response):
    """The response of `CreateHubContentPresignedUrls`, with `authorized_url_configs`
    and `next_token`.
    """

    authorized_url_configs: Sequence[AuthorizedUrl] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class CreateHubContentPresignedUrlsRequest(
    Request[CreateHubContentPresignedUrlsResponse]
):
    """Creates presigned URLs for accessing hub content artifacts. This operation
    generates time-limited, secure URLs that allow direct download of model
    artifacts and associated files from Amazon SageMaker hub content, including
    gated models that require end-user license agreement acceptance.
    """

    __operation__: ClassVar = "CreateHubContentPresignedUrls"
    __response__: ClassVar = CreateHubContentPresignedUrlsResponse

    hub_name: str
    hub_content_type: HubContentType = field(converter=as_enum(HubContentType))
    hub_content_name: str
    hub_content_version: str | None = None
    access_config: PresignedUrlAccessConfig | None = None
    max_results: int | None = None
    next_token: str | None = None


class CreateHubContentPresignedUrlsPaginator(
    Paginator[CreateHubContentPresignedUrlsResponse, AuthorizedUrl]
):
    """The pages of `CreateHubContentPresignedUrls`."""

    rules: paging.Rules[CreateHubContentPresignedUrlsResponse, AuthorizedUrl] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.authorized_url_configs,
                put=lambda page, value: evolve(page, authorized_url_configs=value),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        hub_name: str,
        hub_content_type: HubContentTypeLike,
        hub_content_name: str,
        hub_content_version: str | None = None,
        access_config: PresignedUrlAccessConfig | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[CreateHubContentPresignedUrlsResponse, AuthorizedUrl]:
        """Page through `CreateHubContentPresignedUrls`: a request is sent when its page
        is read.

        Args:
            hub_name: The name or Amazon Resource Name (ARN) of the hub that contains
                the content.
            hub_content_type: The type of hub content to access.
            hub_content_name: The name of the hub content for which to generate
                presigned URLs. At most 63 characters.
            hub_content_version: The version of the hub content. 5 to 14 characters.
            access_config: Configuration settings for accessing the hub content,
                including end-user license agreement acceptance for gated models and
                expected S3 URL validation.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            CreateHubContentPresignedUrlsRequest(
                hub_name=hub_name,
                hub_content_type=hub_content_type,
                hub_content_name=hub_content_name,
                hub_content_version=hub_content_version,
                access_config=access_config,
            ),
            pagination_config,
            prefetch=prefetch,
        )
