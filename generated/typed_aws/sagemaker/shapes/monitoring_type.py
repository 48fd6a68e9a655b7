"""MonitoringType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class MonitoringType(OpenEnum):
    DATA_QUALITY = "DataQuality"
    MODEL_QUALITY = "ModelQuality"
    MODEL_BIAS = "ModelBias"
    MODEL_EXPLAINABILITY = "ModelExplainability"


MonitoringTypeLike: TypeAlias = (
    MonitoringType
    | Literal["DataQuality", "ModelQuality", "ModelBias", "ModelExplainability"]
)
