"""ListInferenceExperiments of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Literal, TypeAlias

from attrs import evolve, field, frozen

from ..._runtime.enums import OpenEnum, converted
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.inference_experiment_status import inference_experiment_status_or_none
from ..shapes.inference_experiment_type import inference_experiment_type_or_none
from ..shapes.sort_order import sort_order_or_none

if TYPE_CHECKING:
    from ..._runtime.paging.listing import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.inference_experiment_schedule import InferenceExperimentSchedule
    from ..shapes.inference_experiment_status import (
        InferenceExperimentStatus,
        InferenceExperimentStatusLike,
    )
    from ..shapes.inference_experiment_type import (
        InferenceExperimentType,
        InferenceExperimentTypeLike,
    )
    from ..shapes.sort_order import SortOrder, SortOrderLike


class SortInferenceExperimentsBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"


SortInferenceExperimentsByLike: TypeAlias = (
    SortInferenceExperimentsBy
    | Literal[
        "Name",
        "CreationTime",
        "Status",
    ]
)


def sort_inference_experiments_by_or_none(
    value: SortInferenceExperimentsByLike | None, /
) -> SortInferenceExperimentsBy | None:
    return None if value is None else converted(SortInferenceExperimentsBy, value)


@frozen(kw_only=True, repr=False, eq=False)
class InferenceExperimentSummary(Structure):
    """Lists a summary of properties of an inference experiment."""

    name: str | None = None
    """The name of the inference experiment."""

    type: InferenceExperimentType | None = field(
        default=None, converter=inference_experiment_type_or_none
    )
    """The type of the inference experiment."""

    schedule: InferenceExperimentSchedule | None = None
    """The duration for which the inference experiment ran or will run.

    The maximum duration that you can set for an inference experiment is 30 days.
    """

    status: InferenceExperimentStatus | None = field(
        default=None, converter=inference_experiment_status_or_none
    )
    """The status of the inference experiment."""

    status_reason: str | None = None
    """The error message for the inference experiment status result."""

    description: str | None = None
    """The description of the inference experiment."""

    creation_time: datetime | None = None
    """The timestamp at which the inference experiment was created."""

    completion_time: datetime | None = None
    """The timestamp at which the inference experiment was completed."""

    last_modified_time: datetime | None = None
    """The timestamp when you last modified the inference experiment."""

    role_arn: str | None = None
    """The ARN of the IAM role that Amazon SageMaker can assume to access model
    artifacts and container images, and manage Amazon SageMaker Inference
    endpoints for model deployment.
    """


@frozen(kw_only=True, repr=False, eq=False)
class ListInferenceExperimentsResponse(Response):
    """The response of `ListInferenceExperiments`, with `inference_experiments` and
    `next_token`.
    """

    inference_experiments: Sequence[InferenceExperimentSummary] | None = None
    """List of inference experiments."""

    next_token: str | None = None
    """The token to use when calling the next page of results."""


@frozen(kw_only=True, repr=False, eq=False)
class ListInferenceExperimentsRequest(Request[ListInferenceExperimentsResponse]):
    """Returns the list of all inference experiments."""

    __operation__: ClassVar = "ListInferenceExperiments"
    __response__: ClassVar = ListInferenceExperimentsResponse

    name_contains: str | None = None
    """Selects inference experiments whose names contain this name."""

    type: InferenceExperimentType | None = field(
        default=None, converter=inference_experiment_type_or_none
    )
    """Selects inference experiments of this type. For the possible types of
    inference experiments, see
    [CreateInferenceExperiment](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceExperiment.html).
    """

    status_equals: InferenceExperimentStatus | None = field(
        default=None, converter=inference_experiment_status_or_none
    )
    """Selects inference experiments which are in this status. For the possible
    statuses, see
    [DescribeInferenceExperiment](https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeInferenceExperiment.html).
    """

    creation_time_after: datetime | None = None
    """Selects inference experiments which were created after this timestamp."""

    creation_time_before: datetime | None = None
    """Selects inference experiments which were created before this timestamp."""

    last_modified_time_after: datetime | None = None
    """Selects inference experiments which were last modified after this timestamp."""

    last_modified_time_before: datetime | None = None
    """Selects inference experiments which were last modified before this timestamp."""

    sort_by: SortInferenceExperimentsBy | None = field(
        default=None, converter=sort_inference_experiments_by_or_none
    )
    """The column by which to sort the listed inference experiments."""

    sort_order: SortOrder | None = field(default=None, converter=sort_order_or_none)
    """The direction of sorting (ascending or descending)."""

    next_token: str | None = None
    """The response from the last list when returning a list large enough to need
    tokening.
    """

    max_results: int | None = None
    """The maximum number of results to select."""


class ListInferenceExperimentsPaginator(
    Paginator[ListInferenceExperimentsResponse, InferenceExperimentSummary]
):
    """The pages of `ListInferenceExperiments`."""

    rules: paging.Rules[
        ListInferenceExperimentsResponse, InferenceExperimentSummary
    ] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.inference_experiments,
            put=lambda page, value: evolve(page, inference_experiments=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        name_contains: str | None = None,
        type: InferenceExperimentTypeLike | None = None,
        status_equals: InferenceExperimentStatusLike | None = None,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        sort_by: SortInferenceExperimentsByLike | None = None,
        sort_order: SortOrderLike | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListInferenceExperimentsResponse, InferenceExperimentSummary]:
        """Page through `ListInferenceExperiments`: a request is sent when its page is
        read.

        Args:
            name_contains: Selects inference experiments whose names contain this
                name.
            type: Selects inference experiments of this type.
            status_equals: Selects inference experiments which are in this status.
            creation_time_after: Selects inference experiments which were created
                after this timestamp.
            creation_time_before: Selects inference experiments which were created
                before this timestamp.
            last_modified_time_after: Selects inference experiments which were last
                modified after this timestamp.
            last_modified_time_before: Selects inference experiments which were last
                modified before this timestamp.
            sort_by: The column by which to sort the listed inference experiments.
            sort_order: The direction of sorting (ascending or descending).
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListInferenceExperimentsRequest(
                name_contains=name_contains,
                type=type,
                status_equals=status_equals,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            pagination_config,
            prefetch=prefetch,
        )
