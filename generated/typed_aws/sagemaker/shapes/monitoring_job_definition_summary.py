"""MonitoringJobDefinitionSummary of Amazon SageMaker Service."""

from __future__ import annotations

from datetime import datetime

from attrs import frozen

from ..._runtime.absent import ABSENT
from ..._runtime.shapes import Structure


@frozen(kw_only=True, repr=False, eq=False)
class MonitoringJobDefinitionSummary(Structure):
    """Summary information about a monitoring job."""

    monitoring_job_definition_name: str = ABSENT
    monitoring_job_definition_arn: str = ABSENT
    creation_time: datetime = ABSENT
    endpoint_name: str = ABSENT
