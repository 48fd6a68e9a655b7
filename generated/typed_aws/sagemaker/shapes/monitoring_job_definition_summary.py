"""MonitoringJobDefinitionSummary of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime

from attrs import field, frozen

from ..._runtime.shapes import wire


@frozen(kw_only=True)
class MonitoringJobDefinitionSummary:
    """Summary information about a monitoring job."""

    monitoring_job_definition_name: str | None = field(
        default=None, metadata=wire("MonitoringJobDefinitionName")
    )
    """The name of the monitoring job."""

    monitoring_job_definition_arn: str | None = field(
        default=None, metadata=wire("MonitoringJobDefinitionArn")
    )
    """The Amazon Resource Name (ARN) of the monitoring job."""

    creation_time: datetime | None = field(default=None, metadata=wire("CreationTime"))
    """The time that the monitoring job was created."""

    endpoint_name: str | None = field(default=None, metadata=wire("EndpointName"))
    """The name of the endpoint that the job monitors."""
