"""JobSecondaryStatusTransition of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.job_secondary_status import job_secondary_status_or_none

if TYPE_CHECKING:
    from ..shapes.job_secondary_status import JobSecondaryStatus


@frozen(kw_only=True, repr=False, eq=False)
class JobSecondaryStatusTransition(Structure):
    """Represents a secondary status transition for a job. Jobs progress through
    multiple secondary statuses during execution. Each transition records the
    status, start time, optional end time, and an optional message with additional
    details.
    """

    status: JobSecondaryStatus | None = field(
        default=None, converter=job_secondary_status_or_none
    )
    start_time: datetime | None = None
    end_time: datetime | None = None
    status_message: str | None = None
