"""ListInferenceRecommendationsJobSteps of Amazon SageMaker Service."""

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
from ..shapes.recommendation_job_status import RecommendationJobStatus

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.endpoint_output_configuration import EndpointOutputConfiguration
    from ..shapes.inference_metrics import InferenceMetrics
    from ..shapes.model_configuration import ModelConfiguration
    from ..shapes.recommendation_job_status import RecommendationJobStatusLike
    from ..shapes.recommendation_metrics import RecommendationMetrics


class RecommendationStepType(OpenEnum):
    BENCHMARK = "BENCHMARK"


RecommendationStepTypeLike: TypeAlias = RecommendationStepType | Literal["BENCHMARK"]


@frozen(kw_only=True, repr=False, eq=False)
class InferenceRecommendationsJobStep(Structure):
    """A returned array object for the `Steps` response field in the
    [ListInferenceRecommendationsJobSteps](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListInferenceRecommendationsJobSteps.html)
    API command.
    """

    step_type: RecommendationStepType = field(
        default=ABSENT, converter=as_enum(RecommendationStepType)
    )
    job_name: str = ABSENT
    status: RecommendationJobStatus = field(
        default=ABSENT, converter=as_enum(RecommendationJobStatus)
    )
    inference_benchmark: RecommendationJobInferenceBenchmark | None = None


@frozen(kw_only=True, repr=False, eq=False)
class RecommendationJobInferenceBenchmark(Structure):
    """The details for a specific benchmark from an Inference Recommender job."""

    metrics: RecommendationMetrics | None = None
    endpoint_metrics: InferenceMetrics | None = None
    endpoint_configuration: EndpointOutputConfiguration | None = None
    model_configuration: ModelConfiguration = ABSENT
    failure_reason: str | None = None
    invocation_end_time: datetime | None = None
    invocation_start_time: datetime | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListInferenceRecommendationsJobStepsResponse(Response):
    """The response of `ListInferenceRecommendationsJobSteps`, with `steps` and
    `next_token`.
    """

    steps: Sequence[InferenceRecommendationsJobStep] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListInferenceRecommendationsJobStepsRequest(
    Request[ListInferenceRecommendationsJobStepsResponse]
):
    """Returns a list of the subtasks for an Inference Recommender job.

    The supported subtasks are benchmarks, which evaluate the performance of your
    model on different instance types.
    """

    __operation__: ClassVar = "ListInferenceRecommendationsJobSteps"
    __response__: ClassVar = ListInferenceRecommendationsJobStepsResponse

    job_name: str
    status: RecommendationJobStatus | None = field(
        default=None, converter=or_none(RecommendationJobStatus)
    )
    step_type: RecommendationStepType | None = field(
        default=None, converter=or_none(RecommendationStepType)
    )
    max_results: int | None = None
    next_token: str | None = None


class ListInferenceRecommendationsJobStepsPaginator(
    Paginator[
        ListInferenceRecommendationsJobStepsResponse, InferenceRecommendationsJobStep
    ]
):
    """The pages of `ListInferenceRecommendationsJobSteps`."""

    rules: paging.Rules[
        ListInferenceRecommendationsJobStepsResponse, InferenceRecommendationsJobStep
    ] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.steps,
            put=lambda page, value: evolve(page, steps=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        job_name: str,
        status: RecommendationJobStatusLike | None = None,
        step_type: RecommendationStepTypeLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[
        ListInferenceRecommendationsJobStepsResponse, InferenceRecommendationsJobStep
    ]:
        """Page through `ListInferenceRecommendationsJobSteps`: a request is sent when
        its page is read.

        Args:
            job_name: The name for the Inference Recommender job. 1 to 64 characters.
            status: A filter to return benchmarks of a specified status.
            step_type: A filter to return details about the specified type of
                subtask.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListInferenceRecommendationsJobStepsRequest(
                job_name=job_name,
                status=status,
                step_type=step_type,
            ),
            pagination_config,
            prefetch=prefetch,
        )
