"""InferenceExperimentType of Amazon SageMaker Service."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._runtime.enums import OpenEnum


class InferenceExperimentType(OpenEnum):
    SHADOW_MODE = "ShadowMode"


InferenceExperimentTypeLike: TypeAlias = InferenceExperimentType | Literal["ShadowMode"]
