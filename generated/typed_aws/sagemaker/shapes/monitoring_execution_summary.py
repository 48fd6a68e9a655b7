"""MonitoringExecutionSummary of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import Structure
from ..shapes.execution_status import execution_status_or_none
from ..shapes.monitoring_type import monitoring_type_or_none

if TYPE_CHECKING:
    from ..shapes.execution_status import ExecutionStatus
    from ..shapes.monitoring_type import MonitoringType


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringExecutionSummary(Structure):
    """Summary of information about the last monitoring job to run."""

    monitoring_schedule_name: str | None = None
    """The name of the monitoring schedule."""

    scheduled_time: datetime | None = None
    """The time the monitoring job was scheduled."""

    creation_time: datetime | None = None
    """The time at which the monitoring job was created."""

    last_modified_time: datetime | None = None
    """A timestamp that indicates the last time the monitoring job was modified."""

    monitoring_execution_status: ExecutionStatus | None = field(
        default=None, converter=execution_status_or_none
    )
    """The status of the monitoring job."""

    processing_job_arn: str | None = None
    """The Amazon Resource Name (ARN) of the monitoring job."""

    endpoint_name: str | None = None
    """The name of the endpoint used to run the monitoring job."""

    failure_reason: str | None = None
    """Contains the reason a monitoring job failed, if it failed."""

    monitoring_job_definition_name: str | None = None
    """The name of the monitoring job."""

    monitoring_type: MonitoringType | None = field(
        default=None, converter=monitoring_type_or_none
    )
    """The type of the monitoring job."""
