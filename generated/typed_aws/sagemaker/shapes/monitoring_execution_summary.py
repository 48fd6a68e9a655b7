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
    scheduled_time: datetime | None = None
    creation_time: datetime | None = None
    last_modified_time: datetime | None = None
    monitoring_execution_status: ExecutionStatus | None = field(
        default=None, converter=execution_status_or_none
    )
    processing_job_arn: str | None = None
    endpoint_name: str | None = None
    failure_reason: str | None = None
    monitoring_job_definition_name: str | None = None
    monitoring_type: MonitoringType | None = field(
        default=None, converter=monitoring_type_or_none
    )
