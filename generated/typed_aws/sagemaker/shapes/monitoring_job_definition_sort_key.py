"""MonitoringJobDefinitionSortKey of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class MonitoringJobDefinitionSortKey(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"


MonitoringJobDefinitionSortKeyLike: TypeAlias = (
    MonitoringJobDefinitionSortKey | Literal["Name", "CreationTime"]
)


def monitoring_job_definition_sort_key_or_none(
    value: MonitoringJobDefinitionSortKeyLike | None, /
) -> MonitoringJobDefinitionSortKey | None:
    return None if value is None else converted(MonitoringJobDefinitionSortKey, value)
