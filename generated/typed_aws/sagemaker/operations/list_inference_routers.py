"""ListInferenceRouters of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
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
class InferenceRouterSummary(Structure):
    """A summary of an inference router."""

    inference_router_name: str = ABSENT
    inference_router_arn: str = ABSENT
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListInferenceRoutersResponse(Response):
    """The response of `ListInferenceRouters`, with `inference_routers` and
    `next_token`.
    """

    inference_routers: Sequence[InferenceRouterSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListInferenceRoutersRequest(Request[ListInferenceRoutersResponse]):
    """Lists the inference routers in your account in the current Amazon Web Services
    Region. A router that you just created might not appear in the list right
    away.
    """

    __operation__: ClassVar = "ListInferenceRouters"
    __response__: ClassVar = ListInferenceRoutersResponse

    max_results: int | None = None
    next_token: str | None = None


class ListInferenceRoutersPaginator(
    Paginator[ListInferenceRoutersResponse, InferenceRouterSummary]
):
    """The pages of `ListInferenceRouters`."""

    rules: paging.Rules[ListInferenceRoutersResponse, InferenceRouterSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.inference_routers,
                put=lambda page, value: evolve(page, inference_routers=value),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListInferenceRoutersResponse, InferenceRouterSummary]:
        """Page through `ListInferenceRouters`: a request is sent when its page is read.

        Args:
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListInferenceRoutersRequest(),
            pagination_config,
            prefetch=prefetch,
        )
