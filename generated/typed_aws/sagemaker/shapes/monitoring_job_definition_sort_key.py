"""MonitoringJobDefinitionSortKey of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class MonitoringJobDefinitionSortKey(OpenEnum):
    NAME = "Name"
    CREATION_TIME = "CreationTime"


MonitoringJobDefinitionSortKeyLike: TypeAlias = (
    MonitoringJobDefinitionSortKey | Literal["Name", "CreationTime"]
)
