"""ListHyperParameterTuningJobs of Amazon SageMaker Service."""

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
from ..shapes.hyper_parameter_tuning_job_status import HyperParameterTuningJobStatus
from ..shapes.hyper_parameter_tuning_job_strategy_type import (
    HyperParameterTuningJobStrategyType,
)
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.hyper_parameter_tuning_job_status import (
        HyperParameterTuningJobStatusLike,
    )
    from ..shapes.objective_status_counters import ObjectiveStatusCounters
    from ..shapes.resource_limits import ResourceLimits
    from ..shapes.sort_order import SortOrderLike
    from ..shapes.training_job_status_counters import TrainingJobStatusCounters


class HyperParameterTuningJobSortByOptions(OpenEnum):
    NAME = "Name"
    STATUS = "Status"
    CREATION_TIME = "CreationTime"


HyperParameterTuningJobSortByOptionsLike: TypeAlias = (
    HyperParameterTuningJobSortByOptions | Literal["Name", "Status", "CreationTime"]
)


@frozen(kw_only=True, repr=False, eq=False)
class HyperParameterTuningJobSummary(Structure):
    """Provides summary information about a hyperparameter tuning job."""

    hyper_parameter_tuning_job_name: str = ABSENT
    hyper_parameter_tuning_job_arn: str = ABSENT
    hyper_parameter_tuning_job_status: HyperParameterTuningJobStatus = field(
        default=ABSENT, converter=as_enum(HyperParameterTuningJobStatus)
    )
    strategy: HyperParameterTuningJobStrategyType = field(
        default=ABSENT, converter=as_enum(HyperParameterTuningJobStrategyType)
    )
    creation_time: datetime = ABSENT
    hyper_parameter_tuning_end_time: datetime | None = None
    last_modified_time: datetime | None = None
    training_job_status_counters: TrainingJobStatusCounters = ABSENT
    objective_status_counters: ObjectiveStatusCounters = ABSENT
    resource_limits: ResourceLimits | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListHyperParameterTuningJobsResponse(Response):
    """The response of `ListHyperParameterTuningJobs`, with
    `hyper_parameter_tuning_job_summaries` and `next_token`.
    """

    hyper_parameter_tuning_job_summaries: Sequence[HyperParameterTuningJobSummary] = (
        ABSENT
    )
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListHyperParameterTuningJobsRequest(
    Request[ListHyperParameterTuningJobsResponse]
):
    """Gets a list of
    [HyperParameterTuningJobSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobSummary.html)
    objects that describe the hyperparameter tuning jobs launched in your account.
    """

    __operation__: ClassVar = "ListHyperParameterTuningJobs"
    __response__: ClassVar = ListHyperParameterTuningJobsResponse

    next_token: str | None = None
    max_results: int | None = None
    sort_by: HyperParameterTuningJobSortByOptions | None = field(
        default=None, converter=or_none(HyperParameterTuningJobSortByOptions)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    name_contains: str | None = None
    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    status_equals: HyperParameterTuningJobStatus | None = field(
        default=None, converter=or_none(HyperParameterTuningJobStatus)
    )


class ListHyperParameterTuningJobsPaginator(
    Paginator[ListHyperParameterTuningJobsResponse, HyperParameterTuningJobSummary]
):
    """The pages of `ListHyperParameterTuningJobs`."""

    rules: paging.Rules[
        ListHyperParameterTuningJobsResponse, HyperParameterTuningJobSummary
    ] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.hyper_parameter_tuning_job_summaries,
            put=lambda page, value: evolve(
                page, hyper_parameter_tuning_job_summaries=value
            ),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        sort_by: HyperParameterTuningJobSortByOptionsLike | None = None,
        sort_order: SortOrderLike | None = None,
        name_contains: str | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        status_equals: HyperParameterTuningJobStatusLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListHyperParameterTuningJobsResponse, HyperParameterTuningJobSummary]:
        """Page through `ListHyperParameterTuningJobs`: a request is sent when its page
        is read.

        Args:
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            name_contains: A string in the tuning job name. At most 63 characters.
            creation_time_after: A filter that returns only tuning jobs that were
                created after the specified time.
            creation_time_before: A filter that returns only tuning jobs that were
                created before the specified time.
            last_modified_time_after: A filter that returns only tuning jobs that
                were modified after the specified time.
            last_modified_time_before: A filter that returns only tuning jobs that
                were modified before the specified time.
            status_equals: A filter that returns only tuning jobs with the specified
                status.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListHyperParameterTuningJobsRequest(
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                status_equals=status_equals,
            ),
            pagination_config,
            prefetch=prefetch,
        )
