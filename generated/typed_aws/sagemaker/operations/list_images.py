"""ListImages of Amazon SageMaker Service."""

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
from ..shapes.image_status import ImageStatus

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages


class ImageSortBy(OpenEnum):
    CREATION_TIME = "CREATION_TIME"
    LAST_MODIFIED_TIME = "LAST_MODIFIED_TIME"
    IMAGE_NAME = "IMAGE_NAME"


ImageSortByLike: TypeAlias = (
    ImageSortBy | Literal["CREATION_TIME", "LAST_MODIFIED_TIME", "IMAGE_NAME"]
)


class ImageSortOrder(OpenEnum):
    ASCENDING = "ASCENDING"
    DESCENDING = "DESCENDING"


ImageSortOrderLike: TypeAlias = ImageSortOrder | Literal["ASCENDING", "DESCENDING"]


@frozen(kw_only=True, repr=False, eq=False)
class Image(Structure):
    """A SageMaker AI image. A SageMaker AI image represents a set of container
    images that are derived from a common base container image. Each of these
    container images is represented by a SageMaker AI `ImageVersion`.
    """

    creation_time: datetime = ABSENT
    description: str | None = None
    display_name: str | None = None
    failure_reason: str | None = None
    image_arn: str = ABSENT
    image_name: str = ABSENT
    image_status: ImageStatus = field(default=ABSENT, converter=as_enum(ImageStatus))
    last_modified_time: datetime = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListImagesResponse(Response):
    """The response of `ListImages`, with `images` and `next_token`."""

    images: Sequence[Image] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListImagesRequest(Request[ListImagesResponse]):
    """Lists the images in your account and their properties. The list can be
    filtered by creation time or modified time, and whether the image name
    contains a specified string.
    """

    __operation__: ClassVar = "ListImages"
    __response__: ClassVar = ListImagesResponse

    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    max_results: int | None = None
    name_contains: str | None = None
    next_token: str | None = None
    sort_by: ImageSortBy | None = field(default=None, converter=or_none(ImageSortBy))
    sort_order: ImageSortOrder | None = field(
        default=None, converter=or_none(ImageSortOrder)
    )


class ListImagesPaginator(Paginator[ListImagesResponse, Image]):
    """The pages of `ListImages`."""

    rules: paging.Rules[ListImagesResponse, Image] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.images,
            put=lambda page, value: evolve(page, images=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        sort_by: ImageSortByLike | None = None,
        sort_order: ImageSortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListImagesResponse, Image]:
        """Page through `ListImages`: a request is sent when its page is read.

        Args:
            creation_time_after: A filter that returns only images created on or
                after the specified time.
            creation_time_before: A filter that returns only images created on or
                before the specified time.
            last_modified_time_after: A filter that returns only images modified on
                or after the specified time.
            last_modified_time_before: A filter that returns only images modified on
                or before the specified time.
            name_contains: A filter that returns only images whose name contains the
                specified string. At most 63 characters.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListImagesRequest(
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
