"""DescribeJob of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Response, StatusOrGoneRequest
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

    job_name: str = ABSENT
    job_arn: str = ABSENT
    role_arn: str = ABSENT
    job_category: JobCategory = field(default=ABSENT, converter=as_enum(JobCategory))
    job_config_schema_version: str = ABSENT
    job_config_document: str | None = None
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT
    end_time: datetime | None = None
    job_status: JobStatus = field(default=ABSENT, converter=as_enum(JobStatus))
    secondary_status: JobSecondaryStatus = field(
        default=ABSENT, converter=as_enum(JobSecondaryStatus)
    )
    secondary_status_transitions: Sequence[JobSecondaryStatusTransition] = ABSENT
    failure_reason: str | None = None
    tags: Sequence[Tag] = ABSENT


@frozen(kw_only=True, repr=False, eq=False)
class DescribeJobRequest(StatusOrGoneRequest[DescribeJobResponse]):
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
    __status__: ClassVar = "job_status"
    __reason__: ClassVar = "failure_reason"
    __enum__: ClassVar = "JobStatus"
    __states__: ClassVar = {
        "passing": ("InProgress", "Stopping"),
        "leaving": ("Deleting",),
        "ended": ("Completed", "Stopped"),
        "failed": ("Failed",),
        "undeleted": ("DeleteFailed",),
    }
    __not_found__: ClassVar = ("ResourceNotFound",)

    job_name: str
    job_category: JobCategory = field(converter=as_enum(JobCategory))
