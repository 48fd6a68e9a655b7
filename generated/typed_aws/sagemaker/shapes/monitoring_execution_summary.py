"""MonitoringExecutionSummary of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..._runtime.shapes import wire
from ..shapes.execution_status import execution_status_or_none
from ..shapes.monitoring_type import monitoring_type_or_none

if TYPE_CHECKING:
    from ..shapes.execution_status import ExecutionStatus
    from ..shapes.monitoring_type import MonitoringType


@frozen(kw_only=True)
class MonitoringExecutionSummary:
    """Summary of information about the last monitoring job to run."""

    monitoring_schedule_name: str | None = field(
        default=None, metadata=wire("MonitoringScheduleName")
    )
    """The name of the monitoring schedule."""

    scheduled_time: datetime | None = field(
        default=None, metadata=wire("ScheduledTime")
    )
    """The time the monitoring job was scheduled."""

    creation_time: datetime | None = field(default=None, metadata=wire("CreationTime"))
    """The time at which the monitoring job was created."""

    last_modified_time: datetime | None = field(
        default=None, metadata=wire("LastModifiedTime")
    )
    """A timestamp that indicates the last time the monitoring job was modified."""

    monitoring_execution_status: ExecutionStatus | None = field(
        default=None,
        converter=execution_status_or_none,
        metadata=wire("MonitoringExecutionStatus"),
    )
    """The status of the monitoring job."""

    processing_job_arn: str | None = field(
        default=None, metadata=wire("ProcessingJobArn")
    )
    """The Amazon Resource Name (ARN) of the monitoring job."""

    endpoint_name: str | None = field(default=None, metadata=wire("EndpointName"))
    """The name of the endpoint used to run the monitoring job."""

    failure_reason: str | None = field(default=None, metadata=wire("FailureReason"))
    """Contains the reason a monitoring job failed, if it failed."""

    monitoring_job_definition_name: str | None = field(
        default=None, metadata=wire("MonitoringJobDefinitionName")
    )
    """The name of the monitoring job."""

    monitoring_type: MonitoringType | None = field(
        default=None, converter=monitoring_type_or_none, metadata=wire("MonitoringType")
    )
    """The type of the monitoring job."""
