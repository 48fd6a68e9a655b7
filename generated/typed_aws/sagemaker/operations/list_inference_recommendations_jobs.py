"""ListInferenceRecommendationsJobs of Amazon SageMaker Service."""

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
from ..shapes.recommendation_job_type import RecommendationJobType
from ..shapes.sort_order import SortOrder

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.recommendation_job_status import RecommendationJobStatusLike
    from ..shapes.sort_order import SortOrderLike


class ListInferenceRecommendationsJobsSortBy(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"
    STATUS = "Status"


ListInferenceRecommendationsJobsSortByLike: TypeAlias = (
    ListInferenceRecommendationsJobsSortBy | Literal["Name", "CreationTime", "Status"]
)


@frozen(kw_only=True, repr=False, eq=False)
class InferenceRecommendationsJob(Structure):
    """A structure that contains a list of recommendation jobs."""

    job_name: str = ABSENT
    job_description: str = ABSENT
    job_type: RecommendationJobType = field(
        default=ABSENT, converter=as_enum(RecommendationJobType)
    )
    job_arn: str = ABSENT
    status: RecommendationJobStatus = field(
        default=ABSENT, converter=as_enum(RecommendationJobStatus)
    )
    creation_time: datetime = ABSENT
    completion_time: datetime | None = None
    role_arn: str = ABSENT
    last_modified_time: datetime = ABSENT
    failure_reason: str | None = None
    model_name: str | None = None
    sample_payload_url: str | None = None
    model_package_version_arn: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListInferenceRecommendationsJobsResponse(Response):
    """The response of `ListInferenceRecommendationsJobs`, with
    `inference_recommendations_jobs` and `next_token`.
    """

    inference_recommendations_jobs: Sequence[InferenceRecommendationsJob] = ABSENT
    next_token: str | None = None


@frozen(kw_only=True, repr=False, eq=False)
class ListInferenceRecommendationsJobsRequest(
    Request[ListInferenceRecommendationsJobsResponse]
):
    """Lists recommendation jobs that satisfy various filters."""

    __operation__: ClassVar = "ListInferenceRecommendationsJobs"
    __response__: ClassVar = ListInferenceRecommendationsJobsResponse

    creation_time_after: datetime | None = None
    creation_time_before: datetime | None = None
    last_modified_time_after: datetime | None = None
    last_modified_time_before: datetime | None = None
    name_contains: str | None = None
    status_equals: RecommendationJobStatus | None = field(
        default=None, converter=or_none(RecommendationJobStatus)
    )
    sort_by: ListInferenceRecommendationsJobsSortBy | None = field(
        default=None, converter=or_none(ListInferenceRecommendationsJobsSortBy)
    )
    sort_order: SortOrder | None = field(default=None, converter=or_none(SortOrder))
    next_token: str | None = None
    max_results: int | None = None
    model_name_equals: str | None = None
    model_package_version_arn_equals: str | None = None


class ListInferenceRecommendationsJobsPaginator(
    Paginator[ListInferenceRecommendationsJobsResponse, InferenceRecommendationsJob]
):
    """The pages of `ListInferenceRecommendationsJobs`."""

    rules: paging.Rules[
        ListInferenceRecommendationsJobsResponse, InferenceRecommendationsJob
    ] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.inference_recommendations_jobs,
            put=lambda page, value: evolve(page, inference_recommendations_jobs=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        creation_time_after: datetime | None = None,
        creation_time_before: datetime | None = None,
        last_modified_time_after: datetime | None = None,
        last_modified_time_before: datetime | None = None,
        name_contains: str | None = None,
        status_equals: RecommendationJobStatusLike | None = None,
        sort_by: ListInferenceRecommendationsJobsSortByLike | None = None,
        sort_order: SortOrderLike | None = None,
        model_name_equals: str | None = None,
        model_package_version_arn_equals: str | None = None,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListInferenceRecommendationsJobsResponse, InferenceRecommendationsJob]:
        """Page through `ListInferenceRecommendationsJobs`: a request is sent when its
        page is read.

        Args:
            creation_time_after: A filter that returns only jobs created after the
                specified time (timestamp).
            creation_time_before: A filter that returns only jobs created before the
                specified time (timestamp).
            last_modified_time_after: A filter that returns only jobs that were last
                modified after the specified time (timestamp).
            last_modified_time_before: A filter that returns only jobs that were last
                modified before the specified time (timestamp).
            name_contains: A string in the job name. At most 63 characters.
            status_equals: A filter that retrieves only inference recommendations
                jobs with a specific status.
            sort_by: The parameter by which to sort the results.
            sort_order: The sort order for the results.
            model_name_equals: A filter that returns only jobs that were created for
                this model. At most 63 characters.
            model_package_version_arn_equals: A filter that returns only jobs that
                were created for this versioned model package. 1 to 2048 characters.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListInferenceRecommendationsJobsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                status_equals=status_equals,
                sort_by=sort_by,
                sort_order=sort_order,
                model_name_equals=model_name_equals,
                model_package_version_arn_equals=model_package_version_arn_equals,
            ),
            pagination_config,
            prefetch=prefetch,
        )
