"""ListImageVersions of Amazon SageMaker Service."""

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
from ..shapes.image_version_status import ImageVersionStatus

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages


class ImageVersionSortBy(OpenEnum):
    CREATION_TIME = "CREATION_TIME"
    LAST_MODIFIED_TIME = "LAST_MODIFIED_TIME"
    VERSION = "VERSION"


ImageVersionSortByLike: TypeAlias = (
    ImageVersionSortBy | Literal["CREATION_TIME", "LAST_MODIFIED_TIME", "VERSION"]
)


class ImageVersionSortOrder(OpenEnum):
    ASCENDING = "ASCENDING"
    DESCENDING = "DESCENDING"


ImageVersionSortOrderLike: TypeAlias = (
    ImageVersionSortOrder | Literal["ASCENDING", "DESCENDING"]
)


@frozen(kw_only=True, repr=False, eq=False)
class ImageVersion(Structure):
    """A version of a SageMaker AI `Image`. A version represents an existing
    container image.
    """

    creation_time: datetime = ABSENT
    failure_reason: str | None = None
    image_arn: str = ABSENT
    image_version_arn: str = ABSENT
    image_version_status: ImageVersionStatus = field(
        default=ABSENT, converter=as_enum(ImageVersionStatus)
    )
    last_modified_time: datetime = ABSENT
    version: int = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListImageVersionsResponse(Response):
    """The response of `ListImageVersions`, with `image_versions` and `next_token`."""

    image_versions: Sequence[ImageVersion] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListImageVersionsRequest(Request[ListImageVersionsResponse]):
    """Lists the versions of a specified image and their properties. The list can be
    filtered by creation time or modified time.
    """

    __operation__: ClassVar = "ListImageVersions"
    __response__: ClassVar = ListImageVersionsResponse

    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    image_name: str
    last_modified_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    max_results: int | None = None
    next_token: str | None = None
    sort_by: ImageVersionSortBy | None = field(
        default=None, converter=or_none(ImageVersionSortBy)
    )
    sort_order: ImageVersionSortOrder | None = field(
        default=None, converter=or_none(ImageVersionSortOrder)
    )


class ListImageVersionsPaginator(Paginator[ListImageVersionsResponse, ImageVersion]):
    """The pages of `ListImageVersions`."""

    rules: paging.Rules[ListImageVersionsResponse, ImageVersion] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.image_versions,
            put=lambda page, value: evolve(page, image_versions=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        image_name: str,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        sort_by: ImageVersionSortByLike | None = None,
        sort_order: ImageVersionSortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListImageVersionsResponse, ImageVersion]:
        """Page through `ListImageVersions`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only versions created on or
                after the specified time.
            creation_time_before: A filter that returns only versions created on or
                before the specified time.
            image_name: The name of the image to list the versions of. 1 to 63
                characters.
            last_modified_time_after: A filter that returns only versions modified on
                or after the specified time.
            last_modified_time_before: A filter that returns only versions modified
                on or before the specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListImageVersionsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                image_name=image_name,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
