"""AutoMLMode of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum, converted


class AutoMLMode(OpenEnum):
    AUTO = "AUTO"
    ENSEMBLING = "ENSEMBLING"
    HYPERPARAMETER_TUNING = "HYPERPARAMETER_TUNING"


AutoMLModeLike: TypeAlias = (
    AutoMLMode | Literal["AUTO", "ENSEMBLING", "HYPERPARAMETER_TUNING"]
)


def auto_ml_mode_or_none(value: AutoMLModeLike | None, /) -> AutoMLMode | None:
    return None if value is None else converted(AutoMLMode, value)
