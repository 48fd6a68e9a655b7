"""MonitoringType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class MonitoringType(OpenEnum):
    DATA_QUALITY = "DataQuality"
    MODEL_QUALITY = "ModelQuality"
    MODEL_BIAS = "ModelBias"
    MODEL_EXPLAINABILITY = "ModelExplainability"


MonitoringTypeLike: TypeAlias = (
    MonitoringType
    | Literal["DataQuality", "ModelQuality", "ModelBias", "ModelExplainability"]
)


def monitoring_type_or_none(
    value: MonitoringTypeLike | None, /
) -> MonitoringType | None:
    return None if value is None else converted(MonitoringType, value)
