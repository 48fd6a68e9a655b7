"""ListTrainingJobsForHyperParameterTuningJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import OpenEnum, or_none
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response
from ..shapes.sort_order import SortOrder
from ..shapes.training_job_status import TrainingJobStatus

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.hyper_parameter_training_job_summary import (
        HyperParameterTrainingJobSummary,
    )
    from ..shapes.sort_order import SortOrderLike
    from ..shapes.training_job_status import TrainingJobStatusLike


class TrainingJobSortByOptions(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"
    FINAL_OBJECTIVE_METRIC_VALUE = "FinalObjectiveMetricValue"


TrainingJobSortByOptionsLike: TypeAlias = (
    TrainingJobSortByOptions
    | Literal["Name", "CreationTime", "Status", "FinalObjectiveMetricValue"]
)


@frozen(kw_only=True, repr=False, eq=False)
class ListTrainingJobsForHyperParameterTuningJobResponse(Response):
    """The response of `ListTrainingJobsForHyperParameterTuningJob`, with
    `training_job_summaries` and `next_token`.
    """

    training_job_summaries: Sequence[HyperParameterTrainingJobSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListTrainingJobsForHyperParameterTuningJobRequest(
    Request[ListTrainingJobsForHyperParameterTuningJobResponse]
):
    """Gets a list of
    [TrainingJobSummary](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrainingJobSummary.html)
    objects that describe the training jobs that a hyperparameter tuning job
    launched.
    """

    __operation__: ClassVar = "ListTrainingJobsForHyperParameterTuningJob"
    __response__: ClassVar = ListTrainingJobsForHyperParameterTuningJobResponse

    hyper_parameter_tuning_job_name: str
    next_token: str | None = None
    max_results: int | None = None
    status_equals: TrainingJobStatus | None = field(
        default=None, converter=or_none(TrainingJobStatus)
    )
    sort_by: TrainingJobSortByOptions | None = field(
        default=None, converter=or_none(TrainingJobSortByOptions)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))


class ListTrainingJobsForHyperParameterTuningJobPaginator(
    Paginator[
        ListTrainingJobsForHyperParameterTuningJobResponse,
        "HyperParameterTrainingJobSummary",
    ]
):
    """The pages of `ListTrainingJobsForHyperParameterTuningJob`."""

    rules: paging.Rules[
        ListTrainingJobsForHyperParameterTuningJobResponse,
        HyperParameterTrainingJobSummary,
    ] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.training_job_summaries,
            put=lambda page, value: evolve(page, training_job_summaries=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        hyper_parameter_tuning_job_name: str,
        status_equals: TrainingJobStatusLike | None = None,
        sort_by: TrainingJobSortByOptionsLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[
        ListTrainingJobsForHyperParameterTuningJobResponse,
        HyperParameterTrainingJobSummary,
    ]:
        """Page through `ListTrainingJobsForHyperParameterTuningJob`: a request is sent
        when its page is read.

        Args:
            hyper_parameter_tuning_job_name: The name of the tuning job whose
                training jobs you want to list. 1 to 32 characters.
            status_equals: A filter that returns only training jobs with the
                specified status.
            sort_by: The field to sort results by.
            sort_order: The sort order for results.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListTrainingJobsForHyperParameterTuningJobRequest(
                hyper_parameter_tuning_job_name=hyper_parameter_tuning_job_name,
                status_equals=status_equals,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
