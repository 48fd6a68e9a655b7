"""JobSecondaryStatusTransition of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum
from ..._runtime.shapes import Structure
from ..shapes.job_secondary_status import JobSecondaryStatus


@frozen(kw_only=True, repr=False, eq=False)
class JobSecondaryStatusTransition(Structure):
    """Represents a secondary status transition for a job. Jobs progress through
    multiple secondary statuses during execution. Each transition records the
    status, start time, optional end time, and an optional message with additional
    details.
    """

    status: JobSecondaryStatus = field(
        default=ABSENT, converter=as_enum(JobSecondaryStatus)
    )
    start_time: datetime = ABSENT
    end_time: datetime | None = None
    status_message: str | None = None
