"""ListInferenceExperiments of Amazon SageMaker Service."""

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
from ..shapes.inference_experiment_status import InferenceExperimentStatus
from ..shapes.inference_experiment_type import InferenceExperimentType
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.inference_experiment_schedule import InferenceExperimentSchedule
    from ..shapes.inference_experiment_status import InferenceExperimentStatusLike
    from ..shapes.inference_experiment_type import InferenceExperimentTypeLike
    from ..shapes.sort_order import SortOrderLike


class SortInferenceExperimentsBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"


SortInferenceExperimentsByLike: TypeAlias = (
    SortInferenceExperimentsBy | Literal["Name", "CreationTime", "Status"]
)


@frozen(kw_only=True, repr=False, eq=False)
class InferenceExperimentSummary(Structure):
    """Lists a summary of properties of an inference experiment."""

    name: str = ABSENT
    type: InferenceExperimentType = field(
        default=ABSENT, converter=as_enum(InferenceExperimentType)
    )
    schedule: InferenceExperimentSchedule | None = None
    status: InferenceExperimentStatus = field(
        default=ABSENT, converter=as_enum(InferenceExperimentStatus)
    )
    status_reason: str | None = None
    description: str | None = None
    creation_time: datetime = ABSENT
    completion_time: datetime | None = None
    last_modified_time: datetime = ABSENT
    role_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListInferenceExperimentsResponse(Response):
    """The response of `ListInferenceExperiments`, with `inference_experiments` and
    `next_token`.
    """

    inference_experiments: Sequence[InferenceExperimentSummary] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListInferenceExperimentsRequest(Request[ListInferenceExperimentsResponse]):
    """Returns the list of all inference experiments."""

    __operation__: ClassVar = "ListInferenceExperiments"
    __response__: ClassVar = ListInferenceExperimentsResponse

    name_contains: str | None = None
    type: InferenceExperimentType | None = field(
        default=None, converter=or_none(InferenceExperimentType)
    )
    status_equals: InferenceExperimentStatus | None = field(
        default=None, converter=or_none(InferenceExperimentStatus)
    )
    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    sort_by: SortInferenceExperimentsBy | None = field(
        default=None, converter=or_none(SortInferenceExperimentsBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None


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
                name. At most 63 characters.
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
