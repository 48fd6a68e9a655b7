"""ListInferenceComponents of Amazon SageMaker Service."""

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
from ..shapes.inference_component_status import InferenceComponentStatus
from ..shapes.order_key import OrderKey

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.inference_component_status import InferenceComponentStatusLike
    from ..shapes.order_key import OrderKeyLike


class InferenceComponentSortKey(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"


InferenceComponentSortKeyLike: TypeAlias = (
    InferenceComponentSortKey | Literal["Name", "CreationTime", "Status"]
)


@frozen(kw_only=True, repr=False, eq=False)
class InferenceComponentSummary(Structure):
    """A summary of the properties of an inference component."""

    creation_time: datetime = ABSENT
    inference_component_arn: str = ABSENT
    inference_component_name: str = ABSENT
    endpoint_arn: str = ABSENT
    endpoint_name: str = ABSENT
    variant_name: str = ABSENT
    inference_component_status: InferenceComponentStatus | None = field(
        default=None, converter=or_none(InferenceComponentStatus)
    )
    last_modified_time: datetime = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListInferenceComponentsResponse(Response):
    """The response of `ListInferenceComponents`, with `inference_components` and
    `next_token`.
    """

    inference_components: Sequence[InferenceComponentSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListInferenceComponentsRequest(Request[ListInferenceComponentsResponse]):
    """Lists the inference components in your account and their properties."""

    __operation__: ClassVar = "ListInferenceComponents"
    __response__: ClassVar = ListInferenceComponentsResponse

    sort_by: InferenceComponentSortKey | None = field(
        default=None, converter=or_none(InferenceComponentSortKey)
    )
    sort_order: OrderKey | None = field(default=None, converter=or_none(OrderKey))
    next_token: str | None = None
    max_results: int | None = None
    name_contains: str | None = None
    creation_time_before: datetime | None = None
    creation_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    status_equals: InferenceComponentStatus | None = field(
        default=None, converter=or_none(InferenceComponentStatus)
    )
    endpoint_name_equals: str | None = None
    variant_name_equals: str | None = None


class ListInferenceComponentsPaginator(
    Paginator[ListInferenceComponentsResponse, InferenceComponentSummary]
):
    """The pages of `ListInferenceComponents`."""

    rules: paging.Rules[ListInferenceComponentsResponse, InferenceComponentSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.inference_components,
                put=lambda page, value: evolve(page, inference_components=value),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        sort_by: InferenceComponentSortKeyLike | None = None,
        sort_order: OrderKeyLike | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime | None = None,
        creation_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        status_equals: InferenceComponentStatusLike | None = None,
        endpoint_name_equals: str | None = None,
        variant_name_equals: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListInferenceComponentsResponse, InferenceComponentSummary]:
        """Page through `ListInferenceComponents`: a request is sent when its page is
        read.

        Args:
            sort_by: The field by which to sort the inference components in the
                response.
            sort_order: The sort order for results.
            name_contains: Filters the results to only those inference components
                with a name that contains the specified string. At most 63
                characters.
            creation_time_before: Filters the results to only those inference
                components that were created before the specified time.
            creation_time_after: Filters the results to only those inference
                components that were created after the specified time.
            last_modified_time_before: Filters the results to only those inference
                components that were updated before the specified time.
            last_modified_time_after: Filters the results to only those inference
                components that were updated after the specified time.
            status_equals: Filters the results to only those inference components
                with the specified status.
            endpoint_name_equals: An endpoint name to filter the listed inference
                components. At most 63 characters.
            variant_name_equals: A production variant name to filter the listed
                inference components. At most 63 characters.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListInferenceComponentsRequest(
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                last_modified_time_before=last_modified_time_before,
                last_modified_time_after=last_modified_time_after,
                status_equals=status_equals,
                endpoint_name_equals=endpoint_name_equals,
                variant_name_equals=variant_name_equals,
            ),
            pagination_config,
            prefetch=prefetch,
        )
