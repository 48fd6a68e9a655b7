"""ListTags of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class ListTagsResponse(Response):
    """The response of `ListTags`, with `tags` and `next_token`."""

    tags: Sequence[Tag] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListTagsRequest(Request[ListTagsResponse]):
    """Returns the tags for the specified SageMaker resource."""

    __operation__: ClassVar = "ListTags"
    __response__: ClassVar = ListTagsResponse

    resource_arn: str
    next_token: str | None = None
    max_results: int | None = None


class ListTagsPaginator(Paginator[ListTagsResponse, "Tag"]):
    """The pages of `ListTags`."""

    rules: paging.Rules[ListTagsResponse, Tag] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.tags, put=lambda page, value: evolve(page, tags=value)
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        resource_arn: str,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListTagsResponse, Tag]:
        """Page through `ListTags`: a request is sent when its page is read.

        Args:
            resource_arn: The Amazon Resource Name (ARN) of the resource whose tags
                you want to retrieve. At most 256 characters.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListTagsRequest(
                resource_arn=resource_arn,
            ),
            pagination_config,
            prefetch=prefetch,
        )
