"""MonitoringJobDefinitionSummary of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen

from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringJobDefinitionSummary(Structure):
    """Summary information about a monitoring job."""

    monitoring_job_definition_name: str | None = None
    monitoring_job_definition_arn: str | None = None
    creation_time: datetime | None = None
    endpoint_name: str | None = None
