"""ListResourceCatalogs of Amazon SageMaker Service."""

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


class ResourceCatalogSortBy(OpenEnum):
    CREATION_TIME = "CreationTime"


ResourceCatalogSortByLike: TypeAlias = ResourceCatalogSortBy | Literal["CreationTime"]


class ResourceCatalogSortOrder(OpenEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


ResourceCatalogSortOrderLike: TypeAlias = (
    ResourceCatalogSortOrder | Literal["Ascending", "Descending"]
)


@frozen(kw_only=True, repr=False, eq=False)
class ResourceCatalog(Structure):
    """A resource catalog containing all of the resources of a specific resource type
    within a resource owner account. For an example on sharing the Amazon
    SageMaker Feature Store `DefaultFeatureGroupCatalog`, see [Share Amazon
    SageMaker Catalog resource
    type](https://docs.aws.amazon.com/sagemaker/latest/APIReference/feature-store-cross-account-discoverability-share-sagemaker-catalog.html)
    in the Amazon SageMaker Developer Guide.
    """

    resource_catalog_arn: str = ABSENT
    resource_catalog_name: str = ABSENT
    description: str = ABSENT
    creation_time: datetime = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListResourceCatalogsResponse(Response):
    """The response of `ListResourceCatalogs`, with `resource_catalogs` and
    `next_token`.
    """

    resource_catalogs: Sequence[ResourceCatalog] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListResourceCatalogsRequest(Request[ListResourceCatalogsResponse]):
    """Lists Amazon SageMaker Catalogs based on given filters and orders. The maximum
    number of `ResourceCatalog`s viewable is 1000.
    """

    __operation__: ClassVar = "ListResourceCatalogs"
    __response__: ClassVar = ListResourceCatalogsResponse

    name_contains: str | None = None
    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    sort_order: ResourceCatalogSortOrder | None = field(
        default=None, converter=or_none(ResourceCatalogSortOrder)
    )
    sort_by: ResourceCatalogSortBy | None = field(
        default=None, converter=or_none(ResourceCatalogSortBy)
    )
    max_results: int | None = None
    next_token: str | None = None


class ListResourceCatalogsPaginator(
    Paginator[ListResourceCatalogsResponse, ResourceCatalog]
):
    """The pages of `ListResourceCatalogs`."""

    rules: paging.Rules[ListResourceCatalogsResponse, ResourceCatalog] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.resource_catalogs,
            put=lambda page, value: evolve(page, resource_catalogs=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        name_contains: str | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        sort_order: ResourceCatalogSortOrderLike | None = None,
        sort_by: ResourceCatalogSortByLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListResourceCatalogsResponse, ResourceCatalog]:
        """Page through `ListResourceCatalogs`: a request is sent when its page is read.

        Args:
            name_contains: A string that partially matches one or more
                `ResourceCatalog`s names. 1 to 64 characters.
            creation_time_after: Use this parameter to search for `ResourceCatalog`s
                created after a specific date and time.
            creation_time_before: Use this parameter to search for `ResourceCatalog`s
                created before a specific date and time.
            sort_order: The order in which the resource catalogs are listed.
            sort_by: The value on which the resource catalog list is sorted.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListResourceCatalogsRequest(
                name_contains=name_contains,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_order=sort_order,
                sort_by=sort_by,
            ),
            pagination_config,
            prefetch=prefetch,
        )
