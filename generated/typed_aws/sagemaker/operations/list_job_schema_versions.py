"""ListJobSchemaVersions of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT, evolve
from ..._runtime.enums import as_enum
from ..._runtime.paging import rules as paging
from ..._runtime.paging.paginator import Paginator
from ..._runtime.shapes import Request, Response, Structure
from ..shapes.job_category import JobCategory

if TYPE_CHECKING:
    from ..._runtime.paging.config import PaginationConfig
    from ..._runtime.paging.pages import Pages
    from ..shapes.job_category import JobCategoryLike


@frozen(kw_only=True, repr=False, eq=False)
class JobConfigSchemaVersionSummary(Structure):
    """Provides summary information about a job configuration schema version."""

    job_config_schema_version: str = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListJobSchemaVersionsResponse(Response):
    """The response of `ListJobSchemaVersions`, with `next_token` and
    `job_config_schemas`.
    """

    next_token: str | None = None
    job_config_schemas: Sequence[JobConfigSchemaVersionSummary] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class ListJobSchemaVersionsRequest(Request[ListJobSchemaVersionsResponse]):
    """Lists available configuration schema versions for a specified job category.
    Use the schema versions with `DescribeJobSchemaVersion` to retrieve the full
    schema document.

    The following operations are related to `ListJobSchemaVersions`:

    - `DescribeJobSchemaVersion`
    - `CreateJob`
    """

    __operation__: ClassVar = "ListJobSchemaVersions"
    __response__: ClassVar = ListJobSchemaVersionsResponse

    job_category: JobCategory = field(converter=as_enum(JobCategory))
    next_token: str | None = None
    max_results: int | None = None


class ListJobSchemaVersionsPaginator(
    Paginator[ListJobSchemaVersionsResponse, JobConfigSchemaVersionSummary]
):
    """The pages of `ListJobSchemaVersions`."""

    rules: paging.Rules[
        ListJobSchemaVersionsResponse, JobConfigSchemaVersionSummary
    ] = paging.Rules(
        tokens=(paging.Token("NextToken", "next_token", lambda page: page.next_token),),
        result=paging.ListResult(
            get=lambda page: page.job_config_schemas,
            put=lambda page, value: evolve(page, job_config_schemas=value),
        ),
        limit=paging.Limit("max_results", int),
    )

    def paginate(
        self,
        *,
        job_category: JobCategoryLike,
        pagination_config: PaginationConfig | None = None,
        prefetch: bool = False,
    ) -> Pages[ListJobSchemaVersionsResponse, JobConfigSchemaVersionSummary]:
        """Page through `ListJobSchemaVersions`: a request is sent when its page is
        read.

        Args:
            job_category: The category of job schemas to list.
            pagination_config: Where to start, how many items to list, and how large
                pages are.
            prefetch: Whether to fetch the next page in a thread while the caller
                works on this one.
        """
        return self.pages(
            ListJobSchemaVersionsRequest(
                job_category=job_category,
            ),
            pagination_config,
            prefetch=prefetch,
        )
