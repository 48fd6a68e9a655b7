"""MonitoringExecutionSummary of Amazon SageMaker Service."""

# mypy: disable-error-code="misc"
from __future__ import annotations

from datetime import datetime

from attrs import field, frozen

from ..._runtime.absent import ABSENT
from ..._runtime.enums import as_enum, or_none
from ..._runtime.shapes import Structure
from ..shapes.execution_status import ExecutionStatus
from ..shapes.monitoring_type import MonitoringType


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringExecutionSummary(Structure):
    """Summary of information about the last monitoring job to run."""

    monitoring_schedule_name: str = ABSENT
    scheduled_time: datetime = ABSENT
    creation_time: datetime = ABSENT
    last_modified_time: datetime = ABSENT
    monitoring_execution_status: ExecutionStatus = field(
        default=ABSENT, converter=as_enum(ExecutionStatus)
    )
    processing_job_arn: str | None = None
    endpoint_name: str | None = None
    failure_reason: str | None = None
    monitoring_job_definition_name: str | None = None
    monitoring_type: MonitoringType | None = field(
        default=None, converter=or_none(MonitoringType)
    )
