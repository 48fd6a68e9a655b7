"""AutoMLMode of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class AutoMLMode(OpenEnum):
    AUTO = "AUTO"
    ENSEMBLING = "ENSEMBLING"
    HYPERPARAMETER_TUNING = "HYPERPARAMETER_TUNING"


AutoMLModeLike: TypeAlias = (
    AutoMLMode | Literal["AUTO", "ENSEMBLING", "HYPERPARAMETER_TUNING"]
)
