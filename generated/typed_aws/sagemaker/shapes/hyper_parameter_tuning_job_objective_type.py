"""HyperParameterTuningJobObjectiveType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class HyperParameterTuningJobObjectiveType(OpenEnum):
    MAXIMIZE = "Maximize"
    MINIMIZE = "Minimize"


HyperParameterTuningJobObjectiveTypeLike: TypeAlias = (
    HyperParameterTuningJobObjectiveType | Literal["Maximize", "Minimize"]
)
