"""ListTrialComponents of Amazon SageMaker Service."""

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
    from ..shapes.sort_order import SortOrderLike
    from ..shapes.trial_component_source import TrialComponentSource
    from ..shapes.trial_component_status import TrialComponentStatus
    from ..shapes.user_context import UserContext


class SortTrialComponentsBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"


SortTrialComponentsByLike: TypeAlias = (
    SortTrialComponentsBy | Literal["Name", "CreationTime"]
)


@frozen(kw_only=True, repr=False, eq=False)
class TrialComponentSummary(Structure):
    """A summary of the properties of a trial component. To get all the properties,
    call the
    [DescribeTrialComponent](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeTrialComponent.html)
    API and provide the `TrialComponentName`.
    """

    trial_component_name: str | None = None
    trial_component_arn: str | None = None
    display_name: str | None = None
    trial_component_source: TrialComponentSource | None = None
    status: TrialComponentStatus | None = None
    start_time: datetime | None = None
    end_time: datetime | None = None
    creation_time: datetime | None = None
    created_by: UserContext | None = None
    last_modified_time: datetime | None = None
    last_modified_by: UserContext | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListTrialComponentsResponse(Response):
    """The response of `ListTrialComponents`, with `trial_component_summaries` and
    `next_token`.
    """

    trial_component_summaries: Sequence[TrialComponentSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListTrialComponentsRequest(Request[ListTrialComponentsResponse]):
    """Lists the trial components in your account. You can sort the list by trial
    component name or creation time. You can filter the list to show only
    components that were created in a specific time range. You can also filter on
    one of the following:

    - `ExperimentName`
    - `SourceArn`
    - `TrialName`
    """

    __operation__: ClassVar = "ListTrialComponents"
    __response__: ClassVar = ListTrialComponentsResponse

    experiment_name: str | None = None
    trial_name: str | None = None
    source_arn: str | None = None
    created_after: datetime | None = None
    created_before: datetime | None = None
    sort_by: SortTrialComponentsBy | None = field(
        default=None, converter=or_none(SortTrialComponentsBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    max_results: int | None = None
    next_token: str | None = None


class ListTrialComponentsPaginator(
    Paginator[ListTrialComponentsResponse, TrialComponentSummary]
):
    """The pages of `ListTrialComponents`."""

    rules: paging.Rules[ListTrialComponentsResponse, TrialComponentSummary] = (
        paging.Rules(
            tokens=(
                paging.Token("NextToken", "next_token", lambda page: page.next_token),
            ),
            result=paging.ListResult(
                get=lambda page: page.trial_component_summaries,
                put=lambda page, value: evolve(page, trial_component_summaries=value),
            ),
            limit=paging.Limit("max_results", int),
        )
    )

    def paginate(
        self,
        *,
        experiment_name: str | None = None,
        trial_name: str | None = None,
        source_arn: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortTrialComponentsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListTrialComponentsResponse, TrialComponentSummary]:
        """Page through `ListTrialComponents`: a request is sent when its page is read.

        Args:
            experiment_name: A filter that returns only components that are part of
                the specified experiment. 1 to 120 characters.
            trial_name: A filter that returns only components that are part of the
                specified trial. 1 to 120 characters.
            source_arn: A filter that returns only components that have the specified
                source Amazon Resource Name (ARN). At most 256 characters.
            created_after: A filter that returns only components created after the
                specified time.
            created_before: A filter that returns only components created before the
                specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListTrialComponentsRequest(
                experiment_name=experiment_name,
                trial_name=trial_name,
                source_arn=source_arn,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
