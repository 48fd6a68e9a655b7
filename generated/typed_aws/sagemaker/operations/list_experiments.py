"""ListExperiments of Amazon SageMaker Service."""

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
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.experiment_source import ExperimentSource
    from ..shapes.sort_order import SortOrderLike


class SortExperimentsBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"


SortExperimentsByLike: TypeAlias = SortExperimentsBy | Literal["Name", "CreationTime"]


@frozen(kw_only=True, repr=False, eq=False)
class ExperimentSummary(Structure):
    """A summary of the properties of an experiment. To get the complete set of
    properties, call the
    [DescribeExperiment](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeExperiment.html)
    API and provide the `ExperimentName`.
    """

    experiment_arn: str | None = None
    experiment_name: str | None = None
    display_name: str | None = None
    experiment_source: ExperimentSource | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListExperimentsResponse(Response):
    """The response of `ListExperiments`, with `experiment_summaries` and
    `next_token`.
    """

    experiment_summaries: Sequence[ExperimentSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListExperimentsRequest(Request[ListExperimentsResponse]):
    """Lists all the experiments in your account. The list can be filtered to show
    only experiments that were created in a specific time range. The list can be
    sorted by experiment name or creation time.
    """

    __operation__: ClassVar = "ListExperiments"
    __response__: ClassVar = ListExperimentsResponse

    created_after: datetime | None = None
    created_before: datetime | None = None
    sort_by: SortExperimentsBy | None = field(
        default=None, converter=or_none(SortExperimentsBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None


class ListExperimentsPaginator(Paginator[ListExperimentsResponse, ExperimentSummary]):
    """The pages of `ListExperiments`."""

    rules: paging.Rules[ListExperimentsResponse, ExperimentSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.experiment_summaries,
            put=lambda page, value: evolve(page, experiment_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortExperimentsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListExperimentsResponse, ExperimentSummary]:
        """Page through `ListExperiments`: a request is sent when its page is read.

        Args:
            created_after: A filter that returns only experiments created after the
                specified time.
            created_before: A filter that returns only experiments created before the
                specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListExperimentsRequest(
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
