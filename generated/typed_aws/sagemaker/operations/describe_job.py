"""DescribeJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import Request, Response
from ..shapes.job_category import JobCategory
from ..shapes.job_secondary_status import JobSecondaryStatus
from ..shapes.job_status import JobStatus

if TYPE_CHECKING:
    from ..shapes.job_secondary_status_transition import JobSecondaryStatusTransition
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class DescribeJobResponse(Response):
    """The response of `DescribeJob`, with `job_name`, `job_arn`, `role_arn`,
    `job_category`, `job_config_schema_version`, `job_config_document`,
    `creation_time`, `last_modified_time` and others.
    """

    job_name: str | None = None
    job_arn: str | None = None
    role_arn: str | None = None
    job_category: JobCategory | None = field(
        default=None, converter=or_none(JobCategory)
    )
    job_config_schema_version: str | None = None
    job_config_document: str | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    end_time: datetime | None = None
    job_status: JobStatus | None = field(default=None, converter=or_none(JobStatus))
    secondary_status: JobSecondaryStatus | None = field(
        default=None, converter=or_none(JobSecondaryStatus)
    )
    secondary_status_transitions: Sequence[JobSecondaryStatusTransition] | None = None
    failure_reason: str | None = None
    tags: Sequence[Tag] | None = None


@frozen(kw_only=True, repr=False, eq=False)
class DescribeJobRequest(Request[DescribeJobResponse]):
    """Returns detailed information about a job, including its current status,
    secondary status, configuration, and timestamps. Use `SecondaryStatus` for
    granular progress tracking and `SecondaryStatusTransitions` to see the full
    history of status changes with timestamps.

    The following operations are related to `DescribeJob`:

    - `CreateJob`
    - `ListJobs`
    - `StopJob`
    - `DeleteJob`
    """

    __operation__: ClassVar = "DescribeJob"
    __response__: ClassVar = DescribeJobResponse

    job_name: str
    job_category: JobCategory = field(converter=as_enum(JobCategory))
