"""ListTrials of Amazon SageMaker Service."""

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
    from ..shapes.trial_source import TrialSource


class SortTrialsBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"


SortTrialsByLike: TypeAlias = SortTrialsBy | Literal["Name", "CreationTime"]


@frozen(kw_only=True, repr=False, eq=False)
class TrialSummary(Structure):
    """A summary of the properties of a trial. To get the complete set of properties,
    call the
    [DescribeTrial](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeTrial.html)
    API and provide the `TrialName`.
    """

    trial_arn: str | None = None
    trial_name: str | None = None
    display_name: str | None = None
    trial_source: TrialSource | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListTrialsResponse(Response):
    """The response of `ListTrials`, with `trial_summaries` and `next_token`."""

    trial_summaries: Sequence[TrialSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListTrialsRequest(Request[ListTrialsResponse]):
    """Lists the trials in your account. Specify an experiment name to limit the list
    to the trials that are part of that experiment. Specify a trial component name
    to limit the list to the trials that associated with that trial component. The
    list can be filtered to show only trials that were created in a specific time
    range. The list can be sorted by trial name or creation time.
    """

    __operation__: ClassVar = "ListTrials"
    __response__: ClassVar = ListTrialsResponse

    experiment_name: str | None = None
    trial_component_name: str | None = None
    created_after: datetime | None = None
    created_before: datetime | None = None
    sort_by: SortTrialsBy | None = field(default=None, converter=or_none(SortTrialsBy))
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    max_results: int | None = None
    next_token: str | None = None


class ListTrialsPaginator(Paginator[ListTrialsResponse, TrialSummary]):
    """The pages of `ListTrials`."""

    rules: paging.Rules[ListTrialsResponse, TrialSummary] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.trial_summaries,
            put=lambda page, value: evolve(page, trial_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        experiment_name: str | None = None,
        trial_component_name: str | None = None,
        created_after: datetime | None = None,
        created_before: datetime | None = None,
        sort_by: SortTrialsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListTrialsResponse, TrialSummary]:
        """Page through `ListTrials`: a request is sent when its page is read.

        Args:
            experiment_name: A filter that returns only trials that are part of the
                specified experiment. 1 to 120 characters.
            trial_component_name: A filter that returns only trials that are
                associated with the specified trial component. 1 to 120 characters.
            created_after: A filter that returns only trials created after the
                specified time.
            created_before: A filter that returns only trials created before the
                specified time.
            sort_by: The property used to sort results.
            sort_order: The sort order.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListTrialsRequest(
                experiment_name=experiment_name,
                trial_component_name=trial_component_name,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
