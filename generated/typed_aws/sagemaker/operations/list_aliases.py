"""ListAliases of Amazon SageMaker Service."""

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


@frozen(kw_only=True, repr=False, eq=False)
class ListAliasesResponse(Response):
    """The response of `ListAliases`, with `sage_maker_image_version_aliases` and
    `next_token`.
    """

    sage_maker_image_version_aliases: Sequence[str] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListAliasesRequest(Request[ListAliasesResponse]):
    """Lists the aliases of a specified image or image version."""

    __operation__: ClassVar = "ListAliases"
    __response__: ClassVar = ListAliasesResponse

    image_name: str
    alias: str | None = None
    version: int | None = None
    max_results: int | None = None
    next_token: str | None = None


class ListAliasesPaginator(Paginator[ListAliasesResponse, str]):
    """The pages of `ListAliases`."""

    rules: paging.Rules[ListAliasesResponse, str] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.sage_maker_image_version_aliases,
            put=lambda page, value: evolve(
                page, sage_maker_image_version_aliases=value
            ),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        image_name: str,
        alias: str | None = None,
        version: int | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListAliasesResponse, str]:
        """Page through `ListAliases`: a request is sent when its page is read.

        Args:
            image_name: The name of the image. 1 to 63 characters.
            alias: The alias of the image version. 1 to 128 characters.
            version: The version of the image. At least 0.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListAliasesRequest(
                image_name=image_name,
                alias=alias,
                version=version,
            ),
            pagination_config,
            prefetch=prefetch,
        )
