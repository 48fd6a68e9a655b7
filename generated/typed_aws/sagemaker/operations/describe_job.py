"""DescribeJob of Amazon SageMaker Service."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.shapes import Request, Response
from ..shapes.job_category import as_job_category, job_category_or_none
from ..shapes.job_secondary_status import job_secondary_status_or_none
from ..shapes.job_status import job_status_or_none

if TYPE_CHECKING:
    from ..shapes.job_category import JobCategory
    from ..shapes.job_secondary_status import JobSecondaryStatus
    from ..shapes.job_secondary_status_transition import JobSecondaryStatusTransition
    from ..shapes.job_status import JobStatus
    from ..shapes.tag import Tag


@frozen(kw_only=True, repr=False, eq=False)
class DescribeJobResponse(Response):
    """The response of `DescribeJob`, with `job_name`, `job_arn`, `role_arn`,
    `job_category`, `job_config_schema_version`, `job_config_document`,
    `creation_time`, `last_modified_time` and others.
    """

    job_name: str | None = None
    """The name of the job."""

    job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the job."""

    role_arn: str | None = None
    """The ARN of the IAM role associated with the job."""

    job_category: JobCategory | None = field(
        default=None, converter=job_category_or_none
    )
    """The category of the job."""

    job_config_schema_version: str | None = None
    """The schema version used for the job configuration document."""

    job_config_document: str | None = None
    """The JSON configuration document for the job."""

    creation_time: datetime | None = None
    """The date and time that the job was created."""

    last_modified_time: datetime | None = None
    """The date and time that the job was last modified."""

    end_time: datetime | None = None
    """The date and time that the job ended."""

    job_status: JobStatus | None = field(default=None, converter=job_status_or_none)
    """The current status of the job."""

    secondary_status: JobSecondaryStatus | None = field(
        default=None, converter=job_secondary_status_or_none
    )
    """The detailed secondary status of the job, providing more granular information
    about the job's progress. Secondary statuses may change between releases.
    """

    secondary_status_transitions: Sequence[JobSecondaryStatusTransition] | None = None
    """A list of secondary status transitions for the job, with timestamps and
    optional status messages.
    """

    failure_reason: str | None = None
    """If the job failed, the reason it failed."""

    tags: Sequence[Tag] | None = None
    """The tags associated with the job."""


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
    """The name of the job to describe."""

    job_category: JobCategory = field(converter=as_job_category)
    """The category of the job."""
